import { describe, expect, test } from 'vitest'
import { kindOfMeasure } from '../../../src/audit/claims/book-frames.js'
import type { Claim } from '../../../src/audit/claims/claim.js'
import { readClaims } from '../../../src/audit/claims/read-claims.js'
import type { Fact } from '../../../src/derive/fact.js'
import { Decimal } from '../../../src/model/decimal.js'
import { measures, type Measure } from '../../../src/model/measure.js'
import { formatFixed } from '../../../src/model/rounding.js'
import { convert, requireUnit } from '../../../src/model/unit.js'
import { phrasebook } from '../../../src/phrase/phrasebooks.js'
import {
  data,
  factOf,
  languages,
  meanings,
  numbers,
  pick,
  randomApproximation,
  randomValue,
  variantsOf,
  write,
  type TestedLanguage,
} from './round-trip.js'

/** Of each measure, shared out among the languages. */
const runs = Math.ceil(Number(process.env['JIANBAO_RUNS'] ?? 1000) / languages.length)
const timeout = 10_000 + runs * 20

type Way = 'signed' | 'up' | 'still'

/** How a measure is drawn: its units, which way it may point, the largest figure. */
interface Drawn {
  readonly units: readonly (string | undefined)[]
  readonly ways: Way
  readonly most: number
  readonly whole?: true
}

const rate = { units: ['%'], ways: 'signed', most: 900 } as const
const points = { units: ['个百分点'], ways: 'signed', most: 99 } as const
const amount = ['亿元', '万美元', '家', '万吨'] as const
/** Measures that are said in words of their own, whose reading is tested with those words. */
type Worded =
  | 'date'
  | 'target-rank'
  | 'target-tier'
  | 'standing'
  | 'superlative'
  | 'award'
  | 'rating'
  | 'ordinal'
  | 'one-of'
  | 'threshold'
type DrawnMeasure = Exclude<Measure, Worded>

const drawn: Readonly<Record<DrawnMeasure, Drawn>> = {
  level: {
    units: ['亿元', '万元', '万美元', '平方公里', '万吨', '家', '万人次', '%'],
    ways: 'still',
    most: 99_999,
  },
  target: { units: amount, ways: 'still', most: 9999 },
  increment: { units: amount, ways: 'signed', most: 9999 },
  growth: rate,
  'growth-on-previous': rate,
  'growth-since': rate,
  'increase-multiple': { units: ['倍'], ways: 'up', most: 99 },
  times: { units: ['倍'], ways: 'still', most: 99 },
  'average-growth': rate,
  'two-year-average': rate,
  'annual-average': { units: amount, ways: 'still', most: 9999 },
  share: { units: ['%'], ways: 'still', most: 99 },
  'point-change': points,
  gap: points,
  contribution: { units: ['%'], ways: 'still', most: 99 },
  pull: points,
  rank: { units: [undefined], ways: 'still', most: 99, whole: true },
  'rank-change': { units: ['位'], ways: 'signed', most: 30, whole: true },
  position: { units: ['倍'], ways: 'still', most: 9 },
  'top-tier': { units: [undefined], ways: 'still', most: 100, whole: true },
  first: { units: ['个', '家', '批', '项'], ways: 'still', most: 1, whole: true },
  only: { units: [undefined], ways: 'still', most: 1, whole: true },
  completion: { units: ['%'], ways: 'still', most: 150 },
  pace: points,
  streak: { units: ['年', '个月', '个季度'], ways: 'up', most: 20, whole: true },
  record: { units: [undefined], ways: 'signed', most: 1, whole: true },
  intensity: { units: ['元', '件', '吨'], ways: 'still', most: 9999 },
  ratio: { units: ['倍'], ways: 'still', most: 9 },
  disparity: { units: ['倍'], ways: 'still', most: 9 },
  elasticity: { units: [undefined], ways: 'still', most: 3 },
  'location-quotient': { units: [undefined], ways: 'still', most: 3 },
  revision: { units: ['亿元', '万吨'], ways: 'signed', most: 999 },
}

const indicatorFor: Readonly<Record<string, string>> = { '%': 'urban', 家: 'firms' }
const kindOfLevel: Readonly<Record<string, string>> = { 家: 'count', 万人次: 'count', '%': 'share' }
const wordless: ReadonlySet<Measure> = new Set(['first', 'only', 'record', 'top-tier'])
const noApproximation: ReadonlySet<Measure> = new Set([
  ...wordless,
  'rank',
  'rank-change',
  'streak',
  'elasticity',
  'location-quotient',
])

interface Sample {
  readonly fact: Fact
  readonly variant: string
  readonly text: string
  readonly unit: string | undefined
  readonly direction: 'up' | 'down' | null
}

