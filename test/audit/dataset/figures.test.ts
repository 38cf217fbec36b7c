import { describe, expect, it } from 'vitest'
import { auditDataset } from '../../../src/audit/dataset/audit.js'
import type { Observation, ObservationInput } from '../../../src/model/observation.js'
import { audited } from '../../fixtures/audited.js'
import { growth, observation, smallDataset } from '../../fixtures/small-dataset.js'

const claim = (
  indicator: string,
  measure: Observation['measure'],
  value: string,
  rest: Partial<ObservationInput> = {},
) => observation('zone', indicator, value, { measure, ...rest })

describe('a gap', () => {
  const gap = (value: string, own = '7.9', rest: Partial<ObservationInput> = {}) => [
    growth('zone', 'gdp', own),
    growth('city', 'gdp', '6.0'),
    claim('gdp', 'gap', value, { of: 'growth', versus: 'city', ...rest }),
  ]

  it.each([
    ['1.9', 'match'],
    // 7.94 − 5.96 may be 1.98.
    ['2.0', 'within-rounding'],
    ['1.8', 'within-rounding'],
    ['2.1', 'contradiction contradiction-gap'],
    ['-1.9', 'contradiction contradiction-gap'],
    ['2', 'match'],
    ['190', 'contradiction contradiction-gap'],
  ])('of %s against 7.9 and 6.0: %s', (value, verdict) => {
    expect(audited(gap(value))).toBe(verdict)
  })

  it('of a rate in ‰ is in percentage points', () => {
    const rates = [observation('zone', 'birth', '7.0'), observation('city', 'birth', '5.0')]
    const of = (value: string) => claim('birth', 'gap', value, { of: 'level', versus: 'city' })
    expect(audited([...rates, of('0.2')])).toBe('match')
    expect(audited([...rates, of('2.0')])).toContain('contradiction-gap')
  })

  it('is told with its arithmetic in one line, in two languages, at its place', () => {
    const { findings } = auditDataset(smallDataset(gap('2.9')), {
      placeOf: () => ({ file: 'o.csv', line: 4 }),
    })
    expect(findings).toEqual([
      {
        code: 'contradiction-gap',
        severity: 'error',
        place: { file: 'o.csv', line: 4 },
        message: {
          en: 'zone/gdp/2024-Q1/gap:growth@city: the gap of 2.9个百分点 cannot be right: 7.9% − 6.0% = 1.9个百分点 (rounding allows 1.8 to 2)',
          zh: 'zone/gdp/2024-Q1/gap:growth@city：差距2.9个百分点与有关数据矛盾：7.9% − 6.0% = 1.9个百分点（四舍五入允许 1.8 至 2）',
        },
      },
    ])
  })

  it('within rounding is told only if all is asked for, as a warning', () => {
    const data = smallDataset(gap('2.0'))
    expect(auditDataset(data).findings).toEqual([])
    const [told] = auditDataset(data, { all: true }).findings
    expect(told).toMatchObject({ code: 'within-rounding', severity: 'warning' })
  })

  it.each([
    ['nearly', '8.5', 'nearly'],
    ['more than', '1.0', 'over'],
  ] as const)('is widened by an approximation: %s', (_, value, approximate) => {
    expect(audited(gap(value, '7.9', { approximate }))).toBe('within-rounding')
  })

  it.each([
    [
      'provisional against revised',
      gap('9.9').map((one, index) => ({
        ...one,
        status: [index === 1 ? 'revised' : 'provisional'] as const,
      })),
    ],
    [
      'an implied operand',
      gap('9.9').map((one, index) => (index === 1 ? { ...one, status: ['implied'] as const } : one)),
    ],
    ['a doubtful claim', gap('9.9', '7.9', { status: ['doubtful'] })],
    [
      'a later vintage',
      gap('9.9').map((one, index) => ({ ...one, vintage: index === 0 ? '2025-01-20' : '2024-04-20' })),
    ],
    [
      'an adjusted operand',
      gap('9.9').map((one, index) => (index === 0 ? { ...one, adjusted: 'seasonally' as const } : one)),
    ],
    ['a missing operand', gap('9.9').slice(1)],
  ])('is not assessed with %s', (_, observations) => {
    expect(audited(observations.map((one) => ({ ...one, status: [...(one.status ?? [])] })))).toBe('')
  })
})

describe('a share', () => {
  // 聊城市 and 山东省 2019: 2259.82 of 71067.53 亿元 is 3.1798%.
  const share = (value: string, rest: Partial<ObservationInput> = {}) => [
    observation('city', 'gdp', '2259.82'),
    observation('province', 'gdp', '71067.53'),
    { ...observation('city', 'gdp', value), measure: 'share' as const, versus: 'province', ...rest },
  ]

  it.each([
    ['3.18', 'match'],
    ['3.2', 'match'],
    ['3.3', 'contradiction contradiction-share'],
    ['31.8', 'contradiction contradiction-share'],
  ])('of %s%%: %s', (value, verdict) => {
    expect(audited(share(value))).toBe(verdict)
  })

  it('may be in ‰', () => {
    expect(audited(share('31.8', { unit: '‰' }))).toBe('match')
    expect(audited(share('3.18', { unit: '‰' }))).toContain('contradiction-share')
  })
})

