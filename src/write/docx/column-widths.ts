import type { Inline, Table } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'
import { textWidthEm } from './text-width.js'
import { ptToTwips, shareTwips } from './units.js'

/** A hair more than the estimate, so that a cell never wraps for the last half point. */
const reserveEm = 0.5
/** What cannot be broken inside a cell: figures and Latin words; Han text breaks anywhere. */
const unbroken = /[^\p{Script=Han}\s，。；：、（）]+/gu
/** Short text stays on one line, longer text may take two; from this many characters on, three and more. */
const unbrokenHanCharacters = 4
const leastHanCharacters = 6

/** The lines of a cell as they stand when nothing wraps. */
function cellLines(children: readonly Inline[]): string[] {
  const flat = (nodes: readonly Inline[]): string =>
    nodes
      .map((node) => {
        switch (node.type) {
          case 'text':
            return node.value
          case 'number':
            return node.text
          case 'break':
            return '\n'
          case 'strong':
          case 'emphasis':
          case 'link':
            return flat(node.children)
        }
      })
      .join('')
  return flat(children).split('\n')
}

export const cellWidthEm = (children: readonly Inline[]): number =>
  Math.max(...cellLines(children).map(textWidthEm))

function leastWidthEm(children: readonly Inline[]): number {
  const width = cellWidthEm(children)
  const pieces = cellLines(children).flatMap((line) => line.match(unbroken) ?? [])
  return Math.max(
    width <= unbrokenHanCharacters ? width : Math.min(leastHanCharacters, Math.ceil(width / 2)),
    ...pieces.map((piece) => textWidthEm(piece)),
  )
}

/**
 * Column widths in twips that add up to the whole width. What is left after the content is shared evenly;
 * if it does not fit, the columns with long text give way first, down to what cannot be broken.
 */
export function columnWidths({ columns, rows }: Table, theme: Theme, totalTwips: number): number[] {
  const { tableHead, tableCell } = theme.styles
  const padding = 2 * theme.table.cellPaddingPt
  const measure = (column: number, widthEm: (cell: readonly Inline[]) => number): number => {
    const head = (widthEm(columns[column]?.header ?? []) + reserveEm) * tableHead.sizePt
    const cells = rows.map(({ cells }) => (widthEm(cells[column] ?? []) + reserveEm) * tableCell.sizePt)
    return ptToTwips(Math.max(head, ...cells) + padding)
  }
  const natural = columns.map((_, column) => measure(column, cellWidthEm))
  const least = columns.map((_, column) => measure(column, leastWidthEm))
  const sum = (widths: readonly number[]): number => widths.reduce((left, right) => left + right, 0)

  const spare = totalTwips - sum(natural)
  if (spare >= 0)
    return shareTwips(
      totalTwips,
      natural.map((width) => width + spare / natural.length),
    )
  const give = (totalTwips - sum(least)) / (sum(natural) - sum(least))
  if (give <= 0 || !Number.isFinite(give)) return shareTwips(totalTwips, least)
  return shareTwips(
    totalTwips,
    natural.map((width, column) => {
      const smallest = least[column] ?? width
      return smallest + (width - smallest) * give
    }),
  )
}
