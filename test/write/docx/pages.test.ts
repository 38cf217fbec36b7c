import { beforeAll, describe, expect, test } from 'vitest'
import * as b from '../../../src/document/builders.js'
import { writeDocx } from '../../../src/write/docx/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { sampleBriefing } from '../../fixtures/briefing.js'
import { officeMissing, officePages, type OfficePages } from '../../helpers/office.js'

const title =
  officeMissing === '' ? 'pages in LibreOffice' : `pages in LibreOffice (skipped: no ${officeMissing})`
const pointsPerMm = 72 / 25.4
const han = '面向高质量发展要求全区上下凝心聚力克难攻坚经济运行总体平稳稳中向好主要指标增速高于全市平均水平'
const isPageNumber = (text: string) => /^—\d+—$/.test(text)

describe.skipIf(officeMissing !== '')(title, () => {
  const properties = { language: 'zh-Hans', title: '长', date: '2024-04-20' } as const
  const long = b.document(properties, ...Array.from({ length: 6 }, () => b.paragraph(han.repeat(7))))
  let measured: OfficePages
  beforeAll(async () => {
    measured = officePages((await writeDocx(long, { theme: gongwen })).bytes)
  })

  test('have 22 lines of 28 characters', () => {
    expect(measured.pages).toHaveLength(4)
    for (const page of measured.pages.slice(0, 3)) {
      const lines = page.filter(({ text }) => !isPageNumber(text))
      expect(lines).toHaveLength(22)
      const inner = lines.filter(({ left, right }) => left < 82 && right > 515)
      expect(inner.length).toBeGreaterThan(15)
      expect(new Set(inner.map(({ text }) => Array.from(text).length))).toEqual(new Set([28]))
    }
  })

  test('indent the first line of a paragraph by two characters', () => {
    const [first] = measured.pages[0] ?? []
    expect(first?.left).toBeCloseTo(28 * pointsPerMm + 32, 0)
    expect(Array.from(first?.text ?? '')).toHaveLength(26)
  })

  test('have the number at the outer edge, one character in, its dash 7 mm below the type area', () => {
    measured.pages.forEach((page, index) => {
      const number = page.find(({ text }) => isPageNumber(text))
      expect(number?.text).toBe(`—${index + 1}—`)
      if (index % 2 === 0) expect((210 - 26) * pointsPerMm - (number?.right ?? 0)).toBeCloseTo(14, 0)
      else expect((number?.left ?? 0) - 28 * pointsPerMm).toBeCloseTo(14, 0)
      expect(Math.abs(measured.dashMm(index + 1) - (37 + 225 + 7))).toBeLessThan(1)
    })
  })

  test('show the sample on two pages, with its chart and the shift of the date', async () => {
    const { pages } = officePages((await writeDocx(sampleBriefing, { theme: gongwen })).bytes)
    expect(pages).toHaveLength(2)
    const lines = pages.flat()
    const left = (text: string) => lines.find((line) => line.text.startsWith(text))?.left ?? NaN
    expect(left('2024年4月20日') - left('示例区统计局')).toBeCloseTo(2 * 15.75, 0)
    expect(lines.some(({ text }) => text.includes('单位：%'))).toBe(true)
  })
})
