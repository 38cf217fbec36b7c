import { describe, expect, it } from 'vitest'
import type { ObservationInput } from '../../src/model/observation.js'
import { printed } from '../fixtures/derived.js'
import { derived, growths, levels } from '../fixtures/over-time.js'
import { observation } from '../fixtures/small-dataset.js'

const change = (given: readonly ObservationInput[], rest: object = {}) =>
  derived(given, { measure: 'point-change', indicator: 'gdp', ...rest })

describe('a change in points', () => {
  it.each([
    ['5.2', '3.0', '2.2'],
    ['-0.5', '-3.0', '2.5'],
    ['-0.3', '1.1', '-1.4'],
    ['7', '7', '0'],
  ])('of growth of %s after %s is %s', (now, then, points) => {
    const made = change(growths({ '2024-Q1': now, '2023-Q1': then }))
    expect(printed(made)).toBe(`computed ${points}个百分点`)
    expect(made).toMatchObject({
      of: 'growth',
      base: { id: '2023-Q1' },
      inputs: [{ period: { id: '2024-Q1' } }, { period: { id: '2023-Q1' } }],
    })
  })

  it('is taken from exact rates, not from rounded ones', () => {
    // Growth of 5.25 after 4.74: 0.51, printed as 0.5, though 5.3 − 4.7 would be 0.6.
    const given = levels({ '2024-Q1': '110.23885', '2023-Q1': '104.74', '2022-Q1': '100' })
    expect(printed(change(given, { indicator: 'trade' }))).toBe('computed 0.5个百分点')
    expect(change(given, { indicator: 'trade' })).toMatchObject({
      formula: { substituted: '5.25% − 4.74% = 0.51个百分点' },
    })
  })

  it('on another period that is named', () => {
    const given = growths({ '2024-Q1': '5.2', '2023-Q4': '4.9', '2023': '5.0' })
    expect(printed(change(given, { base: '2023-Q4' }))).toBe('computed 0.3个百分点')
    expect(printed(change(given, { base: '2023' }))).toBe('computed 0.2个百分点')
  })

  it('of a rate', () => {
    const urban = levels({ '2024-Q1': '63.8', '2023-Q1': '35.9' }, 'urban')
    expect(printed(change(urban, { indicator: 'urban' }))).toBe('computed 27.9个百分点')
    const birth = levels({ '2024-Q1': '-1.04', '2023-Q1': '-0.60' }, 'birth')
    expect(printed(change(birth, { indicator: 'birth' }))).toBe('computed -0.044个百分点')
  })

  it('of a share of the same whole', () => {
    const given = [
      ...levels({ '2024-Q1': '20', '2023-Q1': '15' }, 'high-tech'),
      ...levels({ '2024-Q1': '100', '2023-Q1': '100' }, 'investment'),
    ]
    const made = change(given, { indicator: 'high-tech', of: 'share' })
    expect(printed(made)).toBe('computed 5.0个百分点')
    expect(made).toMatchObject({ versus: { kind: 'indicator', indicator: { id: 'investment' } } })
    const broken = [...given, observation('zone', 'investment', '9', { period: '2024', breakBefore: true })]
    expect(printed(change(broken, { indicator: 'high-tech', of: 'share' }))).toMatch(/break/)
  })

  it('is refused for a level that is no rate, across a break, and where a rate is missing', () => {
    const plain = levels({ '2024-Q1': '2', '2023-Q1': '1' }, 'gdp')
    expect(printed(change(plain, { of: 'level' }))).toMatch(/needs two rates in %/)
    const [now, then] = growths({ '2024-Q1': '5', '2023-Q1': '4' })
    expect(
      printed(change([{ ...now, breakBefore: true } as ObservationInput, ...(then ? [then] : [])])),
    ).toMatch(/not comparable across 2024-01-01/)
    expect(printed(change(now ? [now] : []))).toMatch(/no published growth .* 2023-Q1/)
  })

  it('as published has the computed one beside it', () => {
    const stated = observation('zone', 'gdp', '1.2', {
      measure: 'point-change',
      of: 'growth',
      base: '2023-Q1',
    })
    expect(change([stated, ...growths({ '2024-Q1': '5.2', '2023-Q1': '4.0' })])).toMatchObject({
      origin: 'published',
      counterpart: { inputs: [{}, {}] },
    })
  })
})
