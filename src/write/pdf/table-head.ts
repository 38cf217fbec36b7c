import type { Inline, Table } from '../../document/nodes.js'
import type { ParagraphStyle } from '../theme/theme.js'
import { isBlank } from './inlines.js'
import { composeInlines, lineMarks } from './paragraph.js'
import type { Mark } from './page.js'
import { addElement, type StructureElement } from './structure.js'
import { fillAcross, ruleAcross, scaled, type TableContext } from './table-frame.js'
import { matter, type Matter } from './units.js'

/** A head's cell over one or more columns and one or two rows. */
interface HeadCell {
  readonly header: readonly Inline[]
  readonly leftPt: number
  readonly widthPt: number
  readonly row: 'spanner' | 'column' | 'both'
  readonly columns: number
}

const spannerRulePt = 0.5

/** The head of a table: the columns' heads, with those over several columns above them. */
export function headUnit(node: Table, table: TableContext, element: StructureElement): Matter {
  const { context, paddingPt, scale } = table
  const { outerRulePt, headRulePt, headFill } = context.theme.table
  const style = scaled(context.theme.styles.tableHead, scale)
  const all = headCells(node, table).map((cell) => ({
    cell,
    lines: composeInlines(cell.header, { ...style, align: 'center' }, context, {
      widthPt: cell.widthPt,
      indentPt: 0,
      isBalanced: true,
    }),
  }))
  const linesIn = (row: HeadCell['row']): number =>
    Math.max(0, ...all.filter(({ cell }) => cell.row === row).map(({ lines }) => lines.length))
  const hasSpanners = (node.spanners ?? []).length > 0
  const isEmpty = !hasSpanners && node.columns.every(({ header }) => isBlank(header))
  if (isEmpty) return matter(outerRulePt, [ruleAcross(table, 0, outerRulePt)])
  const spannerPt = hasSpanners ? linesIn('spanner') * style.linePt + paddingPt : 0
  const columnPt = Math.max(1, linesIn('column')) * style.linePt + paddingPt
  const bothPt = linesIn('both') * style.linePt + paddingPt
  const textPt = Math.max(spannerPt + columnPt, bothPt)
  const firstPt = textPt - columnPt
  const extents: Readonly<Record<HeadCell['row'], readonly [topPt: number, heightPt: number]>> = {
    spanner: [outerRulePt, firstPt],
    column: [outerRulePt + firstPt, columnPt],
    both: [outerRulePt, textPt],
  }
  const rows = {
    spanner: hasSpanners ? addElement(element, 'TR') : undefined,
    column: addElement(element, 'TR'),
  }
  const marks = all.flatMap(({ cell, lines }): Mark[] => {
    const [topPt, heightPt] = extents[cell.row]
    const startPt = topPt + (heightPt - lines.length * style.linePt) / 2
    const of = addElement(rows[cell.row === 'column' ? 'column' : 'spanner'] ?? rows.column, 'TH', {
      scope: 'Column',
      ...(cell.columns > 1 && { columnSpan: cell.columns }),
      ...(cell.row === 'both' && hasSpanners && { rowSpan: 2 }),
    })
    return [
      ...lines.flatMap((line, index) =>
        lineMarks(line, style, context, {
          of,
          leftPt: cell.leftPt,
          topPt: startPt + index * style.linePt,
        }),
      ),
      ...(cell.row === 'spanner' ? [spannerRule(cell, outerRulePt + firstPt, style, table)] : []),
    ]
  })
  const isClosing = node.rows.length === 0
  const lastRulePt = isClosing ? outerRulePt : headRulePt
  const notes = all.flatMap(({ lines }) => lines.flatMap((line) => line.notes))
  return matter(
    outerRulePt + textPt + lastRulePt,
    [
      ...fillAcross(table, outerRulePt / 2, textPt + outerRulePt / 2 + lastRulePt, headFill),
      ruleAcross(table, 0, outerRulePt),
      ...marks,
      ruleAcross(table, outerRulePt + textPt, lastRulePt),
    ],
    { notes },
  )
}

function headCells({ columns, spanners = [] }: Table, { columns: set }: TableContext): HeadCell[] {
  const spannerAt = (index: number) => spanners.find(({ from, to }) => from <= index && index <= to)
  const over = columns.map(({ header }, index): HeadCell => {
    const { xPt = 0, widthPt = 0 } = set[index] ?? {}
    const row = spanners.length > 0 && !spannerAt(index) ? 'both' : 'column'
    return { header, leftPt: xPt, widthPt, row, columns: 1 }
  })
  const above = spanners.map(({ header, from, to }): HeadCell => {
    const [first, last] = [set[from], set[to]]
    const leftPt = first?.xPt ?? 0
    const widthPt = (last?.xPt ?? 0) + (last?.widthPt ?? 0) - leftPt
    return { header, leftPt, widthPt, row: 'spanner', columns: to - from + 1 }
  })
  // In reading order: the upper row from left to right, then the lower one.
  const upper = [...above, ...over.filter(({ row }) => row === 'both')].sort((a, b) => a.leftPt - b.leftPt)
  return [...upper, ...over.filter(({ row }) => row === 'column')]
}

/** A rule under a head over several columns, as long as their text. */
const spannerRule = (
  { leftPt, widthPt }: HeadCell,
  y: number,
  style: ParagraphStyle,
  table: TableContext,
): Mark => ({
  kind: 'rule',
  x: leftPt,
  y,
  dx: widthPt,
  dy: 0,
  widthPt: spannerRulePt,
  color: table.context.theme.table.headFill === '' ? table.context.theme.table.ruleColor : style.color,
  of: 'artifact',
})
