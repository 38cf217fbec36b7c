import { describe, expect, it } from 'vitest'
import { auditDataset } from '../../../src/audit/dataset/audit.js'
import type { DatasetInput } from '../../../src/model/dataset-input.js'
import type { Measure } from '../../../src/model/measure.js'
import type { ObservationInput } from '../../../src/model/observation.js'
import { audited } from '../../fixtures/audited.js'
import { growth, indicator, indicators, observation, smallDataset } from '../../fixtures/small-dataset.js'

const level = (of: string, period: string, value: string, rest: Partial<ObservationInput> = {}) =>
  observation('zone', of, value, { period, ...rest })
const rate = (of: string, period: string, value: string, rest: Partial<ObservationInput> = {}) => ({
  ...growth('zone', of, value),
  period,
  ...rest,
})
const levels = (of: string, values: Readonly<Record<string, string>>): ObservationInput[] =>
  Object.entries(values).map(([region, value]) => observation(region, of, value))

interface Example {
  readonly measure: Measure
  readonly on: readonly ObservationInput[]
  readonly claim?: Partial<ObservationInput>
  readonly indicator?: string
  readonly match: string
  /** What rounding of the operands explains. */
  readonly near: string
  readonly wrong: string
  readonly rest?: Partial<DatasetInput>
}

const people: Partial<DatasetInput> = {
  indicators: [...indicators, indicator('people', '常住人口', { unit: '人', kind: 'stock' })],
}

