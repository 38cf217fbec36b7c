import { describe, expect, it } from 'vitest'
import { auditDataset } from '../../../src/audit/dataset/audit.js'
import type { ObservationInput } from '../../../src/model/observation.js'
import { audited } from '../../fixtures/audited.js'
import { growth, indicator, indicators, observation, smallDataset } from '../../fixtures/small-dataset.js'

type Rest = Partial<ObservationInput>
const claim = (id: string, measure: ObservationInput['measure'], value: string, rest: Rest = {}) =>
  observation('zone', id, value, { measure, ...rest })
const before = (one: ObservationInput): ObservationInput => ({ ...one, period: '2023-Q1' })

describe('a standing', () => {
  const standing = (side: string, own: string, rest: Rest = {}) => [
    growth('zone', 'gdp', own),
    growth('city', 'gdp', '6.0'),
    claim('gdp', 'standing', side, { of: 'growth', versus: 'city', ...rest }),
  ]

  it.each([
    ['1', '7.9', 'match'],
    ['-1', '5.0', 'match'],
    ['0', '6.0', 'match'],
    // 6.04 is above 5.96.
    ['1', '6.0', 'within-rounding'],
    ['-1', '6.0', 'within-rounding'],
    ['0', '6.1', 'within-rounding'],
    ['1', '5.0', 'contradiction contradiction-standing'],
    ['-1', '7.9', 'contradiction contradiction-standing'],
    ['0', '6.3', 'contradiction contradiction-standing'],
  ])('of %s with %s against 6.0: %s', (side, own, verdict) => {
    expect(audited(standing(side, own))).toBe(verdict)
  })

  it.each<[string, readonly ObservationInput[]]>([
    ['without the other rate', standing('1', '5.0').filter(({ region }) => region !== 'city')],
    ['of a forecast', standing('1', '5.0').map((one) => ({ ...one, status: ['forecast'] }))],
    [
      'of levels that are no rates',
      [
        observation('zone', 'gdp', '1'),
        observation('city', 'gdp', '9'),
        claim('gdp', 'standing', '1', { of: 'level', versus: 'city' }),
      ],
    ],
  ])('%s is not assessed', (_, given) => {
    expect(audited(given)).toBe('')
  })
})

describe('the turn of a gap', () => {
  const turn = (value: string, own: readonly [string, string]) => [
    growth('zone', 'gdp', own[1]),
    growth('city', 'gdp', '6.0'),
    before(growth('zone', 'gdp', own[0])),
    before(growth('city', 'gdp', '6.0')),
    claim('gdp', 'gap-turn', value, { of: 'growth', versus: 'city', base: '2023-Q1' }),
  ]

  it.each([
    ['1.9', ['5.5', '7.9'], 'match'],
    ['-1.9', ['6.5', '4.1'], 'match'],
    ['2.0', ['5.5', '7.9'], 'within-rounding'],
    ['1.9', ['6.0', '7.9'], 'match'],
    ['2.9', ['5.5', '7.9'], 'contradiction contradiction-gap-turn'],
    ['1.9', ['7.0', '7.9'], 'contradiction contradiction-gap-turn'],
  ] as const)('to %s from growth of %s: %s', (value, own, verdict) => {
    expect(audited(turn(value, own))).toBe(verdict)
  })
})

describe('a move in a ranking', () => {
  const move = (value: string, rest: Rest = {}) => [
    claim('gdp', 'rank', '2', { of: 'growth', versus: 'counties' }),
    before(claim('gdp', 'rank', '5', { of: 'growth', versus: 'counties' })),
    claim('gdp', 'rank-change', value, { of: 'growth', versus: 'counties', base: '2023-Q1', ...rest }),
  ]

  it.each([
    ['3', 'match'],
    ['2', 'contradiction contradiction-rank-change'],
    ['-3', 'contradiction contradiction-rank-change'],
  ])('of %s from 5th to 2nd: %s', (value, verdict) => {
    expect(audited(move(value))).toBe(verdict)
  })

  it('of another quantity, or since no period told, is not assessed', () => {
    expect(audited(move('1', { of: 'level' }))).toBe('')
    expect(audited(move('1', { base: undefined }))).toBe('')
  })
})

