import type { NamedPeriod, YearWord } from '../period-words.js'

const monthNames = 'January|February|March|April|May|June|July|August|September|October|November|December'
const months = monthNames.split('|')
const quarters = ['first', 'second', 'third', 'fourth']
const year = '((?:19|20)\\d{2})'
const ofYear = `(?:(?: of|,)? ${year}(?![\\d%]))?`

const two = (value: number): string => String(value).padStart(2, '0')
const monthOf = (name = ''): string => `-${two(months.indexOf(name) + 1)}`
const quarterOf = (word = ''): string =>
  `-Q${/\d/.test(word) ? word : quarters.indexOf(word.toLowerCase()) + 1}`

type Read = (parts: RegExpExecArray) => { year?: string | undefined; within: readonly string[]; event?: true }

const rows: readonly (readonly [pattern: string, read: Read])[] = [
  [`(\\d{1,2}) (${monthNames})${ofYear}`, ([, , , y]) => ({ year: y, within: [], event: true })],
  [`(${monthNames}) \\d{1,2}(?:, ${year})?(?![\\d,])`, ([, , y]) => ({ year: y, within: [], event: true })],
  [
    `(${monthNames}) ?(?:—|-|to|and|through) ?(${monthNames})${ofYear}`,
    ([, from, to, y]) => ({ year: y, within: [monthOf(from), monthOf(to)] }),
  ],
  [`(${monthNames})${ofYear}`, ([, month, y]) => ({ year: y, within: [monthOf(month)] })],
  [`${year}(?:\\/|—|-)\\d{2}(?![\\d%-])`, ([, y]) => ({ year: y, within: [], event: true })],
  [`Q1 ?[—-] ?Q3 ${year}`, ([, y]) => ({ year: y, within: ['-01', '-09'] })],
  [`Q([1-4]) ?${year}`, ([, quarter, y]) => ({ year: y, within: [quarterOf(quarter)] })],
  [`H([12]) ?${year}`, ([, half, y]) => ({ year: y, within: [`-H${half ?? ''}`] })],
  [`(?:the )?first three quarters${ofYear}`, ([, y]) => ({ year: y, within: ['-01', '-09'] })],
  [
    `(?:the )?(first|second|third|fourth) quarter(?! (?:of [a-z]+ )?(?:in a row|running|in succession))${ofYear}`,
    ([, quarter, y]) => ({ year: y, within: [quarterOf(quarter)] }),
  ],
  [
    `(?:the )?(first|second) half(?:-year)?${ofYear}`,
    ([, half, y]) => ({ year: y, within: [half?.toLowerCase() === 'first' ? '-H1' : '-H2'] }),
  ],
  [
    `${year}(?![\\d%,.]\\d)(?!\\d)(?! (?:people|persons|households|tonnes|km|million|percent))`,
    ([, y]) => ({ year: y, within: [] }),
  ],
]
const relative: Readonly<Record<string, number>> = { this: 0, last: -1, next: 1 }
const relativeYear = /(this|last|next) year/iy
const compiled = rows.map(([source, read]) => ({ pattern: new RegExp(source, 'y'), read }))
const spanOfYears = new RegExp(`${year}(?:—| to )${year}(?!\\d)`, 'y')
const opening = /[JFMASONDQHtfsln\d]/

/** The period that an English text names at a place. */
export function readEnglishPeriod(text: string, at: number): NamedPeriod | undefined {
  if (!opening.test(text.charAt(at)) || /[A-Za-z\d$€£¥.,]/.test(text.charAt(at - 1))) return undefined
  spanOfYears.lastIndex = at
  const span = spanOfYears.exec(text)
  if (span !== null && Number(span[2]) > Number(span[1])) {
    const [all, first, last] = span
    return {
      end: at + all.length,
      year: { kind: 'year', year: Number(first) },
      within: [],
      lastYear: Number(last),
    }
  }
  relativeYear.lastIndex = at
  const named = relativeYear.exec(text)
  if (named !== null) {
    const distance = relative[(named[1] ?? '').toLowerCase()] ?? 0
    return { end: at + named[0].length, year: { kind: 'relative', distance }, within: [] }
  }
  for (const { pattern, read } of compiled) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found === null) continue
    const { year: digits, within, event } = read(found)
    const told: YearWord = digits === undefined ? { kind: 'carried' } : { kind: 'year', year: Number(digits) }
    return { end: at + found[0].length, year: told, within, ...(event && { event }) }
  }
  return undefined
}
