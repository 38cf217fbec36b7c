import { Decimal } from '../model/decimal.js'

/** A printed figure: its value and with how many decimals it was printed. */
export interface PrintedFigure {
  readonly value: Decimal
  readonly decimals: number
}

export interface SumCheck {
  readonly sum: Decimal
  /** Σaᵢ − A. */
  readonly difference: Decimal
  /** ½Σulp: what rounding alone can make of the difference. */
  readonly tolerance: Decimal
  readonly holds: boolean
}

/** Half a unit in the last printed place: 0.005 for a figure with two decimals. */
export function halfUnit(decimals: number): Decimal {
  const known = halfUnits[decimals]
  if (known !== undefined) return known
  const half = new Decimal(10).pow(-decimals).div(2)
  if (decimals >= 0 && decimals <= 30) halfUnits[decimals] = half
  return half
}

const halfUnits: Decimal[] = []

/**
 * Whether rounded parts can make up a rounded whole: |Σaᵢ − A| ≤ ½Σulp over the parts and the whole, an
 * interval test and not an equality. A whole that is exact by definition, such as 100%, is given as a
 * bare number and adds nothing to the tolerance.
 *
 * @example
 * const third = { value: new Decimal('33.3'), decimals: 1 }
 * checkSum([third, third, third], new Decimal(100)).holds // true
 */
export function checkSum(parts: readonly PrintedFigure[], whole: PrintedFigure | Decimal): SumCheck {
  const total = 'decimals' in whole ? whole.value : whole
  const sum = parts.reduce((before, { value }) => before.plus(value), new Decimal(0))
  const ofParts = parts.reduce((before, { decimals }) => before.plus(halfUnit(decimals)), new Decimal(0))
  const tolerance = 'decimals' in whole ? ofParts.plus(halfUnit(whole.decimals)) : ofParts
  const difference = sum.minus(total)
  return { sum, difference, tolerance, holds: difference.abs().lte(tolerance) }
}
