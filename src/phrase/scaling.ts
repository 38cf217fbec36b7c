import type { Fact } from '../derive/fact.js'
import type { Decimal } from '../model/decimal.js'
import { round, type RoundingMode } from '../model/rounding.js'
import { convert, parseUnit, type Unit } from '../model/unit.js'
import type { Phrasebook } from './phrasebook.js'

/** In what figures are printed, if not in the unit of their source. */
export interface Scaling {
  /** `auto` takes the largest of the language's multipliers that the figure fills. */
  readonly unit: Unit | 'auto'
  /** All digits of the source if absent; two at most with `auto`. */
  readonly decimals?: number
  /** At most so many of the source's digits, where no number of decimals is asked for. */
  readonly most?: number
}

/** A fact as it is printed in another unit; whether the unit's multiplier is to be kept. */
export interface Rescaled {
  readonly fact: Fact
  readonly isScaled: boolean
}

const mostDecimals = 2

/**
 * A figure in the unit that is asked for: converted exactly and rounded once, by the caller. Figures of
 * another kind, fractions and words stay as they are, and so does what would print as nothing there.
 */
export function rescaled(
  fact: Fact,
  scaling: Scaling | undefined,
  book: Pick<Phrasebook, 'scales'>,
  mode: RoundingMode,
): Rescaled {
  const { unit } = fact
  const same = { fact, isScaled: false }
  if (scaling === undefined || unit === undefined || fact.fraction !== undefined) return same
  if (scaling.unit !== 'auto') {
    const made = inUnit(fact, unit, scaling.unit, scaling.decimals, scaling.most)
    return made === undefined || isLost(made, mode) ? same : { fact: made, isScaled: true }
  }
  if (!isScalable(unit)) return same
  for (const multiplier of book.scales) {
    const target = parseUnit(multiplier + unit.base)
    const made = target && inUnit(fact, unit, target, scaling.decimals, mostDecimals)
    const largest = made && (made.valueTo ?? made.value).abs()
    const fills = made && largest && round(largest, made.decimals, mode).gte(1)
    if (made !== undefined && (fills || multiplier === '')) return { fact: made, isScaled: true }
  }
  return same
}

/** More digits in front of the point than a reader takes in. */
const tooMany = 1_000_000

/**
 * The largest of the language's multipliers in which none of the figures falls below one, for a column or a
 * table that tells all of them in one unit. Undefined where the largest would then have too many digits.
 */
export function commonScaling(
  facts: readonly Fact[],
  scaling: Scaling | undefined,
  { scales }: Pick<Phrasebook, 'scales'>,
): (Scaling & { readonly unit: Unit }) | undefined {
  const units = facts.flatMap(({ unit }) => unit ?? [])
  const [first] = units
  const isAlike = units.length === facts.length && units.every((unit) => unit.dimension === first?.dimension)
  if (scaling?.unit !== 'auto' || first === undefined || !isAlike || !isScalable(first)) return undefined
  const sizes = facts
    .map(({ value, unit }) => value.abs().times(unit?.factor ?? 1))
    .filter((size) => !size.isZero())
  for (const multiplier of scales) {
    const unit = parseUnit(multiplier + first.base)
    if (unit === undefined || sizes.some((size) => size.lt(unit.factor))) continue
    if (sizes.some((size) => size.gte(unit.factor.times(tooMany)))) return undefined
    return { ...scaling, unit, most: mostDecimals }
  }
  return undefined
}

/** As many decimals as the source gives a figure in another unit of its kind. */
export function decimalsOf({ decimals, unit }: Fact, target: Unit): number {
  const shift = unit === undefined ? 0 : target.factor.div(unit.factor).log(10).toNumber()
  return Math.max(0, decimals + Math.ceil(shift))
}

function isLost({ value, valueTo = value, decimals }: Fact, mode: RoundingMode): boolean {
  return !value.isZero() && round(valueTo, decimals, mode).isZero()
}

/** Money, things counted, weights and the like, of which there are ten thousands. */
export function isScalable({ dimension }: Unit): boolean {
  return /^(?:money|count):[^/]*$/.test(dimension) || /^(?:mass|energy|volume|power)$/.test(dimension)
}

function inUnit(fact: Fact, from: Unit, to: Unit, decimals?: number, most?: number): Fact | undefined {
  const value = convert(fact.value, from, to)
  if (value === undefined) return undefined
  const { valueTo: end } = fact
  const valueTo = end === undefined ? undefined : convert(end, from, to)
  const own = decimalsIn(fact, [value, ...(valueTo ? [valueTo] : [])], from, to)
  const printed = decimals ?? (most === undefined ? own : Math.min(own, most))
  return {
    ...fact,
    value,
    ...(valueTo !== undefined && { valueTo }),
    unit: to,
    decimals: decimals === undefined ? withoutNoughts(fact, value, printed) : printed,
  }
}

/** As many as keep every printed digit; a unit that is no power of ten away has two. */
function decimalsIn(fact: Fact, values: readonly Decimal[], from: Unit, to: Unit): number {
  const shift = to.factor.div(from.factor).log(10)
  if (shift.isInteger()) return Math.max(0, fact.decimals + shift.toNumber())
  return Math.max(...values.map((value) => Math.min(value.decimalPlaces(), mostDecimals)))
}

/** Noughts that come of the change of unit go; those that the source printed stay. */
function withoutNoughts({ decimals: own, valueTo }: Fact, value: Decimal, decimals: number): number {
  if (valueTo !== undefined || own > 0) return decimals
  const rounded = round(value, decimals)
  return Math.min(decimals, rounded.decimalPlaces())
}
