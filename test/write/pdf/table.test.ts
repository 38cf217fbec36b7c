import { describe, expect, it } from 'vitest'
import * as b from '../../../src/document/builders.js'
import type { Document, Inline, Table, TableColumn } from '../../../src/document/nodes.js'
import { JianbaoError } from '../../../src/errors.js'
import { widthPt } from '../../../src/write/fonts/shape.js'
import { layOut } from '../../../src/write/pdf/layout.js'
import type { Page, RectangleMark, TextMark } from '../../../src/write/pdf/page.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { report } from '../../../src/write/theme/report.js'
import { richTable } from '../../fixtures/every-node.js'
import { isText } from '../../helpers/pdf-layout.js'

const documentOf = (...tables: Table[]): Document =>
  b.document({ language: 'zh-Hans', title: '表', date: '2025-01-20', issuer: '示例市统计局' }, ...tables)
const pagesOf = (node: Table, theme = gongwen): readonly Page[] => layOut(documentOf(node), { theme }).pages
const marksOf = (node: Table, theme = gongwen): Page['marks'] => pagesOf(node, theme)[0]?.marks ?? []
const textsOf = (node: Table, theme = gongwen): TextMark[] => marksOf(node, theme).filter(isText)
const find = (texts: readonly TextMark[], text: string): TextMark => {
  const found = texts.find((mark) => mark.text === text)
  if (!found) throw new Error(`no text ${text}`)
  return found
}
const cell = (value: string): Inline[] => (value === '' ? [] : [b.text(value)])
const table = (columns: TableColumn[], rows: string[][], more: Partial<Table> = {}): Table =>
  b.table({
    label: '表1',
    caption: cell('指标'),
    columns,
    rows: rows.map((cells) => ({ cells: cells.map(cell) })),
    notes: [],
    ...more,
  })
const column = (header: string, align: TableColumn['align'] = 'left'): TableColumn => ({
  header: cell(header),
  align,
})

