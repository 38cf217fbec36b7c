import { describe, expect, it } from 'vitest'
import type { ObservationInput } from '../../src/model/observation.js'
import { ask, printed } from '../fixtures/derived.js'
import { growth, observation, smallDataset } from '../fixtures/small-dataset.js'

/** Growth of the zone and the city, this year and the year before. */
function rates(zone: readonly [string, string], city: readonly [string, string]): ObservationInput[] {
  const last = { period: '2023-Q1' }
  return [
    growth('zone', 'gdp', zone[1]),
    { ...growth('zone', 'gdp', zone[0]), ...last },
    growth('city', 'gdp', city[1]),
    { ...growth('city', 'gdp', city[0]), ...last },
  ]
}
const turn = (given: readonly ObservationInput[], asked: object = {}) =>
  ask(smallDataset(given), 'gap-turn', 'gdp', asked)

describe('the turn of a gap', () => {
  // The communiqués of 2019 and 2020: Shandong 5.5% and 3.6%, the nation 6.1% and 2.3%.
  it('of Shandong against the nation from 2019 to 2020 is to 1.3 points above', () => {
    const made = turn(rates(['5.5', '3.6'], ['6.1', '2.3']))
    expect(printed(made)).toBe('computed 1.3个百分点')
    expect(made).toMatchObject({
      id: 'zone/gdp/2024-Q1/gap-turn:growth@city~2023-Q1',
      formula: {
        symbols: 'r₁ − R₁, where (r₁ − R₁) × (r₀ − R₀) < 0',
        substituted: '2023-Q1 -0.6个百分点, 2024-Q1 = 1.3个百分点',
      },
    })
  })

  it('from above to below is negative', () => {
    expect(printed(turn(rates(['6.1', '2.3'], ['5.5', '3.6'])))).toBe('computed -1.3个百分点')
  })

  it('of a rate is one of its levels', () => {
    const given = (['2024-Q1', '2023-Q1'] as const).flatMap((period, index) => [
      observation('zone', 'urban', index === 0 ? '66.0' : '63.0', { period }),
      observation('city', 'urban', '65.0', { period }),
    ])
    expect(printed(ask(smallDataset(given), 'gap-turn', 'urban'))).toBe('computed 1.0个百分点')
  })

  it('may be since any period that is named', () => {
    const given = [
      ...rates(['7.0', '7.9'], ['6.0', '6.0']),
      { ...growth('zone', 'gdp', '5.9'), period: '2023-Q4' },
      { ...growth('city', 'gdp', '6.0'), period: '2023-Q4' },
    ]
    expect(printed(turn(given, { base: '2023-Q4' }))).toBe('computed 1.9个百分点')
    expect(printed(turn(given))).toMatch(/^no turn/)
  })

  it('published is kept beside the computed one', () => {
    const stated = observation('zone', 'gdp', '1.3', {
      measure: 'gap-turn',
      of: 'growth',
      versus: 'city',
      base: '2023-Q1',
    })
    const made = turn([...rates(['5.5', '3.6'], ['6.1', '2.3']), stated])
    expect(printed(made)).toBe('published 1.3个百分点')
    expect(made).toMatchObject({ counterpart: { origin: 'computed' } })
  })

  it.each<[string, readonly ObservationInput[], RegExp]>([
    [
      'where both lie above',
      rates(['7.0', '7.9'], ['6.0', '6.0']),
      /no turn: the gap was 1\.0个百分点 in 2023-Q1/,
    ],
    ['from level with it', rates(['6.0', '7.9'], ['6.0', '6.0']), /^no turn/],
    ['to level with it', rates(['5.5', '6.0'], ['6.0', '6.0']), /^no turn/],
    [
      'without the rates of the earlier period',
      [growth('zone', 'gdp', '7.9'), growth('city', 'gdp', '6')],
      /2023-Q1/,
    ],
    [
      'across a break in the other series',
      rates(['5.5', '3.6'], ['6.1', '2.3']).map((one) =>
        one.region === 'city' && one.period !== '2023-Q1' ? { ...one, breakBefore: true } : one,
      ),
      /not comparable across 2024-01-01/,
    ],
    [
      'of figures on different bases',
      rates(['5.5', '3.6'], ['6.1', '2.3']).map((one) =>
        one.period === '2023-Q1'
          ? { ...one, priceBasis: 'current' as const }
          : { ...one, priceBasis: 'constant' as const },
      ),
      /price|basis|bases/,
    ],
  ])('is refused %s', (_, given, reason) => {
    expect(printed(turn(given))).toMatch(reason)
  })
})
