import { describe, expect, it } from 'vitest'
import { doublings, timesAfterDoublings } from '../../src/derive/doublings.js'
import { Decimal } from '../../src/model/decimal.js'
import { printed } from '../fixtures/derived.js'
import { derived, levels } from '../fixtures/over-time.js'
import { observation } from '../fixtures/small-dataset.js'

const years = { period: '2023', base: '2013' }

describe('the increase as a multiple', () => {
  // Newspaper articles on 聊城高新区 tell these pairs with these multiples.
  it.each([
    ['33.98', '149', '3.4', 'gdp'],
    ['3', '20', '5.7', 'area'],
    ['12', '70', '4.8', 'area'],
    ['74.9', '487', '5.5', 'gdp'],
    ['3.15', '21.15', '5.7', 'real'],
    ['10', '20', '1.0', 'trade'],
  ])('from %s to %s is %s', (from, to, multiple, indicator) => {
    const made = derived(levels({ '2013': from, '2023': to }, indicator), {
      measure: 'increase-multiple',
      indicator,
      ...years,
    })
    expect(printed(made)).toBe(`computed ${multiple}倍`)
  })

  it('says that it compares levels at current prices, where growth is published', () => {
    const of = (indicator: string) =>
      derived(levels({ '2013': '33.98', '2023': '149' }, indicator), {
        measure: 'increase-multiple',
        indicator,
        ...years,
      })
    expect(of('gdp')).toMatchObject({
      base: { id: '2013' },
      formula: {
        symbols: 'x₁ ÷ x₀ − 1 (levels at current prices)',
        substituted: '149亿元 ÷ 33.98亿元 − 1 ≈ 3.385倍',
        basis: 'current-price-levels',
      },
    })
    for (const indicator of ['trade', 'real', 'area']) {
      expect(of(indicator)).toMatchObject({ formula: { symbols: 'x₁ ÷ x₀ − 1' } })
      expect(of(indicator)).not.toHaveProperty('formula.basis')
    }
  })

  it('is in % for a fall', () => {
    const given = levels({ '2013': '149', '2023': '33.98' })
    expect(printed(derived(given, { measure: 'increase-multiple', ...years }))).toBe('computed -77.2%')
  })

  it.each([
    ['5', '-3', /to a level below zero/],
    ['0', '5', /base of zero or below/],
    ['-3', '5', /base of zero or below/],
  ])('is refused from %s to %s', (from, to, reason) => {
    const made = derived(levels({ '2013': from, '2023': to }), { measure: 'increase-multiple', ...years })
    expect(printed(made)).toMatch(reason)
  })

  it('is refused for rates, and for an index with last year = 100', () => {
    for (const [indicator, reason] of [
      ['urban', /is a rate/],
      ['prices', /index with last year = 100/],
    ] as const) {
      const given = levels({ '2013': '10', '2023': '30' }, indicator)
      expect(printed(derived(given, { measure: 'increase-multiple', indicator, ...years }))).toMatch(reason)
    }
  })

  it('is refused for a published fall', () => {
    const stated = observation('zone', 'gdp', '-0.5', { measure: 'increase-multiple', period: '2023' })
    expect(
      printed(derived([stated], { measure: 'increase-multiple', indicator: 'gdp', period: '2023' })),
    ).toMatch(/never as a multiple/)
  })

  it('is as published, without a base if its source names none', () => {
    const stated = observation('zone', 'firms', '13.5', { measure: 'increase-multiple', period: '2023' })
    const made = derived([stated], { measure: 'increase-multiple', indicator: 'firms', period: '2023' })
    expect(printed(made)).toBe('published 13.5倍')
    expect(made).not.toHaveProperty('base')
  })
})

describe('how many times as large', () => {
  it.each([
    ['33.98', '149', '4.4'],
    ['3', '20', '6.7'],
    ['5', '5', '1.0'],
  ])('from %s to %s is %s', (from, to, times) => {
    const made = derived(levels({ '2013': from, '2023': to }), { measure: 'times', ...years })
    expect(printed(made)).toBe(`computed ${times}倍`)
  })

  it('is refused for a fall', () => {
    const made = derived(levels({ '2013': '10', '2023': '5' }), { measure: 'times', ...years })
    expect(printed(made)).toMatch(/never as a multiple/)
  })
})

describe('doublings', () => {
  it.each([
    ['1', '0'],
    ['2', '1'],
    ['4', '2'],
    ['8', '3'],
    ['0.5', '-1'],
  ])('%s times is %s', (times, count) => {
    expect(doublings(new Decimal(times))?.toString()).toBe(count)
    expect(timesAfterDoublings(new Decimal(count)).toString()).toBe(times)
  })

  it('has none for zero and below', () => {
    expect(doublings(new Decimal(0))).toBeUndefined()
    expect(doublings(new Decimal(-2))).toBeUndefined()
  })
})
