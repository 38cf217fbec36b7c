import type { ColumnAlign, Table } from '../../document/nodes.js'
import { shareWidths, type TightColumn, type WrappingText } from '../share-widths.js'
import type { Context } from './context.js'
import { wrappingOf, type Cell } from './table-cell.js'

/** Where the cells of a column are set. */
export interface Column {
  /** From the type area's left edge to the column's own, its padding included. */
  readonly xPt: number
  readonly widthPt: number
  readonly align: ColumnAlign
  /** Widest parts of its figures, for those that stand below one another. */
  readonly integerPt: number
  readonly fractionPt: number
  readonly widestPt: number
  /** Room for bars beside the figures with the gap before them, 0 without bars. */
  readonly barsPt: number
  /** Length of the longest bars to both sides, in per cent. */
  readonly longestBars: { readonly positive: number; readonly negative: number }
}

/** Cells of a table by row: those of the head last. */
export interface Cells {
  readonly head: readonly Cell[]
  readonly body: readonly (readonly Cell[])[]
}

/** Length of the longest bar, and its distance from the figures, in em. */
const barsEm = 3
export const barGapEm = 0.5

/** The columns in the width there is, or undefined if even the narrowest are too wide. */
export function columnsOf(
  node: Table,
  cells: Cells,
  paddingPt: number,
  context: Context,
): Column[] | undefined {
  const areaPt = context.widthPt - context.leftPt
  const availablePt = areaPt - node.columns.length * 2 * paddingPt
  const needs = node.columns.map(({ align }, index) => needOf(align, index, cells))
  const widths = share(needs, availablePt, (need, index) =>
    tightColumn(node.columns[index]?.align, need, index, cells, context),
  )
  if (!widths) return undefined
  let xPt = context.leftPt
  return needs.map(({ wantedPt: _, ...need }, index) => {
    const widthPt = widths[index] ?? 0
    const column = { ...need, align: node.columns[index]?.align ?? 'left', xPt: xPt + paddingPt, widthPt }
    xPt += widthPt + paddingPt * 2
    return column
  })
}

type Need = Omit<Column, 'xPt' | 'widthPt' | 'align'> & { readonly wantedPt: number }

function needOf(align: ColumnAlign, index: number, { head, body }: Cells): Need {
  let integerPt = 0
  let fractionPt = 0
  let widestPt = 0
  let barsPt = 0
  let positive = 0
  let negative = 0
  for (const row of body) {
    const cell = row[index]
    if (!cell) continue
    widestPt = Math.max(widestPt, cell.widthPt + cell.indentPt)
    if (!cell.isWords) {
      integerPt = Math.max(integerPt, cell.integerPt)
      fractionPt = Math.max(fractionPt, cell.fractionPt)
    }
    if (cell.bar) {
      barsPt = (barsEm + barGapEm) * cell.style.sizePt
      const length = Number(cell.bar.percent)
      if (cell.bar.isNegative) negative = Math.max(negative, length)
      else positive = Math.max(positive, length)
    }
  }
  if (align === 'decimal') widestPt = Math.max(widestPt, integerPt + fractionPt)
  const wantedPt = Math.max(head[index]?.widthPt ?? 0, widestPt + barsPt)
  return { integerPt, fractionPt, widestPt, barsPt, longestBars: { positive, negative }, wantedPt }
}

/** What a column can do with. Figures below one another at their points are never parted; other text may wrap. */
function tightColumn(
  align: ColumnAlign | undefined,
  need: Need,
  index: number,
  { head, body }: Cells,
  context: Context,
): TightColumn {
  const cells = [head[index], ...body.map((row) => row[index])]
  let narrowest = 0
  const texts: WrappingText[] = []
  for (const [row, cell] of cells.entries()) {
    if (!cell) continue
    const { text, narrowestPt } = wrappingOf(cell, row, context)
    narrowest = Math.max(narrowest, narrowestPt)
    if (text.stretches.some((words) => words.length > 1))
      texts.push(row === 0 ? text : { ...text, beside: text.beside + need.barsPt })
  }
  const figuresPt = align === 'decimal' ? need.integerPt + need.fractionPt : 0
  const isDecimal = figuresPt >= need.widestPt
  const leastPt = (isDecimal ? Math.max(narrowest, figuresPt) : narrowest) + need.barsPt
  return { least: Math.min(need.wantedPt, leastPt), wanted: need.wantedPt, around: 0, texts }
}

/** What each column needs, and the rest dealt out evenly; if that is too much, what keeps the table low. */
function share(
  needs: readonly Need[],
  availablePt: number,
  tightOf: (need: Need, index: number) => TightColumn,
): number[] | undefined {
  const wanted = needs.map(({ wantedPt }) => wantedPt)
  const spare = availablePt - sumOf(wanted)
  if (spare >= 0) return wanted.map((width) => width + spare / wanted.length)
  const tight = needs.map(tightOf)
  if (sumOf(tight.map(({ least }) => least)) > availablePt) return undefined
  return shareWidths(tight, availablePt)
}

const sumOf = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0)
