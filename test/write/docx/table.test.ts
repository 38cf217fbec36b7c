import { describe, expect, test } from 'vitest'
import * as b from '../../../src/document/builders.js'
import type { Table } from '../../../src/document/nodes.js'
import { columnWidths } from '../../../src/write/docx/column-widths.js'
import { writeDocx } from '../../../src/write/docx/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { attribute, elements, paragraphWith, runText, styleWith, textPart } from '../../helpers/docx-parts.js'

const full = 11906 - 1587 - 1474
const makeTable = (cells: readonly string[][], more: Partial<Table> = {}): Table =>
  b.table({
    label: '表1',
    caption: [b.text('主要指标')],
    columns: (cells[0] ?? []).map((header, column) => ({
      header: [b.text(header)],
      align: column === 0 ? 'left' : 'right',
    })),
    rows: cells.slice(1).map((row) => ({ cells: row.map((cell) => [b.text(cell)]) })),
    notes: [],
    ...more,
  })
const write = async (table: Table) => {
  const document = b.document({ language: 'zh-Hans', title: '表', date: '2024-04-20' }, table)
  return (await writeDocx(document, { theme: gongwen })).bytes
}
const grid = (bytes: Uint8Array) =>
  elements(textPart(bytes, 'word/document.xml'), 'w:gridCol').map((one) => Number(attribute(one, 'w:w')))
const sum = (values: readonly number[]) => values.reduce((left, right) => left + right, 0)

const small = makeTable([
  ['指标', '总量'],
  ['进出口总额', '10.8'],
  ['税收', '3'],
])

describe('a table', () => {
  test('is as wide as the type area, with fixed columns', async () => {
    const bytes = await write(small)
    const table = elements(textPart(bytes, 'word/document.xml'), 'w:tbl')[0] ?? ''
    expect(sum(grid(bytes))).toBe(full)
    expect(table).toContain(`<w:tblW w:w="${full}" w:type="dxa"/>`)
    expect(table).toContain('<w:tblLayout w:type="fixed"/>')
  })

  test('repeats its head and never splits a row', async () => {
    const rows = elements(textPart(await write(small), 'word/document.xml'), 'w:tr')
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false])
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
  })

  test('has the rules of the theme and no uprights', async () => {
    const borders = elements(textPart(await write(small), 'word/document.xml'), 'w:tblBorders')[0] ?? ''
    expect(borders).toContain('<w:top w:val="single" w:sz="8" w:space="0" w:color="000000"/>')
    expect(borders).not.toMatch(/w:(?:left|right|insideH|insideV) /)
    const cells = elements(textPart(await write(small), 'word/document.xml'), 'w:tcBorders')
    expect(cells).toHaveLength(small.columns.length)
    expect(
      cells.every((cell) =>
        cell.includes('<w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/>'),
      ),
    ).toBe(true)
  })

  test('has its caption above, kept with it, and its notes below', async () => {
    const bytes = await write({ ...small, notes: [[b.text('注：甲。')], [b.text('注：乙。')]] })
    const body = textPart(bytes, 'word/document.xml')
    expect(runText(paragraphWith(bytes, '表1'))).toBe('表1\u3000主要指标')
    expect(paragraphWith(bytes, '表1')).toContain('<w:keepNext/>')
    expect(body.indexOf('表1')).toBeLessThan(body.indexOf('<w:tbl>'))
    expect(body.indexOf('注：甲')).toBeGreaterThan(body.indexOf('</w:tbl>'))
    expect(paragraphWith(bytes, '税收')).toContain('<w:keepNext/>')
    expect(paragraphWith(bytes, '注：甲')).toContain('<w:keepNext/>')
    expect(paragraphWith(bytes, '注：乙')).not.toContain('<w:keepNext/>')
  })

  test('takes its text from its own styles, off the grid of the body', async () => {
    const bytes = await write(small)
    expect(paragraphWith(bytes, '税收')).toContain('w:val="TableText"')
    expect(styleWith(bytes, 'TableText')).toContain('<w:snapToGrid w:val="0"/>')
    expect(styleWith(bytes, 'TableText')).toContain('<w:ind w:firstLineChars="0" w:firstLine="0"/>')
  })

  test('sets figures to the right, the widest centred under the head', async () => {
    const bytes = await write(small)
    const [wide, narrow] = ['10.8', '3'].map((figure) => paragraphWith(bytes, figure))
    expect(wide).toContain('<w:jc w:val="right"/>')
    expect(attribute(wide ?? '', 'w:right')).toBe(attribute(narrow ?? '', 'w:right'))
    const [, column = 0] = grid(bytes)
    expect(Number(attribute(wide ?? '', 'w:right'))).toBe(Math.floor((column - 420 - 160) / 2))
  })

  test('may break between pages only when it is long', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => [`第${index}行`, '1'])
    const long = await write(makeTable([['指标', '总量'], ...rows]))
    expect(paragraphWith(long, '第20行')).not.toContain('<w:keepNext/>')
    expect(paragraphWith(await write(small), '进出口总额')).toContain('<w:keepNext/>')
  })

  test('without columns leaves only its caption and notes', async () => {
    const bytes = await write(b.table({ ...small, columns: [], rows: [], notes: [[b.text('注')]] }))
    expect(textPart(bytes, 'word/document.xml')).not.toContain('<w:tbl>')
    expect(runText(paragraphWith(bytes, '表1'))).toContain('主要指标')
  })

  test('fills cells that a row lacks', async () => {
    const bytes = await write({ ...small, rows: [{ cells: [[b.text('甲')]] }] })
    const row = elements(textPart(bytes, 'word/document.xml'), 'w:tr')[1] ?? ''
    expect(elements(row, 'w:tc')).toHaveLength(2)
  })
})

describe('column widths', () => {
  const widths = (cells: readonly string[][]) => columnWidths(makeTable(cells), gongwen, full)

  test('share what is left evenly', () => {
    const [left = 0, right = 0] = widths([
      ['指标', '总量'],
      ['甲乙丙丁', '1'],
    ])
    expect(left + right).toBe(full)
    expect(Math.abs(left - right - 2 * 210)).toBeLessThanOrEqual(1)
  })

  test('let long text wrap before figures do', () => {
    const long = '示例'.repeat(60)
    const [text = 0, figure = 0] = widths([
      ['指标', '总量'],
      [long, '123,456,789.01'],
    ])
    expect(text + figure).toBe(full)
    expect(figure).toBeGreaterThanOrEqual(14 * 105 + 160)
  })

  test('keep short heads on one line', () => {
    const [, unit = 0] = widths([
      ['指标', '计量单位', '总量'],
      ['示例'.repeat(60), '元', '1'],
    ])
    expect(unit).toBeGreaterThanOrEqual(4 * 210 + 160)
  })

  test('are in proportion when not even the figures fit', () => {
    const many = widths([Array.from({ length: 12 }, () => '1234567890123'), []])
    expect(many.reduce((left, right) => left + right, 0)).toBe(full)
    expect(Math.max(...many) - Math.min(...many)).toBeLessThanOrEqual(1)
  })
})
