import type { Dataset } from '../model/dataset.js'
import type { Measure } from '../model/measure.js'
import type { Period } from '../model/period.js'
import { absent, type Absent, type FactRequest } from './fact.js'

/** The day of a break between two periods, or within their common span; undefined if they are comparable. */
export function breakBetween(
  data: Dataset,
  { region, indicator }: Pick<FactRequest, 'region' | 'indicator'>,
  measure: Measure,
  earlier: Period,
  later: Period,
): string | undefined {
  const start = earlier.start < later.start ? earlier.start : later.start
  return data.breaks(region.id, indicator.id, measure).find((day) => start < day && day <= later.end)
}

/** Refuses a comparison across a break. */
export function refuseAcrossBreak(
  data: Dataset,
  request: Pick<FactRequest, 'region' | 'indicator'>,
  measure: Measure,
  earlier: Period,
  later: Period,
): Absent | undefined {
  const day = breakBetween(data, request, measure, earlier, later)
  const { region, indicator } = request
  return day === undefined
    ? undefined
    : absent(
        `the ${measure} of "${indicator.id}" for "${region.id}" is not comparable across ${day} (break), so ${earlier.id} and ${later.id} are not compared`,
        `“${region.id}”的“${indicator.id}”${measure} 在 ${day} 前后不可比（口径断点），${earlier.id} 与 ${later.id} 不作比较`,
      )
}
