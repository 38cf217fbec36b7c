import { describe, expect, it } from 'vitest'
import type { ObservationInput } from '../../src/model/observation.js'
import { printed } from '../fixtures/derived.js'
import { derived, growths } from '../fixtures/over-time.js'
import { observation } from '../fixtures/small-dataset.js'

const end = (given: readonly ObservationInput[], period: string, rest: object = {}) =>
  derived(given, { measure: 'streak-end', indicator: 'gdp', period, ...rest })

describe('the end of a streak', () => {
  // Exports in dollars by the customs statistics: the rise of November 2023 was the first in seven months.
  const exports = {
    '2023-04': '8.5',
    '2023-05': '-7.5',
    '2023-06': '-12.4',
    '2023-07': '-14.5',
    '2023-08': '-8.8',
    '2023-09': '-6.2',
    '2023-10': '-6.4',
    '2023-11': '0.5',
  }

  it('of six months of decline, as exports of November 2023', () => {
    const made = end(growths(exports), '2023-11')
    expect(printed(made)).toBe('computed -6个月')
    expect(made).toMatchObject({
      of: 'growth',
      formula: {
        symbols: '−#(g < 0 in a row before g ≥ 0)',
        substituted:
          '2023-11 0.5%, 2023-10 -6.4%, 2023-09 -6.2%, 2023-08 -8.8%, 2023-07 -14.5%, 2023-06 -12.4%, 2023-05 -7.5%, 2023-04 8.5%: 6个月',
      },
    })
  })

  it.each([
    ['2024', { '2020': '-1', '2021': '2', '2022': '3', '2023': '4', '2024': '-1' }, '3年'],
    ['2024', { '2020': '-1', '2021': '2', '2022': '3', '2023': '4', '2024': '0.0' }, '3年'],
    ['2024-Q2', { '2023-Q3': '1', '2023-Q4': '-1', '2024-Q1': '-2', '2024-Q2': '0.1' }, '-2个季度'],
  ])('in %s', (period, given, length) => {
    expect(printed(end(growths(given), period))).toBe(`computed ${length}`)
  })

  it.each([
    [
      'that goes on',
      { ...exports, '2023-11': '-0.5' },
      /no streak ended: growth was -6.4% in 2023-10 and is -0.5%/,
    ],
    ['of one month', { ...exports, '2023-09': '6.2' }, /no streak ended: growth in 2023-09 was 6.2%/],
    ['of no growth', { ...exports, '2023-10': '0.0' }, /neither a rise nor a fall/],
    ['whose beginning is not known', { '2023-10': '-1', '2023-11': '0.5' }, /goes back to 2023-10 at least/],
    ['without a figure now', { '2023-10': '-1', '2023-09': '-1', '2023-08': '1' }, /no published growth/],
  ])('%s is refused', (_, given, reason) => {
    expect(printed(end(growths(given), '2023-11'))).toMatch(reason)
  })

  it('of running totals or of levels is refused', () => {
    expect(printed(end([], '2023-01/2023-10'))).toMatch(/stands in no row/)
    expect(printed(end([], '2023-11', { of: 'level' }))).toMatch(/only the end of a streak of growth/)
  })

  it('is refused across a break', () => {
    const given = growths(exports).map((one) =>
      one.period === '2023-06' ? { ...one, breakBefore: true } : one,
    )
    expect(printed(end(given, '2023-11'))).toMatch(/not comparable across 2023-06-01/)
  })

  it('is taken over as published', () => {
    const stated = observation('zone', 'gdp', '-6', {
      measure: 'streak-end',
      of: 'growth',
      unit: '个月',
      period: '2023-11',
    })
    expect(printed(end([stated], '2023-11'))).toBe('published -6个月')
  })
})
