import { Document, Packer, Paragraph } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { chartRun, packCharts, type ChartOptions } from '../../../src/write/docx/adapter.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'

const base: ChartOptions = {
  type: 'column',
  stacked: false,
  categories: ['一季度 ', '<二季度> & "三"'],
  series: [
    {
      name: '示例区',
      color: '2F5D8A',
      values: [7.5, null],
      labels: [{ format: '0.0"%"' }, null],
      labelPosition: 'outsideEnd',
      labelColor: '000000',
    },
  ],
  axisTitle: '单位：%',
  secondaryAxisTitle: '',
  axes: {},
  family: '宋体',
  sizePt: 10.5,
  labelSizePt: 9,
  nameSizePt: 9,
  gapPercent: 100,
  textColor: '000000',
  axisColor: '595959',
  dress: (xml) => xml,
}
const line = {
  ...base.series[0],
  name: '增速',
  type: 'line',
  axis: 'secondary',
  labelPosition: 'above',
} as const
const plain = base.series[0] as ChartOptions['series'][number]
const column = { ...base.series[0], type: 'column' } as ChartOptions['series'][number]
const cases: Readonly<Record<string, ChartOptions>> = {
  column: base,
  bar: { ...base, type: 'bar' },
  line: { ...base, type: 'line', series: [{ ...plain, labelPosition: 'above' }] },
  pie: { ...base, type: 'pie', series: [{ ...column, values: [7.5, 2], labels: [{ text: '七' }, {}] }] },
  combined: { ...base, series: [column, line as ChartOptions['series'][number]] },
}

const face = gongwen.faces.song
const withoutIds = (xml: string): string => xml.replace(/ r:id="[^"]*"/g, '').replace(/^<\?xml[^>]*\?>/, '')

describe('the parts of a chart are those that the library packs', () => {
  test.each(Object.entries(cases))('%s', async (_, options) => {
    const fonts = { latin: face.latin, eastAsia: face.eastAsia }
    const file = new Document({
      theme: { fonts: { body: fonts, headings: fonts } },
      sections: [{ children: [new Paragraph({ children: [chartRun(options)] })] }],
    })
    const packed = unzipSync(await Packer.toBuffer(file))
    const part = (path: string): string => strFromU8(packed[path] ?? new Uint8Array())
    const ours = await packCharts([options], face)
    expect(withoutIds(ours.charts[0]?.xml ?? '')).toBe(withoutIds(part('word/charts/chart1.xml')))
    expect(ours.theme).toBe(part('word/theme/theme1.xml'))

    const book = unzipSync(packed['word/embeddings/Microsoft_Excel_Worksheet1.xlsx'] ?? new Uint8Array())
    const workbook = ours.charts[0]?.workbook ?? new Map<string, string>()
    expect([...workbook.keys()].sort()).toEqual(Object.keys(book).sort())
    for (const [path, xml] of workbook)
      expect(withoutIds(xml), path).toBe(withoutIds(strFromU8(book[path] ?? new Uint8Array())))
  })
})