describe('a place among so many first', () => {
  const peers = [
    growth('east', 'gdp', '9.0'),
    growth('west', 'gdp', '8.0'),
    growth('linqing', 'gdp', '7.0'),
    growth('zone', 'gdp', '6.0'),
  ]
  const among = (places: string, given: readonly ObservationInput[] = peers) => [
    ...given,
    claim('gdp', 'top-tier', places, { of: 'growth', versus: 'counties' }),
  ]

  it.each([
    ['4', 'match'],
    ['3', 'contradiction contradiction-top-tier'],
    ['1', ''],
  ])('%s: %s', (places, verdict) => {
    expect(audited(among(places))).toBe(verdict)
  })

  it('is contradicted by enough better peers though others are not known, and else not assessed', () => {
    expect(audited(among('2', peers.slice(1)))).toBe('contradiction contradiction-top-tier')
    expect(audited(among('3', peers.slice(1)))).toBe('')
  })

  it('is within rounding where peers print alike', () => {
    const close = peers.map((one) => (one.region === 'linqing' ? { ...one, value: '6.1' } : one))
    expect(audited(among('3', close))).toBe('within-rounding')
  })
})

describe('a completion', () => {
  const completion = (value: string, level = '10.8', target = '45', rest: Rest = {}) => [
    observation('zone', 'trade', level),
    claim('trade', 'target', target, { period: '2024' }),
    claim('trade', 'completion', value, rest),
  ]

  it.each([
    ['24.0', 'match'],
    // 10.85 ÷ 44.5 is 24.4%.
    ['24.3', 'within-rounding'],
    ['24.6', 'contradiction contradiction-completion'],
    ['42.0', 'contradiction contradiction-completion'],
  ])('of %s with 10.8 of 45: %s', (value, verdict) => {
    expect(audited(completion(value))).toBe(verdict)
  })

  it('allows for a round target and for an approximation', () => {
    expect(audited(completion('24.2', '1080', '4500'))).toBe('within-rounding')
    expect(audited(completion('20', '10.8', '45', { approximate: 'over' }))).toBe('within-rounding')
    expect(audited(completion('30', '10.8', '45', { approximate: 'over' }))).toContain('contradiction')
  })

  it.each<[string, readonly ObservationInput[]]>([
    ['without a target', completion('90').filter(({ measure }) => measure !== 'target')],
    [
      'of a quarter that is not the first',
      completion('90').map((one) => (one.period === '2024' ? one : { ...one, period: '2024-Q2' })),
    ],
    ['of an estimate', completion('90').map((one) => ({ ...one, status: ['estimated'] }))],
    ['of what is better when lower', completion('90').map((one) => ({ ...one, indicator: 'energy' }))],
    ['of a rate', completion('90').map((one) => ({ ...one, indicator: 'urban', unit: undefined }))],
  ])('%s is not assessed', (_, given) => {
    expect(audited(given)).toBe('')
  })
})

