import type { TracedFigure } from '../../document/traced-ledger.js'
import { parseDecimal, printedDecimals } from '../../model/decimal.js'
import { round } from '../../model/rounding.js'

/** How what stands in a control now goes with what was printed there. */
export type Retyped = 'same' | 'within-rounding' | 'other'

/** Full-width digits and marks as half-width ones, without blanks. */
export const plainNumber = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/g, '').replaceAll('−', '-')

const number = /-?\d+(?:,\d{3})*(?:\.\d+)?/

/**
 * Compares the text of a control with the ledger. A number of more or fewer decimals is within rounding where
 * the words round it are the same and the exact value prints so.
 */
export function retyped({ printed, facts }: TracedFigure, text: string): Retyped {
  const [was, is] = [plainNumber(printed), plainNumber(text)]
  if (was === is) return 'same'
  const [before, now] = [number.exec(was), number.exec(is)]
  if (before === null || now === null) return 'other'
  const around = (whole: string, found: RegExpExecArray): string =>
    `${whole.slice(0, found.index)}#${whole.slice(found.index + found[0].length)}`
  if (around(was, before) !== around(is, now)) return 'other'
  const typed = parseDecimal(now[0].replaceAll(',', ''))
  const shown = parseDecimal(before[0].replaceAll(',', ''))
  if (typed === undefined || shown === undefined) return 'other'
  if (typed.eq(shown)) return 'same'
  const decimals = printedDecimals(now[0])
  const exact = facts.map(({ value }) => parseDecimal(value)?.abs())
  // Only where the value is told in the unit that is printed can it be rounded anew.
  const isInUnit = exact.every(
    (one) => one !== undefined && round(one, printedDecimals(before[0])).eq(shown.abs()),
  )
  const fits = isInUnit && exact.every((one) => one !== undefined && round(one, decimals).eq(typed.abs()))
  return fits && typed.isNegative() === shown.isNegative() ? 'within-rounding' : 'other'
}
