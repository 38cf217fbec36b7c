import { halfUnit } from '../../derive/check-sum.js'
import type { Dataset } from '../../model/dataset.js'
import { type Decimal, parseDecimal, printedDecimals } from '../../model/decimal.js'
import type { Indicator } from '../../model/indicator.js'
import { measureTraits } from '../../model/measure.js'
import type { Observation } from '../../model/observation.js'
import type { ObservationKey } from '../../model/observation-key.js'
import type { RoundingMode } from '../../model/rounding.js'
import { parseUnit, type Unit } from '../../model/unit.js'
import { exactly, halfUnitOfLevel, multiply, printedInterval, type Interval } from '../interval.js'

/** A published figure with all the values that it may stand for. */
export interface Figure {
  readonly observation: Observation
  readonly indicator: Indicator
  readonly value: Decimal
  readonly unit: Unit | undefined
  readonly decimals: number
  readonly range: Interval
  /** How the dataset rounds. */
  readonly rounding: RoundingMode
}

/** The figure of an observation; undefined for a missing one, a fraction or a range. */
export function figureOf(data: Dataset, observation: Observation): Figure | undefined {
  const { value: text, valueTo, measure, approximate } = observation
  const value = text === null || valueTo !== undefined ? undefined : parseDecimal(text)
  if (text === null || value === undefined) return undefined
  const indicator = data.indicator(observation.indicator)
  const traits = measureTraits[measure]
  const ofGrowth = measure === 'target' && observation.of !== undefined
  const unitId =
    observation.unit ?? (traits.unitless ? undefined : ofGrowth ? '%' : (traits.unit ?? indicator.unit))
  const decimals = printedDecimals(text)
  const isLevel = measure === 'level' || (measure === 'target' && !ofGrowth)
  const half = isLevel ? halfUnitOfLevel(value, decimals) : halfUnit(decimals)
  return {
    observation,
    indicator,
    value,
    unit: unitId === undefined ? undefined : parseUnit(unitId),
    decimals,
    range: printedInterval(value, decimals, approximate, half),
    rounding: data.rounding,
  }
}

/** The figure under a key; undefined if there is none. */
export function figureUnder(data: Dataset, key: ObservationKey): Figure | undefined {
  const observation = data.observation(key)
  return observation && figureOf(data, observation)
}

/** The figure's value and range in another unit; undefined if the units differ in kind. */
export function figureIn(figure: Figure, unit: Unit): Pick<Figure, 'value' | 'range'> | undefined {
  if (figure.unit?.dimension !== unit.dimension) return undefined
  if (figure.unit.factor.eq(unit.factor)) return figure
  const factor = figure.unit.factor.div(unit.factor)
  return { value: figure.value.times(factor), range: multiply(figure.range, exactly(factor)) }
}

/** As printed, with its unit: `25.70亿元`. */
export function figureText({ observation, unit }: Figure): string {
  return `${observation.value ?? ''}${unit?.id ?? ''}`
}

/** `city/gdp/2024-Q1/rank:growth@counties`, as a fact's id. */
export function figureId({ observation }: Figure): string {
  const { region, indicator, period, measure, of, versus, base } = observation
  const quantity = of === undefined ? '' : `:${of}`
  const other = versus === undefined ? '' : `@${versus}`
  const since = base === undefined ? '' : `~${base}`
  return `${region}/${indicator}/${period}/${measure}${quantity}${other}${since}`
}
