import { parsePeriod, samePeriodLastYear, type Period } from './period.js'

/** A span's length in months; undefined if it does not begin and end with a month. */
export function monthsOf(period: Period): number | undefined {
  if (period.grain === 'day' || period.grain === 'days') return undefined
  return monthIndex(period.end) - monthIndex(period.start) + 1
}

function monthIndex(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** Whether a span lies within one calendar year and begins with it, as running totals do. */
export function beginsItsYear({ start, end }: Period): boolean {
  return start.endsWith('-01-01') && start.slice(0, 4) === end.slice(0, 4)
}

/** The calendar year that holds a span; undefined if it runs over several. */
export function yearOf({ start, end }: Period): Period | undefined {
  return start.slice(0, 4) === end.slice(0, 4) ? parsePeriod(start.slice(0, 4)) : undefined
}

/**
 * The same span of every year from a later period back to an earlier one, both included; undefined if
 * the earlier one is not the same span of an earlier year.
 *
 * @example
 * const years = yearsBack(parsePeriod('2024-Q1')!, parsePeriod('2022-Q1')!)
 * years?.map(({ id }) => id) // ['2024-Q1', '2023-Q1', '2022-Q1']
 */
export function yearsBack(later: Period, earlier: Period): Period[] | undefined {
  const years: Period[] = [later]
  for (let period = later; period.start > earlier.start;) {
    period = samePeriodLastYear(period)
    years.push(period)
  }
  return years.length > 1 && years.at(-1)?.id === earlier.id ? years : undefined
}

const parts = [
  { grain: 'year', months: 12 },
  { grain: 'half', months: 6 },
  { grain: 'quarter', months: 3 },
  { grain: 'month', months: 1 },
] as const

/** Ten years in months; what is longer is told in years. */
const mostParts = 120

/** All ways to cut a span into several years, half years, quarters or months, the longest first. */
export function partitions(period: Period): Period[][] {
  const length = monthsOf(period)
  if (length === undefined) return []
  const first = monthIndex(period.start)
  return parts.flatMap(({ grain, months }) => {
    const count = length / months
    if (first % months !== 0 || length % months !== 0 || count === 1 || count > mostParts) return []
    const pieces = Array.from({ length: count }, (_, index) => piece(first + index * months, grain))
    return [pieces.flatMap((id) => parsePeriod(id) ?? [])]
  })
}

function piece(month: number, grain: (typeof parts)[number]['grain']): string {
  const year = Math.floor(month / 12)
  const within = month % 12
  switch (grain) {
    case 'year':
      return `${year}`
    case 'half':
      return `${year}-H${within / 6 + 1}`
    case 'quarter':
      return `${year}-Q${within / 3 + 1}`
    case 'month':
      return `${year}-${twoDigits(within + 1)}`
  }
}

/** The running totals whose difference is a span: from January to its end, and to right before it. */
export function runningTotals(period: Period): readonly [upTo: Period, before: Period] | undefined {
  const year = yearOf(period)
  if (year === undefined || monthsOf(period) === undefined || beginsItsYear(period)) return undefined
  const monthBefore = twoDigits(Number(period.start.slice(5, 7)) - 1)
  const upTo = parsePeriod(`${year.id}-01/${period.end.slice(0, 7)}`)
  const before = parsePeriod(`${year.id}-01/${year.id}-${monthBefore}`)
  return upTo && before && [upTo, before]
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
