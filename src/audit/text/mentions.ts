import { readEnglishPeriod } from '../claims/en/period.js'
import { readPeriodWord } from '../claims/period-words.js'
import { periodIn } from './period-in.js'
import type { Reading } from './reading.js'
import type { Span, TextFigure } from './text-figure.js'

/** A place where a text names a year, with the words that go with it: 2024年一季度. */
export interface Mention extends Span {
  readonly year: string
  /** Id of the period, where it can be read. */
  readonly period: string | undefined
}

const kept = new WeakMap<Reading, readonly Mention[]>()

/** Where a text names years, in its order. */
export function mentionsIn(reading: Reading): readonly Mention[] {
  const known = kept.get(reading)
  if (known !== undefined) return known
  const plain = reading.plain.replace(/–/g, '—')
  let last = 0
  const found = [...plain.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(
    ({ 0: year, index: start }): Mention => {
      const named = readPeriodWord(plain, start) ?? readEnglishPeriod(plain, start)
      const end = Math.max(named?.end ?? 0, start + year.length)
      // English puts the quarter in front of its year.
      const words = plain.slice(Math.max(last, start - longestLead), end).replace(/^.*[\n。]/s, '')
      last = end
      return { year, start, end, period: periodIn(words) }
    },
  )
  kept.set(reading, found)
  return found
}

const longestLead = 32
/** How many other years may be named between. */
const farthest = 8

/** The last places that name a year in front of a place, the nearest first. */
function* mentionsBefore(reading: Reading, place: number): Iterable<Mention> {
  const all = mentionsIn(reading)
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((all[middle]?.start ?? Infinity) < place) low = middle + 1
    else high = middle
  }
  for (let at = low - 1; at >= 0 && low - at <= farthest; at--) {
    const one = all[at]
    if (one !== undefined) yield one
  }
}

/** Where the year of a figure's period is named: the last place in front of the figure's end. */
export function periodMentioned(reading: Reading, { claim, end }: TextFigure): Span[] {
  for (const { year, start, end: behind } of mentionsBefore(reading, end)) {
    if (claim.period?.startsWith(year) === true) return [{ start, end: behind }]
  }
  return []
}

/** Where the sentence of a figure names whose it is, in front of the figure's own words. */
export function regionMentioned(reading: Reading, { claim, start }: TextFigure): Span[] {
  const { region } = claim
  if (region === null || region === '' || reading.data !== undefined) return []
  const from = Math.max(reading.lineStart(start), start - longestSentence)
  const at = reading.plain.slice(from, start + region.length).lastIndexOf(region)
  return at < 0 ? [] : [{ start: from + at, end: from + at + region.length }]
}

const longestSentence = 300

/** Whether a figure's own paragraph, or its table, names a period before it. */
export function isDated(reading: Reading, figure: TextFigure): boolean {
  if (reading.inTable(figure)) return true
  const from = reading.lineStart(figure.start)
  for (const { start } of mentionsBefore(reading, figure.end)) return start >= from
  return namesPeriod.test(reading.plain.slice(Math.max(from, figure.end - longestParagraph), figure.end))
}

const longestParagraph = 2000
const namesPeriod = /[今去上本前]年|季|月|全年|year|quarter|half/

/** The periods that a figure without one of its own may be of: those named last, and the headline's. */
export function periodsBefore(reading: Reading, figure: TextFigure): string[] {
  const found = new Set<string>()
  for (const { period } of mentionsBefore(reading, figure.end)) {
    if (period !== undefined) found.add(period)
    if (found.size === mostPeriods) break
  }
  // The headline's, or of figures in front of the text the first that it names.
  const [first] = mentionsIn(reading)
  if (first?.period !== undefined) found.add(first.period)
  return [...found]
}

const mostPeriods = 3