describe('a table', () => {
  it('wraps long text though figures stand in it', () => {
    const text = `${'gross domestic product of the region '.repeat(6)}2024 ${'and what the source says of it '.repeat(6)}`
    const columns = [column('No.', 'center'), column('Calculation'), column('Source')]
    expect(textsOf(table(columns, [['1', text, text]])).length).toBeGreaterThan(8)
  })

  it('has the decimal points of a column below one another', () => {
    const values = ['98565.8', '3100.25', '-4042.6', '7', '1,234.5%', '12.345']
    const texts = textsOf(
      table(
        [column('地区'), column('总量', 'decimal')],
        values.map((value) => ['甲', value]),
      ),
    )
    const points = values.map((value) => {
      const { x, face, sizePt } = find(texts, value)
      const integer = /^-?[\d,]+/.exec(value)?.[0] ?? ''
      return x + widthPt(face, integer, sizePt)
    })
    for (const point of points) expect(point).toBeCloseTo(points[0] ?? 0, 6)
  })

  it('sets words and dashes of a decimal column in its middle', () => {
    const texts = textsOf(
      table(
        [column('地区'), column('总量', 'decimal')],
        [
          ['甲', '12.5'],
          ['乙', '—'],
          ['丙', '未公布'],
        ],
      ),
    )
    const middle = (text: string): number => {
      const { x, face, sizePt } = find(texts, text)
      return x + widthPt(face, text, sizePt) / 2
    }
    expect(middle('—')).toBeCloseTo(middle('未公布'), 1)
    expect(middle('—')).toBeCloseTo(middle('总量'), 1)
  })

  it('has spanners over their columns, with a rule as long as they are wide', () => {
    const marks = marksOf(richTable)
    const texts = marks.filter(isText)
    const [spanner, total] = [find(texts, '地区生产总值'), find(texts, '总量')]
    expect(spanner.y).toBeLessThan(total.y)
    expect(find(texts, '地区').y).toBeGreaterThan(spanner.y)
    expect(find(texts, '地区').y).toBeLessThan(total.y)
    const rules = marks.flatMap((mark) => (mark.kind === 'rule' && mark.widthPt === 0.5 ? [mark] : []))
    // Two under the spanners, one under the head.
    expect(rules).toHaveLength(3)
    expect(rules[0]?.x).toBeLessThan(spanner.x)
  })

  it('sets the unit at the right edge, indents rows, and makes totals and the own region stand out', () => {
    const texts = textsOf(richTable, report)
    const unit = find(texts, '单位：亿元、%')
    expect(unit.x + widthPt(unit.face, unit.text, unit.sizePt)).toBeCloseTo((188 * 72) / 25.4, 1)
    expect(find(texts, '聊城市').x - find(texts, '全省').x).toBeCloseTo(report.styles.tableCell.sizePt, 6)
    expect(find(texts, '聊城市').color).toBe(report.colors.accent)
    expect(find(texts, '全省').face.family).not.toBe(find(texts, '德州市').face.family)
    const fills = marksOf(richTable, report).flatMap((mark) => (mark.kind === 'rectangle' ? [mark.fill] : []))
    expect(fills.filter((fill) => fill === report.colors.soft)).toHaveLength(2)
  })

  it('draws arrows and bars in their colours, bars from one line to both sides', () => {
    const marks = marksOf(richTable)
    const arrows = marks.flatMap((mark) => (mark.kind === 'polygon' ? [[mark.fill, mark.alternative]] : []))
    expect(arrows).toEqual([
      [gongwen.colors.up, '上升'],
      [gongwen.colors.down, '下降'],
      [gongwen.colors.flat, '不变'],
    ])
    const bars = marks.filter(
      (mark): mark is RectangleMark =>
        mark.kind === 'rectangle' && (mark.fill === gongwen.colors.up || mark.fill === gongwen.colors.down),
    )
    expect(bars).toHaveLength(2)
    const [rise, fall] = bars
    expect((fall?.x ?? 0) + (fall?.width ?? 0)).toBeCloseTo(rise?.x ?? 0, 6)
    expect((rise?.width ?? 0) / (fall?.width ?? 1)).toBeCloseTo(59 / 12, 6)
  })

  it('leaves narrow columns as wide as their words and breaks long ones', () => {
    const long = '全市经济运行总体平稳，主要指标增速高于全省平均水平。'.repeat(4)
    const texts = textsOf(
      table([column('序号'), column('增速', 'decimal'), column('说明')], [['1', '12.5', long]]),
    )
    expect(texts.some(({ text }) => text === '序号')).toBe(true)
    expect(texts.filter(({ text }) => long.includes(text)).length).toBeGreaterThan(2)
    for (const { x, text, face, sizePt } of texts)
      expect(x + widthPt(face, text.replace(/[，。]$/, ''), sizePt)).toBeLessThan((184 * 72) / 25.4)
  })

  it('takes smaller type where columns would not fit, and refuses what could not be read', () => {
    const many = (count: number): Table =>
      table(
        Array.from({ length: count }, (_, index) => column(`${index}月`, 'decimal')),
        [Array.from({ length: count }, () => '12345.6')],
      )
    const size = (count: number): number => find(textsOf(many(count)), '0月').sizePt
    expect(size(8)).toBe(10.5)
    expect(size(11)).toBeLessThan(10.5)
    expect(size(11)).toBeGreaterThanOrEqual(6.5)
    const refusal = (): unknown => {
      try {
        return pagesOf(many(200))
      } catch (error) {
        return error
      }
    }
    const error = refusal()
    expect(error).toBeInstanceOf(JianbaoError)
    expect((error as JianbaoError).findings.map(({ code }) => code)).toEqual(['table-too-wide'])
    expect((error as JianbaoError).message).toContain('表1')
  })

  it('repeats its head with the spanners on every page, closed by a rule, and parts no row', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => ({
      cells: [cell(`第${index + 1}个县`), ...['1.5', '2.5', '第3位', '4', '5'].map(cell)],
      highlighted: index === 40,
    }))
    const pages = pagesOf({ ...richTable, rows })
    expect(pages.length).toBeGreaterThan(100)
    let row = 0
    for (const { marks } of pages) {
      const texts = marks.filter(isText)
      const names = texts.filter(({ text }) => /^第\d+个县$/.test(text))
      if (names.length === 0) continue
      for (const head of ['地区', '地区生产总值', '总量'])
        expect(texts.map(({ text }) => text)).toContain(head)
      expect(names.length).toBeGreaterThan(1)
      for (const { text } of names) expect(text).toBe(`第${(row += 1)}个县`)
      const rules = marks.flatMap((mark) => (mark.kind === 'rule' && mark.widthPt === 1 ? [mark.y] : []))
      expect(rules).toHaveLength(2)
      expect(Math.max(...rules)).toBeGreaterThan(Math.max(...names.map(({ y }) => y)))
      expect(Math.max(...rules)).toBeLessThan((262.5 * 72) / 25.4)
    }
    expect(row).toBe(5000)
  }, 60_000)

  it('takes a row that no page could hold over several', () => {
    const word = 'abcdefghij'.repeat(1000)
    const pages = pagesOf(
      table(
        [column('词'), column('值')],
        [
          [word, '1'],
          ['乙', '2'],
        ],
      ),
    )
    expect(pages.length).toBeGreaterThan(2)
    const printed = pages.flatMap(({ marks }) => marks.filter(isText)).map(({ text }) => text)
    expect(printed.filter((text) => /^[a-j]+$/.test(text)).join('')).toBe(word)
  })
})
