import { describe, expect, it } from 'vitest'
import { builtinFormat, parseNumberFormat } from '../../../src/read/xlsx/number-format.js'
import { shownNumber } from '../../../src/read/xlsx/shown-number.js'
import { storedDecimal } from '../../../src/read/stored-decimal.js'

function show(text: string, code: string): string {
  const format = parseNumberFormat(code)
  const value = storedDecimal(text)
  if (value === undefined || format.kind === 'date' || format.kind === 'unknown') return format.kind
  const { text: digits, suffix } = shownNumber(value, format)
  return digits + suffix
}

describe('a number under its format', () => {
  it.each([
    ['25.7', 'General', '25.7'],
    ['0.30000000000000004', 'General', '0.3'],
    ['1364.0000000001', 'General', '1364.0000000001'],
    ['1364.0000000000002', 'General', '1364'],
    ['123456789012345678', 'General', '123456789012346000'],
    ['1E-3', 'General', '0.001'],
    ['-0', 'General', '0'],
    ['25.7', '0.00', '25.70'],
    ['25.675', '0.00', '25.68'],
    ['1.005', '0.00', '1.01'],
    ['-1.005', '0.00', '-1.01'],
    ['-0.04', '0.0', '0.0'],
    ['1.4999999999999999', '0', '2'],
    ['0.079', '0.0%', '7.9%'],
    ['0.0785', '0.0%', '7.9%'],
    ['1234567.891', '#,##0.0', '1234567.9'],
    ['1234.5', '#,##0.00_);[Red](#,##0.00)', '1234.50'],
    ['-1234.5', '#,##0.00_);[Red](#,##0.00)', '-1234.50'],
    ['0', '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '0.00'],
    ['1.5', '0.##', '1.5'],
    ['2', '0.##', '2'],
    ['2.345', '0.0#', '2.35'],
    ['2', '0.0#', '2.0'],
    ['12345678', '0.0,,', '12.3'],
    ['25.7', '0.00"亿元"', '25.70亿元'],
    ['25.7', '0.0\\%', '25.7%'],
    ['25.7', '¥#,##0.00', '25.70'],
    ['25.7', '[$¥-804]#,##0.0', '25.7'],
    ['3.14159', '0.00E+00', '3.14159'],
    ['0.5', '# ?/?', '0.5'],
    ['12', '@', '12'],
    ['12345', '0!.0,"万"', 'unknown'],
    ['12345', '[>=10000]0.0,"k";0', 'unknown'],
    ['1', '"only text"', 'unknown'],
    ['1', '"open', 'unknown'],
  ])('%s as %s is %s', (text, code, expected) => {
    expect(show(text, code)).toBe(expected)
  })

  it.each([
    ['yyyy-mm-dd', 'day'],
    ['yyyy"年"m"月"', 'month'],
    ['mmm-yy', 'month'],
    ['yyyy', 'year'],
    ['[$-804]yyyy"年"m"月"d"日";@', 'day'],
    ['h:mm:ss', 'time'],
    ['[h]:mm', 'time'],
    ['[Red]yyyy/m/d', 'day'],
  ])('%s is a date down to its %s', (code, to) => {
    expect(parseNumberFormat(code)).toEqual({ kind: 'date', to })
  })

  it('knows the formats that workbooks do not define', () => {
    expect(builtinFormat(0)).toEqual({ kind: 'general' })
    expect(builtinFormat(10)).toMatchObject({ decimals: 2, percents: 1 })
    expect(builtinFormat(17)).toEqual({ kind: 'date', to: 'month' })
    expect(builtinFormat(31)).toEqual({ kind: 'date', to: 'day' })
    expect(builtinFormat(49)).toEqual({ kind: 'general' })
  })

  it.each(['', 'x', '1e', '1,2', 'NaN', 'Infinity', '0x10', '1'.repeat(500)])(
    '"%s" is no stored number',
    (text) => {
      expect(storedDecimal(text)).toBeUndefined()
    },
  )
})
