import { parsePeriod } from '../../model/period.js'
import type { ClaimKind } from '../claims/claim.js'
import { periodId } from '../claims/period-id.js'
import { readPeriodWord } from '../claims/period-words.js'
import { canonicalName } from './canonical-name.js'
import { simplifyText } from '../claims/script.js'
import { periodIn } from './period-in.js'
import { isOwnWhole } from './own-whole.js'
import { englishWhole, splitName } from './place-in-name.js'
import { clauseAround, type Reading } from './reading.js'
import type { TextFigure } from './text-figure.js'

/** What two figures must have in common to be the same: whose, of what, when, and which measure. */
export interface SeriesKey {
  readonly region: string
  readonly indicator: string
  readonly period: string
  readonly measure: string
}

/** The figures of a text by what they state, as far as that can be relied on. */
export class Series {
  readonly #byKey = new Map<string, TextFigure[]>()
  readonly #keys = new Map<TextFigure, SeriesKey>()
  readonly #levels = new Map<string, TextFigure[]>()
  readonly #levelKeys = new Map<TextFigure, SeriesKey>()

  constructor(reading: Reading) {
    for (const figure of reading.figures) {
      const key = seriesKey(reading, figure, measured[figure.claim.kind])
      if (figure.claim.kind === 'from-to') this.#addEnds(reading, figure)
      const level = key ?? (isCount(figure) ? seriesKey(reading, figure, 'level') : undefined)
      if (level !== undefined && /^level\/[^/]+\/\/$/.test(level.measure)) {
        append(this.#levels, placeText(level), figure)
        this.#levelKeys.set(figure, level)
      }
      if (key === undefined) continue
      this.#keys.set(figure, key)
      const text = keyText(key)
      const list = this.#byKey.get(text)
      if (list === undefined) this.#byKey.set(text, [figure])
      else if (list.length < mostValues && !list.some((one) => isSame(one, figure))) list.push(figure)
    }
  }

  /** A change from A in one year to B in another gives the levels of both. */
  #addEnds(reading: Reading, figure: TextFigure): void {
    const { indicator, reliable } = reading.meaning(figure)
    const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(figure.claim.period ?? '') ?? []
    if (indicator === null || !reliable || figure.approximate) return
    for (const [period, printed] of [
      [first, figure.from],
      [last, figure.to],
    ] as const) {
      if (period === undefined || printed === undefined) continue
      const claim = { ...figure.claim, kind: 'level' as const, value: printed.text }
      append(this.#levels, placeText({ ...placedKey(reading, figure, indicator), period }), {
        ...figure,
        claim,
        printed,
      })
    }
  }

  keyOf(figure: TextFigure): SeriesKey | undefined {
    return this.#keys.get(figure)
  }

  /** Every value that the text gives under a key, each where it first stands. */
  under(key: SeriesKey): readonly TextFigure[] {
    return this.#byKey.get(keyText(key)) ?? []
  }

  /** Every level that the text gives of an indicator there and then, in whatever unit. */
  levels(key: Omit<SeriesKey, 'measure'>): readonly TextFigure[] {
    return this.#levels.get(placeText(key)) ?? []
  }

  /** The key of a level, also of a count, which is no figure of a series otherwise. */
  levelKeyOf(figure: TextFigure): SeriesKey | undefined {
    return this.#levelKeys.get(figure)
  }

  entries(): Iterable<readonly [key: string, values: readonly TextFigure[]]> {
    return this.#byKey
  }
}

/** A figure that has more values in one text is no one figure; the ceiling keeps the time linear. */
const mostValues = 16

function isSame(a: TextFigure, b: TextFigure): boolean {
  if (a.printed === undefined || b.printed === undefined) return false
  const { low, high } = a.printed.range
  return a.claim.unit === b.claim.unit && low.eq(b.printed.range.low) && high.eq(b.printed.range.high)
}

const kept = new WeakMap<Reading, Series>()

