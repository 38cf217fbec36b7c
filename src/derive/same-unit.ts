import { Decimal } from '../model/decimal.js'
import { convert, type Unit } from '../model/unit.js'
import { absent, type Absent, type Fact } from './fact.js'

export interface Converted {
  readonly kind: 'converted'
  readonly value: Decimal
  /** Decimals that its last printed place has in the new unit. */
  readonly decimals: number
}

/** A fact's value in the unit of another; refused if they differ in kind. */
export function inUnitOf(target: Fact, fact: Fact): Converted | Absent {
  const { unit, value, decimals } = fact
  if (unit === undefined && target.unit === undefined) return { kind: 'converted', value, decimals }
  const converted = unit && target.unit && convert(value, unit, target.unit)
  if (converted === undefined || unit === undefined || target.unit === undefined) {
    return absent(
      `${target.id} and ${fact.id} are in different kinds of units`,
      `${target.id} 与 ${fact.id} 的单位不是同类`,
    )
  }
  return { kind: 'converted', value: converted, decimals: decimalsIn(target.unit, unit, decimals) }
}

function decimalsIn(to: Unit, from: Unit, decimals: number): number {
  const shift = Decimal.log10(to.factor.div(from.factor))
  return shift.isInteger() ? Math.max(0, decimals + shift.toNumber()) : decimals
}
