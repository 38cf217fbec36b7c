import { describe, expect, it } from 'vitest'
import { parseDecimal, parseFraction, printedDecimals } from '../../src/model/decimal.js'

describe('parseDecimal', () => {
  it.each([
    ['25.70', '25.7'],
    ['-3.2', '-3.2'],
    ['+5', '5'],
    ['－0.3', '-0.3'],
    ['−0.3', '-0.3'],
    ['007', '7'],
    ['123456789012345678901234567890.123', '123456789012345678901234567890.123'],
  ])('reads %s exactly', (text, value) => {
    expect(parseDecimal(text)?.toFixed()).toBe(value)
  })

  it.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '1 000',
    '1,000',
    '1，000',
    '1e3',
    '1E-3',
    '.5',
    '5.',
    '1.2.3',
    '--1',
    '-−1',
    '１２',
    '１２.５',
    '三',
    'NaN',
    'Infinity',
    '0x10',
    '1_000',
    '12%',
    '1\n',
    '1'.repeat(31),
  ])('refuses %j', (text) => {
    expect(parseDecimal(text)).toBeUndefined()
  })
})

describe('printedDecimals', () => {
  it.each([
    ['286', 0],
    ['7.0', 1],
    ['20.42', 2],
    ['-3.200', 3],
    ['－0.30', 2],
  ])('keeps the decimals of %s', (text, decimals) => {
    expect(printedDecimals(text)).toBe(decimals)
  })
})

describe('parseFraction', () => {
  it('reads 1/3', () => {
    expect(parseFraction('1/3')?.toFixed(6)).toBe('0.333333')
  })

  it.each(['1', '0.5', '1/0', '0/3', '-1/3', '1/3/5', '1.5/3', '1 / 3', ''])('refuses %j', (text) => {
    expect(parseFraction(text)).toBeUndefined()
  })
})
