import { describe, expect, it } from 'vitest'
import type { ObservationInput } from '../../src/model/observation.js'
import { printed } from '../fixtures/derived.js'
import { derived, growths, levels } from '../fixtures/over-time.js'
import { observation } from '../fixtures/small-dataset.js'

const gdp = { indicator: 'gdp', period: '2023' }

describe('growth since a base year', () => {
  const since = (given: readonly ObservationInput[], rest: object = {}) =>
    derived(given, { measure: 'growth-since', base: '2020', ...gdp, ...rest })

  it('chains the annual rates', () => {
    // 1.081 × 1.03 × 1.052 = 1.17132836
    const made = since(growths({ '2021': '8.1', '2022': '3.0', '2023': '5.2' }))
    expect(printed(made)).toBe('computed 17.1%')
    expect(made).toMatchObject({
      base: { id: '2020' },
      formula: {
        symbols: '(Π(1 + gᵢ) − 1) × 100',
        substituted: '((1 + 8.1%) × (1 + 3.0%) × (1 + 5.2%) − 1) × 100 ≈ 17.133%',
      },
    })
  })

  // NBS, January to July 2021: investment 8.7% above 2019; the levels would give −13.3%.
  it('never compares levels where growth is only published', () => {
    const given = levels({ '2019-01/2019-07': '348892', '2021-01/2021-07': '302533' }, 'investment')
    expect(
      printed(since(given, { indicator: 'investment', period: '2021-01/2021-07', base: '2019-01/2019-07' })),
    ).toMatch(/lacks the growth of 2020-01\/2020-07, 2021-01\/2021-07/)
  })

  it('tells which link is missing', () => {
    expect(printed(since(growths({ '2021': '8.1', '2023': '5.2' })))).toMatch(
      /chain from 2020 to 2023 lacks the growth of 2022/,
    )
  })

  it('compares levels where growth may come from them', () => {
    const given = levels({ '2023': '150', '2020': '120' })
    expect(printed(since(given, { indicator: 'trade' }))).toBe('computed 25.0%')
  })

  it('prefers published rates to the levels', () => {
    const given = [
      ...levels({ '2022': '150', '2020': '120' }),
      ...growths({ '2021': '10', '2022': '10' }, 'trade'),
    ]
    expect(printed(since(given, { indicator: 'trade', period: '2022' }))).toBe('computed 21.0%')
  })

  it('is refused without a base, on one that is no earlier year, and past a total loss', () => {
    expect(printed(since([], { base: undefined }))).toMatch(/needs a base/)
    expect(printed(since([], { base: '2020-Q1' }))).toMatch(/not the same span of an earlier year/)
    expect(printed(since(growths({ '2021': '-100', '2022': '3', '2023': '5' })))).toMatch(/−100% or below/)
  })

  it('chains across a break of the levels, but not across one of the rates', () => {
    const rates = growths({ '2021': '8.1', '2022': '3.0', '2023': '5.2' })
    const levelBreak = observation('zone', 'gdp', '1', { period: '2022', breakBefore: true })
    expect(printed(since([...rates, levelBreak]))).toBe('computed 17.1%')
    const broken = rates.map((one) => ({ ...one, breakBefore: one.period === '2022' }))
    expect(printed(since(broken))).toMatch(/growth of "gdp" .* not comparable across 2022-01-01/)
  })
})
