import { Decimal, type DecimalRounding } from './decimal.js'

/**
 * `half-away-from-zero` is 四舍五入, as the notes of statistical offices have it; `half-to-even` is
 * GB/T 8170. They differ only where the dropped part is exactly one half.
 */
export const roundingModes = ['half-away-from-zero', 'half-to-even'] as const
export type RoundingMode = (typeof roundingModes)[number]

const decimalMode: Record<RoundingMode, DecimalRounding> = {
  'half-away-from-zero': Decimal.ROUND_HALF_UP,
  'half-to-even': Decimal.ROUND_HALF_EVEN,
}

/** Rounds an exact value once, to a number of decimals. A zero result has no sign. */
export function round(value: Decimal, decimals: number, mode: RoundingMode = 'half-away-from-zero'): Decimal {
  const rounded = value.toDecimalPlaces(decimals, decimalMode[mode])
  return rounded.isZero() ? new Decimal(0) : rounded
}

/** The nearest value of so many decimals that is not above, for the lower end of a range. */
export function roundDown(value: Decimal, decimals: number): Decimal {
  return value.toDecimalPlaces(decimals, Decimal.ROUND_FLOOR)
}

/** The nearest value of so many decimals that is not below, for the upper end of a range. */
export function roundUp(value: Decimal, decimals: number): Decimal {
  return value.toDecimalPlaces(decimals, Decimal.ROUND_CEIL)
}

/**
 * The rounded value with exactly so many decimals and a half-width minus.
 *
 * @example formatFixed(new Decimal('1.005'), 2) // '1.01'
 */
export function formatFixed(value: Decimal, decimals: number, mode?: RoundingMode): string {
  return round(value, decimals, mode).toFixed(decimals)
}