/** Each reckoned on paper, as the remark says. */
const examples: Readonly<Record<string, Example>> = {
  // 103.0 ÷ 100.0 − 1 = 3.0 %; at most 103.05 ÷ 99.95 − 1 = 3.10 %.
  'growth on the quarter before': {
    measure: 'growth-on-previous',
    indicator: 'trade',
    on: [level('trade', '2024-Q1', '103.0'), level('trade', '2023-Q4', '100.0')],
    match: '3.0',
    near: '3.1',
    wrong: '3.3',
  },
  // 1.007⁴ − 1 = 2.83 %; 1.0075⁴ − 1 = 3.03 %. Four times 0.8 is 3.2.
  'an annual rate': {
    measure: 'annualised-growth',
    on: [rate('gdp', '2024-Q1', '0.7', { measure: 'growth-on-previous', adjusted: 'seasonally' })],
    claim: { adjusted: 'seasonally' },
    match: '2.8',
    near: '3.0',
    wrong: '3.2',
  },
  // 1.1⁴ = 1.4641; 46.41 ÷ 4 = 11.6 is the arithmetic mean.
  'average growth from levels': {
    measure: 'average-growth',
    indicator: 'trade',
    on: [level('trade', '2023', '146.41'), level('trade', '2019', '100.0')],
    claim: { period: '2023', base: '2019' },
    match: '10.0',
    near: '10.01',
    wrong: '11.6',
  },
  // √(1.052 × 1.030) − 1 = 4.09 %, between √(1.0515 × 1.0295) − 1 = 4.04 % and √(1.0525 × 1.0305) − 1 = 4.14 %.
  'average growth from rates': {
    measure: 'average-growth',
    on: [rate('gdp', '2023', '5.2'), rate('gdp', '2022', '3.0')],
    claim: { period: '2023', base: '2021' },
    match: '4.1',
    near: '4.0',
    wrong: '4.2',
  },
  // The National Bureau's own: 72.1 % on 2019 is 31.2 % a year; half of it, 36.1, is the arithmetic mean.
  'a two-year average': {
    measure: 'two-year-average',
    on: [rate('gdp', '2021', '72.1', { measure: 'growth-since', base: '2019' })],
    claim: { period: '2021' },
    match: '31.2',
    near: '31.21',
    wrong: '36.1',
  },
  // 500.0 ÷ 5 = 100.0; by four it would be 125.0.
  'an annual average': {
    measure: 'annual-average',
    on: [level('gdp', '2021/2025', '500.0')],
    claim: { period: '2021/2025' },
    match: '100.0',
    near: '100.01',
    wrong: '125.0',
  },
  // 5.3 − 4.7 = 0.6, though 5.25 − 4.74 = 0.51.
  'a change of growth': {
    measure: 'point-change',
    on: [rate('gdp', '2024-Q1', '5.3'), rate('gdp', '2023-Q1', '4.7')],
    claim: { of: 'growth', base: '2023-Q1' },
    match: '0.6',
    near: '0.5',
    wrong: '-0.6',
  },
  // 63.8 − 62.6 = 1.2.
  'a change of a rate': {
    measure: 'point-change',
    indicator: 'urban',
    on: [level('urban', '2024-Q1', '63.8'), level('urban', '2023-Q1', '62.6')],
    claim: { of: 'level', base: '2023-Q1' },
    match: '1.2',
    near: '1.1',
    wrong: '2.1',
  },
  // 20.0 − 16.0 = 4.0, of shares 20.0 ÷ 100.0 and 16.0 ÷ 100.0 that rounding moves by 0.06.
  'a change of a share': {
    measure: 'point-change',
    indicator: 'high-tech',
    on: [
      level('high-tech', '2024-Q1', '20.0'),
      level('investment', '2024-Q1', '100.0'),
      level('high-tech', '2023-Q1', '16.0'),
      level('investment', '2023-Q1', '100.0'),
    ],
    claim: { of: 'share', base: '2023-Q1', versus: 'investment' },
    match: '4.0',
    near: '4.1',
    wrong: '4.3',
  },
  // 107.8 − 102.5 = 5.3.
  'an increment': {
    measure: 'increment',
    indicator: 'trade',
    on: [level('trade', '2024-Q1', '107.8'), level('trade', '2023-Q1', '102.5')],
    claim: { base: '2023-Q1' },
    match: '5.3',
    near: '5.4',
    wrong: '5.6',
  },
  // 40.0 ÷ 25.0 = 1.60; at most 40.05 ÷ 24.95 = 1.605.
  'a place by the mean': {
    measure: 'position',
    on: levels('gdp', { east: '10.0', west: '20.0', linqing: '30.0', zone: '40.0' }),
    claim: { of: 'level', versus: 'counties' },
    match: '1.60',
    near: '1.603',
    wrong: '1.70',
  },
  // 107.80亿元 ÷ 201234人 = 53569.5元; 107.805亿元 ÷ 201234人 = 53572.0元.
  'output per head': {
    measure: 'intensity',
    on: [level('gdp', '2023', '107.80'), level('people', '2023', '201234', { mode: 'average', unit: '人' })],
    claim: { period: '2023', versus: 'people', unit: '元/人' },
    match: '53569',
    near: '53571',
    wrong: '53580',
    rest: people,
  },
  // The mean of 200000 and 202468 is 201234; by the year-end it would be 53243.
  'output per head by the mean of two year-ends': {
    measure: 'intensity',
    on: [
      level('gdp', '2023', '107.80'),
      level('people', '2022', '200001', { unit: '人' }),
      level('people', '2023', '202467', { unit: '人' }),
    ],
    claim: { period: '2023', versus: 'people', unit: '元/人' },
    match: '53569',
    near: '53571',
    wrong: '53243',
    rest: people,
  },
  // 107.8 ÷ 53.9 = 2.000; at most 107.85 ÷ 53.85 = 2.0028.
  'a ratio': {
    measure: 'ratio',
    on: levels('gdp', { zone: '107.8', east: '53.9' }),
    claim: { versus: 'east' },
    match: '2.00',
    near: '2.003',
    wrong: '2.10',
  },
  // 40.0 ÷ 10.0 = 4.00; at most 40.05 ÷ 9.95 = 4.025.
  'the highest to the lowest': {
    measure: 'disparity',
    on: levels('gdp', { east: '10.0', west: '20.0', linqing: '30.0', zone: '40.0' }),
    claim: { of: 'level', versus: 'counties' },
    match: '4.00',
    near: '4.02',
    wrong: '4.10',
  },
  // 2.0 ÷ 5.0 = 0.40, between 1.95 ÷ 5.05 = 0.386 and 2.05 ÷ 4.95 = 0.414.
  'an elasticity': {
    measure: 'elasticity',
    indicator: 'energy',
    on: [rate('energy', '2024-Q1', '2.0'), rate('gdp', '2024-Q1', '5.0')],
    claim: { versus: 'gdp' },
    match: '0.40',
    near: '0.41',
    wrong: '2.50',
  },
  // (30 ÷ 100) ÷ (200 ÷ 1000) = 1.5; at most 0.30065 ÷ 0.19994 = 1.5037.
  'a location quotient': {
    measure: 'location-quotient',
    indicator: 'high-tech',
    on: [
      ...levels('high-tech', { zone: '30.0', city: '200.0' }),
      ...levels('investment', { zone: '100.0', city: '1000.0' }),
    ],
    claim: { versus: 'investment' },
    match: '1.50',
    near: '1.503',
    wrong: '0.67',
  },
  // 109.3 − 107.8 = 1.5.
  'a revision': {
    measure: 'revision',
    on: [
      level('gdp', '2024-Q1', '107.8', { vintage: '2024-04-20', status: ['provisional'] }),
      level('gdp', '2024-Q1', '109.3', { vintage: '2024-10-20', status: ['revised'] }),
    ],
    match: '1.5',
    near: '1.6',
    wrong: '-1.5',
  },
}