export function seriesOf(reading: Reading): Series {
  const known = kept.get(reading)
  if (known !== undefined) return known
  const series = new Series(reading)
  kept.set(reading, series)
  return series
}

function placeText({ region, indicator, period }: Omit<SeriesKey, 'measure'>): string {
  return `${region}|${indicator}|${period}`
}

function append(map: Map<string, TextFigure[]>, key: string, figure: TextFigure): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [figure])
  else if (list.length < mostValues) list.push(figure)
}

export function keyText({ region, indicator, period, measure }: SeriesKey): string {
  return `${region}|${indicator}|${period}|${measure}`
}

/** Kinds that state one figure of a series; counts and sums of a story are told of many things alike. */
const measured: Readonly<Partial<Record<ClaimKind, string>>> = {
  level: 'level',
  intensity: 'level',
  'growth-rate': 'growth',
  'price-index': 'growth',
  'point-gap': 'gap',
  share: 'share',
  'average-growth': 'average-growth',
  'contribution-rate': 'contribution',
  'contribution-points': 'pull',
}

const bases =
  /当月|当季|单月|单季|名义|实际(?=增|下降|上涨|提高)|不变价|可比价|可比口径|同口径|现价|扣除|剔除|季节调整|in real terms|nominal|constant prices|seasonally/gi

function isCount({ claim: { kind } }: TextFigure): boolean {
  return kind === 'count' || kind === 'money'
}

function seriesKey(reading: Reading, figure: TextFigure, measure: string | undefined): SeriesKey | undefined {
  const { claim } = figure
  const { indicator, reliable } = reading.meaning(figure)
  const period = periodOf(reading, figure)
  if (measure === undefined || indicator === null || period === null) return undefined
  if (figure.printed === undefined || !reliable || isPartInBrackets(reading, figure)) return undefined
  const clause = clauseAround(reading.plain, figure)
  const words = reading.inTable(figure) ? '' : reading.plain.slice(clause.start, figure.end)
  const basis = [...new Set(words.match(bases) ?? [])].sort().join('+')
  const beside = comparison(reading, figure)
  const dimension = figure.unit?.dimension ?? claim.unit ?? ''
  return {
    ...placedKey(reading, figure, indicator),
    period,
    measure: [measure, dimension, beside, basis].join('/'),
  }
}

