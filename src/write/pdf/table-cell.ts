import type { Bar, Inline } from '../../document/nodes.js'
import { widthPt } from '../fonts/shape.js'
import type { ParagraphStyle } from '../theme/theme.js'
import { atomsOf } from './atoms.js'
import type { Line, LineRun } from './compose.js'
import type { Context } from './context.js'
import { piecesOf } from './inlines.js'
import { composeInlines } from './paragraph.js'

/** A cell before its column has a width. */
export interface Cell {
  readonly children: readonly Inline[]
  readonly style: ParagraphStyle
  /** As wide as its text is, one line for each stretch between breaks. */
  readonly lines: readonly Line[]
  readonly widthPt: number
  /** Set in from the column's left edge. */
  readonly indentPt: number
  /** For columns with decimal points: up to the last digit in front of the point, and from there. */
  readonly integerPt: number
  readonly fractionPt: number
  /** Set in the middle of a column with decimal points: words instead of a figure. */
  readonly isWords: boolean
  /** Drawn beside the text. */
  readonly bar: Bar | undefined
}

const wide = 1e6

export function measureCell(
  children: readonly Inline[],
  style: ParagraphStyle,
  context: Context,
  indentPt = 0,
): Cell {
  const isBar = (child: Inline): child is Bar => child.type === 'bar'
  const bar = children.find(isBar)
  const text = bar ? children.filter((child) => !isBar(child)) : children
  const lines = composeInlines(text, style, context, { widthPt: wide, align: 'left', indentPt: 0 })
  const cellWidthPt = Math.max(0, ...lines.map(({ widthPt: own }) => own))
  const figures = lines.map((line) => integerWidth(line, style.sizePt))
  const isWords = lines.length > 0 && figures.every((one) => one === undefined)
  const integerPt = Math.max(0, ...figures.map((one) => one ?? 0))
  const fractionPt = Math.max(
    0,
    ...lines.map((line, index) => line.widthPt - (figures[index] ?? line.widthPt)),
  )
  return { children: text, style, lines, widthPt: cellWidthPt, indentPt, integerPt, fractionPt, isWords, bar }
}

const digits = /\d[\d,，\u2009\u00a0]*/
/** Width of a line up to its decimal point; undefined if it has no figure. */
export function integerWidth({ runs }: Line, sizePt: number): number | undefined {
  const text = runs.map((run) => run.text).join('')
  const match = digits.exec(text)
  if (!match) return undefined
  return positionAt(runs, match.index + match[0].length, sizePt)
}

/** From the line's first character to the one at an index, in UTF-16 units. */
function positionAt(runs: readonly LineRun[], index: number, sizePt: number): number {
  let passed = 0
  for (const { text, face, xPt, widthPt: runPt, spacingPt } of runs) {
    if (index <= passed + text.length) {
      const part = text.slice(0, index - passed)
      return face ? xPt + widthPt(face, part, sizePt) + spacingPt * part.length : xPt + runPt
    }
    passed += text.length
  }
  const last = runs.at(-1)
  return last ? last.xPt + last.widthPt : 0
}

/** A word longer than this in em may be parted so that its table fits. */
const widestWord = 16

/** The narrowest width in which a cell's words stay whole. */
export function narrowestPt({ children, style, indentPt }: Cell, context: Context): number {
  let widest = 0
  for (const pieces of piecesOf(children, style, context)) {
    let word = 0
    for (const atom of atomsOf(pieces, context.coverage)) {
      word = atom.chance === 'free' ? atom.advance : word + atom.advance
      widest = Math.max(widest, word)
    }
  }
  return indentPt + (Math.min(widest / 1000, widestWord) + 0.01) * style.sizePt
}
