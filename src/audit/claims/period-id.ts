import { parsePeriod } from '../../model/period.js'
import type { NamedPeriod } from './period-words.js'

/** Years that a text has told so far. */
export interface YearContext {
  /** The year of 今年. */
  readonly document: number | undefined
  /** The last year named. */
  readonly carried: number | undefined
}

export function yearOf({ year }: NamedPeriod, context: YearContext): number | undefined {
  switch (year.kind) {
    case 'year':
      return year.year
    case 'relative': {
      const base = context.document ?? context.carried
      return base === undefined ? undefined : base + year.distance
    }
    case 'carried':
      return context.carried ?? context.document
  }
}

/** The id of a period, or undefined where its year or extent is not told. */
export function periodId(named: NamedPeriod, context: YearContext): string | undefined {
  const year = yearOf(named, context)
  if (year === undefined || named.undated === true) return undefined
  if (named.lastYear !== undefined) return parsePeriod(`${year}/${named.lastYear}`)?.id
  const [first = '', last] = named.within
  if (first.endsWith(':end')) return parsePeriod(`${year}${first.slice(0, -4) || '-12'}`)?.end
  const text = last === undefined ? `${year}${first}` : `${year}${first}/${year}${last}`
  return parsePeriod(text)?.id
}
