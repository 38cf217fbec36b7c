import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/model/decimal.js'
import type { Measure } from '../../../src/model/measure.js'
import type { ObservationInput } from '../../../src/model/observation.js'
import { formatFixed } from '../../../src/model/rounding.js'
import { audited } from '../../fixtures/audited.js'
import { growth, observation } from '../../fixtures/small-dataset.js'
import { numbers } from '../../helpers/numbers.js'

const runs = Math.ceil(Number(process.env['JIANBAO_RUNS'] ?? 1000) / 20)
const seed = Number(process.env['JIANBAO_SEED'] ?? 0)

/** Exact values behind a figure, how each is printed, and what follows from the exact ones. */
interface Case {
  readonly of: string
  readonly values: (next: () => number) => readonly Decimal[]
  readonly print: (texts: readonly string[]) => readonly ObservationInput[]
  readonly result: (values: readonly Decimal[]) => Decimal
  readonly claim?: Partial<ObservationInput>
}

const amount = (next: () => number): Decimal => new Decimal(10 + next() * 990)
const amounts =
  (count: number) =>
  (next: () => number): Decimal[] =>
    Array.from({ length: count }, () => amount(next))
const rates =
  (count: number, least = -9) =>
  (next: () => number): Decimal[] =>
    Array.from({ length: count }, () => new Decimal(least + next() * (12 - least)))
const one = new Decimal(1)
const percent = (factor: Decimal): Decimal => factor.minus(1).times(100)
const factor = (rate: Decimal | undefined = one): Decimal => rate.div(100).plus(1)
const level = (indicator: string, period: string, value = '1'): ObservationInput =>
  observation('zone', indicator, value, { period })
const rate = (indicator: string, period: string, value = '1'): ObservationInput => ({
  ...growth('zone', indicator, value),
  period,
})
const members = ['zone', 'east', 'west', 'linqing'] as const
const ofMembers = (texts: readonly string[]): ObservationInput[] =>
  members.map((region, index) => observation(region, 'gdp', texts[index] ?? '1'))

const cases: Readonly<Partial<Record<Measure, Case>>> = {
  'growth-on-previous': {
    of: 'trade',
    values: amounts(2),
    print: ([a, b]) => [level('trade', '2024-Q1', a), level('trade', '2023-Q4', b)],
    result: ([a = one, b = one]) => percent(a.div(b)),
  },
  'annualised-growth': {
    of: 'gdp',
    values: rates(1, -3),
    print: ([g = '']) => [
      { ...rate('gdp', '2024-Q1', g), measure: 'growth-on-previous', adjusted: 'seasonally' },
    ],
    result: ([g]) => percent(factor(g).pow(4)),
    claim: { adjusted: 'seasonally' },
  },
  'average-growth': {
    of: 'trade',
    values: amounts(2),
    print: ([a, b]) => [level('trade', '2024', a), level('trade', '2019', b)],
    result: ([a = one, b = one]) => percent(a.div(b).pow(new Decimal(1).div(5))),
    claim: { period: '2024', base: '2019' },
  },
  'two-year-average': {
    of: 'gdp',
    values: rates(2),
    print: ([a, b]) => [rate('gdp', '2024', a), rate('gdp', '2023', b)],
    result: ([a, b]) => percent(factor(a).times(factor(b)).sqrt()),
    claim: { period: '2024' },
  },
  'annual-average': {
    of: 'gdp',
    values: amounts(1),
    print: ([a]) => [level('gdp', '2021/2025', a)],
    result: ([a = one]) => a.div(5),
    claim: { period: '2021/2025' },
  },
  'point-change': {
    of: 'gdp',
    values: rates(2),
    print: ([a, b]) => [rate('gdp', '2024-Q1', a), rate('gdp', '2023-Q1', b)],
    result: ([a = one, b = one]) => a.minus(b),
    claim: { of: 'growth', base: '2023-Q1' },
  },
  increment: {
    of: 'trade',
    values: amounts(2),
    print: ([a, b]) => [level('trade', '2024-Q1', a), level('trade', '2023-Q1', b)],
    result: ([a = one, b = one]) => a.minus(b),
    claim: { base: '2023-Q1' },
  },
  position: {
    of: 'gdp',
    values: amounts(4),
    print: ofMembers,
    result: (all) => (all[0] ?? one).div(Decimal.sum(...all).div(4)),
    claim: { of: 'level', versus: 'counties' },
  },
  disparity: {
    of: 'gdp',
    values: amounts(4),
    print: ofMembers,
    result: (all) => Decimal.max(...all).div(Decimal.min(...all)),
    claim: { of: 'level', versus: 'counties' },
  },
  ratio: {
    of: 'gdp',
    values: amounts(2),
    print: ([a, b]) => ofMembers([a ?? '1', b ?? '1']).slice(0, 2),
    result: ([a = one, b = one]) => a.div(b),
    claim: { versus: 'east' },
  },
  elasticity: {
    of: 'energy',
    values: rates(2, 2),
    print: ([a, b]) => [rate('energy', '2024-Q1', a), rate('gdp', '2024-Q1', b)],
    result: ([a = one, b = one]) => a.div(b),
    claim: { versus: 'gdp' },
  },
}

describe.each(Object.entries(cases))('%s', (measure, { of, values, print, result, claim }) => {
  const next = numbers(seed * 31 + measure.length)

  it('of exact values gives no alarm, however its operands were rounded', () => {
    for (let run = 0; run < runs; run++) {
      const exact = values(next)
      const decimals = 1 + Math.floor(next() * 2)
      const texts = exact.map((value) => formatFixed(value, decimals))
      const told = formatFixed(result(exact), Math.floor(next() * 4))
      const published = observation('zone', of, told, { measure: measure as Measure, ...claim })
      const verdict = audited([...print(texts), published])
      expect(verdict, `${texts.join(' ')}: ${told}`).toMatch(/^(?:match|within-rounding)$/)
    }
  })

  it('of others does', () => {
    for (let run = 0; run < runs; run++) {
      const exact = values(next)
      const texts = exact.map((value) => formatFixed(value, 1))
      const right = result(exact)
      const told = formatFixed(right.times(1.5).plus(right.isNegative() ? -3 : 3), 1)
      const published = observation('zone', of, told, { measure: measure as Measure, ...claim })
      expect(audited([...print(texts), published]), `${texts.join(' ')}: ${told}`).toContain('contradiction')
    }
  })
})
