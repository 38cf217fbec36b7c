import { describe, expect, it } from 'vitest'
import { Decimal } from '../../src/model/decimal.js'
import type { ObservationInput } from '../../src/model/observation.js'
import { printed } from '../fixtures/derived.js'
import { derived, growths, levels } from '../fixtures/over-time.js'
import { drawn, randoms } from '../fixtures/random.js'
import { observation } from '../fixtures/small-dataset.js'

const gdp = { indicator: 'gdp', period: '2023' }

describe('average growth', () => {
  const average = (given: readonly ObservationInput[], rest: object = {}) =>
    derived(given, { measure: 'average-growth', base: '2020', ...gdp, ...rest })

  it('is the compound rate over the intervals', () => {
    // 1622.38 to 3064.06 in seven years: the seventh root of 1.888620… is 1.09508…
    const given = levels({ '2010': '1622.38', '2017': '3064.06' })
    const made = average(given, { indicator: 'trade', period: '2017', base: '2010' })
    expect(printed(made)).toBe('computed 9.5%')
    expect(made).toMatchObject({
      formula: { substituted: '((3064.06亿元 ÷ 1622.38亿元)^(1/7) − 1) × 100 ≈ 9.509%' },
    })
    const doubled = levels({ '2020': '100', '2023': '133.1' })
    expect(average(doubled, { indicator: 'trade' })).toMatchObject({ value: new Decimal(10) })
  })

  it('is the geometric mean of the rates, not the arithmetic', () => {
    // 1.5 × 0.6 = 0.9; its square root is 0.94868…; the arithmetic mean would be +5.
    const made = average(growths({ '2022': '50', '2023': '-40' }), { base: '2021' })
    expect(printed(made)).toBe('computed -5.1%')
  })

  it.each([
    ['over one year', { base: '2022' }, /two years or more/],
    ['without a base', { base: undefined }, /needs a base/],
    ['with a missing link', {}, /lacks the growth of 2021, 2022, 2023/],
  ])('is refused %s', (_, rest, reason) => {
    expect(printed(average([], rest))).toMatch(reason)
  })

  it.each([
    ['0', '5', /zero or below/],
    ['-1', '5', /zero or below/],
    ['5', '-1', /fell below zero/],
  ])('is refused from %s to %s', (from, to, reason) => {
    expect(printed(average(levels({ '2020': from, '2023': to }), { indicator: 'trade' }))).toMatch(reason)
  })

  it('is refused across a break: Liaocheng 2010 to 2019', () => {
    const given = [
      ...levels({ '2010': '1622.38' }),
      observation('zone', 'trade', '2259.82', { period: '2019', breakBefore: true }),
    ]
    expect(printed(average(given, { indicator: 'trade', period: '2019', base: '2010' }))).toMatch(/break/)
  })

  it('returns to the level that it started from', () => {
    const random = randoms(7)
    for (let round = 0; round < 50; round++) {
      const [from, to] = [drawn(random, 1, 900), drawn(random, 1, 900)]
      const made = average(levels({ '2018': from, '2023': to }), { indicator: 'trade', base: '2018' })
      if (made.kind === 'absent') return expect.unreachable(made.reason.en)
      const one = made.value.div(100).plus(1)
      const again = one.times(one).times(one).times(one).times(one).times(from)
      expect(again.minus(to).abs().lt('1e-30')).toBe(true)
    }
  })
})
