import type { Dataset } from '../../model/dataset.js'
import type { Decimal } from '../../model/decimal.js'
import { divide, type Interval } from '../interval.js'
import { assessable } from './assessable.js'
import { lastYear } from './check.js'
import { figureIn, figureUnder, type Figure } from './figure.js'
import { keyOf, type SeriesKey } from './whole.js'

/** The level of a series and an earlier one, the earlier also in the unit of the later. */
export interface LevelChange {
  readonly now: Figure
  readonly before: Figure
  readonly from: Pick<Figure, 'value' | 'range'>
}

/** The two levels of a change since the claim's base, or since the same period of last year. */
export function levelsOf(data: Dataset, claim: Figure, series: SeriesKey): LevelChange | undefined {
  const base = claim.observation.base ?? lastYear(series.period)
  if (base === undefined) return undefined
  const now = figureUnder(data, { ...keyOf(series), measure: 'level' })
  const before = now && figureUnder(data, { ...keyOf(series), period: base, measure: 'level' })
  const from = now?.unit && before && figureIn(before, now.unit)
  if (now === undefined || before === undefined || from === undefined) return undefined
  return assessable(data, claim, [now, before]) ? { now, before, from } : undefined
}

/** x₁ ÷ x₀; undefined on a base that may be zero or below. */
export function quotientOf({ now, from }: LevelChange): { value: Decimal; range: Interval } | undefined {
  const range = from.range.low.gt(0) ? divide(now.range, from.range) : undefined
  return range && { value: now.value.div(from.value), range }
}
