import { describe, expect, it } from 'vitest'
import type { ObservationInput } from '../../src/model/observation.js'
import { ask, printed } from '../fixtures/derived.js'
import { growth, indicator, indicators, observation, smallDataset } from '../fixtures/small-dataset.js'

const more = [
  ...indicators,
  indicator('population', '常住人口', { unit: '万人', kind: 'stock' }),
  indicator('area', '面积', { unit: '平方公里', kind: 'stock' }),
  indicator('coal', '能源消费总量', { unit: '万吨标准煤' }),
  indicator('town', '城镇居民人均可支配收入', { unit: '元' }),
  indicator('village', '农村居民人均可支配收入', { unit: '元' }),
]
const dataset = (observations: readonly ObservationInput[]) =>
  smallDataset(observations, { indicators: more })
const of = (indicatorId: string, value: string, rest: Partial<ObservationInput> = {}) =>
  observation('province', indicatorId, value, { period: '2023', ...rest })
const province = { region: 'province', period: '2023' }

describe('intensity', () => {
  // Mainland China 2023: 人均国内生产总值 89358 元, by the mean population of the year.
  const gdp = of('gdp', '1260582.1')
  const end = of('population', '140967')
  const begin = of('population', '141175', { period: '2022' })

  it('per head goes by the mean of two year-ends', () => {
    const made = ask(dataset([gdp, end, begin]), 'intensity', 'gdp', { ...province, versus: 'population' })
    expect(printed(made)).toBe('computed 89358元/人')
    expect(made).toMatchObject({ formula: { symbols: 'a ÷ ((b₀ + b₁) ÷ 2)' } })
  })

  it('takes a mean that is stated, and refuses a year-end alone', () => {
    const average = of('population', '141071', { mode: 'average' })
    const request = { ...province, versus: 'population' }
    expect(printed(ask(dataset([gdp, average]), 'intensity', 'gdp', request))).toBe('computed 89358元/人')
    expect(printed(ask(dataset([gdp, end]), 'intensity', 'gdp', request))).toMatch(
      /goes by its mean over 2023/,
    )
  })

  it('of a stock per stock is as of one day', () => {
    const observations = [of('population', '600.0'), of('area', '8000')]
    expect(
      printed(ask(dataset(observations), 'intensity', 'population', { ...province, versus: 'area' })),
    ).toBe('computed 750.00人/平方公里')
  })

  it('counts money below in 万元, or as the published figure does', () => {
    const observations = [of('coal', '5500'), of('gdp', '10000')]
    const request = { ...province, versus: 'gdp' }
    expect(printed(ask(dataset(observations), 'intensity', 'coal', request))).toBe(
      'computed 0.5500吨标准煤/万元',
    )
    const stated = of('coal', '5500', { measure: 'intensity', versus: 'gdp', unit: '吨标准煤/亿元' })
    expect(ask(dataset([...observations, stated]), 'intensity', 'coal', request)).toMatchObject({
      origin: 'published',
      counterpart: { unit: { id: '吨标准煤/亿元' }, decimals: 0 },
    })
  })

  it.each([
    ['a rate', [], 'urban', 'area', /no intensity of a rate/],
    ['one kind of unit', [of('gdp', '1'), of('trade', '2')], 'gdp', 'trade', /makes no unit/],
    ['nothing below', [of('gdp', '1'), of('area', '0')], 'gdp', 'area', /per zero or below/],
  ])('is refused for %s', (_, observations, id, versus, reason) => {
    expect(printed(ask(dataset(observations), 'intensity', id, { ...province, versus }))).toMatch(reason)
  })
})

describe('a ratio', () => {
  it('of townspeople’s income to villagers’', () => {
    // Mainland China 2023: 51821 and 21691 yuan, published as 2.39.
    const data = dataset([of('town', '51821'), of('village', '21691')])
    const made = ask(data, 'ratio', 'town', { ...province, versus: 'village' })
    expect(made).toMatchObject({ formula: { substituted: '51821元 ÷ 21691元 ≈ 2.3891倍' } })
    expect(printed(made)).toBe('computed 2.39倍')
  })

  it('of two regions', () => {
    const data = dataset([of('gdp', '30.0'), observation('city', 'gdp', '12.0', { period: '2023' })])
    expect(printed(ask(data, 'ratio', 'gdp', { ...province, versus: 'city' }))).toBe('computed 2.50倍')
  })

  it.each([
    ['no other side', [], {}, /name the other region or indicator/],
    ['an unknown one', [], { versus: 'nowhere' }, /no region or indicator "nowhere"/],
    ['a rate', [], { versus: 'urban' }, /compared in percentage points/],
    [
      'a negative level',
      [of('gdp', '-1'), of('trade', '2')],
      { versus: 'trade' },
      /zero or below: province\/gdp/,
    ],
    [
      'an adjusted and a plain one',
      [of('gdp', '1', { adjusted: 'seasonally' }), of('trade', '2')],
      { versus: 'trade' },
      /one is seasonally adjusted, the other not adjusted/,
    ],
    [
      'a point and a total',
      [of('gdp', '1', { mode: 'point' }), of('trade', '2', { mode: 'year-to-date' })],
      { versus: 'trade' },
      /one is a point figure, the other a year-to-date figure/,
    ],
    [
      'a comparable basis and none',
      [of('gdp', '1', { comparableBasis: true }), of('trade', '2')],
      { versus: 'trade' },
      /only one is on a comparable basis/,
    ],
  ])('is refused for %s', (_, observations: ObservationInput[], rest, reason) => {
    expect(printed(ask(dataset(observations), 'ratio', 'gdp', { ...province, ...rest }))).toMatch(reason)
  })
})

describe('elasticity', () => {
  const rates = (over: string, under: string) => [growth('city', 'coal', over), growth('city', 'gdp', under)]
  const of = (over: string, under: string) =>
    ask(dataset(rates(over, under)), 'elasticity', 'coal', { region: 'city', versus: 'gdp' })

  it('is one growth over another, without a unit', () => {
    expect(printed(of('5.7', '5.2'))).toBe('computed 1.10')
    expect(of('5.7', '5.2')).toMatchObject({ formula: { substituted: '5.7% ÷ 5.2% ≈ 1.0962' } })
  })

  it.each(['0.0', '0.4', '-0.4'])('is refused on a growth of %s%', (under) => {
    expect(printed(of('5.7', under))).toMatch(/growth near zero/)
  })
})

describe('the location quotient', () => {
  const levels = (parts: string) => {
    const [a = '', A = '', b = '', B = ''] = parts.split(' ')
    return [
      observation('zone', 'high-tech', a),
      observation('zone', 'investment', A),
      observation('city', 'high-tech', b),
      observation('city', 'investment', B),
    ]
  }

  it('compares a share here with the share above', () => {
    const made = ask(dataset(levels('20 100 100 1000')), 'location-quotient', 'high-tech')
    expect(printed(made)).toBe('computed 2.00')
    expect(made).toMatchObject({
      formula: { substituted: '(20亿元 ÷ 100亿元) ÷ (100亿元 ÷ 1000亿元) = 2.00' },
    })
  })

  it('is refused where a level is zero', () => {
    expect(printed(ask(dataset(levels('20 100 0 1000')), 'location-quotient', 'high-tech'))).toMatch(
      /zero or below: city\/high-tech/,
    )
  })
})
