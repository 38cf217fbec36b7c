import type { Fact } from '../../../src/derive/fact.js'
import type { Names } from '../../../src/model/identifier.js'
import { Decimal } from '../../../src/model/decimal.js'
import type { Measure } from '../../../src/model/measure.js'
import {
  city,
  counties,
  data,
  factOf,
  levelOf,
  periods,
  pick,
  randomApproximation,
  randomValue,
  variantsOf,
  write,
  type TestedLanguage,
} from './round-trip.js'
import { period } from '../../fixtures/small-dataset.js'

type Next = () => number

/** How a measure is drawn: its units, which way it may point, the largest figure. */
/** Periods that have one before them: 环比 is not said of the year so far. */
const single = periods.filter(({ grain }) => grain !== 'months')

interface Drawn {
  readonly units: readonly (string | undefined)[]
  readonly ways: 'signed' | 'up' | 'still'
  readonly most: number
  readonly whole?: true
  /** What else its facts have. */
  readonly more?: (next: Next, when: Fact['period']) => Partial<Fact>
}

const rate = { units: ['%'], ways: 'signed', most: 900 } as const
const points = { units: ['个百分点'], ways: 'signed', most: 99 } as const
const worded = { units: [undefined], ways: 'still', most: 1, whole: true } as const
const amount = ['亿元', '万美元', '家', '万吨'] as const

const label = (hans: string, hant: string, en: string): Names => ({ 'zh-Hans': hans, 'zh-Hant': hant, en })
const best = [label('最大', '最大', 'largest'), label('最高', '最高', 'tallest')]
const prizes = [label('银奖', '銀獎', 'silver award'), label('金奖', '金獎', 'gold award')]
const grades = [label('AAA级', 'AAA級', 'AAA'), label('A级', 'A級', 'A')]

const ofRate = (next: Next): Partial<Fact> => ({ of: pick(next, ['growth', 'level'] as const) })
const or =
  (given: Partial<Fact>, chance = 0.5) =>
  (next: Next): Partial<Fact> =>
    next() < chance ? given : {}

const round = (value: number, decimals: number): Decimal => new Decimal(value).toDecimalPlaces(decimals)

/** A change of growth between two rates, which tell how it turned, or alone. */
function changeOf(next: Next, when: Fact['period']): Partial<Fact> {
  const of = pick(next, ['level', 'share', 'growth'] as const)
  if (of !== 'growth' || next() < 0.3) return { of }
  const [now, before] = [next(), next()].map((one) => round(one * 60 - 30, 1))
  const inputs = [now, before].map((value = new Decimal(1)) =>
    factOf({ measure: 'growth', value, decimals: 1, unit: '%', indicator: 'gdp', period: when }),
  )
  return { of, inputs, value: (now ?? new Decimal(1)).minus(before ?? 0), decimals: 1 }
}

/** Levels behind an increment, of either sign. */
function incrementOf(next: Next, when: Fact['period']): Partial<Fact> {
  if (next() < 0.6) return next() < 0.5 ? {} : { base: undefined as never }
  const [now, before] = [next(), next()].map((one) => round(one * 400 - 200, 1))
  const inputs = [now, before].map((value = new Decimal(1)) =>
    factOf({ measure: 'level', value, decimals: 1, unit: '亿元', indicator: 'gdp', period: when }),
  )
  const unit = inputs[0]?.unit
  return { inputs, unit, value: (now ?? new Decimal(1)).minus(before ?? 0), decimals: 1 }
}

/** Levels behind a multiple. */
function multipleOf(next: Next, when: Fact['period']): Partial<Fact> {
  if (next() < 0.5) return next() < 0.5 ? {} : { base: undefined as never }
  const before = round(1 + next() * 90, 2)
  const now = before.times(2 + Math.floor(next() * 50)).toDecimalPlaces(2)
  const inputs = [now, before].map((value) =>
    factOf({ measure: 'level', value, decimals: 2, unit: '亿元', indicator: 'gdp', period: when }),
  )
  return { inputs, value: now.div(before).minus(1), decimals: 1 }
}

