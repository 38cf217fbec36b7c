import { describe, expect, it } from 'vitest'
import { derive } from '../../src/derive/derive.js'
import type { Derived } from '../../src/derive/fact.js'
import type { ObservationInput } from '../../src/model/observation.js'
import { formatFixed } from '../../src/model/rounding.js'
import { growth, observation, period, smallDataset } from '../fixtures/small-dataset.js'

function gapOf(indicatorId: string, observations: readonly ObservationInput[], versus?: string): Derived {
  const data = smallDataset(observations)
  return derive(data, {
    measure: 'gap',
    region: data.region('zone'),
    indicator: data.indicator(indicatorId),
    period: period('2024-Q1'),
    versus,
  })
}

function printed(derived: Derived): string {
  if (derived.kind === 'absent') return derived.reason.en
  return `${derived.origin} ${formatFixed(derived.value, derived.decimals)}${derived.unit?.id ?? ''}`
}

const rates = [growth('zone', 'gdp', '7.9'), growth('city', 'gdp', '6.0')]
const stated = observation('zone', 'gdp', '1.9', { measure: 'gap', of: 'growth', versus: 'city' })

describe('the gap between rates of growth', () => {
  it('is what was published, with the computed one beside it', () => {
    const both = gapOf('gdp', [...rates, stated])
    expect(printed(both)).toBe('published 1.9个百分点')
    if (both.kind === 'absent' || both.counterpart === undefined) return expect.unreachable()
    expect(both.counterpart).toMatchObject({
      id: 'zone/gdp/2024-Q1/gap:growth@city',
      origin: 'computed',
      formula: { symbols: 'r − R', substituted: '7.9% − 6.0% = 1.9个百分点' },
    })
  })

  it.each([
    ['12.7', '8.4', '4.3'],
    ['-3.2', '-5.0', '1.8'],
    ['-3.2', '6', '-9.2'],
    ['286', '8.4', '277.6'],
    ['6.0', '6', '0.0'],
  ])('%s% less %s% is %s points', (here, there, points) => {
    const observations = [growth('zone', 'gdp', here), growth('city', 'gdp', there)]
    expect(printed(gapOf('gdp', observations))).toBe(`computed ${points}个百分点`)
  })

  it('is none to the region itself', () => {
    expect(printed(gapOf('gdp', rates, 'zone'))).toBe('"zone" is not compared with itself')
  })

  it('is taken from exact values: 5.25 − 4.74, each printed with one decimal, is 0.5', () => {
    const levels = (id: string, now: string): ObservationInput[] => [
      observation(id, 'trade', now),
      observation(id, 'trade', '100', { period: '2023-Q1' }),
    ]
    const made = gapOf('trade', [...levels('zone', '105.25'), ...levels('city', '104.74')])
    expect(printed(made)).toBe('computed 0.5个百分点')
    expect(made).toMatchObject({ formula: { substituted: '5.25% − 4.74% = 0.51个百分点' } })
  })

  it('shows no endless digits', () => {
    const levels = (id: string, base: string): ObservationInput[] => [
      observation(id, 'trade', '100'),
      observation(id, 'trade', base, { period: '2023-Q1' }),
    ]
    const made = gapOf('trade', [...levels('zone', '90'), ...levels('city', '97')])
    expect(made).toMatchObject({ formula: { substituted: '11.111% − 3.093% ≈ 8.018个百分点' } })
  })

  it('compares with any region that is named', () => {
    expect(gapOf('gdp', [...rates, growth('jinan', 'gdp', '8.0')], 'jinan')).toMatchObject({
      versus: { kind: 'region', region: { id: 'jinan' }, above: false },
    })
    expect(gapOf('gdp', [...rates, growth('province', 'gdp', '5.0')], 'province')).toMatchObject({
      versus: { kind: 'region', region: { id: 'province' }, above: true },
    })
  })

  it('says why there is none', () => {
    expect(printed(gapOf('gdp', rates.slice(0, 1)))).toMatch(/no published growth of "gdp" for "city"/)
    expect(printed(gapOf('gdp', rates, 'nowhere'))).toBe('there is no region "nowhere" to compare with')
    const data = smallDataset()
    const request = { measure: 'gap', region: data.region('province'), indicator: data.indicator('gdp') }
    const alone = derive(data, { ...request, measure: 'gap', period: period('2024') })
    expect(printed(alone)).toBe('"province" has no parent region to compare with')
  })

  it('carries on the status of either side', () => {
    const implied = { ...growth('city', 'gdp', '6.0'), status: ['implied' as const] }
    expect(gapOf('gdp', [growth('zone', 'gdp', '7.9'), implied])).toMatchObject({ status: ['implied'] })
  })
})

describe('the gap between levels', () => {
  it('is in points where the level is a rate', () => {
    const observations = [observation('zone', 'urban', '63.8'), observation('city', 'urban', '60.05')]
    expect(printed(gapOf('urban', observations))).toBe('computed 3.75个百分点')
  })

  it('turns ‰ into percentage points', () => {
    const observations = [observation('zone', 'birth', '5.2'), observation('city', 'birth', '3.1')]
    expect(gapOf('birth', observations)).toMatchObject({
      formula: { substituted: '5.2‰ − 3.1‰ = 0.21个百分点' },
    })
    expect(printed(gapOf('birth', observations))).toBe('computed 0.21个百分点')
  })

  it('is refused for money', () => {
    const data = smallDataset([observation('zone', 'gdp', '25.70'), observation('city', 'gdp', '600')])
    const made = derive(data, {
      measure: 'gap',
      of: 'level',
      region: data.region('zone'),
      indicator: data.indicator('gdp'),
      period: period('2024-Q1'),
    })
    expect(printed(made)).toMatch(/needs two rates in %; .* is in 亿元/)
  })
})