/** A quarter of it ($109 million): what stands in the brackets is the part's. */
function isPartInBrackets(reading: Reading, figure: TextFigure): boolean {
  const before = reading.before(figure)
  if (before?.claim.kind !== 'fraction' && before?.claim.kind !== 'share') return false
  return /^(?:of)?(?:it|them|this|that|these|those|which)?[（(]/i.test(
    reading.between(before.end, figure.end),
  )
}

const labelledLine = /^[\s*•·\-—]*[^\s*•·\-—：:，,。；;\d][^：:，,。；;\d\n]{1,40}[：:]/

/** When a figure is of: on a card, a line that opens with a label, it is of the one period of the headline. */
function periodOf(reading: Reading, { claim, start, end }: TextFigure): string | null {
  const { plain, data } = reading
  if (claim.period !== null || data !== undefined) return claim.period
  if (!labelledLine.test(plain.slice(reading.lineStart(start), end))) return null
  const known = headlinePeriods.get(reading) ?? headlinePeriod(plain)
  headlinePeriods.set(reading, known)
  return known === '' ? null : known
}

const headlinePeriods = new WeakMap<Reading, string>()

function headlinePeriod(plain: string): string {
  const first = plain.slice(0, titleReach)
  const [line = ''] = /^# .*/m.exec(first) ?? /\S.*/.exec(first) ?? []
  return (line.match(/(?:19|20)\d{2}/g) ?? []).length === 1 ? (periodIn(line) ?? '') : ''
}

/** Whose a figure is and of what, as keys of both, where its indicator's name may open with a place. */
export function placedKey(
  reading: Reading,
  figure: TextFigure,
  indicator: string,
): Pick<SeriesKey, 'region' | 'indicator'> {
  const isAlone = reading.data === undefined
  const split = isAlone && figure.claim.region === null ? splitName(indicator) : undefined
  const whole = isAlone ? englishWhole.exec(indicator)?.[2] : undefined
  return {
    region:
      split === undefined || isOwnWhole(reading, split.region) ? regionKey(reading, figure) : split.region,
    indicator: indicatorKey(reading, whole ?? split?.indicator ?? indicator),
  }
}

/** What a figure is compared with, in one word for the same thing. */
function comparison(reading: Reading, { claim }: TextFigure): string {
  const { comparator, kind } = claim
  if (comparator === null) return kind === 'growth-rate' || kind === 'price-index' ? 'year' : ''
  if (/同期|上年|去年|前一年/.test(comparator)) return 'year'
  return (regionNamed(reading, comparator) ?? comparator).toLowerCase()
}

/** The place that a text's first words name, where no dataset tells. */
export function placeNamed({ plain, data }: Reading): string | undefined {
  if (data !== undefined) return data.subject
  for (const line of plain.slice(0, titleReach).split(/[\n。，,;；:：\s]/)) {
    const found = splitName(line.replace(/^(?:\d{4}年)?(?:一季度|上半年|前三季度|全年)?/, ''))
    if (found !== undefined) return found.region
  }
  return undefined
}

const titleReach = 200

/** An indicator's id, or without a dataset its name, written in one way. */
export function indicatorKey({ data }: Reading, indicator: string): string {
  return data === undefined ? canonicalName(indicator) : indicator
}

/** The indicator of a canonical name, as `indicatorKey` writes it. */
export function indicatorNamed({ data }: Reading, name: string): string | undefined {
  return data === undefined ? name : data.indicatorNamed(name)
}

/** Whose figure it is; the empty text for the region that the text itself is about. */
export function regionKey(reading: Reading, figure: TextFigure): string {
  const [own = ''] = reading.meaning(figure).regions
  if (reading.data !== undefined || own === '') return own
  return isOwnWhole(reading, own) || isInTitle(reading, own) ? '' : own.toLowerCase()
}

/** Whether the headline opens with a name: it is the region that the text is about. */
function isInTitle(reading: Reading, name: string): boolean {
  const title = /[^\s#][^\n]*/.exec(reading.plain.slice(0, titleReach))?.[0].toLowerCase() ?? ''
  return title.startsWith(name.toLowerCase()) || placeNamed(reading)?.endsWith(name) === true
}

/** The region that a word such as 全市 names beside a figure, as `regionKey` would write it. */
export function regionNamed(reading: Reading, words: string): string | undefined {
  const { data } = reading
  const plain = simplifyText(words)
    .replace(/平均(?:水平|增速)?$|的?(?:增速|水平)$/, '')
    .replace(/ average$/, '')
    .trim()
  if (data === undefined) {
    if (plain === '') return undefined
    return isOwnWhole(reading, plain) ? '' : plain.toLowerCase()
  }
  return data.subject === undefined ? undefined : data.regionOf(plain, data.subject)
}

/** The period that a word such as 上半年 or 上年同期 names beside another. */
export function periodNamed(words: string, beside: string): string | undefined {
  const period = parsePeriod(beside)
  if (period === undefined) return undefined
  const year = Number(period.start.slice(0, 4))
  const plain = simplifyText(words)
  if (/^(?:上年|去年)同期$/.test(plain)) return periodInYear(beside, -1)
  if (/^(?:上年|去年)$/.test(plain)) return period.grain === 'year' ? String(year - 1) : undefined
  const named = readPeriodWord(plain, 0)
  if (named?.end !== plain.length) return undefined
  return periodId(named, { document: year, carried: year })
}

/** The same part of another year. */
export function periodInYear(id: string, distance: number): string | undefined {
  return parsePeriod(id.replace(/\d{4}(?=$|-|\/)/g, (year) => String(Number(year) + distance)))?.id
}
