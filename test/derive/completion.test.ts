import { describe, expect, it } from 'vitest'
import type { ObservationInput } from '../../src/model/observation.js'
import { printed } from '../fixtures/derived.js'
import { derived, levels } from '../fixtures/over-time.js'
import { observation } from '../fixtures/small-dataset.js'

const target = (value: string, id = 'trade') =>
  observation('zone', id, value, { measure: 'target', period: '2024' })
const completion = (given: readonly ObservationInput[], rest: object = {}) =>
  derived(given, { measure: 'completion', ...rest })
const pace = (given: readonly ObservationInput[], rest: object = {}) =>
  derived(given, { measure: 'pace', ...rest })

describe('the target', () => {
  it('is the period’s own, or that of its year', () => {
    expect(printed(derived([target('40')], { measure: 'target' }))).toBe('published 40亿元')
    expect(derived([target('40')], { measure: 'target' })).toMatchObject({ period: { id: '2024' } })
    const both = [target('40'), observation('zone', 'trade', '9', { measure: 'target' })]
    expect(printed(derived(both, { measure: 'target' }))).toBe('published 9亿元')
    expect(printed(derived([], { measure: 'target' }))).toMatch(/no target/)
  })
})

describe('completion', () => {
  it('is the level over the year’s target', () => {
    const made = completion([...levels({ '2024-Q1': '10.8' }), target('40')])
    expect(printed(made)).toBe('computed 27.0%')
    expect(made).toMatchObject({ formula: { substituted: '10.8亿元 ÷ 40亿元 × 100 = 27.0%' } })
  })

  it('adds up single quarters, and takes units of one kind', () => {
    const given = [...levels({ '2024-Q1': '10', '2024-Q2': '12' }), { ...target('400000'), unit: '万元' }]
    expect(printed(completion(given, { period: '2024-H1' }))).toBe('computed 55.0%')
  })

  it('of a stock may be of any day', () => {
    const given = [...levels({ '2024-05': '107' }, 'firms'), target('100', 'firms')]
    expect(printed(completion(given, { indicator: 'firms', period: '2024-05' }))).toBe('computed 107.0%')
  })

  it.each<[string, ObservationInput[], object, RegExp]>([
    ['without a target', levels({ '2024-Q1': '1' }), {}, /no target/],
    ['without a level', [target('4')], {}, /no level/],
    ['of zero', [...levels({ '2024-Q1': '1' }), target('0')], {}, /target of zero or below/],
    ['of a single later quarter', levels({ '2024-Q2': '1' }), { period: '2024-Q2' }, /1 January/],
    ['of several years', [], { period: '2023/2024' }, /more than one year/],
    ['of a rate', [target('60', 'urban')], { indicator: 'urban' }, /told in points/],
    ['of what is better when lower', [target('60', 'energy')], { indicator: 'energy' }, /better when lower/],
  ])('is refused %s', (_, given, rest, reason) => {
    expect(printed(completion(given, rest))).toMatch(reason)
  })
})

describe('pace', () => {
  it.each([
    ['2024-Q1', '10.8', '2.0', '3/12'],
    ['2024-H1', '20', '0.0', '6/12'],
    ['2024-01/2024-02', '4', '-6.7', '2/12'],
    ['2024', '41', '2.5', '12/12'],
    // Days: 100 of the 366 of a leap year are 27.32%.
    ['2024-01-01/2024-04-09', '10', '-2.3', '100/366'],
  ])('of %s with %s of 40 is %s', (period, level, points, elapsed) => {
    const made = pace([...levels({ [period]: level }), target('40')], { period })
    expect(printed(made)).toBe(`computed ${points}个百分点`)
    expect(made).toMatchObject({ formula: { substituted: expect.stringContaining(elapsed) as string } })
  })

  it('goes by a published completion', () => {
    const stated = observation('zone', 'trade', '37.6', { measure: 'completion' })
    expect(printed(pace([stated]))).toBe('computed 12.6个百分点')
  })

  it('is refused for a stock', () => {
    expect(printed(pace([], { indicator: 'firms' }))).toMatch(/is a stock/)
  })
})
