import { describe, expect, it } from 'vitest'
import type { ObservationInput } from '../../src/model/observation.js'
import { printed } from '../fixtures/derived.js'
import { derived, growths, levels } from '../fixtures/over-time.js'
import { observation } from '../fixtures/small-dataset.js'

const streak = (given: readonly ObservationInput[], period: string, rest: object = {}) =>
  derived(given, { measure: 'streak', indicator: 'gdp', period, ...rest })

describe('a streak', () => {
  it.each([
    ['2024', { '2021': '-1', '2022': '2', '2023': '3', '2024': '4' }, '3年'],
    ['2024', { '2021': '1', '2022': '0', '2023': '3', '2024': '4' }, '2年'],
    ['2024-Q2', { '2023-Q4': '-0.1', '2024-Q1': '1', '2024-Q2': '0.1' }, '2个季度'],
    ['2024-01', { '2023-10': '0.2', '2023-11': '-1', '2023-12': '-2', '2024-01': '-3' }, '-3个月'],
    ['2024-H1', { '2022-H2': '-1', '2023-H1': '2', '2023-H2': '2', '2024-H1': '2' }, '3个半年'],
  ])('up to %s', (period, given, length) => {
    expect(printed(streak(growths(given), period))).toBe(`computed ${length}`)
  })

  it('shows its periods and the one that was otherwise', () => {
    expect(streak(growths({ '2022': '-1', '2023': '3', '2024': '4' }), '2024')).toMatchObject({
      of: 'growth',
      formula: { substituted: '2024 4%, 2023 3%, 2022 -1%: 2年' },
    })
  })

  it.each([
    ['whose beginning is not known', { '2023': '3', '2024': '4' }, '2024', /goes back to 2023 at least/],
    ['with a gap', { '2021': '-1', '2022': '2', '2024': '4' }, '2024', /goes back to 2024 at least/],
    ['of one period', { '2023': '-3', '2024': '4' }, '2024', /no streak: growth in 2023 was -3%/],
    ['of no growth', { '2023': '-3', '2024': '0.0' }, '2024', /neither a rise nor a fall/],
    ['of running totals', {}, '2024-01/2024-10', /stands in no row/],
  ])('%s is refused', (_, given, period, reason) => {
    expect(printed(streak(growths(given), period))).toMatch(reason)
  })

  it('goes by growth from levels too, and by printed values', () => {
    const given = levels({ '2020': '100', '2021': '100.04', '2022': '110', '2023': '120' })
    expect(printed(streak(given, '2023', { indicator: 'trade' }))).toBe('computed 2年')
  })

  it('of ranks is as published', () => {
    const stated = observation('zone', 'gdp', '3', {
      measure: 'streak',
      of: 'level',
      versus: 'counties',
      period: '2024',
    })
    expect(printed(streak([stated], '2024', { of: 'level', versus: 'counties' }))).toBe('published 3年')
    expect(printed(streak([], '2024', { of: 'level' }))).toMatch(/only streaks of growth/)
  })
})
