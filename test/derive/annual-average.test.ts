import { describe, expect, it } from 'vitest'
import type { ObservationInput } from '../../src/model/observation.js'
import { printed } from '../fixtures/derived.js'
import { derived, levels } from '../fixtures/over-time.js'

describe('the annual average', () => {
  const average = (given: readonly ObservationInput[], rest: object = {}) =>
    derived(given, { measure: 'annual-average', period: '2021/2023', ...rest })

  it('is the total over the years', () => {
    expect(printed(average(levels({ '2021/2023': '36.0' })))).toBe('computed 12.0亿元')
    expect(average(levels({ '2021': '10', '2022': '11', '2023': '12' }))).toMatchObject({
      formula: { substituted: '33亿元 ÷ 3 = 11亿元' },
    })
  })

  it('is refused for one year, for a stock, and with a missing year', () => {
    expect(printed(average([], { period: '2023' }))).toMatch(/of several years/)
    expect(printed(average([], { indicator: 'firms' }))).toMatch(/does not add up over time/)
    expect(printed(average(levels({ '2021': '10', '2023': '12' })))).toMatch(/no level/)
  })
})
