import type { ClaimKind } from '../../claims/claim.js'
import type { Measure } from '../../../model/measure.js'
import type { Reading } from '../reading.js'
import { unnamedYear } from '../reading.js'
import type { TextFigure } from '../text-figure.js'

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

/** The measures of a figure, by what it is compared with as well. */
export function measures({ claim: { kind, comparator } }: TextFigure): readonly Measure[] {
  if (kind !== 'growth-rate' && kind !== 'price-index') return measuresOf[kind]
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
  if (index === undefined || period === null || period.startsWith(String(unnamedYear))) return undefined
  const { indicator, regions, reliable } = reading.meaning(figure)
  const indicators = new Set<string>()
  if (indicator !== null && reliable) indicators.add(indicator)
  const behind = nameBehind(reading, figure)
  if (behind !== undefined) indicators.add(behind)
  return [...indicators].flatMap((one) => regions.map((region) => ({ region, indicator: one, period })))
}

/** The indicator that is named right behind a figure: RMB 946,000 in central funds. */
function nameBehind({ data: index, plain }: Reading, { end }: TextFigure): string | undefined {
  const words = /^(?: in| of)? [^，,。;；、\d\n]{1,60}/.exec(plain.slice(end, end + 66))?.[0]
  return words === undefined ? undefined : index?.names.indicators.lastIn(words)?.id
}
