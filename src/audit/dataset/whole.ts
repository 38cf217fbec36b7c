import type { Dataset } from '../../model/dataset.js'
import { isRate, type Indicator } from '../../model/indicator.js'
import type { ObservationKey } from '../../model/observation-key.js'
import type { Figure } from './figure.js'

/** The key of the same figure of the whole that a claim names; undefined if it can be no part of it. */
export function wholeOf(data: Dataset, { observation, indicator }: Figure): Whole | undefined {
  const { versus } = observation
  if (versus === undefined || isNoPart(indicator)) return undefined
  const whole = data.indicators.get(versus)
  if (whole !== undefined) {
    return isNoPart(whole)
      ? undefined
      : { indicator: whole, key: { ...keyOf(observation), indicator: whole.id } }
  }
  if (!indicator.additive || !data.regions.has(versus)) return undefined
  return { indicator, key: { ...keyOf(observation), region: versus } }
}

export interface Whole {
  readonly indicator: Indicator
  readonly key: SeriesKey
}

export type SeriesKey = Pick<ObservationKey, 'region' | 'indicator' | 'period'>

export function keyOf({ region, indicator, period }: SeriesKey): SeriesKey {
  return { region, indicator, period }
}

function isNoPart(indicator: Indicator): boolean {
  return isRate(indicator) || indicator.kind === 'index'
}
