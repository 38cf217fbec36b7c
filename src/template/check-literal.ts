import { finding, type Finding, type Place } from '../errors.js'
import type { Message } from '../messages/index.js'
import type { Dataset } from '../model/dataset.js'
import { periodGrammar } from '../model/period.js'
import { similar } from '../model/similar.js'
import { parseUnit } from '../model/unit.js'
import { checkClauses } from '../phrase/check-clauses.js'
import type { Phrasebook } from '../phrase/phrasebook.js'
import { kindName, literalText } from './argument-kinds.js'
import type { ArgumentKind, HelperSpec } from './helper.js'
import { idsOf } from './options.js'
import { isPeriodText } from './period-words.js'

const periodArgumentGrammar = `${periodGrammar}, previous, last-year`

interface Beside {
  readonly book: Phrasebook
  readonly data: Dataset
  readonly at: Place
}

/** Whether what a tag's argument spells out is of the kind that the helper takes there. */
export function checkLiteral(
  spec: HelperSpec,
  expression: hbs.AST.Expression,
  kind: ArgumentKind,
  { book, data, at }: Beside,
): Finding[] {
  const usage = (problem: Message): Finding[] => [
    finding('helper-usage', { name: spec.name, problem, usage: spec.usage }, at),
  ]
  if (expression.type === 'BooleanLiteral' && kind === 'flag') return []
  if (expression.type !== 'StringLiteral' || kind === 'flag' || kind === 'value') {
    const written = literalText(expression)
    const wanted = kindName(kind)
    return usage({
      en: `${written} cannot be used here; expected ${wanted.en}`,
      zh: `此处不能写 ${written}，应为${wanted.zh}`,
    })
  }
  const { value } = expression as hbs.AST.StringLiteral
  if (typeof kind === 'object') {
    if (kind.oneOf.includes(value)) return []
    const accepted = kind.oneOf.join(', ')
    return usage({ en: `"${value}" is not one of ${accepted}`, zh: `“${value}”应为以下之一：${accepted}` })
  }
  if (kind === 'clauses') return checkClauses(value, book, data, at)
  if (kind === 'indicators') return checkIndicators(spec, value, data, at)
  if (kind === 'region') return checkRegion(spec, value, data, at)
  if (kind === 'period' && !isPeriodText(value)) {
    return [finding('period-unreadable', { text: value, grammar: periodArgumentGrammar }, at)]
  }
  if (kind === 'unit' && value !== 'auto' && parseUnit(value) === undefined) {
    return [finding('unit-unknown', { unit: value }, at)]
  }
  return []
}

function checkRegion(spec: HelperSpec, id: string, data: Dataset, at: Place): Finding[] {
  if (id === 'parent' || data.regions.has(id)) return []
  const close = similar(id, ['parent', ...data.regions.keys()])
  return [finding('reference-unknown', { field: spec.name, id, kind: 'region', similar: close }, at)]
}

function checkIndicators(spec: HelperSpec, text: string, { indicators }: Dataset, at: Place): Finding[] {
  const ids = idsOf(text)
  if (ids.length === 0) return [finding('indicators-empty', { helper: spec.name }, at)]
  return ids
    .filter((id) => !indicators.has(id))
    .map((id) => {
      const close = similar(id, indicators.keys())
      return finding('reference-unknown', { field: spec.name, id, kind: 'indicator', similar: close }, at)
    })
}
