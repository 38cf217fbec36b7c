import { Decimal } from '../model/decimal.js'

/**
 * How many times over something doubled (翻番): log₂ k of k = x₁ ÷ x₀. 翻一番 is 2 times, 翻三番 is 8
 * times, not 6. Undefined for k of zero or below.
 *
 * @example doublings(new Decimal(8))?.toString() // '3'
 */
export function doublings(times: Decimal): Decimal | undefined {
  return times.gt(0) ? Decimal.log2(times) : undefined
}

/** What so many doublings come to: 2ⁿ. */
export function timesAfterDoublings(count: Decimal | number): Decimal {
  return new Decimal(2).pow(count)
}
