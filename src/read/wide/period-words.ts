import { isoDay } from '../../model/calendar.js'
import { parsePeriod, periodBetween, samePeriodLastYear, type Period } from '../../model/period.js'
import { formatDate } from '../../model/calendar.js'
import type { Meaning } from './meaning.js'

const quarterNumbers = new Map([
  ['一', 1],
  ['二', 2],
  ['三', 3],
  ['四', 4],
])

const relativeWords = new Map<string, Meaning>([
  ['本期', { relative: 'whole' }],
  ['本期数', { relative: 'whole' }],
  ['报告期', { relative: 'whole' }],
  ['累计', { relative: 'year-to-date' }],
  ['累计数', { relative: 'year-to-date' }],
  ['本年累计', { relative: 'year-to-date' }],
  ['自年初累计', { relative: 'year-to-date' }],
  ['年初至本月累计', { relative: 'year-to-date' }],
  ['1-本月', { relative: 'year-to-date' }],
  ['1-本月累计', { relative: 'year-to-date' }],
  ['1月-本月', { relative: 'year-to-date' }],
  ['1月-本月累计', { relative: 'year-to-date' }],
  ['本月止累计', { relative: 'year-to-date' }],
  ['本月', { relative: 'month' }],
  ['当月', { relative: 'month' }],
  ['本月数', { relative: 'month' }],
  ['本季', { relative: 'quarter' }],
  ['当季', { relative: 'quarter' }],
  ['本季度', { relative: 'quarter' }],
  ['上年同期', { lastYear: true }],
  ['上年同期数', { lastYear: true }],
  ['去年同期', { lastYear: true }],
  ['去年同期数', { lastYear: true }],
])

/**
 * Reads a period as a table's head writes it, in a plain label: 2024年, 2024年一季度, 1-3月, 上半年,
 * 前三季度, 2024-Q1, 累计, 上年同期. Undefined for anything else; 年末 is not guessed at.
 */
export function periodMeaning(label: string): Meaning | undefined {
  const relative = relativeWords.get(label)
  if (relative !== undefined) return relative
  const own = parsePeriod(label)
  if (own !== undefined) return own.grain === 'year' ? { year: own.id } : { period: own.id }
  const dotted = /^(\d{4})[./年](\d{1,2})月?$/.exec(label)
  if (dotted !== null) return inYear(dotted[1], month(dotted[2]))
  const match = /^(?:(\d{4})年?)?度?(.*?)(?:份|累计)?$/.exec(label)
  if (match === null) return undefined
  const [, year, rest = ''] = match
  if (rest === '' || rest === '全年' || rest === '年度') {
    return year === undefined || !/年|全年/.test(label) ? undefined : { year }
  }
  return inYear(year, spanOf(rest))
}

function inYear(year: string | undefined, span: string | undefined): Meaning | undefined {
  if (span === undefined) return undefined
  return year === undefined ? { span } : { year, span }
}

function spanOf(text: string): string | undefined {
  if (text === '上半年') return 'H1'
  if (text === '下半年') return 'H2'
  const quarter = /^(?:第?([一二三四1-4])季度?|Q([1-4]))$/i.exec(text)
  if (quarter !== null) return `Q${quarterNumber(quarter[1] ?? quarter[2] ?? '')}`
  const quarters = /^(?:前([二三四2-4])个?季度|[一1](?:季度)?-([二三四2-4])季度)$/.exec(text)
  if (quarters !== null) return `01/${twoDigits(quarterNumber(quarters[1] ?? quarters[2] ?? '') * 3)}`
  const months = /^(\d{1,2})月?-(\d{1,2})月$/.exec(text)
  if (months !== null) {
    const [from, to] = [month(months[1]), month(months[2])]
    return from === undefined || to === undefined || from > to ? undefined : `${from}/${to}`
  }
  return month(/^(\d{1,2})月$/.exec(text)?.[1])
}

function quarterNumber(text: string): number {
  return quarterNumbers.get(text) ?? Number(text)
}

function month(text: string | undefined): string | undefined {
  const number = Number(text)
  return Number.isInteger(number) && number >= 1 && number <= 12 ? twoDigits(number) : undefined
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

/**
 * The period that labels settle together, with what the table says as a whole; `year` if months are told
 * and no year, `period` if nothing is.
 */
export function settlePeriod(
  { period, year, span, relative, lastYear }: Meaning,
  table: { readonly period: Period | undefined; readonly year: string | undefined },
): Period | 'year' | 'period' {
  const settled = told(period, year, span, table)
  if (settled === 'year') return settled
  const base = settled ?? table.period
  if (base === undefined) return 'period'
  const meant = relative === undefined ? base : relativeTo(base, relative)
  return lastYear === true ? samePeriodLastYear(meant) : meant
}

function told(
  period: string | undefined,
  year: string | undefined,
  span: string | undefined,
  table: { readonly period: Period | undefined; readonly year: string | undefined },
): Period | 'year' | undefined {
  if (period !== undefined) return parsePeriod(period)
  if (span === undefined) return year === undefined ? undefined : parsePeriod(year)
  const of = year ?? table.year
  if (of === undefined) return 'year'
  return parsePeriod(
    span
      .split('/')
      .map((part) => `${of}-${part}`)
      .join('/'),
  )
}

function relativeTo(period: Period, relative: NonNullable<Meaning['relative']>): Period {
  const end = isoDay(period.end)
  const startOf = (monthNumber: number): Period =>
    periodBetween(isoDay(`${formatDate(end).slice(0, 4)}-${twoDigits(monthNumber)}-01`), end)
  const last = Number(period.end.slice(5, 7))
  switch (relative) {
    case 'whole':
      return period
    case 'year-to-date':
      return startOf(1)
    case 'month':
      return startOf(last)
    case 'quarter':
      return startOf(last - ((last - 1) % 3))
  }
}
