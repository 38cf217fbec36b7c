import type { FactRequest } from '../derive/fact.js'
import type { Indicator } from '../model/indicator.js'
import { parsePeriod, previousPeriod, samePeriodLastYear, type Period } from '../model/period.js'
import type { Region } from '../model/region.js'
import type { Clause } from './clause.js'

/** The figure that a clause asks for, of an indicator of a region in a period. */
export function requestOf(
  { measure, of, versus, base }: Clause,
  region: Region,
  indicator: Indicator,
  period: Period,
): FactRequest {
  return {
    measure,
    region,
    indicator,
    period,
    of,
    versus: versus === 'parent' ? region.parent : versus,
    base: base === undefined ? undefined : baseOf(base, period),
  }
}

/** Undefined for what is no period, which `checkClauses` tells. */
function baseOf(base: string, period: Period): Period | undefined {
  switch (base) {
    case 'previous':
      return previousPeriod(period)
    case 'last-year':
      return samePeriodLastYear(period)
    default:
      return parsePeriod(base)
  }
}