const claimOf = ({ measure, claim = {}, indicator: of = 'gdp' }: Example, value: string): ObservationInput =>
  observation('zone', of, value, { measure, ...claim })

describe.each(Object.entries(examples))('%s', (_, example) => {
  const { measure, on, match, near, wrong, rest } = example
  it.each([
    [match, 'match'],
    [near, 'within-rounding'],
    [wrong, `contradiction contradiction-${measure}`],
  ])('of %s: %s', (value, verdict) => {
    expect(audited([...on, claimOf(example, value)], rest)).toBe(verdict)
  })

  it('is told with its arithmetic in both languages', () => {
    const { findings } = auditDataset(smallDataset([...on, claimOf(example, wrong)], rest))
    expect(findings[0]?.message.en).toMatch(/cannot be right: .+ [=≈] -?\d[\d.]*\S* \(rounding allows/)
    expect(findings[0]?.message.zh).toMatch(/与有关数据矛盾：.+ [=≈] -?\d[\d.]*\S*（四舍五入允许/)
  })

  it('is not assessed without its operands', () => {
    expect(audited([...on.slice(1), claimOf(example, wrong)], rest)).toBe('')
  })

  it('is not assessed by an estimate', () => {
    const estimated = on.map((one): ObservationInput => ({ ...one, status: ['estimated'] }))
    expect(audited([...estimated, claimOf(example, wrong)], rest)).toBe('')
  })
})

describe('what levels do not tell', () => {
  it.each([
    ['an increment at current prices', 'investment', 'increment', '15.6', { base: '2023-Q1' }],
    ['growth on the quarter before, published', 'investment', 'growth-on-previous', '9.9', {}],
  ] as const)('%s', (_, of, measure, value, rest) => {
    const on = ['2024-Q1', '2023-Q4', '2023-Q1'].map((when) => level(of, when, '100.0'))
    expect(audited([...on, observation('zone', of, value, { measure, ...rest })])).toBe('')
  })

  it('a seasonally adjusted rate by levels that are not', () => {
    const on = [level('trade', '2024-Q1', '103.0'), level('trade', '2023-Q4', '100.0')]
    const claim = { measure: 'growth-on-previous', adjusted: 'seasonally' } as const
    expect(audited([...on, observation('zone', 'trade', '9.9', claim)])).toBe('')
  })

  it('a change whose source names no base is let be unless it agrees', () => {
    const on = [rate('gdp', '2024-Q1', '5.3'), rate('gdp', '2023-Q1', '4.7')]
    const change = (value: string): ObservationInput =>
      observation('zone', 'gdp', value, { measure: 'point-change', of: 'growth' })
    expect(audited([...on, change('0.6')])).toBe('match')
    expect(audited([...on, change('-1.2')])).toBe('')
  })
})
