import { expect, it } from 'vitest'
import { ticks } from '../../../src/write/chart/ticks.js'

const texts = (low: number, high: number): string[] => ticks(low, high, 4).map(({ text }) => text)

it('takes steps that people count in', () => {
  expect(texts(-3.2, 12.7)).toEqual(['-5', '0', '5', '10', '15'])
  expect(texts(0, 286)).toEqual(['0', '100', '200', '300'])
  expect(texts(0, 9)).toEqual(['0', '2.5', '5', '7.5', '10'])
  expect(texts(0, 17275.5)).toEqual(['0', '5000', '10000', '15000', '20000'])
})

it('prints decimals without a binary rest or zeros', () => {
  expect(texts(0, 0.35)).toEqual(['0', '0.1', '0.2', '0.3', '0.4'])
  expect(texts(-0.0012, 0)).toEqual(['-0.0015', '-0.001', '-0.0005', '0'])
})

it('adds no tick beyond a value that stands on one', () => {
  expect(texts(0, 0.3).at(-1)).toBe('0.3')
  expect(texts(0, 40)).toEqual(['0', '10', '20', '30', '40'])
})

it('has zero alone when there is nothing to show', () => {
  expect(texts(0, 0)).toEqual(['0'])
})

it('covers the values and zero for sizes from a millionth to a billion', () => {
  for (let exponent = -6; exponent <= 9; exponent += 1) {
    for (const digits of [1, 1.01, 1.99, 2.5, 3.3, 5, 7.9, 9.99]) {
      const high = digits * 10 ** exponent
      const all = ticks(-high / 3, high, 4)
      expect(all.length).toBeGreaterThanOrEqual(3)
      expect(all.length).toBeLessThanOrEqual(8)
      expect(all.some(({ text }) => text === '0')).toBe(true)
      expect(all.at(-1)?.value).toBeGreaterThanOrEqual(high * 0.999999)
      expect(all[0]?.value).toBeLessThanOrEqual((-high / 3) * 0.999999)
      for (const { text } of all) expect(text).toMatch(/^-?\d+(\.\d*[1-9])?$/)
    }
  }
})
