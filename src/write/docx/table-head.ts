import type { Inline, Table } from '../../document/nodes.js'
import { inlineContext, type Context } from './context.js'
import type { WordBlock } from './flow.js'
import type { Cell, Row } from './grid.js'
import { writeInlines } from './inlines.js'
import { wordParagraph, type Rule } from './paragraph.js'

/** The head rows of a table: one, or two where heads stand over several columns. */
export function writeTableHead(
  node: Table,
  widths: readonly number[],
  rule: Rule,
  inside: (width: number) => Context,
): Row[] {
  const spanners = node.spanners ?? []
  const over = (column: number) => spanners.find(({ from, to }) => from <= column && column <= to)
  const write = (header: readonly Inline[], width: number): WordBlock => {
    const context = inside(width)
    return wordParagraph(context, 'tableHead', writeInlines(header, inlineContext(context, 'tableHead')), {
      keepNext: true,
    })
  }
  const { headFill } = inside(1).theme.table
  const fill = headFill === '' ? {} : { fill: headFill }
  const below = { rules: { bottom: rule } }
  const header = (column: number): WordBlock => write(node.columns[column]?.header ?? [], widths[column] ?? 0)
  if (spanners.length === 0)
    return [
      { isHead: true, cells: widths.map((_, column) => ({ content: header(column), ...fill, ...below })) },
    ]

  const upper: Cell[] = []
  const lower: Cell[] = []
  for (let column = 0; column < widths.length; column += 1) {
    const spanner = over(column)
    if (spanner === undefined) {
      upper.push({ merge: 'restart', content: header(column), ...fill, ...below })
      lower.push({ merge: 'continue', content: write([], widths[column] ?? 0), ...fill, ...below })
      continue
    }
    lower.push({ content: header(column), ...fill, ...below })
    if (column !== spanner.from) continue
    const to = Math.min(spanner.to, widths.length - 1)
    const width = widths.slice(column, to + 1).reduce((sum, one) => sum + one, 0)
    upper.push({ span: to - column + 1, content: write(spanner.header, width), ...fill, ...below })
  }
  return [
    { isHead: true, cells: upper },
    { isHead: true, cells: lower },
  ]
}
