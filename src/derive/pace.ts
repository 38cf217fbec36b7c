import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import type { Dataset } from '../model/dataset.js'
import { isoDay } from '../model/calendar.js'
import { Decimal } from '../model/decimal.js'
import type { Period } from '../model/period.js'
import { monthsOf, yearOf } from '../model/span.js'
import { deriveCompletion } from './completion.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Derived, type FactRequest } from './fact.js'
import { statedOrComputed } from './stated-or-computed.js'

const pointDecimals = 1

/**
 * How far the completion of the year's target is ahead of the calendar (时序进度), in points: completion
 * minus the share of the year that is over. That share is reckoned in months, a half after June, as
 * annual plans are cut up; in days only where a period does not end with a month. Nothing is known
 * of seasons: what always comes late in the year is behind schedule before. Refused for stocks, which
 * do not come together over the year.
 */
export function derivePace(data: Dataset, request: FactRequest): Derived {
  return statedOrComputed(data, request, () => computedPace(data, request))
}

function computedPace(data: Dataset, request: FactRequest): Derived {
  const { indicator, period } = request
  if (indicator.kind === 'stock') {
    return absent(
      `"${indicator.id}" is a stock, which does not come together over the year`,
      `“${indicator.id}”是时点数，不随时间累加，不计算时序进度`,
    )
  }
  const completion = deriveCompletion(data, { ...request, measure: 'completion' })
  if (completion.kind === 'absent') return completion
  const elapsed = elapsedShare(period)
  if (elapsed === undefined)
    return absent(`${period.id} is in more than one year`, `${period.id} 跨越多个年份`)
  const value = completion.value.minus(elapsed.percent)
  return computed(request, {
    value,
    unit: '个百分点',
    decimals: pointDecimals,
    formula: {
      symbols: 'x ÷ T × 100 − t',
      substituted: `${withUnit(completion)} − ${elapsed.words} ${formulaResult(value, pointDecimals, '个百分点')}`,
    },
    inputs: [completion],
  })
}

/**
 * The share of its year that is over when a period ends, in %, and as it stands in a formula: in months
 * where the period ends with one, unless days are asked for. Undefined for a period in more than one year.
 */
export function elapsedShare(
  period: Period,
  by: 'months' | 'days' = 'months',
): { readonly percent: Decimal; readonly words: string } | undefined {
  const year = yearOf(period)
  if (year === undefined) return undefined
  if (by === 'months' && monthsOf(period) !== undefined) {
    const months = Number(period.end.slice(5, 7))
    return { percent: new Decimal(months).div(12).times(100), words: `${months}/12 × 100` }
  }
  const days = differenceInCalendarDays(isoDay(period.end), isoDay(year.start)) + 1
  const all = differenceInCalendarDays(isoDay(year.end), isoDay(year.start)) + 1
  return { percent: new Decimal(days).div(all).times(100), words: `${days}/${all} × 100` }
}
