import { halfUnit } from '../derive/check-sum.js'
import { Decimal, exactText } from '../model/decimal.js'
import type { Approximation } from '../model/observation.js'

/** All values that a figure may stand for; both ends belong to it and may be infinite. */
export interface Interval {
  readonly low: Decimal
  readonly high: Decimal
}

/** Ends are rounded outwards here, so that fewer digits than elsewhere never make a range too narrow. */
const precision = 25
const Down = Decimal.clone({ precision, rounding: Decimal.ROUND_FLOOR })
const Up = Decimal.clone({ precision, rounding: Decimal.ROUND_CEIL })
const zero = new Decimal(0)
const infinity = new Decimal(Infinity)

/**
 * What a printed figure may stand for: its value ± half a unit in its last place. An approximation opens
 * it on the side that it names, reckoned by size, so that 下降近5% is a fall of at most 5%: 近, 不超过 and
 * 不到 downwards to nothing, 余, 超 and 以上 upwards without end, 约 by a unit of its last digit that is not 0.
 */
export function printedInterval(
  value: Decimal,
  decimals: number,
  approximate?: Approximation,
  half: Decimal = halfUnit(decimals),
): Interval {
  const exact = { low: value.minus(half), high: value.plus(half) }
  switch (approximate) {
    case undefined:
      return exact
    case 'about': {
      const wide = Decimal.max(half, lastDigit(value))
      return { low: value.minus(wide), high: value.plus(wide) }
    }
    case 'nearly':
    case 'at-most':
    case 'under':
      return value.isNegative()
        ? { low: exact.low, high: Decimal.max(zero, exact.high) }
        : { low: Decimal.min(zero, exact.low), high: exact.high }
    case 'odd':
    case 'over':
    case 'at-least':
      return value.isNegative()
        ? { low: infinity.neg(), high: exact.high }
        : { low: exact.low, high: infinity }
  }
}

/** A level such as 71000 may have been rounded to its last digit that is not 0. */
export function halfUnitOfLevel(value: Decimal, decimals: number): Decimal {
  if (decimals > 0 || value.abs().lt(1000) || !value.mod(100).isZero()) return halfUnit(decimals)
  return lastDigit(value).div(2)
}

/** A unit of the last digit that is not 0: 100 for 400, 0.1 for 3.5. */
export function lastDigit(value: Decimal): Decimal {
  if (value.isZero()) return new Decimal(1)
  const digits = exactText(value.abs()).replace('.', '').replace(/^0+/, '')
  const zeros = digits.length - digits.replace(/0+$/, '').length
  return new Decimal(10).pow(zeros - value.decimalPlaces())
}

export function exactly(value: Decimal | number): Interval {
  const point = new Decimal(value)
  return { low: point, high: point }
}

export function add(a: Interval, b: Interval): Interval {
  return { low: Down.add(a.low, b.low), high: Up.add(a.high, b.high) }
}

export function subtract(a: Interval, b: Interval): Interval {
  return { low: Down.sub(a.low, b.high), high: Up.sub(a.high, b.low) }
}

export function multiply(a: Interval, b: Interval): Interval {
  const [low, high] = [product(Down), product(Up)]
  if (!a.low.isNegative() && !b.low.isNegative()) {
    return { low: low(a.low, b.low), high: high(a.high, b.high) }
  }
  return hull(low, high, a, b)
}

/** Undefined where the divisor may be zero. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (b.low.lte(0) && b.high.gte(0)) return undefined
  const [low, high] = [quotient(Down), quotient(Up)]
  if (!a.low.isNegative() && !b.low.isNegative()) {
    return { low: low(a.low, b.high), high: high(a.high, b.low) }
  }
  return hull(low, high, a, b)
}

/** Whether some value belongs to both. */
export function meet(a: Interval, b: Interval): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high)
}

/** Whether they share more than an end: a figure of the same precision must then be the same figure. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.low.lt(b.high) && b.low.lt(a.high)
}

type Operation = (x: Decimal, y: Decimal) => Decimal

function hull(lower: Operation, upper: Operation, a: Interval, b: Interval): Interval {
  const corners = [
    [a.low, b.low],
    [a.low, b.high],
    [a.high, b.low],
    [a.high, b.high],
  ] as const
  return {
    low: Decimal.min(...corners.map(([x, y]) => lower(x, y))),
    high: Decimal.max(...corners.map(([x, y]) => upper(x, y))),
  }
}

/** Nothing times an open end is nothing: the end stands for some finite value. */
function product(rounded: typeof Decimal): Operation {
  return (x, y) => (x.isZero() || y.isZero() ? zero : rounded.mul(x, y))
}

/** An open end over an open end may be anything from nothing on. */
function quotient(rounded: typeof Decimal): Operation {
  return (x, y) => (x.isFinite() || y.isFinite() ? rounded.div(x, y) : zero)
}
