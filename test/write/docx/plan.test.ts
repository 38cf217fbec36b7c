import { describe, expect, test } from 'vitest'
import * as b from '../../../src/document/builders.js'
import type { Block, Chart } from '../../../src/document/nodes.js'
import { writeDocx } from '../../../src/write/docx/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { textPart } from '../../helpers/docx-parts.js'

const text = '全市经济运行总体平稳，主要指标增速高于全省平均水平，各项工作有序推进。'
const chart: Chart = {
  type: 'chart',
  kind: 'bar',
  label: '图1',
  caption: [b.text('增速')],
  unit: '%',
  categories: ['甲', '乙'],
  series: [{ name: '增速', points: ['7.9', '6'].map((value) => ({ value, text: value, factId: 'f' })) }],
  alternative: '甲7.9%，乙6%',
  notes: [],
}
const bodyOf = async (...children: Block[]): Promise<string> => {
  const document = b.document({ language: 'zh-Hans', title: '文', date: '2025-01-20' }, ...children)
  return textPart((await writeDocx(document, { theme: gongwen })).bytes, 'word/document.xml')
}
const placesIn = (xml: string, ...marks: string[]): number[] => marks.map((mark) => xml.indexOf(mark))
const paragraphs = (count: number): Block[] => Array.from({ length: count }, () => b.paragraph(text))
const heightOf = (xml: string): number => Number(/<wp:extent cx="\d+" cy="(\d+)"/.exec(xml)?.[1])

describe('a chart that does not fit on its page', () => {
  // A paragraph takes two of 22 lines; the chart and its caption about six.
  const before = paragraphs(9)

  test('stands behind the text that follows it', async () => {
    const xml = await bodyOf(...before, chart, b.paragraph('甲段。'), ...paragraphs(4), b.paragraph('乙段。'))
    const [drawing = 0, first = 0, last = 0] = placesIn(xml, '<c:chart', '甲段', '乙段')
    expect(first).toBeLessThan(drawing)
    expect(drawing).toBeLessThan(last)
    expect(xml.match(/<c:chart /g)).toHaveLength(1)
  })

  test('never stands behind a page break or the sources', async () => {
    const broken = await bodyOf(...before, chart, b.pageBreak(), ...paragraphs(2), b.paragraph('乙段。'))
    const [drawing = 0, page = 0] = placesIn(broken, '<c:chart', '<w:pageBreakBefore/>')
    expect(drawing).toBeLessThan(page)
    const ended = await bodyOf(...before, chart, b.paragraph('甲段。'), b.note('数据来源：甲。'))
    const [place = 0, sources = 0] = placesIn(ended, '<c:chart', '数据来源')
    expect(place).toBeLessThan(sources)
  })

  test('is lower where it then fits', async () => {
    const usual = heightOf(await bodyOf(chart))
    const lower = heightOf(await bodyOf(...paragraphs(8), chart))
    expect(lower).toBeLessThan(usual)
    expect(lower).toBeGreaterThan(usual * 0.55)
  })
})
