import { describe, expect, it } from 'vitest'
import { coefficientOfVariation, mean, median, quartile } from '../../src/derive/distribution.js'
import { isTopTier } from '../../src/derive/top-tier.js'
import { Decimal } from '../../src/model/decimal.js'
import { ask, printed } from '../fixtures/derived.js'
import { growth, observation, smallDataset } from '../fixtures/small-dataset.js'

const levels = ['zone 30.0', 'east 10.0', 'west 20.0', 'linqing 20.0'].map((text) => {
  const [region = '', value = ''] = text.split(' ')
  return observation(region, 'trade', value)
})
const numbers = (...values: number[]): Decimal[] => values.map((value) => new Decimal(value))

describe('the position among peers', () => {
  it('is a multiple of their mean, one’s own among them', () => {
    expect(ask(smallDataset(levels), 'position', 'trade')).toMatchObject({
      unit: { id: '倍' },
      formula: { symbols: 'x ÷ x̄', substituted: '30.0亿元 ÷ 20.0亿元 (mean of 4) = 1.50倍' },
    })
  })

  it.each([
    ['a missing peer', smallDataset(levels.slice(1)), 'trade', {}, /1 of 4 peers have no level/],
    [
      'a growth rate',
      smallDataset([growth('zone', 'gdp', '5')]),
      'gdp',
      { of: 'growth' as const },
      /compared in percentage points/,
    ],
    [
      'a rate',
      smallDataset([observation('zone', 'urban', '5')]),
      'urban',
      {},
      /compared in percentage points/,
    ],
  ])('is refused for %s', (_, data, indicator, rest, reason) => {
    expect(printed(ask(data, 'position', indicator, rest))).toMatch(reason)
  })

  it('is as published where it is', () => {
    const stated = observation('zone', 'gdp', '1.3', {
      measure: 'position',
      of: 'growth',
      versus: 'counties',
    })
    expect(printed(ask(smallDataset([stated]), 'position', 'gdp', { of: 'growth' }))).toBe('published 1.3倍')
  })
})

describe('the disparity of a group', () => {
  it.each(['zone', 'city'])('is its highest over its lowest, asked of %s', (region) => {
    expect(ask(smallDataset(levels), 'disparity', 'trade', { region })).toMatchObject({
      value: new Decimal(3),
      formula: { symbols: 'max ÷ min', substituted: '30.0亿元 (zone) ÷ 10.0亿元 (east) = 3.00倍' },
    })
  })

  it('is refused on a lowest level of zero', () => {
    const zero = [...levels.slice(0, 3), observation('linqing', 'trade', '0')]
    expect(printed(ask(smallDataset(zero), 'disparity', 'trade'))).toMatch(
      /lowest level of zero or below: linqing/,
    )
  })
})

describe('the top tier', () => {
  it('is told only as published', () => {
    const stated = observation('zone', 'gdp', '1', { measure: 'top-tier', of: 'growth', versus: 'counties' })
    expect(ask(smallDataset([stated]), 'top-tier', 'gdp')).toMatchObject({
      origin: 'published',
      of: 'growth',
    })
    expect(printed(ask(smallDataset(levels), 'top-tier', 'trade'))).toMatch(/no top-tier/)
  })

  it.each([
    [4, 16, { part: '0.25' }, true],
    [5, 16, { part: '0.25' }, false],
    [4, 15, { part: '0.25' }, false],
    [5, 16, { places: 5 }, true],
    [6, 16, { places: 5 }, false],
    [17, 16, { places: 20 }, false],
    [0, 16, { places: 5 }, false],
  ])('a rank of %d among %d within %o: %s', (rank, size, cutOff, within) => {
    expect(isTopTier(rank, size, cutOff)).toBe(within)
  })
})

describe('measures of a distribution', () => {
  it('mean, median and quartiles', () => {
    expect(mean(numbers(1, 2, 4.5))?.toString()).toBe('2.5')
    expect(median(numbers(9, 1, 5))?.toString()).toBe('5')
    expect(median(numbers(4, 1, 3, 2))?.toString()).toBe('2.5')
    expect(([1, 2, 3] as const).map((which) => quartile(numbers(4, 3, 2, 1), which)?.toString())).toEqual([
      '1.75',
      '2.5',
      '3.25',
    ])
    expect(median([])).toBeUndefined()
  })

  it('the coefficient of variation takes the group as the population', () => {
    // Mean 5, standard deviation 2: the textbook example.
    expect(coefficientOfVariation(numbers(2, 4, 4, 4, 5, 5, 7, 9))?.toString()).toBe('0.4')
    expect(coefficientOfVariation(numbers(-1, 1))).toBeUndefined()
    expect(coefficientOfVariation([])).toBeUndefined()
  })
})