describe('a pace', () => {
  const pace = (value: string, given: readonly ObservationInput[], rest: Rest = {}) => [
    ...given,
    claim('trade', 'pace', value, rest),
  ]
  const done = (value: string, rest: Rest = {}) => [claim('trade', 'completion', value, rest)]
  const reckoned = [observation('zone', 'trade', '10.8'), claim('trade', 'target', '45', { period: '2024' })]

  // A quarter of the year is over.
  it.each([
    ['2.1', '27.1', 'match'],
    ['-1.0', '24.0', 'match'],
    ['2.2', '27.1', 'within-rounding'],
    // By days, 91 of 366: 27.1 − 24.86.
    ['2.24', '27.10', 'within-rounding'],
    ['2.5', '27.1', 'contradiction contradiction-pace'],
    ['-2.1', '27.1', 'contradiction contradiction-pace'],
  ])('of %s with %s done: %s', (value, completion, verdict) => {
    expect(audited(pace(value, done(completion)))).toBe(verdict)
  })

  it('is reckoned from the level and the target where no completion is published', () => {
    expect(audited(pace('-1.0', reckoned))).toBe('match')
    expect(audited(pace('1.0', reckoned))).toBe('contradiction contradiction-pace')
  })

  it('shows its arithmetic in both languages', () => {
    const [told] = auditDataset(smallDataset(pace('2.5', done('27.1')))).findings
    expect(told?.message.en).toMatch(/27\.1% − 3\/12 × 100 = 2\.1个百分点 \(rounding allows 2\.05 to 2\.15\)/)
    expect(told?.message.zh).toMatch(/时序进度.*27\.1% − 3\/12 × 100 = 2\.1个百分点（四舍五入允许/)
  })

  it.each<[string, readonly ObservationInput[]]>([
    ['without a completion', pace('9', [])],
    ['without a target', pace('9', reckoned.slice(0, 1))],
    ['of an estimated completion', pace('9', done('27.1', { status: ['estimated'] }))],
    ['of a stock', pace('9', done('27.1')).map((one) => ({ ...one, indicator: 'area' }))],
    ['over two years', pace('9', done('27.1')).map((one) => ({ ...one, period: '2023/2024' }))],
    ['of what is better when lower', pace('9', reckoned).map((one) => ({ ...one, indicator: 'energy' }))],
    [
      'of a quarter that is not the first',
      pace('9', reckoned).map((one) => (one.period === '2024' ? one : { ...one, period: '2024-Q2' })),
    ],
  ])('%s is not assessed', (_, given) => {
    const area = indicator('area', '建成区面积', { unit: '平方公里', kind: 'stock' })
    expect(audited(given, { indicators: [...indicators, area] })).toBe('')
  })
})

describe('a growth target', () => {
  const year = { period: '2024' }
  const met = (completion: string, reached: string, rest: Rest = {}) => [
    claim('gdp', 'growth', reached, year),
    claim('gdp', 'target', '6', { ...year, of: 'growth', ...rest }),
    claim('gdp', 'completion', completion, year),
  ]

  it.each([
    ['110', '6.6', {}, 'match'],
    ['90', '5.4', {}, 'match'],
    // 6.04 and a target of 6.4 may both be printed so.
    ['99', '6.0', {}, 'within-rounding'],
    ['101', '4.9', {}, 'contradiction contradiction-completion'],
    ['90', '7.2', {}, 'contradiction contradiction-completion'],
    ['100', '5.2', { approximate: 'about' }, 'within-rounding'],
  ] as const)('done to %s with growth of %s, %o: %s', (completion, reached, rest, verdict) => {
    expect(audited(met(completion, reached, rest))).toBe(verdict)
  })

  const beside = (value: string, rest: Rest = {}) => [
    claim('trade', 'target', '45.0', year),
    observation('zone', 'trade', '40.0', { period: '2023' }),
    claim('trade', 'target', value, { ...year, of: 'growth', ...rest }),
  ]

  it.each([
    ['12.5', {}, 'match'],
    ['12.7', {}, 'within-rounding'],
    ['15', {}, 'contradiction contradiction-target'],
    ['12', { approximate: 'at-least' }, 'within-rounding'],
    ['10', { approximate: 'at-least' }, 'within-rounding'],
  ] as const)('of %s beside 45.0 on 40.0, %o: %s', (value, rest, verdict) => {
    expect(audited(beside(value, rest))).toBe(verdict)
  })

  it('at constant prices is not set against levels', () => {
    const given = beside('5').map((one) => ({ ...one, indicator: 'gdp' }))
    expect(audited(given)).toBe('')
  })

  it('is not taken for the wrong year', () => {
    const given = beside('15').map((one) => (one.value === '40.0' ? { ...one, period: '2022' } : one))
    expect(audited(given, { indicators: [...indicators, indicator('other', '其他')] })).toBe('')
  })
})
