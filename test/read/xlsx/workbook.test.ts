import { describe, expect, it } from 'vitest'
import type { GridCell } from '../../../src/read/grid.js'
import { Workbook } from '../../../src/read/xlsx/workbook.js'
import { bareParts, packed, stylesXml } from './parts.js'

function cells(sheetData: string, more: Readonly<Record<string, string>> = {}): GridCell[] {
  const workbook = new Workbook(packed({ ...bareParts(sheetData), ...more }))
  const [sheet] = workbook.sheets
  if (sheet === undefined) throw new Error('no sheet')
  return workbook.grid('a.xlsx', sheet).rows.flatMap(({ cells: all }) => [...all])
}

const text = (row: string, more?: Readonly<Record<string, string>>): string[] =>
  cells(`<row r="1">${row}</row>`, more).map((cell) => cell.fault?.kind ?? cell.text + cell.suffix)

describe('cells of a workbook', () => {
  it('shared strings: plain, in runs, with readings, with raised digits, with spaces kept', () => {
    const strings = `<sst><si><t>地区</t></si><si><r><t>地区</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 生产总值</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr/></si><si><r><t>增长</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>12</t></r></si><si><t>a_x000D_b_x005F_x0041_</t></si></sst>`
    const row = [0, 1, 2, 3, 4].map((index) => `<c t="s"><v>${index}</v></c>`).join('')
    expect(text(row, { 'xl/sharedStrings.xml': strings })).toEqual([
      '地区',
      '地区 生产总值',
      '東京',
      '增长¹²',
      'a\rb_x0041_',
    ])
  })

  it('every type of value', () => {
    const row =
      '<c t="inlineStr"><is><t>甲</t></is></c><c t="str"><f>A1&amp;"x"</f><v>甲x</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c><v>12.50</v></c><c t="n"><f>1/3</f><v>0.33333333333333331</v></c><c t="d"><v>2024-03-31T00:00:00</v></c><c/><c s="0"/><c t="str"><f>""</f><v></v></c>'
    expect(text(row)).toEqual(['甲', '甲x', 'true', '#REF!', '12.5', '0.333333333333333', '2024-03-31'])
  })

  it('names the cells whose value cannot be told', () => {
    const styles = { 'xl/styles.xml': stylesXml('0!.0,"万"', 'h:mm', 'yyyy-mm-dd') }
    const row =
      '<c><f>SUM(A2:A9)</f></c><c s="0"><v>12345</v></c><c s="1"><v>0.5</v></c><c s="2"><v>45382.25</v></c><c t="s"><v>9</v></c><c><v>12,5</v></c><c s="2"><v>60</v></c><c s="2"><v>-1</v></c>'
    expect(text(row, styles)).toEqual([
      'formula-not-computed',
      'format-unknown',
      'date-with-time',
      'date-with-time',
      'unreadable',
      'unreadable',
      'date-with-time',
      'date-with-time',
    ])
  })

  it('dates by their serial number, in both systems', () => {
    const styles = { 'xl/styles.xml': stylesXml('yyyy-mm-dd', 'yyyy"年"m"月"', 'yyyy') }
    const row =
      '<c s="0"><v>45382</v></c><c s="1"><v>45382</v></c><c s="2"><v>45382</v></c><c s="0"><v>1</v></c><c s="0"><v>61</v></c>'
    expect(text(row, styles)).toEqual(['2024-03-31', '2024-03', '2024', '1900-01-01', '1900-03-01'])
    const parts = bareParts('')
    const since1904 = (parts['xl/workbook.xml'] ?? '').replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    )
    expect(text('<c s="0"><v>43920</v></c>', { ...styles, 'xl/workbook.xml': since1904 })).toEqual([
      '2024-03-31',
    ])
  })

  it('places without references, prefixed names, a part in UTF-16, merged areas', () => {
    const placed = cells('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row>')
    expect(placed.map(({ column }) => column)).toEqual([1, 4, 5])
    const parts = bareParts('')
    const prefixed = (parts['xl/worksheets/sheet1.xml'] ?? '').replace(
      '<sheetData></sheetData>',
      '<sheetData><x:row xmlns:x="y" r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row></sheetData><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="nonsense"/></mergeCells>',
    )
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(prefixed, 'utf16le')])
    const workbook = new Workbook(packed({ ...parts, 'xl/worksheets/sheet1.xml': utf16 }))
    const sheet = workbook.sheets[0]
    if (sheet === undefined) throw new Error('no sheet')
    const grid = workbook.grid('a.xlsx', sheet)
    expect(grid.rows).toMatchObject([{ line: 2, cells: [{ column: 2, text: '7' }] }])
    expect(grid.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 3 }])
  })

  it('indents and hidden sheets', () => {
    const styles = `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="0"><alignment indent="2"/></xf></cellXfs></styleSheet>`
    const [cell] = cells('<row r="1"><c s="1" t="str"><v>甲</v></c></row>', { 'xl/styles.xml': styles })
    expect(cell?.indent).toBe(2)
  })
})
