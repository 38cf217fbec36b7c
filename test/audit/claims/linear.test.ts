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

const runs = Number(process.env['JIANBAO_RUNS'] ?? 10_000)
const pieces = [
  ...'增长下降至到由从比较与和、，,。;；:（）()“”《》%％‰个百分点倍成番亿万元家户人年月日季第前居列均分别其中约近超余多以上不低于每／/—-~+.0123456789一二三四五六七八九十百千两半 \n',
  '2024年',
  '1—3月',
  '同比',
  '百分之',
  '分之',
  '全市',
  '目标',
  '连续',
  '历史新高',
  '1,234,567.89',
  ' in the first quarter of 2024 ',
  ' percentage points ',
  ' rose by ',
  ' for the third consecutive ',
  ' the only ',
  ' per ',
  'US$',
  '\ud83d',
  '\u0000',
]

test(
  `${runs} random strings take less than 80 ms each`,
  () => {
    let state = 5
    const next = (): number => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296
    secondsFor(sentences)
    for (let run = 0; run < runs; run++) {
      const length = Math.floor(next() * 120)
      const text = Array.from({ length }, () => pieces[Math.floor(next() * pieces.length)]).join('')
      // A busy machine may take one reading longer, not three.
      let seconds = secondsFor(text)
      for (let again = 0; again < 3 && seconds >= 0.08; again++) seconds = Math.min(seconds, secondsFor(text))
      if (seconds >= 0.08) expect(seconds, JSON.stringify(text)).toBeLessThan(0.08)
      if (run % 20 !== 0) continue
      for (const { quote, offset } of readClaims(text)) expect(text.startsWith(quote, offset)).toBe(true)
    }
  },
  20_000 + runs * 20,
)

/** Of the processor, which other programs that run beside do not lengthen. */
function secondsFor(text: string): number {
  const start = process.cpuUsage()
  readClaims(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
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
