import { describe, expect, it } from 'vitest'
import { derive } from '../../src/derive/derive.js'
import type { Fact } from '../../src/derive/fact.js'
import type { Measure } from '../../src/model/measure.js'
import type { Approximation } from '../../src/model/observation.js'
import { digitsOf, direction, formatCell, formatQuantity } from '../../src/phrase/quantity.js'
import { Decimal } from '../../src/model/decimal.js'
import { en } from '../../src/phrase/en.js'
import type { Phrasebook } from '../../src/phrase/phrasebook.js'
import { zhHantHk } from '../../src/phrase/zh-hant-hk.js'
import { zhHans } from '../../src/phrase/zh-hans.js'
import { indicator, observation, period, smallDataset } from '../fixtures/small-dataset.js'

function fact(value: string, unit: string, approximate?: Approximation, measure: Measure = 'level'): Fact {
  const data = smallDataset(
    [
      observation('zone', 'x', value, {
        measure,
        ...(approximate !== undefined && { approximate }),
      }),
    ],
    { indicators: [indicator('x', '某指标', { unit })] },
  )
  const derived = derive(data, {
    measure,
    region: data.region('zone'),
    indicator: data.indicator('x'),
    period: period('2024-Q1'),
  })
  if (derived.kind === 'absent') throw new Error(derived.reason.en)
  return derived
}

describe('formatQuantity', () => {
  it.each([
    ['500', '人', 'odd', '500余人'],
    ['2840', '人次', 'odd', '2840余人次'],
    ['7000', '万元', 'odd', '7000余万元'],
    ['10', '亿元', 'odd', '10余亿元'],
    ['3', '亿元', 'odd', '3亿余元'],
    ['25', '亿元', 'odd', '25亿余元'],
    ['1.8', '万人', 'odd', '1.8万余人'],
    ['2', '万户', 'nearly', '近2万户'],
    ['2.6', '亿千瓦时', 'about', '约2.6亿千瓦时'],
    ['60', '%', 'at-least', '60%以上'],
    ['5', '亿元', 'at-least', '5亿元以上'],
    ['10', '天', 'under', '不到10天'],
    ['4', '亿元', 'over', '超4亿元'],
    ['412.4', '万元', undefined, '412.4万元'],
    ['7.0', '%', undefined, '7.0%'],
    ['-3.2', '亿元', undefined, '-3.2亿元'],
    ['10.8', '億元', undefined, '10.8亿元'],
    ['13752', '件', undefined, '13752件'],
  ] as const)('writes %s %s %s as %s', (value, unit, approximate, text) => {
    expect(formatQuantity(fact(value, unit, approximate), zhHans, 'half-away-from-zero')).toBe(text)
  })

  it('leaves the sign to the words around it', () => {
    const made = fact('-3.2', '%', 'about')
    expect(formatQuantity(made, zhHans, 'half-away-from-zero', 'magnitude')).toBe('约3.2%')
  })
})

describe('direction', () => {
  it.each([
    ['0.1', 'up'],
    ['-0.1', 'down'],
    ['0.0', 'flat'],
    ['-0.0', 'flat'],
  ] as const)('of %s is %s', (value, way) => {
    expect(direction(fact(value, '%', undefined, 'growth'), 'half-away-from-zero')).toBe(way)
  })

  it('of a change that prints as zero is flat', () => {
    const made = { ...fact('-0.04', '%', undefined, 'growth'), decimals: 1 }
    expect(direction(made, 'half-away-from-zero')).toBe('flat')
    expect(digitsOf(made, 'half-away-from-zero')).toBe('0.0')
  })
})

it('writes a cell without its unit', () => {
  expect(formatCell(fact('500', '人', 'odd'), zhHans, 'half-away-from-zero')).toBe('500余')
  expect(formatCell(fact('60', '%', 'at-least'), zhHans, 'half-away-from-zero')).toBe('60以上')
  expect(formatCell(fact('-3.20', '%'), zhHans, 'half-away-from-zero')).toBe('-3.20')
})

describe('a range', () => {
  const range = (value: string, to: string, unit: string): Fact => ({
    ...fact(value, unit),
    valueTo: new Decimal(to),
  })

  it.each([
    ['30', '60', '天', '30—60天', '30至60天', '30–60 days'],
    ['15', '30', '%', '15%～30%', '15%至30%', '15–30%'],
    ['1000', '2000', '万元', '1000—2000万元', '1,000至2,000萬元', 'RMB 10–20 million'],
  ])('of %s to %s %s', (value, to, unit, hans, hant, english) => {
    const printed = range(value, to, unit)
    const inBook = (book: Phrasebook): string => formatQuantity(printed, book, 'half-away-from-zero')
    expect([inBook(zhHans), inBook(zhHantHk), inBook(en)]).toEqual([hans, hant, english])
  })

  it('stands in a cell without its unit', () => {
    expect(formatCell(range('30', '60', '天'), zhHans, 'half-away-from-zero')).toBe('30—60')
  })
})

describe('a fraction', () => {
  it('is printed as it is and counts as its quotient', () => {
    const third = fact('1/3', '%')
    expect(third.formula.substituted).toBe('1/3 ≈ 33.333%')
    expect(third.value.toFixed(4)).toBe('33.3333')
    expect(formatQuantity(third, zhHans, 'half-away-from-zero')).toBe('1/3')
    expect(formatQuantity(third, en, 'half-away-from-zero')).toBe('1/3')
    expect(formatCell(third, zhHans, 'half-away-from-zero')).toBe('33.3')
  })
})
