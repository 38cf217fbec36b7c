import type { TableRow } from '../../document/nodes.js'
import type { ParagraphStyle } from '../theme/theme.js'
import type { Line } from './compose.js'
import type { Context } from './context.js'
import { composeInlines, lineMarks } from './paragraph.js'
import type { Mark } from './page.js'
import { integerWidth, type Cell } from './table-cell.js'
import { barGapEm, type Column } from './table-columns.js'
import type { StructureElement } from './structure.js'

/** A line of a cell and where it begins. */
interface SetLine {
  readonly line: Line
  readonly leftPt: number
}

/** A cell in its column. */
export interface SetCell {
  readonly lines: readonly SetLine[]
  readonly style: ParagraphStyle
  readonly bar: Mark | undefined
}

/** Sets a cell of the body in its column, broken anew only if it is too wide. */
export function setCell(cell: Cell, column: Column, context: Context): SetCell {
  const { style } = cell
  const room = textRoom(column)
  const isWhole = cell.widthPt + cell.indentPt <= room.widthPt + 0.01
  const place = placers[column.align]
  const lines = isWhole
    ? cell.lines.map((line) => ({ line, leftPt: room.leftPt + place(cell, line, column, room.widthPt) }))
    : brokenLines(cell, column, room, context)
  return { lines, style, bar: barOf(cell, column, room, context) }
}

interface Room {
  readonly leftPt: number
  readonly widthPt: number
}

/** All of a column, or beside bars as much as its texts need, both together in the middle. */
function textRoom({ xPt, widthPt, align, barsPt, widestPt }: Column): Room {
  if (barsPt === 0) return { leftPt: xPt, widthPt }
  const textPt = Math.min(widestPt, widthPt - barsPt)
  const sparePt = align === 'left' ? 0 : (widthPt - barsPt - textPt) / 2
  return { leftPt: xPt + sparePt, widthPt: textPt }
}

const placers: Readonly<
  Record<Column['align'], (cell: Cell, line: Line, column: Column, textPt: number) => number>
> = {
  left: ({ indentPt }) => indentPt,
  center: ({ indentPt }, { widthPt }, _, textPt) => Math.max(indentPt, (textPt - widthPt) / 2),
  // Figures are flush right, and all of them together stand in the middle of their column.
  right: (_, { widthPt }, { widestPt }, textPt) => textPt - Math.max(0, textPt - widestPt) / 2 - widthPt,
  decimal: (cell, line, { integerPt, fractionPt }, textPt) => {
    if (cell.isWords) return (textPt - line.widthPt) / 2
    const startPt = (textPt - integerPt - fractionPt) / 2
    return Math.max(0, startPt + integerPt - (integerWidth(line, cell.style.sizePt) ?? line.widthPt))
  },
}

function brokenLines(cell: Cell, { align }: Column, room: Room, context: Context): SetLine[] {
  const lines = composeInlines(cell.children, cell.style, context, {
    widthPt: Math.max(cell.style.sizePt, room.widthPt - cell.indentPt),
    align: align === 'decimal' ? 'center' : align,
    indentPt: 0,
    isBalanced: align !== 'left',
  })
  return lines.map((line) => ({ line, leftPt: room.leftPt + cell.indentPt }))
}

/** Height of a bar as a share of the text's size. */
const barHeight = 0.6

function barOf({ bar, style }: Cell, column: Column, room: Room, context: Context): Mark | undefined {
  if (!bar || column.barsPt === 0) return undefined
  const gapPt = barGapEm * style.sizePt
  const { positive, negative } = column.longestBars
  const percentPt = (column.barsPt - gapPt) / Math.max(100, positive + negative)
  const zeroPt = room.leftPt + room.widthPt + gapPt + negative * percentPt
  const width = percentPt * Number(bar.percent)
  const { up, down } = context.theme.colors
  return {
    kind: 'rectangle',
    x: bar.isNegative ? zeroPt - width : zeroPt,
    y: (style.linePt - style.sizePt * barHeight) / 2,
    width,
    height: style.sizePt * barHeight,
    fill: bar.isNegative ? down : up,
    of: 'artifact',
  }
}

/** Number of lines of the highest cell. */
export const lineCount = (cells: readonly SetCell[]): number =>
  Math.max(1, ...cells.map(({ lines }) => lines.length))

/** Marks of one cell, in the middle of a row's height. */
export function cellMarks(
  { lines, style, bar }: SetCell,
  topPt: number,
  heightPt: number,
  of: StructureElement,
  context: Context,
): Mark[] {
  const startPt = topPt + (heightPt - lines.length * style.linePt) / 2
  const marks = lines.flatMap(({ line, leftPt }, index) =>
    lineMarks(line, style, context, { of, leftPt, topPt: startPt + index * style.linePt }),
  )
  const barTopPt = topPt + (heightPt - style.linePt) / 2
  return bar ? [...marks, { ...bar, y: bar.y + barTopPt }] : marks
}

/** How a row's cells are set: totals, heads over rows and the document's own region stand out. */
export function rowStyle({ kind = 'body', highlighted }: TableRow, context: Context): ParagraphStyle {
  const { tableCell } = context.theme.styles
  if (highlighted) return { ...tableCell, bold: true, color: context.theme.colors.accent }
  return kind === 'body' ? tableCell : { ...tableCell, bold: true }
}
