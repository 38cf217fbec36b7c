import type { ClaimKind } from '../../claims/claim.js'
import type { Measure } from '../../../model/measure.js'
import { parsePeriod } from '../../../model/period.js'
import { isDated, periodsBefore } from '../mentions.js'
import type { Reading } from '../reading.js'
import type { DataIndex } from './data-index.js'
import { unnamedYear } from '../reading.js'
import type { TextFigure } from '../text-figure.js'

/** One way of reading whose figure a claim is, of what, and when. */
export interface Meant {
  readonly region: string
  readonly indicator: string
  readonly period: string
  /** Whether only agreement counts: a month's figure is not that of the months so far. */
  readonly loose?: true
  /** The first period of a change. */
  readonly base?: string
}

const levels: readonly Measure[] = ['level', 'increment', 'annual-average', 'intensity', 'target', 'share']

/** The measures that a claim of a kind may state. */
export const measuresOf: Readonly<Record<ClaimKind, readonly Measure[]>> = {
  level: levels,
  count: levels,
  money: levels,
  'growth-rate': ['growth'],
  'point-gap': ['gap', 'gap-turn'],
  'point-change': ['point-change', 'gap'],
  'increase-multiple': ['increase-multiple'],
  times: ['times', 'ratio', 'position', 'disparity'],
  'from-to': ['level'],
  rank: ['rank', 'top-tier'],
  'top-tier': ['top-tier', 'rank'],
  unique: ['only', 'first'],
  share: ['share', 'level', 'completion'],
  fraction: ['share'],
  'average-growth': ['average-growth', 'two-year-average'],
  'annual-average': ['annual-average', 'level'],
  'cumulative-change': ['growth-since', 'growth'],
  'contribution-rate': ['contribution'],
  'contribution-points': ['pull'],
  'price-index': ['growth', 'level'],
  'increment-and-total': levels,
  streak: ['streak', 'streak-end'],
  target: ['target', 'level'],
  completion: ['completion', 'level', 'share'],
  'ahead-of-plan': ['pace'],
  duration: ['level'],
  range: ['level'],
  intensity: ['intensity', 'level'],
  flat: ['growth'],
  other: [],
}

const heldTimes = /(?:stood at|numbered|totall?ed|reached) [\d,]+ times$/

/** The measures of a figure, by what it is compared with as well. */
export function measures(
  { claim: { kind, comparator, quote }, unit, start }: TextFigure,
  plain = '',
): readonly Measure[] {
  // Legal lectures stood at 7 times.
  if (kind === 'times' && heldTimes.test(quote)) return [...measuresOf.times, 'level']
  // 人口自然增长率为-1.85‰ is a level.
  if (kind === 'growth-rate' && unit?.id === '‰') return ['level', 'growth']
  // 比上年减少0.7万人 is a change, never a level.
  if (kind === 'increment-and-total' && comparator !== null) return ['increment']
  // 从41.03万人降至39.12万人，减少1.91万人; 从128.40亿元增至152.36亿元，增长了18.7%.
  const followsSpan = /[从由][^，,。；;]{1,40}[至到][^，,。；;]{1,20}[，,]$/.test(
    plain.slice(Math.max(0, start - 80), start),
  )
  if (followsSpan && kind === 'increment-and-total') return ['increment']
  if (followsSpan && kind === 'growth-rate') return ['growth-since', 'increase-multiple']
  if (kind !== 'growth-rate' && kind !== 'price-index') return measuresOf[kind]
  if (/折年率|折合年率|按年率|折成年率|annuali[sz]ed/i.test(quote)) return ['annualised-growth']
  // Plain growth over the year may be called so too.
  if (/annual rate/i.test(quote)) return ['annualised-growth', ...measuresOf[kind]]
  if (comparator === null || /同期|上年|去年|前一年/.test(comparator)) return measuresOf[kind]
  if (/上期|上月|上季/.test(comparator)) return ['growth-on-previous']
  return ['growth-since', 'growth-on-previous']
}

/**
 * Whose, what and when a figure may be. Undefined where words stand beside the indicator's name that the
 * dataset does not know: another scope, or part of another name.
 */
export function readings(reading: Reading, figure: TextFigure): readonly Meant[] | undefined {
  const { data: index } = reading
  const { period } = figure.claim
  if (index === undefined || period?.startsWith(String(unnamedYear)) === true) return undefined
  const { indicator, regions, reliable } = reading.meaning(figure)
  const indicators = new Set<string>()
  if (indicator !== null && reliable) indicators.add(indicator)
  const behind = nameBehind(reading, figure)
  if (behind !== undefined) indicators.add(behind)
  const others = period !== null && isDated(reading, figure) ? [] : periodsBefore(reading, figure)
  const own = period === null ? [] : [period]
  const periods = [...own, ...others.filter((other) => other !== period)].flatMap(periodsMeant)
  return [...indicators].flatMap((one) =>
    regionsMeant(index, regions, one).flatMap((region) =>
      periods.map((each) => ({ region, indicator: one, ...each })),
    ),
  )
}

/** The regions named; where the dataset has the indicator for one place within them alone, that place. */
function regionsMeant(index: DataIndex, regions: readonly string[], indicator: string): readonly string[] {
  if (regions.some((region) => index.ofSeries(region, indicator).length > 0)) return regions
  const all = new Set(
    index
      .ofIndicator(indicator)
      .slice(0, mostLookedAt)
      .map(({ region }) => region),
  )
  const [only] = all
  // What the text tells of its own region it does not tell under the name of a wider one.
  if (only === undefined || all.size > 1 || only === index.subject) return regions
  return index.chain(only).some(({ id }) => regions.includes(id)) ? [...regions, only] : regions
}

const mostLookedAt = 1000

/**
 * The periods that a dataset may have a figure under: between 2013 and 2023 it grew to what it was in 2023;
 * what a text tells as of June may be of the month or of the half-year.
 */
function periodsMeant(id: string): Omit<Meant, 'region' | 'indicator'>[] {
  const [, base, last] = /^(\d{4})\/(\d{4})$/.exec(id) ?? []
  if (base !== undefined && last !== undefined) return [{ period: id }, { period: last, base }]
  const period = parsePeriod(id)
  const [year = '', month = ''] = period?.end.split('-') ?? []
  const toDate = parsePeriod(`${year}-01/${year}-${month}`)?.id
  const ends = [`${year}-${month}`, toDate, quarters[month] && `${year}${quarters[month]}`]
  const alike = period?.grain === 'month' || toDate === id ? ends : []
  const others = new Set(alike.flatMap((one) => parsePeriod(one ?? '')?.id ?? []))
  others.delete(id)
  return [{ period: id }, ...[...others].map((other) => ({ period: other, loose: true as const }))]
}

const quarters: Readonly<Record<string, string>> = { '03': '-Q1', '06': '-Q2', '09': '-Q3', '12': '-Q4' }

/**
 * The indicator that is named right behind a figure: RMB 946,000 in central funds. Two blanks stand between the
 * cells of a row.
 */
function nameBehind({ data: index, plain }: Reading, { end }: TextFigure): string | undefined {
  const words = /^(?: in| of)? (?! )[^，,。;；、\d\n]{1,60}/.exec(plain.slice(end, end + 66))?.[0]
  return words === undefined ? undefined : index?.names.indicators.lastIn(words)?.id
}
