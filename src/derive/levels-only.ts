import { isRate } from '../model/indicator.js'
import { absent, type Absent, type FactRequest } from './fact.js'

/** Refuses multiples of rates: they are compared in points, by a gap, and never in percent of percent. */
export function levelsOnly(request: FactRequest): Absent | undefined {
  const { indicator, measure, of } = request
  if (of !== 'growth' && of !== 'share' && !isRate(indicator)) return undefined
  return absent(
    `no ${measure} of a rate: "${indicator.id}" (${of ?? 'level'}) is compared in percentage points`,
    `比率不计算 ${measure}：“${indicator.id}”（${of ?? 'level'}）应以百分点比较`,
  )
}
