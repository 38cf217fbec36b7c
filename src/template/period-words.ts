import {
  isCumulative,
  parsePeriod,
  previousPeriod,
  samePeriodLastYear,
  type Period,
} from '../model/period.js'

/** Whether a text is a period, or a word for one beside the document's. */
export function isPeriodText(text: string): boolean {
  return text === 'previous' || text === 'last-year' || parsePeriod(text) !== undefined
}

/** The period that a text means in a document about another one; undefined for no such text. */
export function periodFrom(text: string, own: Period): Period | undefined {
  if (text === 'previous') return previousPeriod(own)
  if (text === 'last-year') return samePeriodLastYear(own)
  return parsePeriod(text)
}

/** What a period can be told by; `to-date` runs from January, `cumulative` is all that does within a year. */
export const periodKinds = [
  'day',
  'days',
  'month',
  'months',
  'to-date',
  'quarter',
  'half',
  'three-quarters',
  'year',
  'years',
  'cumulative',
] as const
export type PeriodKind = (typeof periodKinds)[number]

/** Whether a period is of a kind: January to September is three quarters and cumulative. */
export function isOfKind(period: Period, kind: PeriodKind): boolean {
  if (kind === 'cumulative') return isCumulative(period)
  if (period.grain !== 'months') return period.grain === kind
  if (!isCumulative(period)) return kind === 'months'
  return kind === (period.end.slice(5, 7) === '09' ? 'three-quarters' : 'to-date')
}
