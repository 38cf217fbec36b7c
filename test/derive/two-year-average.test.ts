import { describe, expect, it } from 'vitest'
import { baseEffect } from '../../src/derive/base-effect.js'
import { Decimal } from '../../src/model/decimal.js'
import type { ObservationInput } from '../../src/model/observation.js'
import { printed } from '../fixtures/derived.js'
import { derived, growths } from '../fixtures/over-time.js'
import { drawn, randoms } from '../fixtures/random.js'
import { observation, period, smallDataset } from '../fixtures/small-dataset.js'

describe('the two-year average', () => {
  const average = (given: readonly ObservationInput[]) =>
    derived(given, { measure: 'two-year-average', indicator: 'gdp', period: '2021-01/2021-02' })

  // NBS, profits of industry in January and February 2021: 72.1% above 2019, 31.2% a year.
  it('is the root of the growth since two years before', () => {
    const stated = observation('zone', 'gdp', '72.1', {
      measure: 'growth-since',
      period: '2021-01/2021-02',
      base: '2019-01/2019-02',
    })
    expect(printed(average([stated]))).toBe('computed 31.2%')
    expect(average([stated])).toMatchObject({
      formula: { substituted: '(√(1 + 72.1%) − 1) × 100 ≈ 31.187%' },
    })
  })

  it('is the geometric mean of two annual rates', () => {
    const rates = growths({ '2020-01/2020-02': '-38.3', '2021-01/2021-02': '178.9' })
    expect(printed(average(rates))).toBe('computed 31.2%')
    expect(average(rates)).toMatchObject({
      formula: { substituted: '(√((1 − 38.3%) × (1 + 178.9%)) − 1) × 100 ≈ 31.180%' },
    })
  })

  it('is refused with one rate', () => {
    expect(printed(average(growths({ '2021-01/2021-02': '178.9' })))).toMatch(
      /lacks the growth of 2020-01\/2020-02/,
    )
  })

  it('lies between the two rates, and twice over gives both', () => {
    const random = randoms(11)
    for (let round = 0; round < 50; round++) {
      const [before, now] = [drawn(random, -90, 90), drawn(random, -90, 90)]
      const made = average(growths({ '2020-01/2020-02': before, '2021-01/2021-02': now }))
      if (made.kind === 'absent') return expect.unreachable(made.reason.en)
      const factor = (text: string) => new Decimal(text).plus(100).div(100)
      const square = made.value.plus(100).div(100).pow(2)
      expect(
        square
          .minus(factor(before).times(factor(now)))
          .abs()
          .lt('1e-35'),
      ).toBe(true)
    }
  })

  it('stands beside growth and the growth before it', () => {
    const data = smallDataset(growths({ '2022': '3.0', '2023': '5.2' }))
    const effect = (when: string) =>
      baseEffect(data, {
        region: data.region('zone'),
        indicator: data.indicator('gdp'),
        period: period(when),
      })
    const made = effect('2023')
    if (made.kind === 'absent') return expect.unreachable(made.reason.en)
    expect([made.growth, made.previous, made.twoYearAverage].map(printed)).toEqual([
      'published 5.2%',
      'published 3.0%',
      'computed 4.1%',
    ])
    expect(effect('2022').kind).toBe('absent')
  })
})