/** A streak of growth, or of a place: known, or told as one among the first. */
function streakOf(next: Next, when: Fact['period']): Partial<Fact> {
  if (counties === undefined || next() < 0.5) return {}
  const place = new Decimal(1 + Math.floor(next() * 12))
  const rank = factOf({
    measure: 'rank',
    value: place,
    decimals: 0,
    unit: undefined,
    indicator: 'gdp',
    period: when,
  })
  const value = new Decimal(2 + Math.floor(next() * 9))
  return { value, versus: counties, ...(next() < 0.5 && { inputs: [rank] }) }
}

/** A place among the first, whose number may not be known. */
const tier: Drawn = { ...worded, most: 30, more: or({ value: new Decimal(1) }, 0.4) }

export const drawn: Readonly<Record<Measure, Drawn>> = {
  level: {
    units: ['亿元', '万元', '万美元', '平方公里', '万吨', '家', '万人次', '%'],
    ways: 'still',
    most: 99_999,
  },
  target: {
    units: amount,
    ways: 'signed',
    most: 9999,
    more: (next) => (next() < 0.5 ? { of: 'growth', unit: factOf({ ...blank, unit: '%' }).unit } : {}),
  },
  'target-rank': { ...worded, most: 17 },
  'target-tier': tier,
  increment: { units: amount, ways: 'signed', most: 9999, more: incrementOf },
  growth: rate,
  'growth-on-previous': rate,
  'annualised-growth': rate,
  'growth-since': rate,
  'increase-multiple': { units: ['倍'], ways: 'up', most: 99, more: multipleOf },
  times: { units: ['倍'], ways: 'still', most: 99, more: or({ base: undefined as never }, 0.3) },
  'average-growth': { ...rate, more: or({ base: undefined as never }) },
  'two-year-average': rate,
  'annual-average': { units: amount, ways: 'still', most: 9999 },
  share: {
    units: ['%'],
    ways: 'still',
    most: 99,
    more: (next) => ({
      ...(next() < 0.5 && { versus: city }),
      ...(next() < 0.1 && { fraction: `1/${2 + Math.floor(next() * 8)}` }),
    }),
  },
  'point-change': { ...points, more: changeOf },
  gap: { ...points, more: ofRate },
  'gap-turn': { ...points, more: ofRate },
  standing: { ...worded, ways: 'signed', more: ofRate },
  contribution: { units: ['%'], ways: 'still', most: 99 },
  pull: points,
  rank: { ...worded, most: 99, more: or({ tied: true }, 0.3) },
  'rank-change': {
    units: ['位'],
    ways: 'signed',
    most: 30,
    whole: true,
    more: or({ base: undefined as never }),
  },
  position: { units: ['倍'], ways: 'still', most: 9, more: or({ value: new Decimal(1), decimals: 1 }, 0.1) },
  'top-tier': { ...tier, most: 100 },
  first: {
    units: ['个', '家', '批', '项'],
    ways: 'still',
    most: 1,
    whole: true,
    more: (next) =>
      next() < 0.2
        ? { value: new Decimal(2 + Math.floor(next() * 8)), unit: factOf({ ...blank, unit: '批' }).unit }
        : {},
  },
  only: worded,
  superlative: { ...worded, more: (next) => ({ label: pick(next, best), versus: city }) },
  award: { ...worded, more: (next) => ({ label: pick(next, prizes), versus: city }) },
  rating: { ...worded, more: (next) => ({ label: pick(next, grades) }) },
  ordinal: { units: ['期', '批', '届'], ways: 'still', most: 30, whole: true },
  'one-of': { units: ['个', '家'], ways: 'still', most: 60, whole: true },
  date: {
    ...worded,
    more: (next) => ({ period: pick(next, ['2020-05', '2019', '2018-03-31'].map(period)) }),
  },
  completion: { units: ['%'], ways: 'still', most: 150 },
  pace: points,
  streak: { units: ['年', '个月', '个季度'], ways: 'signed', most: 20, whole: true, more: streakOf },
  'streak-end': { units: ['年', '个月', '个季度'], ways: 'signed', most: 20, whole: true },
  record: { ...worded, ways: 'signed', more: or({ base: undefined as never }) },
  threshold: { units: amount, ways: 'still', most: 9999 },
  intensity: {
    units: ['元', '件', '吨', '元/人', '亿元/平方公里', '吨标准煤/万元'],
    ways: 'still',
    most: 9999,
  },
  ratio: { units: ['倍'], ways: 'still', most: 9, more: or({ versus: city }) },
  // Of a member, or of the whole that the group lies in.
  disparity: { units: ['倍'], ways: 'still', most: 9, more: or({ region: data.region('city') }) },
  elasticity: { units: [undefined], ways: 'still', most: 3 },
  'location-quotient': { units: [undefined], ways: 'still', most: 3 },
  revision: { units: ['亿元', '万吨'], ways: 'signed', most: 999 },
}

