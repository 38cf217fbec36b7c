import { expect, it } from 'vitest'
import { textWidthPt } from '../../../src/write/chart/text-width.js'

it('counts one em for Han characters and Chinese marks', () => {
  expect(textWidthPt('增长，', 10)).toBe(30)
  expect(textWidthPt('（㎡）', 10)).toBe(30)
  expect(textWidthPt('𠮷', 10)).toBe(10)
})

it('counts about half for Latin and less for narrow marks', () => {
  expect(textWidthPt('79', 10)).toBeCloseTo(11)
  expect(textWidthPt('增长7.9', 10)).toBeCloseTo(34.5)
})

it('counts nothing for combining and direction marks', () => {
  expect(textWidthPt('e\u0301\u202e', 10)).toBeCloseTo(5.5)
})
