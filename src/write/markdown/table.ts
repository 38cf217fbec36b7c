import type { AlignType } from 'mdast'
import { number, strong, text } from '../../document/builders.js'
import type { Chart, ColumnAlign, Inline, Table, TableRow } from '../../document/nodes.js'
import { chartFigures, missingMark } from '../chart/figures.js'
import type { MarkdownContext } from './context.js'
import { captionLine, grid, paragraph, paragraphs, type Flow } from './flow.js'

const aligns: Readonly<Record<ColumnAlign, NonNullable<AlignType>>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  decimal: 'right',
}

/** A column's head with that of its spanner before it: 地区生产总值·总量. */
function headOf({ columns, spanners = [] }: Table, column: number, language: string): readonly Inline[] {
  const own = columns[column]?.header ?? []
  const over = spanners.find(({ from, to }) => from <= column && column <= to)?.header ?? []
  if (over.length === 0) return own
  return own.length === 0 ? over : [...over, text(language === 'en' ? ': ' : '·'), ...own]
}

/** Markdown knows no kinds of rows: heads of groups, totals and the own region are bold. */
function cellsOf({ cells, kind, indent = 0, highlighted }: TableRow, count: number): (readonly Inline[])[] {
  const isBold = kind === 'group' || kind === 'total' || highlighted === true
  return Array.from({ length: count }, (_, column) => {
    const cell = kind === 'group' && column > 0 ? [] : (cells[column] ?? [])
    if (column > 0 || cell.length === 0) return cell
    return [text('\u3000'.repeat(indent)), ...(isBold ? [strong(...cell)] : cell)]
  })
}

export function tableFlow(table: Table, context: MarkdownContext): Flow[] {
  const { label, caption, unit = [], columns, rows, notes } = table
  return [
    ...captionLine(label, caption, context),
    ...paragraph(unit, context),
    grid(
      columns.map(({ align }) => aligns[align]),
      [
        columns.map((_, column) => headOf(table, column, context.language)),
        ...rows.map((row) => cellsOf(row, columns.length)),
      ],
      context,
    ),
    ...paragraphs(notes, context),
  ]
}

/** A chart as its figures, then its words. */
export function chartFlow(chart: Chart, context: MarkdownContext): Flow[] {
  const { head, rows } = chartFigures(chart, context.language)
  return [
    ...captionLine(chart.label, chart.caption, context),
    grid(
      head.map((_, index) => (index === 0 ? 'left' : 'right')),
      [
        head.map((one) => [text(one)]),
        ...rows.map(({ name, points }, index) => [
          index === chart.highlighted ? [strong(name)] : [text(name)],
          ...points.map((point) => [point === null ? text(missingMark) : number(point.text, point.factId)]),
        ]),
      ],
      context,
    ),
    ...paragraph([text(chart.alternative)], context),
    ...paragraphs(chart.notes, context),
  ]
}
