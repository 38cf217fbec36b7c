import { describe, expect, it } from 'vitest'
import type { ObservationInput } from '../../src/model/observation.js'
import { printed } from '../fixtures/derived.js'
import { derived } from '../fixtures/over-time.js'
import { observation, regions } from '../fixtures/small-dataset.js'

describe('the change of a rank', () => {
  const rank = (value: string, period: string) =>
    observation('zone', 'gdp', value, { measure: 'rank', of: 'growth', versus: 'counties', period })
  const change = (given: readonly ObservationInput[], rest: object = {}, data: object = {}) =>
    derived(given, { measure: 'rank-change', indicator: 'gdp', ...rest }, data)

  it.each([
    ['2', '5', '3'],
    ['5', '2', '-3'],
    ['1', '1', '0'],
  ])('to %s from %s is %s', (now, then, places) => {
    const made = change([rank(now, '2024-Q1'), rank(then, '2023-Q1')])
    expect(printed(made)).toBe(`computed ${places}位`)
    expect(made).toMatchObject({ of: 'growth', base: { id: '2023-Q1' }, inputs: [{}, {}] })
  })

  it('counts ranks that are computed', () => {
    const rates = (period: string, ...values: string[]) =>
      ['zone', 'east', 'west', 'linqing'].map((id, index) =>
        observation(id, 'gdp', values[index] ?? null, { measure: 'growth', period }),
      )
    const given = [...rates('2024-Q1', '9', '8', '7', '6'), ...rates('2023-Q1', '1', '8', '7', '6')]
    expect(printed(change(given))).toBe('computed 3位')
  })

  it('is refused where the group had other members', () => {
    const later = regions.map((one) => (one.id === 'linqing' ? { ...one, validFrom: '2023-06-01' } : one))
    expect(printed(change([rank('2', '2024-Q1'), rank('5', '2023-Q1')], {}, { regions: later }))).toMatch(
      /had other members in 2023-Q1/,
    )
  })

  it('is refused with one rank, and across a break', () => {
    expect(printed(change([rank('2', '2024-Q1')]))).toMatch(/no rank/)
    const broken = observation('zone', 'gdp', '5', { measure: 'growth', period: '2024', breakBefore: true })
    expect(printed(change([rank('2', '2024-Q1'), rank('5', '2023-Q1'), broken]))).toMatch(/break/)
  })
})
