import { describe, expect, it } from 'vitest'
import type { ObservationInput } from '../../src/model/observation.js'
import { printed } from '../fixtures/derived.js'
import { derived, growths, levels } from '../fixtures/over-time.js'

describe('a record', () => {
  const record = (given: readonly ObservationInput[], rest: object = {}) =>
    derived(given, { measure: 'record', period: '2024', ...rest })

  it.each([
    ['high', { '2021': '5', '2022': '4', '2023': '6', '2024': '7' }, '3'],
    ['low', { '2021': '5', '2022': '4', '2023': '6', '2024': '3' }, '-3'],
    ['equalled', { '2021': '5', '2022': '7', '2023': '6', '2024': '7' }, '0'],
    ['equalled with other zeros', { '2022': '5', '2023': '7.0', '2024': '7.00' }, '0'],
  ])('%s', (_, given, value) => {
    expect(printed(record(levels(given)))).toBe(`computed ${value}`)
  })

  it('is one since the first figure', () => {
    expect(record(levels({ '2021': '5', '2022': '4', '2023': '6', '2024': '7' }))).toMatchObject({
      of: 'level',
      base: { id: '2021' },
      formula: { substituted: '7亿元 against 3 periods since 2021: above 3, below 0' },
    })
  })

  it.each([
    ['is none in between', { '2021': '5', '2022': '4', '2023': '9', '2024': '7' }, /it is no record/],
    ['needs three periods', { '2023': '9', '2024': '10' }, /2 comparable periods are known/],
    ['bears no gap', { '2020': '1', '2022': '4', '2023': '9', '2024': '10' }, /2021 is missing/],
    ['needs its own level', { '2022': '4', '2023': '9' }, /no level/],
  ])('%s', (_, given, reason) => {
    expect(printed(record(levels(given)))).toMatch(reason)
  })

  it('goes back to a break, or to the base that is named', () => {
    const given = levels({
      '2018': '50',
      '2019': '60',
      '2020': '5',
      '2021': '4',
      '2022': '6',
      '2023': '7',
      '2024': '8',
    })
    const broken = given.map((one) => ({ ...one, breakBefore: one.period === '2020' }))
    expect(printed(record(given))).toMatch(/no record/)
    expect(record(broken)).toMatchObject({ base: { id: '2020' }, kind: 'fact' })
    expect(record(given, { base: '2021' })).toMatchObject({ base: { id: '2021' }, kind: 'fact' })
    expect(printed(record(given, { base: '2010' }))).toMatch(/2017 is missing/)
  })

  it('counts quarters that are computed', () => {
    const given = levels({ '2024-Q1': '5', '2024-H1': '11', '2024-01/2024-09': '18' })
    expect(printed(record(given, { period: '2024-Q3' }))).toBe('computed 2')
  })

  it('may be of growth', () => {
    const given = growths({ '2022': '3', '2023': '5', '2024': '5.5' })
    expect(printed(record(given, { indicator: 'gdp', of: 'growth' }))).toBe('computed 2')
  })

  it('is refused for running totals', () => {
    expect(printed(record([], { period: '2024-01/2024-10' }))).toMatch(/stands in no row/)
  })
})
