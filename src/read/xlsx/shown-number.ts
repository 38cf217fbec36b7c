import { Decimal } from '../../model/decimal.js'
import { formatFixed } from '../../model/rounding.js'
import { plainText } from '../stored-decimal.js'
import type { NumberFormat } from './number-format.js'

/** A number as a cell shows it: its digits, without separators of thousands, and the text behind them. */
export interface ShownNumber {
  readonly text: string
  readonly suffix: string
  /** Before it was rounded for showing. */
  readonly stored: string
}

/**
 * A stored number as its format shows it: 0.079 under `0.0%` is 7.9 with the suffix %, 25.7 under `0.00`
 * is 25.70. Rounded once, half away from zero, as spreadsheets do.
 */
export function shownNumber(
  value: Decimal,
  format: Extract<NumberFormat, { kind: 'general' | 'decimal' }>,
): ShownNumber {
  if (format.kind === 'general') return { text: plainText(value), suffix: '', stored: plainText(value) }
  const { decimals, mostDecimals, percents, thousands, suffix } = format
  const scaled = value.times(new Decimal(100).pow(percents)).div(new Decimal(1000).pow(thousands))
  const fixed = formatFixed(scaled, mostDecimals)
  return {
    text: withoutZeros(fixed, mostDecimals - decimals),
    stored: plainText(scaled),
    suffix: '%'.repeat(percents) + suffix,
  }
}

/** Drops zeros at the end, so many at most, and the point if no decimal is left. */
function withoutZeros(digits: string, most: number): string {
  let end = digits.length
  for (let left = most; left > 0 && digits[end - 1] === '0'; left--) end--
  if (digits[end - 1] === '.') end--
  return digits.slice(0, end)
}
