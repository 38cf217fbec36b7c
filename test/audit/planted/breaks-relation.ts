import { parseDecimal, printedDecimals, type Decimal } from '../../../src/model/decimal.js'
import type { Located, Original } from './briefings.js'
import type { Planted } from './plant.js'

/**
 * Whether an error can be seen in the text alone: the sign beside a word of direction, or a figure that the
 * text prints a second time.
 */
export function breaksRelation(original: Original, { kind, figure, value, text }: Planted): boolean {
  if (kind === 'sign') return true
  if (figure === undefined || value === undefined) return false
  if (kind !== 'digit' && kind !== 'rounding' && kind !== 'stale') return false
  if (!stated.has(figure.fact.measure)) return false
  const shown = original.figures.filter((one) => one.fact.id === figure.fact.id && one !== figure)
  return shown.some((one) => differs(original, one, value, decimalsOf(text, figure)))
}

const stated: ReadonlySet<string> = new Set(['level', 'growth', 'gap', 'rank'])

function decimalsOf(text: string, { start }: Located): number {
  return printedDecimals(/\d[\d,]*(?:\.\d+)?/.exec(text.slice(start))?.[0].replace(/,/g, '') ?? '')
}

function differs(original: Original, other: Located, value: Decimal, decimals: number): boolean {
  const printed = /\d[\d,]*(?:\.\d+)?/
    .exec(original.text.slice(other.start, other.end))?.[0]
    .replace(/,/g, '')
  const theirs = printed === undefined ? undefined : parseDecimal(printed)
  if (theirs === undefined || printed === undefined) return false
  const slack = (10 ** -decimals + 10 ** -printedDecimals(printed)) / 2
  return theirs.minus(value).abs().gte(slack)
}
