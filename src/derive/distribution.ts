import { Decimal } from '../model/decimal.js'

/** The arithmetic mean x̄ = Σxᵢ ÷ n, every value counted alike; undefined for no values. */
export function mean(values: readonly Decimal[]): Decimal | undefined {
  if (values.length === 0) return undefined
  return values.reduce((sum, value) => sum.plus(value), new Decimal(0)).div(values.length)
}

/** The middle value, or the mean of the two in the middle; undefined for no values. */
export function median(values: readonly Decimal[]): Decimal | undefined {
  return quartile(values, 2)
}

/**
 * The first, second or third quartile: the value at place 1 + (n − 1) × q ÷ 4 of the sorted values, between
 * two places in proportion. Definition 7 of Hyndman and Fan, “Sample Quantiles in Statistical Packages”,
 * The American Statistician 50 (1996); spreadsheets' QUARTILE.INC.
 */
export function quartile(values: readonly Decimal[], which: 1 | 2 | 3): Decimal | undefined {
  const sorted = [...values].sort((a, b) => a.comparedTo(b))
  const quarters = (sorted.length - 1) * which
  const below = sorted[Math.floor(quarters / 4)]
  const above = sorted[Math.ceil(quarters / 4)]
  if (below === undefined || above === undefined) return undefined
  return below.plus(
    above
      .minus(below)
      .times(quarters % 4)
      .div(4),
  )
}

/**
 * The coefficient of variation σ ÷ x̄ over a complete group, with σ = √(Σ(xᵢ − x̄)² ÷ n): the group is
 * the population and no sample of one. Undefined for no values or a mean of zero or below.
 */
export function coefficientOfVariation(values: readonly Decimal[]): Decimal | undefined {
  const centre = mean(values)
  if (centre === undefined || centre.lte(0)) return undefined
  const variance = mean(values.map((value) => value.minus(centre).pow(2)))
  return variance?.sqrt().div(centre)
}
