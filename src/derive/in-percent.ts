import type { Decimal } from '../model/decimal.js'
import { convert, requireUnit } from '../model/unit.js'
import type { Fact } from './fact.js'

const percent = requireUnit('%')

/** A rate in %, whether stated in % or ‰; undefined for what is no rate. */
export function inPercent({ value, unit, decimals }: Fact): { value: Decimal; decimals: number } | undefined {
  const converted = unit && convert(value, unit, percent)
  return converted && { value: converted, decimals: decimals + (unit.id === '‰' ? 1 : 0) }
}
