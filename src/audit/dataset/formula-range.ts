import { nthRoot } from '../../derive/average-growth.js'
import { halfUnit } from '../../derive/check-sum.js'
import type { Fact } from '../../derive/fact.js'
import { Decimal } from '../../model/decimal.js'
import type { Measure } from '../../model/measure.js'
import { monthsOf, yearsBack } from '../../model/span.js'
import type { Unit } from '../../model/unit.js'
import {
  add,
  divide,
  exactly,
  halfUnitOfLevel,
  multiply,
  printedInterval,
  subtract,
  type Interval,
} from '../interval.js'
import { percent } from './check.js'

type Formula = (fact: Fact) => Interval | undefined

/**
 * All values that a fact may stand for: of a published one those that print as it does, of a computed one what
 * its formula makes of all that its inputs may be. Undefined for a fraction, a range and formulas that are not
 * known here.
 */
export function rangeOf(fact: Fact): Interval | undefined {
  const { origin, fraction, valueTo, value, decimals, approximate, measure } = fact
  if (fraction !== undefined || valueTo !== undefined) return undefined
  if (origin === 'computed') return formulas[measure]?.(fact)
  const half = measure === 'level' ? halfUnitOfLevel(value, decimals) : halfUnit(decimals)
  return printedInterval(value, decimals, approximate, half)
}

const one = exactly(1)
const hundred = exactly(100)

function inUnit(fact: Fact | undefined, unit: Unit | undefined): Interval | undefined {
  const range = fact && rangeOf(fact)
  if (range === undefined || unit === undefined || fact?.unit?.dimension !== unit.dimension) return undefined
  const factor = fact.unit.factor.div(unit.factor)
  return factor.eq(1) ? range : multiply(range, exactly(factor))
}

const difference: Formula = ({ inputs: [a, b], unit }) => {
  const [now, before] = [inUnit(a, unit), inUnit(b, unit)]
  return now && before && subtract(now, before)
}

const pointDifference: Formula = ({ inputs: [a, b] }) => {
  const [now, before] = [inUnit(a, percent), inUnit(b, percent)]
  return now && before && subtract(now, before)
}

/** a ÷ b in whatever unit the fact is: the range of the quotient in proportion to its value. */
const quotient: Formula = ({ inputs: [a, b], value }) => {
  const [over, under] = [a && rangeOf(a), b && rangeOf(b)]
  const range = over && under && divide(over, under)
  if (a === undefined || b === undefined || range === undefined || a.value.isZero()) return undefined
  return multiply(range, exactly(value.times(b.value).div(a.value)))
}

/** (x₁ ÷ x₀ − 1) × 100. */
const rate: Formula = (fact) => {
  const factor = factorOf(fact.inputs)
  return factor && multiply(subtract(factor, one), hundred)
}

function factorOf([a, b]: readonly Fact[]): Interval | undefined {
  const [now, before] = [inUnit(a, a?.unit), inUnit(b, a?.unit)]
  return now && before?.low.gt(0) ? divide(now, before) : undefined
}

/** (1 + g₁)(1 + g₂)… */
function chained(links: readonly Fact[]): Interval | undefined {
  let product: Interval | undefined = one
  for (const link of links) {
    const growth = inUnit(link, percent)
    const factor = growth && add(multiply(growth, exactly(new Decimal('0.01'))), one)
    product = product && factor?.low.gt(0) ? multiply(product, factor) : undefined
  }
  return product
}

/** A function that rises, of factors of growth, back in %. */
function rising(factor: Interval | undefined, by: (value: Decimal) => Decimal): Interval | undefined {
  if (factor === undefined || factor.low.lt(0) || !factor.high.isFinite()) return undefined
  return multiply(subtract({ low: by(factor.low), high: by(factor.high) }, one), hundred)
}

const root = (factor: Interval | undefined, n: number): Interval | undefined =>
  n < 2 ? undefined : rising(factor, (value) => nthRoot(value, n))

const averageGrowth: Formula = ({ inputs, period, base }) => {
  const years = base === undefined ? 0 : (yearsBack(period, base)?.length ?? 0) - 1
  return root(inputs[0]?.measure === 'level' ? factorOf(inputs) : chained(inputs), years)
}

