import { describe, expect, it } from 'vitest'
import { derive } from '../../src/derive/derive.js'
import type { Derived } from '../../src/derive/fact.js'
import type { ObservationInput } from '../../src/model/observation.js'
import { formatFixed } from '../../src/model/rounding.js'
import { observation, period, smallDataset } from '../fixtures/small-dataset.js'

function shareOf(
  indicatorId: string,
  observations: readonly ObservationInput[],
  versus?: string,
  regionId = 'zone',
): Derived {
  const data = smallDataset(observations)
  return derive(data, {
    measure: 'share',
    region: data.region(regionId),
    indicator: data.indicator(indicatorId),
    period: period('2024-Q1'),
    versus,
  })
}

function printed(derived: Derived): string {
  if (derived.kind === 'absent') return derived.reason.en
  return `${derived.origin} ${formatFixed(derived.value, derived.decimals)}${derived.unit?.id ?? ''}`
}

describe('the share of a region', () => {
  // 聊城市 and 山东省 2019: 2259.82 of 71067.53 亿元.
  const levels = [observation('city', 'gdp', '2259.82'), observation('province', 'gdp', '71067.53')]

  it('is that of the region above', () => {
    const made = shareOf('gdp', levels, undefined, 'city')
    expect(printed(made)).toBe('computed 3.2%')
    expect(made).toMatchObject({
      id: 'city/gdp/2024-Q1/share@province',
      formula: { symbols: 'a ÷ A × 100', substituted: '2259.82亿元 ÷ 71067.53亿元 × 100 ≈ 3.180%' },
    })
  })

  it('is printed as published, with the computed one beside it', () => {
    const stated = observation('city', 'gdp', '3.18', { measure: 'share', versus: 'province' })
    const both = shareOf('gdp', [...levels, stated], undefined, 'city')
    expect(printed(both)).toBe('published 3.18%')
    expect(both).toHaveProperty('counterpart.origin', 'computed')
  })

  it.each([
    ['人均可支配收入', '元', 'is an average by its name or unit'],
    ['平均房价', '元', 'is an average by its name or unit'],
    ['人口密度', '人/平方公里', 'is an average by its name or unit'],
    ['规模以上工业平均用工人数', '万人', 'computed 25.0%'],
    ['从业人员年平均人数', '万人', 'computed 25.0%'],
  ])('of %s in %s: %s', (name, unit, said) => {
    const data = smallDataset([observation('zone', 'a', '1'), observation('city', 'a', '4')], {
      indicators: [{ id: 'a', names: { 'zh-Hans': name }, unit, kind: 'flow' }],
    })
    const request = { region: data.region('zone'), indicator: data.indicator('a'), period: period('2024-Q1') }
    expect(printed(derive(data, { ...request, measure: 'share' }))).toContain(said)
  })

  it('that names another whole is found where nothing else is there', () => {
    const stated = (versus: string, value: string) =>
      observation('zone', 'fdi', value, { measure: 'share', versus })
    expect(printed(shareOf('fdi', [stated('province', '1.2')]))).toBe('published 1.2%')
    expect(printed(shareOf('fdi', [stated('gdp', '7.3')]))).toBe('published 7.3%')
    expect(printed(shareOf('fdi', [stated('gdp', '7.3'), stated('city', '12.3')]))).toBe('published 12.3%')
    expect(printed(shareOf('fdi', [stated('gdp', '7.3'), stated('province', '1.2')]))).toBe(
      'the share of "fdi" in 2024-Q1 is published over several wholes (gdp, province): name one, as share@gdp',
    )
    const own = [observation('zone', 'fdi', '1'), observation('city', 'fdi', '4')]
    expect(printed(shareOf('fdi', [...own, stated('gdp', '7.3')]))).toBe('computed 25.0%')
  })

  it('turns units of one kind into each other', () => {
    const observations = [
      observation('zone', 'gdp', '5000', { unit: '万元' }),
      observation('city', 'gdp', '2'),
    ]
    expect(printed(shareOf('gdp', observations))).toBe('computed 25.0%')
  })

  it.each([
    ['energy', '1', '2', /additive is false/],
    ['urban', '60', '50', /rates and indices are not parts/],
    ['prices', '101', '102', /rates and indices are not parts/],
    ['gdp', '1', '0', /whole of zero or below: city\/gdp\/2024-Q1\/level is 0亿元/],
    ['gdp', '1', '-2', /whole of zero or below/],
  ])('of %s is refused for %s of %s', (indicatorId, part, whole, reason) => {
    const observations = [observation('zone', indicatorId, part), observation('city', indicatorId, whole)]
    expect(printed(shareOf(indicatorId, observations))).toMatch(reason)
  })

  it('says what is missing', () => {
    expect(printed(shareOf('gdp', [observation('zone', 'gdp', '1')]))).toMatch(/no level of "gdp" for "city"/)
    expect(printed(shareOf('gdp', [], 'none'))).toBe(
      'there is no region or indicator "none" to be a share of',
    )
    expect(printed(shareOf('gdp', [], undefined, 'province'))).toMatch(/no parent region/)
    expect(printed(shareOf('gdp', levels, 'city', 'city'))).toBe('"city" is not compared with itself')
  })
})

describe('the share of an indicator', () => {
  const parts = [observation('zone', 'high-tech', '9'), observation('zone', 'investment', '12')]

  it('is that of the indicator it is a part of, or of one that is named', () => {
    const made = shareOf('high-tech', parts)
    expect(printed(made)).toBe('computed 75.0%')
    expect(made).toMatchObject({ versus: { kind: 'indicator', indicator: { id: 'investment' } } })
    expect(shareOf('gdp', [...parts, observation('zone', 'gdp', '3')], 'investment')).toMatchObject({
      id: 'zone/gdp/2024-Q1/share@investment',
    })
  })

  it('gives way to a published share of the region above', () => {
    const stated = observation('zone', 'high-tech', '20', { measure: 'share', versus: 'city' })
    expect(printed(shareOf('high-tech', [...parts, stated]))).toBe('published 20%')
  })

  it('is refused for different kinds of units', () => {
    const observations = [...parts, observation('zone', 'fdi', '1364')]
    expect(printed(shareOf('fdi', observations, 'investment'))).toMatch(/different kinds of units/)
  })
})

it('a range has no single value to take a share of', () => {
  const data = smallDataset([
    { ...observation('zone', 'gdp', '10'), valueTo: '12' },
    observation('city', 'gdp', '100'),
  ])
  const share = derive(data, {
    measure: 'share',
    region: data.region('zone'),
    indicator: data.indicator('gdp'),
    period: period('2024-Q1'),
    versus: 'city',
  })
  expect(share).toMatchObject({
    kind: 'absent',
    reason: { en: expect.stringContaining('a range') as string },
  })
})
