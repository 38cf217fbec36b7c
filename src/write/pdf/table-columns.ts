import type { ColumnAlign, Table } from '../../document/nodes.js'
import { narrowestPt, type Cell } from './table-cell.js'
import type { Context } from './context.js'

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
  /** Room for bars beside the figures, and the share of it for negative ones. */
  readonly barsPt: number
  readonly negativeShare: number
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
  const widths = share(needs, availablePt, (index) => narrowestColumnPt(needs[index], index, cells, context))
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
  const all = positive + negative
  return { integerPt, fractionPt, widestPt, barsPt, negativeShare: all === 0 ? 0 : negative / all, wantedPt }
}

/** Figures are never parted. */
function narrowestColumnPt(
  need: Need | undefined,
  index: number,
  { head, body }: Cells,
  context: Context,
): number {
  let narrowest = head[index] ? narrowestPt(head[index], context) : 0
  for (const row of body) {
    const cell = row[index]
    if (cell) narrowest = Math.max(narrowest, narrowestPt(cell, context))
  }
  const figuresPt = (need?.integerPt ?? 0) + (need?.fractionPt ?? 0)
  const isDecimal = figuresPt > 0 && figuresPt >= (need?.widestPt ?? 0)
  return (isDecimal ? Math.max(narrowest, figuresPt) : narrowest) + (need?.barsPt ?? 0)
}

/** What each column needs, and the rest dealt out evenly; if that is too much, each its narrowest and a share. */
function share(
  needs: readonly Need[],
  availablePt: number,
  narrowestOf: (index: number) => number,
): number[] | undefined {
  const sum = needs.reduce((total, { wantedPt }) => total + wantedPt, 0)
  if (sum <= availablePt) return needs.map(({ wantedPt }) => wantedPt + (availablePt - sum) / needs.length)
  const narrowest = needs.map(({ wantedPt }, index) => Math.min(wantedPt, narrowestOf(index)))
  const least = narrowest.reduce((total, width) => total + width, 0)
  if (least > availablePt) return undefined
  const portion = (availablePt - least) / Math.max(1, sum - least)
  return narrowest.map((width, index) => width + ((needs[index]?.wantedPt ?? width) - width) * portion)
}
