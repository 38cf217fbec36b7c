import type { Decimal } from '../model/decimal.js'

/**
 * A rate of growth on the previous period as an annual rate (折年率): (1 + g)ᵏ − 1 with k periods in a year, in
 * %. As national accounts do it: 0.7 % on the previous quarter is 2.8 % a year.
 *
 * @param rate in %
 * @param periods in a year: 4 for quarters, 12 for months
 * @example annualised(new Decimal('0.7'), 4).toDecimalPlaces(1).toString() // '2.8'
 */
export function annualised(rate: Decimal, periods: number): Decimal {
  return rate.div(100).plus(1).pow(periods).minus(1).times(100)
}
