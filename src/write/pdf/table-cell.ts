import type { Bar, Inline } from '../../document/nodes.js'
import { widthPt } from '../fonts/shape.js'
import { weightOf, type Word, type WrappingText } from '../share-widths.js'
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

/** The words of a cell between forced breaks, those that may be parted no wider than that. */
function wordsOf({ children, style }: Cell, context: Context): Word[][] {
  const em = style.sizePt / 1000
  return piecesOf(children, style, context).map((pieces) => {
    const words: { width: number; blank: number }[] = []
    for (const { character, advance, chance } of atomsOf(pieces, context.coverage)) {
      let word = words.at(-1)
      if (!word || chance === 'free') words.push((word = { width: 0, blank: 0 }))
      if (character === ' ') word.blank += advance * em
      else {
        word.width += word.blank + advance * em
        word.blank = 0
      }
    }
    return words.map(({ width, blank }) => ({ width: Math.min(width, widestWord * style.sizePt), blank }))
  })
}

/** A hair more, in em, so that rounding parts no word. */
const hairEm = 0.01

/** A cell's text as it may wrap, in a row counted from the head, and the narrowest width in which its words stay whole. */
export function wrappingOf(
  cell: Cell,
  row: number,
  context: Context,
): { text: WrappingText; narrowestPt: number } {
  const stretches = wordsOf(cell, context)
  const widest = Math.max(0, ...stretches.flatMap((words) => words.map(({ width }) => width)))
  const beside = cell.indentPt + hairEm * cell.style.sizePt
  const weight = weightOf(cell.widthPt / cell.style.sizePt, row === 0 ? 'head' : 'body')
  return { text: { row, beside, weight, stretches }, narrowestPt: widest + beside }
}
