import { describe, expect, it } from 'vitest'
import type { ObservationInput } from '../../src/model/observation.js'
import { printed } from '../fixtures/derived.js'
import { derived, growths, levels } from '../fixtures/over-time.js'
import { growth, observation } from '../fixtures/small-dataset.js'

describe('an increment', () => {
  const increment = (given: readonly ObservationInput[], rest = {}) =>
    derived(given, { measure: 'increment', ...rest })

  it.each([
    ['10.8', '8.59', '2.21'],
    ['8.59', '10.8', '-2.21'],
    ['5', '5', '0'],
    ['2', '-3', '5'],
  ])('%s after %s is %s', (now, then, value) => {
    expect(printed(increment(levels({ '2024-Q1': now, '2023-Q1': then })))).toBe(`computed ${value}亿元`)
  })

  it('is in the unit of the later level, with the decimals of the less rounded one', () => {
    const given = [
      ...levels({ '2024-Q1': '11000' }, 'trade', { unit: '万元' }),
      ...levels({ '2023-Q1': '1.05' }),
    ]
    expect(printed(increment(given))).toBe('computed 500万元')
    expect(increment(given)).toMatchObject({
      base: { id: '2023-Q1' },
      formula: { substituted: '11000万元 − 1.05亿元 = 500万元' },
    })
  })

  it('of a stock may span any time, of a flow only periods of one length', () => {
    const given = { '2024-Q1': '107', '2023': '87' }
    const ask = { base: '2023' }
    expect(printed(increment(levels(given, 'firms'), { indicator: 'firms', ...ask }))).toBe('computed 20家')
    expect(printed(increment(levels(given), ask))).toMatch(/differ in length/)
  })

  it('of a rate is told in points', () => {
    const given = levels({ '2024-Q1': '63.8', '2023-Q1': '35.9' }, 'urban')
    expect(printed(increment(given, { indicator: 'urban' }))).toMatch(/ask for its point-change/)
  })

  it('may be computed where growth is only published', () => {
    expect(printed(increment(levels({ '2024-Q1': '9', '2023-Q1': '8' }, 'gdp'), { indicator: 'gdp' }))).toBe(
      'computed 1亿元',
    )
  })

  it('as published, with its base or with none', () => {
    const both = levels({ '2024-Q1': '9', '2023-Q1': '8' })
    const stated = (value: string, base?: string) =>
      observation('zone', 'trade', value, { measure: 'increment', ...(base !== undefined && { base }) })
    expect(increment([...both, stated('1.2', '2023-Q1')])).toMatchObject({
      origin: 'published',
      base: { id: '2023-Q1' },
      counterpart: { origin: 'computed' },
    })
    const unnamed = increment([...both, stated('5')])
    expect(unnamed).toMatchObject({ origin: 'published' })
    expect(unnamed).not.toHaveProperty('base')
    expect(unnamed).not.toHaveProperty('counterpart')
    expect(increment([...both, stated('1')])).toHaveProperty('counterpart')
  })

  it.each(['suppressed', 'not-applicable'] as const)('that is %s is not computed', (missing) => {
    const given = [
      ...levels({ '2024-Q1': '9', '2023-Q1': '8' }),
      observation('zone', 'trade', null, { measure: 'increment', missing }),
    ]
    expect(printed(increment(given))).toMatch(new RegExp(`marked ${missing}`))
  })

  it('that is not available is', () => {
    const given = [
      ...levels({ '2024-Q1': '9', '2023-Q1': '8' }),
      observation('zone', 'trade', null, { measure: 'increment', missing: 'not-available' }),
    ]
    expect(printed(increment(given))).toBe('computed 1亿元')
  })
})

describe('growth', () => {
  it('that is suppressed is not computed', () => {
    const given = levels({ '2024-Q1': '9', '2023-Q1': '8' })
    for (const missing of ['suppressed', 'not-applicable'] as const) {
      const marked = observation('zone', 'trade', null, { measure: 'growth', missing })
      expect(printed(derived([...given, marked], { measure: 'growth' }))).toMatch(/is marked/)
    }
  })

  it('of a running total on a figure that is none is refused', () => {
    const given = [
      ...levels({ '2024-Q1': '9' }, 'trade', { cumulative: true }),
      ...levels({ '2023-Q1': '8' }),
    ]
    expect(printed(derived(given, { measure: 'growth' }))).toMatch(/marked as a running total/)
  })

  it('of a rate is refused', () => {
    const indicators = [
      { id: 'margin', names: { 'zh-Hans': '利润率' }, unit: '%', kind: 'rate', growthSource: 'from-levels' },
    ] as const
    const given = levels({ '2024-Q1': '10.4', '2023-Q1': '9' }, 'margin')
    expect(printed(derived(given, { measure: 'growth', indicator: 'margin' }, { indicators }))).toMatch(
      /is a rate: its change is told in points/,
    )
  })

  it('across a break is refused, after it and before it is not', () => {
    const given = [
      ...levels({ '2017': '306', '2018': '315', '2020': '240' }),
      observation('zone', 'trade', '226', { period: '2019', breakBefore: true }),
    ]
    const of = (period: string) => printed(derived(given, { measure: 'growth', period }))
    expect(of('2019')).toMatch(
      /not comparable across 2019-01-01 \(break\), so 2018 and 2019 are not compared/,
    )
    expect(of('2018')).toBe('computed 2.9%')
    expect(of('2020')).toBe('computed 6.2%')
  })

  it('as published goes past a break of the levels', () => {
    const given = [
      observation('zone', 'gdp', '2259.82', { period: '2019', breakBefore: true }),
      ...growths({ '2019': '3.7' }),
    ]
    expect(printed(derived(given, { measure: 'growth', indicator: 'gdp', period: '2019' }))).toBe(
      'published 3.7%',
    )
  })
})

describe('growth on the previous period', () => {
  const onPrevious = (given: readonly ObservationInput[], rest = {}) =>
    derived(given, { measure: 'growth-on-previous', ...rest })

  it.each([
    ['2024-Q1', { '2024-Q1': '11', '2023-Q4': '10' }],
    ['2024-03', { '2024-03': '11', '2024-02': '10' }],
    ['2024-H2', { '2024-H2': '11', '2024-H1': '10' }],
    ['2024-Q3', { '2024-01/2024-09': '31', '2024-H1': '20', '2024-Q1': '10' }],
  ])('of %s', (period, given) => {
    expect(printed(onPrevious(levels(given), { period }))).toBe('computed 10.0%')
  })

  it('is refused for a running total, and where growth is only published', () => {
    expect(printed(onPrevious(levels({ '2024-01/2024-10': '9' }), { period: '2024-01/2024-10' }))).toMatch(
      /no month, quarter, half year or year/,
    )
    const marked = levels({ '2024-03': '9', '2024-02': '8' }, 'trade', { cumulative: true })
    expect(printed(onPrevious(marked, { period: '2024-03' }))).toMatch(/needs single periods/)
    const gdp = levels({ '2024-Q1': '9', '2023-Q4': '8' }, 'gdp')
    expect(printed(onPrevious(gdp, { indicator: 'gdp' }))).toMatch(/no published growth-on-previous/)
    expect(printed(onPrevious([growth('zone', 'gdp', '5')], { indicator: 'gdp' }))).toMatch(/none may be/)
  })
})
