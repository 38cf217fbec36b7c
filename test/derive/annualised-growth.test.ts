import { describe, expect, it } from 'vitest'
import type { ObservationInput } from '../../src/model/observation.js'
import { printed } from '../fixtures/derived.js'
import { derived } from '../fixtures/over-time.js'
import { observation } from '../fixtures/small-dataset.js'

const adjusted = { adjusted: 'seasonally' } as const
const levels = (given: Readonly<Record<string, string>>, rest: Partial<ObservationInput> = adjusted) =>
  Object.entries(given).map(([period, value]) => observation('zone', 'trade', value, { period, ...rest }))
const rate = (value: string, rest: Partial<ObservationInput> = adjusted) =>
  observation('zone', 'gdp', value, { measure: 'growth-on-previous', period: '2024-Q2', ...rest })
const ofTrade = (given: readonly ObservationInput[], period = '2023-Q4') =>
  derived(given, { measure: 'annualised-growth', indicator: 'trade', period })
const ofGdp = (given: readonly ObservationInput[]) =>
  derived(given, { measure: 'annualised-growth', indicator: 'gdp', period: '2024-Q2' })

describe('growth at an annual rate', () => {
  // By hand: 1.01⁴ = 1.04060401; 1.005⁴ = 1.02015050; 0.99⁴ = 0.96059601; 1.01¹² = 1.12682503; 1.02² = 1.0404.
  it.each([
    ['2023-Q4', { '2023-Q3': '200', '2023-Q4': '202' }, 'computed 4.1%'],
    ['2024-Q1', { '2023-Q4': '200', '2024-Q1': '201' }, 'computed 2.0%'],
    ['2023-Q4', { '2023-Q3': '100', '2023-Q4': '99' }, 'computed -3.9%'],
    ['2024-02', { '2024-01': '100', '2024-02': '101' }, 'computed 12.7%'],
    ['2024-H1', { '2023-H2': '100', '2024-H1': '102' }, 'computed 4.0%'],
  ])('in %s of %o is %s', (period, given, told) => {
    expect(printed(ofTrade(levels(given), period))).toBe(told)
  })

  it('shows its arithmetic', () => {
    expect(ofTrade(levels({ '2023-Q3': '100', '2023-Q4': '99' }))).toMatchObject({
      formula: { symbols: '((1 + g)^4 − 1) × 100', substituted: '((1 − 1.0%)^4 − 1) × 100 ≈ -3.940%' },
    })
  })

  it('is only about so from a published rate, whose rounding it widens', () => {
    expect(printed(ofGdp([rate('0.7')]))).toBe('computed 2.8%')
    expect(ofGdp([rate('0.7')])).toMatchObject({ approximate: 'about' })
    expect(ofTrade(levels({ '2023-Q3': '100', '2023-Q4': '99' }))).not.toHaveProperty('approximate')
  })

  it('is the published one where there is one', () => {
    const stated = rate('2.9', { ...adjusted, measure: 'annualised-growth' })
    expect(printed(ofGdp([rate('0.7'), stated]))).toMatch(/^published 2\.9%/)
  })

  it('is refused without seasonal adjustment', () => {
    expect(printed(ofGdp([rate('0.7', {})]))).toMatch(/not marked as seasonally adjusted/)
    expect(printed(ofGdp([rate('0.7', { adjusted: 'working-day' })]))).toMatch(/season would be multiplied/)
    expect(printed(ofTrade(levels({ '2023-Q3': '100', '2023-Q4': '99' }, {})))).toMatch(/season/)
  })

  it('is refused for a year, for a running total of months, and without any growth', () => {
    expect(printed(ofTrade(levels({ '2022': '100', '2023': '99' }), '2023'))).toMatch(/no annual rate/)
    expect(printed(ofTrade([], '2024-01/2024-10'))).toMatch(/no month, quarter or half year/)
    expect(printed(ofGdp([]))).toMatch(/no published growth-on-previous/)
  })

  it('is refused below a fall to nothing', () => {
    expect(printed(ofGdp([rate('-100.1')]))).toMatch(/no annual rate of/)
  })
})
