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
  const widths = share(needs, availablePt, (index) =>
    narrowestColumnPt(node.columns[index]?.align, needs[index], index, cells, context),
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

/** Figures that stand below one another at their points are never parted; other text may wrap. */
function narrowestColumnPt(
  align: ColumnAlign | undefined,
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
  const figuresPt = align === 'decimal' ? (need?.integerPt ?? 0) + (need?.fractionPt ?? 0) : 0
  const isDecimal = figuresPt >= (need?.widestPt ?? 0)
  return (isDecimal ? Math.max(narrowest, figuresPt) : narrowest) + (need?.barsPt ?? 0)
}

/**
 * What each column needs, and the rest dealt out evenly. If that is too much, columns narrower than an
 * even share keep their width and the others share what is left; if that parts words, all columns have
 * their narrowest width and a share.
 */
function share(
  needs: readonly Need[],
  availablePt: number,
  narrowestOf: (index: number) => number,
): number[] | undefined {
  const wanted = needs.map(({ wantedPt }) => wantedPt)
  const spare = availablePt - sumOf(wanted)
  if (spare >= 0) return wanted.map((width) => width + spare / wanted.length)
  const narrowest = wanted.map((width, index) => Math.min(width, narrowestOf(index)))
  if (sumOf(narrowest) > availablePt) return undefined
  const isKept = narrowColumns(wanted, availablePt)
  const least = narrowest.map((width, index) => (isKept[index] ? (wanted[index] ?? width) : width))
  return grow(sumOf(least) <= availablePt ? least : narrowest, wanted, availablePt)
}

const sumOf = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0)

/** Which columns need no more than an even share of what the narrower ones leave. */
function narrowColumns(wanted: readonly number[], availablePt: number): boolean[] {
  const isKept = wanted.map(() => false)
  for (;;) {
    const open = wanted.flatMap((_, index) => (isKept[index] ? [] : [index]))
    const even = (availablePt - sumOf(wanted.filter((_, index) => isKept[index]))) / Math.max(1, open.length)
    const narrow = open.filter((index) => (wanted[index] ?? 0) <= even)
    if (narrow.length === 0) return isKept
    for (const index of narrow) isKept[index] = true
  }
}

/** Each column grows by the same share of what it still wants. */
function grow(least: readonly number[], wanted: readonly number[], availablePt: number): number[] {
  const portion = (availablePt - sumOf(least)) / Math.max(1, sumOf(wanted) - sumOf(least))
  return least.map((width, index) => width + ((wanted[index] ?? width) - width) * portion)
}
