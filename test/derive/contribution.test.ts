import { describe, expect, it } from 'vitest'
import type { ObservationInput } from '../../src/model/observation.js'
import { ask, printed } from '../fixtures/derived.js'
import { growth, observation, smallDataset } from '../fixtures/small-dataset.js'

const trade = (zone: string, zoneBefore: string, city: string, cityBefore: string): ObservationInput[] => [
  observation('zone', 'trade', zone),
  observation('zone', 'trade', zoneBefore, { period: '2023-Q1' }),
  observation('city', 'trade', city),
  observation('city', 'trade', cityBefore, { period: '2023-Q1' }),
]
const contribution = (observations: readonly ObservationInput[], indicator = 'trade') =>
  ask(smallDataset(observations), 'contribution', indicator)
const pull = (observations: readonly ObservationInput[], indicator = 'trade') =>
  ask(smallDataset(observations), 'pull', indicator)

describe('the contribution to growth', () => {
  it('is the part’s change over the whole’s, with its arithmetic', () => {
    expect(contribution(trade('33.0', '30.0', '110.0', '100.0'))).toMatchObject({
      id: 'zone/trade/2024-Q1/contribution@city',
      unit: { id: '%' },
      formula: {
        symbols: 'Δa ÷ ΔA × 100',
        substituted: '(33.0亿元 − 30.0亿元) ÷ (110.0亿元 − 100.0亿元) × 100 = 30.0%',
      },
    })
  })

  it.each([
    ['over 100', trade('50.0', '30.0', '110.0', '100.0'), 'computed 200.0%'],
    ['below zero', trade('29.0', '30.0', '110.0', '100.0'), 'computed -10.0%'],
    [
      'in units of one kind',
      [
        observation('zone', 'trade', '330000', { unit: '万元' }),
        ...trade('33.0', '30.0', '110.0', '100.0').slice(1),
      ],
      'computed 30.0%',
    ],
  ])('may be %s', (_, observations, text) => {
    expect(printed(contribution(observations))).toBe(text)
  })

  it.each([
    ['a whole that fell', trade('33.0', '30.0', '90.0', '100.0'), /did not grow beyond rounding/],
    ['a change within rounding', trade('33.0', '30.0', '100.1', '100.0'), /did not grow beyond rounding/],
    ['a base of zero', trade('33.0', '30.0', '100.0', '0.0'), /base of zero or below/],
    [
      'a missing level',
      trade('33.0', '30.0', '110.0', '100.0').slice(0, 3),
      /no level of "trade" for "city"/,
    ],
    [
      'levels at different prices',
      [
        { ...observation('zone', 'trade', '33.0'), priceBasis: 'constant' as const },
        ...trade('33.0', '30.0', '110.0', '100.0')
          .slice(1)
          .map((one) => ({ ...one, priceBasis: 'current' as const })),
      ],
      /one is at constant prices, the other at current prices/,
    ],
  ])('is refused for %s', (_, observations, reason) => {
    expect(printed(contribution(observations))).toMatch(reason)
  })

  it('is not computed where growth is only published', () => {
    const levels = trade('33.0', '30.0', '110.0', '100.0').map((one) => ({ ...one, indicator: 'gdp' }))
    expect(printed(contribution(levels, 'gdp'))).toMatch(/growthSource of "gdp" is published/)
  })

  it('is as published, with the computed one beside it; marks are carried on', () => {
    const stated = observation('zone', 'trade', '31', { measure: 'contribution', versus: 'city' })
    const [first, ...rest] = trade('33.0', '30.0', '110.0', '100.0')
    const made = contribution([stated, { ...first, status: ['provisional'] } as ObservationInput, ...rest])
    expect(printed(made)).toBe('published 31%')
    expect(made).toMatchObject({ counterpart: { origin: 'computed', status: ['provisional'] } })
  })
})

describe('the pull on growth', () => {
  it('is Δa over the whole’s base', () => {
    expect(pull(trade('33.0', '30.0', '110.0', '100.0'))).toMatchObject({
      formula: {
        symbols: 'Δa ÷ A₀ × 100',
        substituted: '(33.0亿元 − 30.0亿元) ÷ 100.0亿元 × 100 = 3.0个百分点',
      },
    })
  })

  it('is a published contribution times the published growth of the whole', () => {
    // Dezhou: 33.5% of a growth of 10.2% was published as 3.4 points.
    const made = pull(
      [
        growth('city', 'gdp', '10.2'),
        observation('zone', 'gdp', '33.5', { measure: 'contribution', versus: 'city' }),
      ],
      'gdp',
    )
    expect(printed(made)).toBe('computed 3.4个百分点')
    expect(made).toMatchObject({
      formula: { symbols: 'c × g', substituted: '33.5% × 10.2% = 3.417个百分点' },
    })
  })

  it('is not computed from a contribution to a decline', () => {
    const observations = [
      growth('city', 'gdp', '-1.0'),
      observation('zone', 'gdp', '33.5', { measure: 'contribution', versus: 'city' }),
    ]
    expect(printed(pull(observations, 'gdp'))).toMatch(/whole did not grow/)
  })
})