/** Of a level that the dataset sums up or takes apart: the ranges likewise. */
const level: Formula = (fact) => {
  const ranges = fact.inputs.map((input) => inUnit(input, fact.unit))
  const values = fact.inputs.map(({ value, unit }) =>
    unit && fact.unit ? value.times(unit.factor).div(fact.unit.factor) : value,
  )
  const [first, ...rest] = ranges
  if (first === undefined || rest.length === 0) return undefined
  const sum = values.reduce((total, value) => total.plus(value))
  const sign = sum.eq(fact.value) ? 1 : values[0]?.times(2).minus(sum).eq(fact.value) ? -1 : 0
  if (sign === 0) return undefined
  return rest.reduce<Interval | undefined>(
    (total, range) => total && range && (sign === 1 ? add(total, range) : subtract(total, range)),
    first,
  )
}

const mean = (ranges: readonly Interval[]): Interval =>
  multiply(ranges.reduce(add), exactly(new Decimal(1).div(ranges.length)))

function allIn(facts: readonly Fact[], unit: Unit | undefined): Interval[] | undefined {
  const ranges = facts.flatMap((fact) => inUnit(fact, unit) ?? [])
  return ranges.length > 0 && ranges.length === facts.length ? ranges : undefined
}

const position: Formula = ({ inputs, region }) => {
  const own = inputs.find((input) => input.region.id === region.id)
  const all = allIn(inputs, own?.unit)
  const range = own && rangeOf(own)
  return range && all && divide(range, mean(all))
}

const disparity: Formula = ({ inputs }) => {
  const all = allIn(inputs, inputs[0]?.unit)
  if (all === undefined) return undefined
  const [lows, highs] = [all.map(({ low }) => low), all.map(({ high }) => high)]
  return divide(
    { low: Decimal.max(...lows), high: Decimal.max(...highs) },
    { low: Decimal.min(...lows), high: Decimal.min(...highs) },
  )
}

/** Per unit of what lies below, or of the mean of the two ends of the year. */
const intensity: Formula = ({ inputs: [over, ...under], value }) => {
  const unit = under.at(-1)?.unit
  const ranges = allIn(under, unit)
  const above = over && rangeOf(over)
  const range = above && ranges && divide(above, mean(ranges))
  if (over === undefined || unit === undefined || range === undefined || over.value.isZero()) return undefined
  const below = under
    .map((one) => one.value.times(one.unit?.factor.div(unit.factor) ?? 1))
    .reduce((total, one) => total.plus(one))
    .div(under.length)
  return multiply(range, exactly(value.times(below).div(over.value)))
}

const locationQuotient: Formula = ({ inputs }) => {
  const [a, whole, b, wholeAbove] = allIn(inputs, inputs[0]?.unit) ?? []
  const here = a && whole && divide(a, whole)
  const above = b && wholeAbove && divide(b, wholeAbove)
  return here && above && divide(here, above)
}

const perYear: Readonly<Record<string, number>> = { month: 12, quarter: 4, half: 2 }

const formulas: Readonly<Partial<Record<Measure, Formula>>> = {
  level,
  increment: difference,
  growth: (fact) => {
    const [index] = fact.inputs
    if (fact.inputs.length > 1) return rate(fact)
    const range = index && rangeOf(index)
    return range && subtract(range, hundred)
  },
  'growth-on-previous': rate,
  'annualised-growth': ({ inputs, period }) => {
    const times = perYear[period.grain]
    return times === undefined ? undefined : rising(chained(inputs), (value) => value.pow(times))
  },
  'average-growth': averageGrowth,
  'two-year-average': ({ inputs }) => root(chained(inputs), 2),
  'annual-average': ({ inputs: [total], period, unit }) => {
    const range = inUnit(total, unit)
    const years = (monthsOf(period) ?? 0) / 12
    return range && years > 0 ? multiply(range, exactly(new Decimal(1).div(years))) : undefined
  },
  'point-change': pointDifference,
  share: quotient,
  position,
  intensity,
  ratio: quotient,
  disparity,
  elasticity: quotient,
  'location-quotient': locationQuotient,
  revision: difference,
}
