import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import * as b from '../../../src/document/builders.js'
import type { Chart, ChartPoint } from '../../../src/document/nodes.js'
import { chartLabel } from '../../../src/write/docx/chart.js'
import { chartLayout } from '../../../src/write/docx/chart-layout.js'
import { dressChart } from '../../../src/write/docx/chart-part.js'
import { writeDocx } from '../../../src/write/docx/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { sampleBriefing } from '../../fixtures/briefing.js'
import {
  attribute,
  elements,
  paragraphs,
  paragraphWith,
  runText,
  textPart,
} from '../../helpers/docx-parts.js'

const found = sampleBriefing.children.find((block) => block.type === 'chart')
if (found === undefined) throw new Error('the sample has no chart')
const sample: Chart = found
const write = async (...charts: Chart[]) => {
  const document = b.document({ language: 'zh-Hans', title: '图', date: '2024-04-20' }, ...charts)
  return (await writeDocx(document, { theme: gongwen })).bytes
}
const bytes = await write(sample)
const part = textPart(bytes, 'word/charts/chart1.xml')
const series = elements(part, 'c:ser')
const widthPt = 442
const layoutOf = (chart: Chart) => chartLayout(chart, gongwen, 'zh-Hans', widthPt)
const point = (value: string, text: string): ChartPoint => ({ value, text, factId: 'f' })

describe('a chart', () => {
  test('is a native clustered column chart with its names', () => {
    expect(part).toContain('<c:barDir val="col"/>')
    expect(part).toContain('<c:grouping val="clustered"/>')
    expect(series.map((one) => /<c:tx>.*?<c:v>([^<]*)/.exec(one)?.[1])).toEqual(['示例区', '全市'])
    expect(series[0]).toContain('<c:v>规上工业增加值</c:v>')
  })

  test('draws a missing value as a gap', () => {
    const values = elements(series[1] ?? '', 'c:val')[0] ?? ''
    expect(elements(values, 'c:pt').map((one) => attribute(one, 'idx'))).toEqual(['0', '1'])
    expect(part).toContain('<c:dispBlanksAs val="gap"/>')
  })

  test('prints the figures as the tree has them', () => {
    for (const one of series) {
      expect(one).toContain('formatCode="0.0"')
      expect(one).toContain('<c:showVal val="1"/>')
    }
  })

  test('has the colours of the theme', () => {
    expect(series[0]).toContain('<a:srgbClr val="2F5D8A"/>')
    expect(series[1]).toContain('<a:srgbClr val="B9C7D6"/>')
    expect(elements(part, 'c:majorGridlines')[0]).toContain('<a:srgbClr val="D9D9D9"/>')
  })

  test('shows the unit level at the top and a legend at the foot', () => {
    const title = elements(part, 'c:title')[0] ?? ''
    expect(title).toContain('<a:t>单位：%</a:t>')
    expect(title).not.toContain('rot="-5400000"')
    expect(part).toContain('<c:legendPos val="b"/>')
  })

  test('has no legend for one series and no title without a unit', async () => {
    const one = textPart(
      await write({ ...sample, unit: '', series: sample.series.slice(0, 1) }),
      'word/charts/chart1.xml',
    )
    expect(one).not.toContain('<c:legend>')
    expect(one).not.toContain('<c:title>')
  })

  test('has our own words for readers who do not see it, in its language', () => {
    const paragraph = paragraphs(bytes).find((one) => one.includes('<w:drawing>')) ?? ''
    expect(attribute(elements(paragraph, 'wp:docPr')[0] ?? '', 'descr')).toBe(sample.alternative)
    expect(paragraph).not.toContain('Column chart')
    expect(part).not.toContain('en-US')
  })

  test('holds its figures in a workbook', () => {
    const workbook = unzipSync(unzipSync(bytes)['word/embeddings/chart1.xlsx'] ?? new Uint8Array())
    const sheet = strFromU8(workbook['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).toContain('<c r="B3"><v>12.7</v></c>')
    expect(sheet).toContain('<c r="B4"><v>-3.2</v></c>')
    expect(sheet).not.toContain('r="C4"')
  })

  test('stands in a line that grows, with its caption and notes below', () => {
    const body = textPart(bytes, 'word/document.xml')
    expect(body.indexOf('<w:drawing>')).toBeLessThan(body.indexOf('一季度主要指标增速与全市比较'))
    expect(runText(paragraphWith(bytes, '一季度主要指标增速与全市比较'))).toBe(
      '图1\u3000一季度主要指标增速与全市比较',
    )
    expect(paragraphWith(bytes, '图1')).toContain('<w:keepNext/>')
    expect(textPart(bytes, 'word/styles.xml')).toContain('w:line="240" w:lineRule="auto"')
  })

  test('without figures leaves only its caption', async () => {
    const empty = await write({ ...sample, categories: [], series: [] })
    expect(textPart(empty, 'word/document.xml')).not.toContain('<w:drawing>')
    expect(runText(paragraphWith(empty, '图1'))).toContain('增速')
  })

  test('gives each of several charts its own part and look', async () => {
    const two = await write(sample, { ...sample, unit: '亿元' })
    expect(textPart(two, 'word/charts/chart1.xml')).toContain('<a:t>单位：%</a:t>')
    expect(textPart(two, 'word/charts/chart2.xml')).toContain('<a:t>单位：亿元</a:t>')
  })

  test('says when the library writes its charts otherwise', () => {
    expect(() => dressChart('<c:chartSpace/>', sample, layoutOf(sample), gongwen, 'zh-Hans')).toThrow(
      'plotArea',
    )
  })
})

describe('the label of a bar', () => {
  test.each([
    ['6.0', '6.0', { format: '0.0' }],
    ['-3.2', '-3.2', { format: '0.0' }],
    ['-3.2', '\u22123.2', { format: '0.0;\u22120.0' }],
    ['1364', '1,364', { format: '#,##0' }],
    ['1364', '1364', { format: '0' }],
    ['502', '500余', { text: '500余' }],
    ['7.25', '7.3', { text: '7.3' }],
  ])('of %s printed %s', (value, text, label) => {
    expect(chartLabel(point(value, text))).toEqual(label)
  })
})

describe('the layout of a chart', () => {
  const layout = (categories: number, text = '12.7', name = '指标') =>
    layoutOf({
      ...sample,
      categories: Array.from({ length: categories }, () => name),
      series: [{ name: '甲', points: Array.from({ length: categories }, () => point('12.7', text)) }],
    })

  test('makes few bars no wider than 36 points', () => {
    expect(layout(1).gapPercent).toBe(500)
    expect(layout(5).gapPercent).toBeGreaterThan(80)
  })

  test('sets labels smaller where bars stand close', () => {
    expect(layout(3).labelSizePt).toBe(10.5)
    expect(layout(16).labelSizePt).toBeLessThan(10.5)
    expect(layout(40).labelSizePt).toBe(7)
  })

  test('sets names smaller before it breaks them', () => {
    expect(layout(3).nameSizePt).toBe(10.5)
    expect(layout(16, '1', '济南市').nameSizePt).toBe(8)
  })

  test('leaves room for names of two lines', () => {
    expect(layout(6, '1', '规模以上工业增加值增速').plot.h).toBeLessThan(layout(6).plot.h)
  })
})
