import { UTCDate } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths'
import { isLastDayOfMonth } from 'date-fns/isLastDayOfMonth'
import { isValid } from 'date-fns/isValid'
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth'
import { formatDate, isoDay } from './calendar.js'

export type PeriodGrain = 'day' | 'days' | 'month' | 'months' | 'quarter' | 'half' | 'year' | 'years'

/**
 * A span of time from a first to a last day, both included. Spans that are equal have the same id,
 * however they were written: `2024-01/2024-03` is `2024-Q1`. A single day is a point, such as the
 * date of a stock.
 */
export interface Period {
  readonly id: string
  readonly grain: PeriodGrain
  /** First and last day, YYYY-MM-DD. */
  readonly start: string
  readonly end: string
}

/** What `parsePeriod` accepts, for messages. */
export const periodGrammar = '2024, 2024-H1, 2024-Q1, 2024-03, 2024-01/2024-10, 2013/2023, 2024-03-31'

const part = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/
const known = new Map<string, Period | undefined>()
/** The longest is a span of two days, `2024-01-10/2024-03-31`. */
const longestId = 21
/** Datasets name few periods many times; the ceiling only guards against hostile input. */
const knownCeiling = 10_000

/**
 * Reads a period: a year, half year, quarter, month or day, or a span of two of the same kind
 * written `first/last`. Undefined for anything else, such as a month 13 or a 30th of February.
 *
 * @example parsePeriod('2024-01/2024-03')?.id // '2024-Q1'
 */
export function parsePeriod(text: string): Period | undefined {
  if (text.length > longestId) return undefined
  if (known.has(text)) return known.get(text)
  const period = readPeriod(text)
  if (known.size < knownCeiling) known.set(text, period)
  return period
}

function readPeriod(text: string): Period | undefined {
  const [first, last, ...rest] = text.split('/')
  if (first === undefined || rest.length > 0) return undefined
  const from = readPart(first)
  if (from === undefined || last === undefined) return from && periodBetween(from.start, from.end)
  const to = readPart(last)
  if (to === undefined || to.kind !== from.kind || to.start < from.start) return undefined
  return periodBetween(from.start, to.end)
}

interface Part {
  readonly kind: 'year' | 'half' | 'quarter' | 'month' | 'day'
  readonly start: UTCDate
  readonly end: UTCDate
}

function readPart(text: string): Part | undefined {
  const match = part.exec(text)
  if (match === null) return undefined
  const [, yearText, half, quarter, monthText, dayText] = match
  const year = Number(yearText)
  if (year < 1000) return undefined
  const months = (kind: Part['kind'], first: number, count: number): Part => {
    const start = new UTCDate(year, first, 1)
    return { kind, start, end: lastDayOfMonth(addMonths(start, count - 1)) }
  }
  if (half !== undefined) return months('half', (Number(half) - 1) * 6, 6)
  if (quarter !== undefined) return months('quarter', (Number(quarter) - 1) * 3, 3)
  if (monthText === undefined) return months('year', 0, 12)
  const month = Number(monthText) - 1
  if (month < 0 || month > 11) return undefined
  if (dayText === undefined) return months('month', month, 1)
  const day = new UTCDate(year, month, Number(dayText))
  if (!isValid(day) || day.getMonth() !== month || Number(dayText) === 0) return undefined
  return { kind: 'day', start: day, end: day }
}

/** The period from a first to a last day, with its shortest name. */
export function periodBetween(start: UTCDate, end: UTCDate): Period {
  const whole = start.getDate() === 1 && isLastDayOfMonth(end)
  const days = { start: formatDate(start), end: formatDate(end) }
  if (!whole) {
    return days.start === days.end
      ? { id: days.start, grain: 'day', ...days }
      : { id: `${days.start}/${days.end}`, grain: 'days', ...days }
  }
  const year = days.start.slice(0, 4)
  const first = start.getMonth()
  const count = differenceInCalendarMonths(end, start) + 1
  if (first === 0 && count === 12) return { id: year, grain: 'year', ...days }
  if (first === 0 && count % 12 === 0) {
    return { id: `${year}/${days.end.slice(0, 4)}`, grain: 'years', ...days }
  }
  if (count === 6 && first % 6 === 0) return { id: `${year}-H${first / 6 + 1}`, grain: 'half', ...days }
  if (count === 3 && first % 3 === 0) return { id: `${year}-Q${first / 3 + 1}`, grain: 'quarter', ...days }
  const startMonth = days.start.slice(0, 7)
  if (count === 1) return { id: startMonth, grain: 'month', ...days }
  return { id: `${startMonth}/${days.end.slice(0, 7)}`, grain: 'months', ...days }
}

/** A report asks for the same few neighbours of its period hundreds of times. */
const shifted = new Map<string, Period>()
const mostShifted = 4096

function shiftMonths(period: Period, months: number): Period {
  const key = `${period.id} ${months}`
  const known = shifted.get(key)
  if (known !== undefined) return known
  if (shifted.size >= mostShifted) shifted.clear()
  const moved = movedBy(period, months)
  shifted.set(key, moved)
  return moved
}

function movedBy(period: Period, months: number): Period {
  const start = isoDay(period.start)
  const end = isoDay(period.end)
  const shift = (date: UTCDate): UTCDate => {
    const moved = addMonths(date, months)
    return isLastDayOfMonth(date) ? lastDayOfMonth(moved) : moved
  }
  const movedStart = period.grain === 'day' ? shift(start) : addMonths(start, months)
  return periodBetween(movedStart, shift(end))
}

/**
 * The same span one year earlier; a month's last day stays a month's last day.
 *
 * @example samePeriodLastYear(parsePeriod('2024-02-29')!).id // '2023-02-28'
 */
export function samePeriodLastYear(period: Period): Period {
  return shiftMonths(period, -12)
}

/**
 * The span of the same length that ends right before this one begins.
 *
 * @example previousPeriod(parsePeriod('2024-Q1')!).id // '2023-Q4'
 */
export function previousPeriod(period: Period): Period {
  const start = isoDay(period.start)
  const end = isoDay(period.end)
  if (period.grain === 'day' || period.grain === 'days') {
    const length = differenceInCalendarDays(end, start) + 1
    return periodBetween(addDays(start, -length), addDays(end, -length))
  }
  return shiftMonths(period, -(differenceInCalendarMonths(end, start) + 1))
}

/**
 * So many periods of the same length in time order, the given one last.
 *
 * @example periodSequence(parsePeriod('2024-Q1')!, 3).map(({ id }) => id) // ['2023-Q3', '2023-Q4', '2024-Q1']
 */
export function periodSequence(last: Period, count: number): Period[] {
  const sequence: Period[] = []
  for (let period = last; sequence.length < count; period = previousPeriod(period)) sequence.unshift(period)
  return sequence
}

/** Whether the span runs from 1 January over several months of one year, as cumulative figures do. */
export function isCumulative(period: Period): boolean {
  return (
    period.start.endsWith('-01-01') &&
    period.start.slice(0, 4) === period.end.slice(0, 4) &&
    period.start.slice(0, 7) !== period.end.slice(0, 7)
  )
}
