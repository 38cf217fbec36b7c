import { expect, test } from 'vitest'
import { readClaims } from '../../../src/audit/claims/read-claims.js'

const sentences =
  '一季度，全市规模以上工业增加值同比增长6.2%，高于全省1.1个百分点，居全省第3位；进出口总额完成10.8亿元，从2013年的3.2亿元增至10.8亿元，增长了2.4倍。新增高新技术企业20家，总数达107家。'
const hostile = [
  '第'.repeat(40),
  '1,'.repeat(60),
  '“'.repeat(30),
  '一二三四五六七八九十'.repeat(8),
  '从由自比较与的占'.repeat(10),
  '1—'.repeat(50),
  '(((('.repeat(20),
  '1:'.repeat(60),
  ' '.repeat(80),
  '1+a'.repeat(40),
].join('')

function secondsFor(text: string): number {
  const start = performance.now()
  readClaims(text)
  return (performance.now() - start) / 1000
}

const english =
  'In the first quarter of 2024, exports rose by 4.2% to US$13.64 million, 1.9 percentage points above the city average, ranking second in the city. '
const hostileEnglish = 'from 1 to first (in 2024 flat RMB about a the rank level with 1,000, $ Q1 '

test.each([
  ['English', english],
  ['English without a sentence end', hostileEnglish],
  ['a briefing', sentences],
  ['hostile input', hostile],
  ['one clause without an end', '增长了五点的占比较高于全市约近超'],
])('takes time in proportion to the length: %s', (_, unit) => {
  const small = unit.repeat(Math.ceil(60_000 / unit.length))
  secondsFor(small)
  const once = Math.min(secondsFor(small), secondsFor(small), secondsFor(small))
  const fourfold = Math.min(secondsFor(small.repeat(4)), secondsFor(small.repeat(4)))
  expect(fourfold / once).toBeLessThan(6)
  expect(fourfold).toBeLessThan(5)
})
