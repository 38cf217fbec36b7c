import { describe, expect, it } from 'vitest'
import { Decimal } from '../../src/model/decimal.js'
import { formatFixed, round, roundDown, roundingModes, roundUp } from '../../src/model/rounding.js'
import { oracle } from '../fixtures/rounding-oracle.js'

function decimalOf(units: bigint, scale: number): Decimal {
  return new Decimal(units.toString()).div(new Decimal(10).pow(scale))
}

describe.each(roundingModes)('formatFixed, %s', (mode) => {
  it('agrees with whole-number arithmetic on every thousandth from -12.5 to 12.5', () => {
    for (let units = -12_500n; units <= 12_500n; units++) {
      for (const decimals of [0, 1, 2]) {
        const printed = formatFixed(decimalOf(units, 3), decimals, mode)
        if (printed !== oracle(units, 3, decimals, mode)) expect.unreachable(`${units} → ${printed}`)
      }
    }
  })

  it('agrees on large values, exact ties and values a hair beside them', () => {
    for (let seed = 1n; seed < 3000n; seed++) {
      const base = (seed * 6364136223846793005n + 1442695040888963407n) % 10n ** 18n
      const tie = base * 1000n + 500n
      for (const units of [tie, tie - 1n, tie + 1n, -tie, base * 1000n]) {
        expect(formatFixed(decimalOf(units, 6), 3, mode)).toBe(oracle(units, 6, 3, mode))
      }
    }
  })
})

describe('round', () => {
  it.each([
    ['1.005', 2, '1.01', '1.00'],
    ['1.45', 1, '1.5', '1.4'],
    ['2.5', 0, '3', '2'],
    ['-2.5', 0, '-3', '-2'],
    ['0.05', 1, '0.1', '0.0'],
    ['9.995', 2, '10.00', '10.00'],
  ])('rounds %s to %i decimals', (text, decimals, away, even) => {
    expect(formatFixed(new Decimal(text), decimals)).toBe(away)
    expect(formatFixed(new Decimal(text), decimals, 'half-to-even')).toBe(even)
  })

  it('rounds once: 5.25 − 4.74 is 0.5 although 5.3 − 4.7 is 0.6', () => {
    expect(formatFixed(new Decimal('5.25').minus('4.74'), 1)).toBe('0.5')
  })

  it.each(['-0.04', '-0', '0', '-0.0499'])('gives a zero from %s no sign', (text) => {
    expect(formatFixed(new Decimal(text), 1)).toBe('0.0')
    expect(round(new Decimal(text), 1).isNegative()).toBe(false)
  })
})

it.each([
  ['1.234', '1.23', '1.24'],
  ['-1.234', '-1.24', '-1.23'],
  ['1.23', '1.23', '1.23'],
])('rounds the ends of a range outwards: %s', (text, low, high) => {
  expect(roundDown(new Decimal(text), 2).toString()).toBe(low)
  expect(roundUp(new Decimal(text), 2).toString()).toBe(high)
})
