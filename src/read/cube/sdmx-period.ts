import { UTCDate } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { isoDay } from '../../model/calendar.js'
import { parsePeriod, periodBetween } from '../../model/period.js'

/**
 * The id of a period as SDMX and JSON-stat files write it: 2024, 2024-A1, 2024-S1, 2024-Q1, 2024Q1,
 * 2024M03, 2024-03, 2024-03-31, 2024-01-01/P3M. Undefined for others, such as weeks.
 */
export function sdmxPeriod(text: string): string | undefined {
  const own = parsePeriod(text)
  if (own !== undefined) return own.id
  const part = /^(\d{4})-?(?:A1?|S([12])|H([12])|Q([1-4])|M(\d{1,2})|D\d+)?$/.exec(text)
  if (part !== null) {
    const [, year = '', half = part[3], , quarter, month] = part
    if (half !== undefined) return `${year}-H${half}`
    if (quarter !== undefined) return `${year}-Q${quarter}`
    if (month !== undefined) return parsePeriod(`${year}-${month.padStart(2, '0')}`)?.id
    return /A1?$/.test(text) ? year : undefined
  }
  const range = /^(\d{4}-\d{2}-\d{2})(?:T00:00:00)?\/P(\d{1,3})([YMD])$/.exec(text)
  if (range === null || parsePeriod(range[1] ?? '') === undefined) return undefined
  const [, first = '', count = '', unit] = range
  const start = isoDay(first)
  const length = Number(count)
  const next = unit === 'D' ? addDays(start, length) : addMonths(start, unit === 'Y' ? length * 12 : length)
  return length === 0 ? undefined : periodBetween(start, new UTCDate(addDays(next, -1).getTime())).id
}
