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

  describe('of an official document', () => {
    const head = { mark: '聊城市统计局文件', number: '聊统〔2025〕6号' }
    const official = b.document(
      properties,
      b.redHead({ form: 'document', ...head }),
      b.title('关于报送经济运行情况的报告'),
      b.addressee('市人民政府：'),
      b.paragraph(han),
      b.imprint({ copies: '抄送：市委办公室。', printer: '聊城市统计局办公室', date: '2025年1月20日印发' }),
    )
    let found: OfficePages
    beforeAll(async () => {
      found = officePages((await writeDocx(official, { theme: gongwen })).bytes)
    })

    test('the mark is 35 mm below the type area’s head', () => {
      expect(Math.abs((found.inkMm(1)[0]?.top ?? 0) - (37 + 35))).toBeLessThan(0.5)
    })

    test('the number is two lines below the mark, the red rule of 156 mm 4 mm below the number', () => {
      const [mark, number, rule] = found.inkMm(1)
      const lineMm = 225 / 22
      // The number's ink begins some points below the head of its line.
      const gap = (number?.top ?? 0) - (mark?.bottom ?? 0)
      expect(gap).toBeGreaterThan(2 * lineMm)
      expect(gap).toBeLessThan(2.5 * lineMm)
      expect(Math.abs((rule?.top ?? 0) - (number?.bottom ?? 0) - 4)).toBeLessThan(0.5)
      expect(Math.abs((rule?.right ?? 0) - (rule?.left ?? 0) - 156)).toBeLessThan(0.5)
      expect(Math.abs((rule?.left ?? 0) - 28)).toBeLessThan(0.5)
    })

    test('the title is two lines below the red rule', () => {
      const [, , rule, title] = found.inkMm(1)
      const gap = (title?.top ?? 0) - (rule?.bottom ?? 0)
      expect(gap).toBeGreaterThan((2 * 225) / 22)
      expect(gap).toBeLessThan((2.5 * 225) / 22)
    })

    test('the imprint’s last rule is at the type area’s foot, as wide as it', () => {
      const rules = found.inkMm(1).filter(({ left, right }) => right - left > 155)
      const last = rules.at(-1)
      expect(rules).toHaveLength(4)
      expect(Math.abs((last?.bottom ?? 0) - (297 - 35))).toBeLessThan(0.5)
      expect(Math.abs((last?.left ?? 0) - 28)).toBeLessThan(0.5)
    })

    test('a letter has its mark 30 mm from the page’s head, rules of 170 mm and no number on its first page', async () => {
      const letter = b.document(
        properties,
        b.redHead({ form: 'letter', ...head }),
        b.paragraph(han.repeat(20)),
      )
      const pages = officePages((await writeDocx(letter, { theme: gongwen })).bytes)
      const bands = pages.inkMm(1)
      expect(Math.abs((bands[0]?.top ?? 0) - 30)).toBeLessThan(0.5)
      const rules = bands.filter(({ left, right }) => right - left > 169)
      expect(Math.abs((rules[0]?.top ?? 0) - (bands[0]?.bottom ?? 0) - 4)).toBeLessThan(0.5)
      expect(rules).toHaveLength(4)
      expect(Math.abs((rules[2]?.top ?? 0) - 277)).toBeLessThan(0.5)
      for (const { left, right } of rules) expect(Math.abs(right - left - 170)).toBeLessThan(0.6)
      expect(pages.pages[0]?.some(({ text }) => isPageNumber(text))).toBe(false)
      expect(pages.pages[1]?.some(({ text }) => text === '—2—')).toBe(true)
    })
  })

  test('have the numbers that the contents give on opening', async () => {
    const chapters = Array.from({ length: 12 }, (_, index) => [
      b.heading(1, `${index + 1}、`, `第${index + 1}章标题`),
      ...Array.from({ length: 2 + (index % 4) }, () => b.paragraph(han.repeat(2 + (index % 3)))),
      ...(index % 3 === 1
        ? sampleBriefing.children.filter(({ type }) => type === 'table' || type === 'chart')
        : []),
    ])
    const document = b.document(properties, b.title('题'), b.contents('目录', 1), ...chapters.flat())
    const { pages } = officePages((await writeDocx(document, { theme: gongwen })).bytes)
    const entries = pages.flat().flatMap(({ text }) => {
      const entry = /^(\d+、第\d+章标题)\.+(\d+)$/.exec(text)
      return entry === null ? [] : [{ title: entry[1] ?? '', page: Number(entry[2]) }]
    })
    expect(entries).toHaveLength(12)
    expect(pages.length).toBeGreaterThan(6)
    for (const { title, page } of entries)
      expect(pages.findIndex((lines) => lines.some(({ text }) => text === title)) + 1, title).toBe(page)
  })

  test('set the decimal points of a column below one another', async () => {
    const figures = ['98565.8', '5.75', '-1.2', '6', '310.25']
    const table = b.table({
      label: '',
      caption: [],
      columns: [
        { header: [b.text('地区')], align: 'left' },
        { header: [b.text('总量')], align: 'decimal' },
      ],
      rows: figures.map((figure, index) => ({ cells: [[b.text(`第${index}`)], [b.number(figure, 'f')]] })),
      notes: [],
    })
    const document = b.document(properties, table)
    const { words } = officePages((await writeDocx(document, { theme: gongwen })).bytes)
    const points = figures.map((figure) => {
      const word = words.find(({ text }) => text === figure)
      if (word === undefined) throw new Error(`${figure} is not there`)
      const whole = figure.split('.')[0] ?? ''
      return word.left + ((word.right - word.left) * whole.length) / figure.length
    })
    for (const point of points) expect(Math.abs(point - (points[0] ?? 0))).toBeLessThan(4)
  })
})
