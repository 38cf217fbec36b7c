import type { Inline, Table, TableColumn, TableRow } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'
import { shareWidths, weightOf, type WrappingText } from '../share-widths.js'
import { longestBarEm } from './inlines.js'
import { textWidthEm, type LatinFace } from '../text-width.js'
import { ptToTwips, shareTwips } from './units.js'

/** A hair more than the estimate, so that a cell never wraps for the last half point. */
const reserveEm = 0.5
/** A figure is never torn, in whatever face the reader has. */
const figureReserveEm = 1
/** What cannot be broken inside a cell: figures and Latin words; Han text breaks anywhere. */
const unbroken = /[^\p{Script=Han}\s，。；：、（）]+/gu
/** Short text stays on one line, longer text may take two; from this many characters on, three and more. */
const unbrokenHanCharacters = 4
const leastHanCharacters = 6
/** Between a figure and the bar beside it. */
export const barGapEm = 0.5

/** The lines of a cell as they stand when nothing wraps; an arrow is as wide as a character. */
function cellLines(children: readonly Inline[]): string[] {
  const flat = (nodes: readonly Inline[]): string =>
    nodes
      .map((node) => {
        switch (node.type) {
          case 'text':
            return node.value
          case 'number':
          case 'reference':
            return node.text
          case 'break':
            return '\n'
          case 'arrow':
            return '→'
          case 'footnote':
            return '1'
          case 'bar':
            return ''
          case 'strong':
          case 'emphasis':
          case 'link':
            return flat(node.children)
        }
      })
      .join('')
  return flat(children).split('\n')
}

export const hasBar = (children: readonly Inline[]): boolean => children.some(({ type }) => type === 'bar')

/** Width of a cell's widest line, without the bar beside it. */
export const cellWidthEm = (children: readonly Inline[], latin: LatinFace = 'half'): number =>
  Math.max(...cellLines(children).map((line) => textWidthEm(line, latin)))

/** Widths left and right of the decimal point of the first figure in a cell; undefined if there is none. */
export function decimalParts(
  children: readonly Inline[],
  latin: LatinFace = 'half',
): { before: number; after: number } | undefined {
  const [line = ''] = cellLines(children)
  const match = /^[^\d]*[\d,]*\d/.exec(line)
  if (match === null) return undefined
  const before = textWidthEm(match[0], latin)
  return { before, after: textWidthEm(line, latin) - before }
}

function leastWidthEm(children: readonly Inline[], latin: LatinFace): number {
  const width = cellWidthEm(children, latin)
  const pieces = cellLines(children).flatMap((line) => line.match(unbroken) ?? [])
  return Math.max(
    width <= unbrokenHanCharacters ? width : Math.min(leastHanCharacters, Math.ceil(width / 2)),
    ...pieces.map((piece) => textWidthEm(piece, latin)),
  )
}

/** Figures below one another at their points may together be wider than each of them. */
function decimalWidthEm(rows: readonly TableRow[], column: number, latin: LatinFace): number {
  const parts = rows.flatMap(({ cells }) => decimalParts(cells[column] ?? [], latin) ?? [])
  if (parts.length === 0) return 0
  return Math.max(...parts.map(({ before }) => before)) + Math.max(...parts.map(({ after }) => after))
}

/** Between two words of Western text. */
const blankEm = 0.3
const words = /[^\p{Script=Han}\s，。；：、（）]+|[\p{Script=Han}，。；：、（）]/gu

/** A cell's text as it may wrap, lengths in twips. */
function wrappingText(
  cell: readonly Inline[],
  row: number,
  sizePt: number,
  beside: number,
  latin: LatinFace,
): WrappingText {
  const stretches = cellLines(cell).map((line) =>
    [...line.matchAll(words)].map(({ 0: word, index }) => ({
      width: ptToTwips(textWidthEm(word, latin) * sizePt),
      blank: /^\s/.test(line.slice(index + word.length)) ? ptToTwips(blankEm * sizePt) : 0,
    })),
  )
  return { row, beside, weight: weightOf(cellWidthEm(cell, latin), row === 0 ? 'head' : 'body'), stretches }
}

interface Widths {
  /** When nothing wraps. */
  readonly natural: number
  /** When everything wraps that may. */
  readonly least: number
  readonly around: number
  readonly texts: () => WrappingText[]
}

function measureColumn(
  { header, align }: TableColumn,
  column: number,
  rows: readonly TableRow[],
  theme: Theme,
  latin: LatinFace,
): Widths {
  const { tableHead, tableCell } = theme.styles
  const plainRows = rows.filter(({ kind }) => kind !== 'group')
  const cells = plainRows.map(({ cells }) => cells[column] ?? [])
  const barEm = cells.some(hasBar) ? barGapEm + longestBarEm : 0
  const decimalEm = align === 'decimal' ? decimalWidthEm(plainRows, column, latin) : 0
  const indents = plainRows.map(({ indent = 0 }) => (column === 0 ? indent : 0))
  const width = (
    widthEm: (cell: readonly Inline[], latin: LatinFace) => number,
    bodyReserveEm = reserveEm,
  ): number => {
    const head = (widthEm(header, latin) + reserveEm) * tableHead.sizePt
    const widest = cells.reduce(
      (most, cell, index) => Math.max(most, widthEm(cell, latin) + (indents[index] ?? 0)),
      decimalEm,
    )
    const body = (widest + barEm + bodyReserveEm) * tableCell.sizePt
    return ptToTwips(Math.max(head, body) + 2 * theme.table.cellPaddingPt)
  }
  const bodyPt = tableCell.sizePt
  const mayWrap = ({ stretches }: WrappingText): boolean => stretches.some((one) => one.length > 1)
  const isOfFigures = align === 'decimal' || align === 'right'
  const least = width(leastWidthEm, isOfFigures ? figureReserveEm : reserveEm)
  return {
    natural: Math.max(width(cellWidthEm), least),
    least,
    around: ptToTwips(2 * theme.table.cellPaddingPt + reserveEm * bodyPt),
    texts: () =>
      [
        wrappingText(header, 0, tableHead.sizePt, 0, latin),
        ...cells.map((cell, index) =>
          wrappingText(cell, index + 1, bodyPt, ptToTwips(((indents[index] ?? 0) + barEm) * bodyPt), latin),
        ),
      ].filter(mayWrap),
  }
}

const sum = (widths: readonly number[]): number => widths.reduce((left, right) => left + right, 0)

export const measureColumns = ({ columns, rows }: Table, theme: Theme, latin: LatinFace = 'half'): Widths[] =>
  columns.map((column, index) => measureColumn(column, index, rows, theme, latin))

/**
 * Column widths in twips that add up to the whole width. What is left after the content is shared evenly;
 * if it does not fit, texts take more lines where that keeps the table lowest.
 */
export function columnWidths(
  table: Table,
  theme: Theme,
  totalTwips: number,
  latin: LatinFace = 'half',
): number[] {
  const measured = measureColumns(table, theme, latin)
  const natural = measured.map((one) => one.natural)
  const least = measured.map((one) => one.least)
  const spare = totalTwips - sum(natural)
  if (spare >= 0)
    return shareTwips(
      totalTwips,
      natural.map((width) => width + spare / natural.length),
    )
  if (sum(least) >= totalTwips) return shareTwips(totalTwips, least)
  const tight = measured.map(({ natural: wanted, least: narrowest, around, texts }) => ({
    least: narrowest,
    wanted,
    around,
    texts: texts(),
  }))
  return shareTwips(totalTwips, shareWidths(tight, totalTwips))
}
