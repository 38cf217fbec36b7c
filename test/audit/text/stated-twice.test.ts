import { expect, test } from 'vitest'
import { audit } from '../../../src/audit/text/audit.js'
import { markdownText } from '../../../src/audit/text/markdown.js'

const told = (text: string, all = false): string[] =>
  audit(markdownText(text), { all }).findings.map(
    ({ code, verdict, quote }) => `${code} ${verdict} ${quote.replace(/\*/g, '')}`,
  )

const chart = `**图1 甲区2024年主要指标同比增速**

| 项目 | 甲区（%） | 全市（%） |
| --- | --: | --: |
| 生产总值 | 7.9 | 6.0 |
| 规上工业增加值 | 12.7 | 8.4 |

柱形图“甲区2024年主要指标同比增速”（单位：%）：生产总值甲区7.9、全市6.0；规上工业增加值甲区12.7、全市8.4。
`

test('a chart and the words that tell it agree', () => {
  expect(told(chart)).toEqual([])
  expect(told(chart.replace('| 12.7 |', '| 17.2 |'))[0]).toMatch(/^same-figure doubtful 17.2/)
  expect(told(chart.replace('甲区12.7', '甲区17.2'))[0]).toMatch(/^same-figure doubtful 12.7/)
})

const card = `# Linden: Key Figures, 2024

- Quantity index: **121.864**, up 3.3% year on year, ranking 2nd in the nation
- Firms newly settled: **15**

| Indicator | Value | Year-on-year growth (%) | Rank in the nation |
| --- | --: | --: | --: |
| Quantity index of real GDP | 121.864 | 3.3 | 2 |

In 2024, firms newly settled numbered 15.
`

test('a figure under a shorter name, or a bare one on a card, is told as elsewhere', () => {
  expect(told(card)).toEqual([])
  expect(told(card.replace('**121.864**', '**124.864**'))).toEqual(['same-figure doubtful 124.864'])
  expect(told(card.replace('**15**', '**45**'))[0]).toMatch(/^same-figure doubtful 45/)
  // Another indicator whose name begins alike has figures of its own.
  expect(told(card.replace('up 3.3%', 'up 4.1%').replace('**121.864**', '**97.513**'))).toEqual([])
})

test('a place gained is that of the row in bold', () => {
  const table =
    '| 地区 | 全省位次 | 位次前移（位） |\n| --- | --: | --: |\n| 甲市 | 1 | 0 |\n| **乙市** | 2 | 3 |\n'
  const text = (places: number): string => `乙市总量居全省第2位，位次比2019年前移${places}位。\n\n${table}`
  expect(told(text(3))).toEqual([])
  expect(told(text(1))).toEqual(['same-figure doubtful 位次比2019年前移1位'])
})

test('growth told in points that is a percentage elsewhere', () => {
  const text = (unit: string): string =>
    `2024年，全区出口收汇额同比增长25.7${unit}。\n\n2024年，全区出口收汇额同比增长25.7%。`
  expect(told(text('%'))).toEqual([])
  expect(told(text('个百分点'))).toHaveLength(1)
})

test('two places of one rank that sentences tell stand in the order of their figures', () => {
  const text = (second: string): string =>
    `2024年，临清市进出口总额86.3亿元，总量居全市第1位。2024年，阳谷县进出口总额${second}亿元，总量居全市第2位。`
  expect(told(text('64.1'))).toEqual([])
  expect(told(text('94.1'))[0]).toMatch(/^rank-order doubtful/)
})

test('a region is not compared with itself, its parts may be', () => {
  expect(told('2024年，全区生产总值增长7.9%，高于全区1.9个百分点。')[0]).toMatch(/^beside-itself doubtful/)
  expect(told('2024年，全区装备制造业增加值增长11.2%，高于全区3.1个百分点。')).toEqual([])
  expect(told('2024年，全市生产总值增长7.9%。其中，临清市生产总值增长8.8%，增速居全市第1位。')).toEqual([])
  expect(told('规上工业增加值增长12.7%，居\n全市第1位；进出口总额增长25.7%，增速居全市第1位。')).toEqual([])
})

test('a round thousand may have been rounded to hundreds', () => {
  const text = (again: string): string =>
    `2023年，青海生产总值3799.1亿元。\n\n2023年，青海生产总值${again}亿元。`
  expect(told(text('3800'))).toEqual([])
  expect(told(text('3801'))).toHaveLength(1)
})

test('a gap that only lost digits explain is within rounding', () => {
  const text = (gap: string): string =>
    `2024年一季度，全市生产总值增长5.6%，高新区生产总值增长6.1%，高于全市${gap}个百分点。`
  expect(told(text('0.6'))).toEqual([])
  expect(told(text('0.6'), true)).toEqual(['gap-of-rates within-rounding 高于全市0.6个百分点'])
  expect(told(text('0.5'), true)).toEqual([])
  expect(told(text('0.7'))).toEqual(['gap-of-rates contradiction 高于全市0.7个百分点'])
})
