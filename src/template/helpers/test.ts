import { idListOf, namedFlag } from '../arguments.js'
import type { HelperCall, TestHelper } from '../helper.js'
import { ProseValue } from '../prose.js'
import { isOfKind, periodFrom, periodKinds, type PeriodKind } from '../period-words.js'
import { clausesOf, scopeArguments, scopeOf } from '../scope.js'
import { idOf, textOf, TextValue } from '../text-value.js'

/** Whether every figure that the clauses name is there, or `any` of them: for a sentence that stands or falls with them. */
export const has: TestHelper = {
  name: 'has',
  usage: '{{#has "indicator" "growth rank" region="parent" period="previous" any=true}}…{{else}}…{{/has}}',
  block: true,
  positional: ['indicators', 'clauses'],
  named: { ...scopeArguments, any: 'flag' },
  test(call) {
    const { run, place, positional } = call
    const ids = idListOf(positional[0])
    const scope = scopeOf(call)
    if (ids.length === 0 || scope === undefined) return false
    const clauses = clausesOf(call, positional[1])
    const asked = run
      .indicators('has', ids, place)
      .flatMap((indicator) => clauses.map((clause) => ({ indicator, clause })))
    const isThere = ({ indicator, clause }: (typeof asked)[number]): boolean =>
      run.derive(scope.region, indicator, clause, scope.period).kind === 'fact'
    return namedFlag(call, 'any') ? asked.some(isThere) : asked.every(isThere)
  },
}

function isFull(call: HelperCall): boolean {
  const [value] = call.positional
  if (value instanceof TextValue || value instanceof ProseValue) return value.raw !== ''
  if (Array.isArray(value)) return value.length > 0
  return value === true
}

/** Whether an option is given: a text that is not empty, a list with entries, a flag that is true. */
export const when: TestHelper = {
  name: 'if',
  usage: '{{#if name}}…{{else}}…{{/if}}',
  block: true,
  positional: ['value'],
  named: {},
  test: isFull,
}

export const unless: TestHelper = {
  name: 'unless',
  usage: '{{#unless name}}…{{/unless}}',
  block: true,
  positional: ['value'],
  named: {},
  test: (call) => !isFull(call),
}

/** Whether the document's period, or another, is of one of the kinds: so that words follow the period. */
export const periodIs: TestHelper = {
  name: 'periodIs',
  usage: '{{#periodIs "quarter" "half" of="previous"}}…{{else}}…{{/periodIs}}',
  block: true,
  positional: [{ oneOf: periodKinds }],
  variadic: true,
  named: { of: 'period' },
  test({ run, positional, named }) {
    const period = periodFrom(idOf(named.of), run.period) ?? run.period
    return positional.some((kind) => isOfKind(period, textOf(kind) as PeriodKind))
  },
}
