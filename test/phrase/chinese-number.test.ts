import { expect, it } from 'vitest'
import { chineseNumber } from '../../src/phrase/chinese-number.js'

it('writes 1 to 99', () => {
  const ones = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
  const tens = ['', '十', '二十', '三十', '四十', '五十', '六十', '七十', '八十', '九十']
  const expected = tens.flatMap((ten) => ones.map((one) => ten + one)).slice(1)
  expect(expected.map((_, index) => chineseNumber(index + 1))).toEqual(expected)
})

it('falls back on digits above', () => {
  expect([100, 101, 110, 1000].map(chineseNumber)).toEqual(['100', '101', '110', '1000'])
})