describe('growth against levels', () => {
  const trade = (value: string, rest: Partial<ObservationInput> = {}) => [
    observation('zone', 'trade', '10.8'),
    observation('zone', 'trade', '8.6', { period: '2023-Q1' }),
    { ...growth('zone', 'trade', value), ...rest },
  ]

  it.each([
    ['25.6', 'match'],
    ['25.7', 'within-rounding'],
    ['26.9', 'within-rounding'],
    ['27.0', 'contradiction contradiction-growth'],
    ['-25.6', 'contradiction contradiction-growth'],
  ])('10.8 on 8.6 is %s%%: %s', (value, verdict) => {
    expect(audited(trade(value))).toBe(verdict)
  })

  it('is read off an index', () => {
    const prices = (value: string) => [
      observation('zone', 'prices', '101.3'),
      growth('zone', 'prices', value),
    ]
    expect(audited(prices('1.3'))).toBe('match')
    expect(audited(prices('0.3'))).toContain('contradiction-growth')
  })

  it.each([
    [
      'growth is at constant prices and levels are not (growthSource)',
      trade('5.0').map((one) => ({ ...one, indicator: 'gdp' })),
    ],
    ['growth is on a comparable basis', trade('5.0', { comparableBasis: true })],
    [
      'prices differ',
      trade('5.0', { priceBasis: 'constant' }).map((one, index) =>
        index < 2 ? { ...one, priceBasis: 'current' as const } : one,
      ),
    ],
    [
      'a break lies between',
      trade('5.0').map((one, index) => (index === 0 ? { ...one, breakBefore: true } : one)),
    ],
    [
      'the base was revised since',
      trade('5.0').map((one, index) => (index === 1 ? { ...one, status: ['revised' as const] } : one)),
    ],
    [
      'one is a running total',
      trade('5.0').map((one, index) => (index === 0 ? { ...one, cumulative: true } : one)),
    ],
  ])('is not assessed where %s', (_, observations) => {
    expect(audited(observations)).toBe('')
  })
})

describe('multiples', () => {
  // From 2 to 8 is 4 times as large, an increase of 3 times.
  const multiple = (measure: Observation['measure'], value: string, indicator = 'trade') => [
    observation('zone', indicator, '8.00'),
    observation('zone', indicator, '2.00', { period: '2013-Q1' }),
    claim(indicator, measure, value, { base: '2013-Q1' }),
  ]

  it.each([
    ['increase-multiple', '3', 'match'],
    ['increase-multiple', '4', 'contradiction contradiction-multiple'],
    ['times', '4', 'match'],
    ['times', '3', 'contradiction contradiction-multiple'],
  ] as const)('%s %s: %s', (measure, value, verdict) => {
    expect(audited(multiple(measure, value))).toBe(verdict)
    expect(audited(multiple(measure, value, 'gdp'))).toBe('')
  })
})

describe('contribution and pull', () => {
  const dezhou = (pull: string) => [
    growth('city', 'gdp', '10.2'),
    claim('gdp', 'contribution', '33.5', { versus: 'city' }),
    claim('gdp', 'pull', pull, { versus: 'city' }),
  ]
  const levels = [
    observation('zone', 'trade', '33.0'),
    observation('zone', 'trade', '30.0', { period: '2023-Q1' }),
    observation('city', 'trade', '110.0'),
    observation('city', 'trade', '100.0', { period: '2023-Q1' }),
  ]

  it.each([
    ['3.4', 'match'],
    ['3.5', 'contradiction contradiction-pull'],
    ['33.5', 'contradiction contradiction-pull'],
  ])('33.5%% of a growth of 10.2%% is %s points: %s', (pull, verdict) => {
    expect(audited(dezhou(pull))).toBe(verdict)
  })

  it.each([
    ['contribution', '30.0', 'match'],
    ['contribution', '30.9', 'within-rounding'],
    ['contribution', '32.0', 'contradiction contradiction-contribution'],
    ['pull', '3.0', 'match'],
    ['pull', '3.2', 'contradiction contradiction-pull'],
  ] as const)('against levels, a %s of %s: %s', (measure, value, verdict) => {
    expect(audited([...levels, claim('trade', measure, value, { versus: 'city' })])).toBe(verdict)
  })
})

describe('an increment', () => {
  it('has the sign of the growth where growth follows from levels', () => {
    const both = (indicator: string, value: string) => [
      claim(indicator, 'increment', value),
      growth('zone', indicator, '-2.0'),
    ]
    expect(audited(both('trade', '1.5'))).toContain('contradiction-sign')
    expect(audited(both('trade', '-1.5'))).toBe('match')
    expect(audited(both('gdp', '1.5'))).toBe('')
  })
})
