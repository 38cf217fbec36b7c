import type { ClaimKind } from '../../claims/claim.js'
import type { Measure } from '../../../model/measure.js'
import type { Reading } from '../reading.js'
import { unnamedYear } from '../reading.js'
import type { TextFigure } from '../text-figure.js'
import { isAnchored } from '../anchored.js'

/** One way of reading whose figure a claim is, of what, and when. */
export interface Meant {
  readonly region: string
  readonly indicator: string
  readonly period: string
}

const levels: readonly Measure[] = ['level', 'increment', 'annual-average', 'intensity', 'target', 'share']

/** The measures that a claim of a kind may state. */
export const measuresOf: Readonly<Record<ClaimKind, readonly Measure[]>> = {
  level: levels,
  count: levels,
  money: levels,
  'growth-rate': ['growth'],
  'point-gap': ['gap'],
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
  streak: ['streak'],
  target: ['target', 'level'],
  completion: ['completion', 'level', 'share'],
  'ahead-of-plan': ['pace'],
  duration: ['level'],
  range: ['level'],
  intensity: ['intensity', 'level'],
  flat: ['growth'],
  other: [],
}

/** The measures of a figure, by what it is compared with as well. */
export function measures({ claim: { kind, comparator } }: TextFigure): readonly Measure[] {
  if (kind !== 'growth-rate' && kind !== 'price-index') return measuresOf[kind]
  if (comparator === null || /同期|上年|去年|前一年/.test(comparator)) return measuresOf[kind]
  if (/上期|上月|上季/.test(comparator)) return ['growth-on-previous']
  return ['growth-since', 'growth-on-previous']
}

/**
 * Whose, what and when a figure may be. Without a region of its own it is told of the region that the
 * text is about, or of one that holds it where 全市 says so. Undefined where words stand beside the
 * indicator's name that the dataset does not know: another scope, or part of another name.
 */
export function readings(reading: Reading, figure: TextFigure): readonly Meant[] | undefined {
  const { data: index } = reading
  const { claim } = figure
  if (index === undefined || claim.period === null || claim.period.startsWith(String(unnamedYear))) {
    return undefined
  }
  const indicators = new Set<string>()
  if (claim.indicator !== null && isAnchored(reading, figure)) indicators.add(claim.indicator)
  const behind = nameBehind(reading, figure)
  if (behind !== undefined) indicators.add(behind)
  if (indicators.size === 0) return undefined
  const regions = regionsOf(reading, figure)
  const { period } = claim
  return [...indicators].flatMap((indicator) => regions.map((region) => ({ region, indicator, period })))
}

function regionsOf({ data: index, plain }: Reading, figure: TextFigure): string[] {
  if (index === undefined) return []
  const own = figure.claim.region ?? index.subject
  if (own === undefined) return []
  const quote = plain.slice(figure.start, figure.end)
  const whole =
    /(?<![于居列占在较比])全[省市区县州国盟旗镇乡]|\bthe (?:city|province|county|district|country)[’']s/.exec(
      quote,
    )?.[0]
  const named = whole === undefined ? undefined : index.regionOf(whole.replace(/[’']s$/, ''), own)
  return named === undefined || named === own ? [own] : [named, own]
}

/** The indicator that is named right behind a figure: RMB 946,000 in central funds. */
function nameBehind({ data: index, plain }: Reading, figure: TextFigure): string | undefined {
  const words = /^[^，,。;；、\d\n]{1,60}/.exec(plain.slice(figure.end, figure.end + 60))?.[0]
  return words === undefined ? undefined : index?.names.indicators.lastIn(words)?.id
}
