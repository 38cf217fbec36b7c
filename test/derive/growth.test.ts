import { describe, expect, it } from 'vitest'
import { derive } from '../../src/derive/derive.js'
import type { Derived } from '../../src/derive/fact.js'
import type { ObservationInput } from '../../src/model/observation.js'
import { formatFixed } from '../../src/model/rounding.js'
import { growth, observation, period, smallDataset } from '../fixtures/small-dataset.js'

function growthOf(indicatorId: string, observations: readonly ObservationInput[]): Derived {
  const data = smallDataset(observations)
  return derive(data, {
    measure: 'growth',
    region: data.region('zone'),
    indicator: data.indicator(indicatorId),
    period: period('2024-Q1'),
  })
}

const lastYear = { period: '2023-Q1' }

function printed(derived: Derived): string {
  if (derived.kind === 'absent') return derived.reason.en
  return `${derived.origin} ${formatFixed(derived.value, derived.decimals)}${derived.unit?.id ?? ''}`
}

describe('published growth', () => {
  it('keeps the digits that were printed', () => {
    expect(printed(growthOf('gdp', [growth('zone', 'gdp', '7.0')]))).toBe('published 7.0%')
    expect(growthOf('gdp', [growth('zone', 'gdp', '7.0')])).toMatchObject({
      id: 'zone/gdp/2024-Q1/growth',
      formula: { symbols: 'published', substituted: '7.0%' },
      inputs: [],
    })
  })

  // 固定资产投资 Jan–Jul 2024 and 2025, NBS: +1.6% as published, +0.2% by the levels.
  it('is printed beside the one computed from levels', () => {
    const both = growthOf('trade', [
      growth('zone', 'trade', '1.6'),
      observation('zone', 'trade', '288229'),
      observation('zone', 'trade', '287611', lastYear),
    ])
    expect(printed(both)).toBe('published 1.6%')
    if (both.kind === 'absent' || both.counterpart === undefined) return expect.unreachable()
    expect(printed(both.counterpart)).toBe('computed 0.2%')
    expect(both.counterpart.formula).toEqual({
      symbols: '(x₁ ÷ x₀ − 1) × 100',
      substituted: '(288229亿元 ÷ 287611亿元 − 1) × 100 ≈ 0.215%',
    })
  })

  it('is never computed where it must be published', () => {
    const levels = [observation('zone', 'gdp', '2259.82'), observation('zone', 'gdp', '3152.15', lastYear)]
    expect(printed(growthOf('gdp', levels))).toMatch(/no published growth .* none may be computed/)
  })
})

describe('growth from levels', () => {
  const from = (now: string | null, then: string | null, rest: Partial<ObservationInput> = {}): string =>
    printed(
      growthOf('trade', [
        observation('zone', 'trade', now, now === null ? { missing: 'suppressed' } : {}),
        observation('zone', 'trade', then, {
          ...lastYear,
          ...(then === null && { missing: 'suppressed' }),
          ...rest,
        }),
      ]),
    )

  it.each([
    ['110', '100', 'computed 10.0%'],
    ['90', '100', 'computed -10.0%'],
    ['100', '100', 'computed 0.0%'],
    ['99.96', '100', 'computed 0.0%'],
    ['100.05', '100', 'computed 0.1%'],
    ['-5', '100', 'no growth rate of what fell below zero: zone/trade/2024-Q1/level is -5亿元'],
    ['0', '100', 'computed -100.0%'],
    ['386', '100', 'computed 286.0%'],
  ])('of %s on %s is %s', (now, then, result) => {
    expect(from(now, then)).toBe(result)
  })

  it('turns units of one kind into each other', () => {
    expect(from('1.10', '10000', { unit: '万元' })).toBe('computed 10.0%')
  })

  it('has an exact result and its inputs', () => {
    const made = growthOf('trade', [
      observation('zone', 'trade', '11'),
      observation('zone', 'trade', '10', lastYear),
    ])
    expect(made).toMatchObject({ formula: { substituted: '(11亿元 ÷ 10亿元 − 1) × 100 = 10.0%' } })
    if (made.kind === 'absent') return expect.unreachable()
    expect(made.inputs.map(({ id }) => id)).toEqual(['zone/trade/2024-Q1/level', 'zone/trade/2023-Q1/level'])
    expect(made.observations).toHaveLength(2)
  })

  it.each(['0', '-3', '0.0'])('is refused on a base of %s', (base) => {
    expect(from('10', base)).toMatch(/base of zero or below: zone\/trade\/2023-Q1\/level is /)
  })

  it('is refused without a base or a level', () => {
    expect(printed(growthOf('trade', [observation('zone', 'trade', '1')]))).toMatch(/no level .* 2023-Q1/)
    expect(from('1', null)).toMatch(/2023-Q1 is marked suppressed/)
    expect(from(null, '1')).toMatch(/2024-Q1 is marked suppressed/)
  })

  it('carries on what is known of its inputs', () => {
    const made = growthOf('trade', [
      observation('zone', 'trade', '11', { status: ['provisional', 'forecast'], cumulative: true }),
      observation('zone', 'trade', '10', {
        ...lastYear,
        status: ['provisional'],
        approximate: 'odd',
        cumulative: true,
      }),
    ])
    expect(made).toMatchObject({
      status: ['provisional', 'forecast'],
      cumulative: true,
      approximate: 'about',
    })
  })
})

describe('growth from an index', () => {
  it.each([
    ['100.3', 'computed 0.3%', '100.3点 − 100 = 0.3%'],
    ['99.20', 'computed -0.80%', '99.20点 − 100 = -0.80%'],
    ['100.0', 'computed 0.0%', '100.0点 − 100 = 0.0%'],
  ])('of %s is %s', (index, result, substituted) => {
    const made = growthOf('prices', [observation('zone', 'prices', index)])
    expect(printed(made)).toBe(result)
    expect(made).toMatchObject({ formula: { substituted } })
  })
})