const blank = {
  measure: 'level' as const,
  value: new Decimal(1),
  decimals: 0,
  indicator: 'gdp',
}

const indicatorFor: Readonly<Record<string, string>> = { '%': 'urban', 家: 'firms', 期: 'firms', 届: 'firms' }
const exact: ReadonlySet<Measure> = new Set([
  ...(Object.keys(drawn) as Measure[]).filter((measure) => drawn[measure].units[0] === undefined),
  'first',
  'ordinal',
  'one-of',
  'threshold',
  'rank-change',
  'streak',
  'streak-end',
])

/** What is not told behind a level of its own indicator. */
const alone: ReadonlySet<Measure> = new Set(['level', 'date'])

export interface Sample {
  readonly fact: Fact
  readonly variant: string
  readonly text: string
  readonly unit: string | undefined
  /** How many claims the sentence opens with that are not the fact's. */
  readonly skipped: number
}

/** A random fact of a measure and what a book says of it, in any of its ways. */
export function sampleOf(language: TestedLanguage, measure: Measure, next: Next): Sample {
  const { units, ways, most, whole, more } = drawn[measure]
  const unit = pick(next, units)
  const when = pick(
    next,
    measure === 'growth-on-previous' || measure === 'annualised-growth' ? single : periods,
  )
  const approximate = exact.has(measure)
    ? undefined
    : randomApproximation(next, unit === '%' || unit === '个百分点' || unit === '倍')
  const random = randomValue(next, most)
  const isWhole = whole === true || unit === '家' || approximate === 'odd'
  const rounded = isWhole ? random.value.round() : random.value
  const size = approximate === 'odd' ? rounded.plus(1).times(10) : rounded.isZero() ? new Decimal(1) : rounded
  const place = next()
  const isFlat = ways === 'signed' && measure !== 'streak' && measure !== 'streak-end' && place < 0.15
  const value = isFlat ? new Decimal(0) : ways === 'signed' && place < 0.55 ? size.neg() : size
  const extra = more?.(next, when) ?? {}
  const fact = factOf({
    measure,
    value,
    decimals: isWhole ? 0 : random.decimals,
    unit,
    indicator:
      measure === 'first'
        ? 'licence'
        : extra.of === 'level' && measure !== 'rank'
          ? 'urban'
          : (indicatorFor[unit ?? ''] ?? 'gdp'),
    period: when,
    more: {
      ...(approximate !== undefined && !isFlat && extra.fraction === undefined && { approximate }),
      cumulative: measure === 'level' && next() < 0.2,
      ...extra,
      ...(extra.inputs !== undefined && { approximate: undefined as never }),
    },
  })
  const variant = pick(next, variantsOf(language, fact))
  const before = next() < 0.4 && !alone.has(measure) ? levelOf(fact) : undefined
  return {
    fact,
    variant,
    text: write(language, fact, variant, before && [before]),
    unit: fact.unit?.id,
    skipped: before === undefined ? 0 : 1,
  }
}