function sampleOf(language: TestedLanguage, measure: DrawnMeasure, next: () => number): Sample {
  const { units, ways, most, whole } = drawn[measure]
  const unit = pick(next, units)
  const approximate = noApproximation.has(measure)
    ? undefined
    : randomApproximation(next, unit === '%' || unit === '个百分点' || unit === '倍')
  const random = randomValue(next, most)
  const isWhole = whole === true || unit === '家' || approximate === 'odd'
  const rounded = isWhole ? random.value.round() : random.value
  const drawnSize =
    approximate === 'odd' ? rounded.plus(1).times(10) : rounded.isZero() ? new Decimal(1) : rounded
  // A position of just 1 is said in words: 与全市平均水平相当.
  const size = measure === 'position' && drawnSize.round().eq(1) ? new Decimal(2) : drawnSize
  const down = ways === 'signed' && next() < 0.5
  const fact = factOf({
    measure,
    value: down ? size.neg() : size,
    decimals: isWhole ? 0 : random.decimals,
    unit,
    indicator: measure === 'first' ? 'licence' : (indicatorFor[unit ?? ''] ?? 'gdp'),
    more: {
      ...(approximate !== undefined && { approximate }),
      ...(measure === 'rank' && next() < 0.3 && { tied: true }),
      ...(measure === 'record' && next() < 0.5 && { base: undefined as never }),
      cumulative: measure === 'level' && next() < 0.2,
    },
  })
  const book = phrasebook(language)
  const variant = pick(next, variantsOf(book, measure, down ? 'down' : 'up', fact.tied === true))
  // 连续三年居前列 has no way up or down.
  const still = ways === 'still' || (measure === 'streak' && variant === 'rank')
  const direction = still ? null : down ? 'down' : 'up'
  return { fact, variant, text: write(language, fact, variant), unit, direction }
}

/** The claim's figure in the fact's unit. */
function inUnit({ value, unit }: Claim, wanted: string | undefined): string | undefined {
  if (wanted === '位') return value ?? undefined
  if (value === null || unit === null || wanted === undefined || unit === wanted) return value ?? undefined
  return convert(new Decimal(value), requireUnit(unit), requireUnit(wanted))?.toString()
}

/** What is wrong with the reading of a sentence; empty if nothing is. */
function faultsOf({ fact, text, unit, direction }: Sample, named: boolean): string[] {
  const claims = readClaims(text)
  const [claim] = claims
  if (claim === undefined || claims.length > 1) return [`${claims.length} claims`]
  const faults: string[] = []
  const same = (name: string, is: unknown, wanted: unknown): void => {
    if (is !== wanted) faults.push(`${name} ${String(is)}, not ${String(wanted)}`)
  }
  const { measure } = fact
  same(
    'kind',
    claim.kind,
    measure === 'level' ? (kindOfLevel[unit ?? ''] ?? 'level') : kindOfMeasure[measure],
  )
  same('quote', text.slice(claim.offset, claim.offset + claim.quote.length), claim.quote)
  same('period', claim.period, '2024-Q1')
  if (named && measure !== 'first') {
    same('indicator', readClaims(text, { data })[0]?.indicator, fact.indicator.id)
  }
  if (measure === 'rank') same('rank', claim.rank, fact.value.toNumber())
  else if (!wordless.has(measure)) {
    const plain = new Decimal(formatFixed(fact.value.abs(), fact.decimals)).toString()
    same(
      'value',
      inUnit(claim, unit) === undefined ? undefined : new Decimal(inUnit(claim, unit) ?? 0).toString(),
      plain,
    )
    same('direction', claim.direction, direction)
    const wanted = [fact.approximate && meanings[fact.approximate], fact.cumulative && 'cumulative']
    same('qualifier', claim.qualifier, wanted.filter(Boolean).join('+') || null)
  }
  return faults
}

describe.each(languages)('every measure that is written in %s is read', (language) => {
  test.each(Object.keys(drawn) as DrawnMeasure[])(
    '%s',
    (measure) => {
      const next = numbers(measures.indexOf(measure) + 1)
      const faults = new Map<string, string>()
      for (let run = 0; run < runs; run++) {
        const sample = sampleOf(language, measure, next)
        const found = faultsOf(sample, run % 50 === 0)
        if (found.length > 0)
          faults.set(
            sample.variant + found.map((one) => one.replace(/[\d.]+/g, '#')).join(),
            `${sample.text} ${found.join('; ')}`,
          )
      }
      expect([...faults.values()].slice(0, 8)).toEqual([])
    },
    timeout,
  )
})
