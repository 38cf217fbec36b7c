import { idListOf } from '../arguments.js'
import type { HelperCall, TestHelper } from '../helper.js'
import { ProseValue } from '../prose.js'
import { TextValue } from '../text-value.js'

/** Whether every figure that the clauses name is there: for a sentence that stands or falls with them. */
export const has: TestHelper = {
  name: 'has',
  usage: '{{#has "indicator" "growth rank"}}…{{else}}…{{/has}}',
  block: true,
  positional: ['indicators', 'clauses'],
  named: {},
  test({ run, place, positional }) {
    const ids = idListOf(positional[0])
    if (ids.length === 0) return false
    const clauses = run.clauses(positional[1], place)
    return run
      .indicators('has', ids, place)
      .every((indicator) =>
        clauses.every((clause) => run.derive(run.region, indicator, clause).kind === 'fact'),
      )
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
