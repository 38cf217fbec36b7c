import type { Card, Cards, Inline } from '../../document/nodes.js'
import { gapPtOf } from '../theme/gap.js'
import type { ParagraphStyle } from '../theme/theme.js'
import type { BlockContext } from './blocks.js'
import { composeInlines, lineMarks } from './paragraph.js'
import type { Mark } from './page.js'
import { addElement } from './structure.js'
import { matter, space, type Unit } from './units.js'

const narrowestCardPt = 120
const mostInRow = 4
const gapPt = 10
const paddingPt = 8
const barPt = 2.5
/** Figures too long for their cards are set smaller, down to this share of their size. */
const smallestFigure = 0.5

/** Cards side by side, as many in each row as in the others if that can be. */
export function cardsUnits({ items }: Cards, context: BlockContext): Unit[] {
  if (items.length === 0) return []
  const areaPt = context.widthPt - context.leftPt
  const fitting = Math.max(1, Math.min(mostInRow, Math.floor((areaPt + gapPt) / (narrowestCardPt + gapPt))))
  const rows = Math.ceil(items.length / fitting)
  const inRow = Math.ceil(items.length / rows)
  const widthPt = (areaPt - gapPt * (inRow - 1)) / inRow
  const figureStyle = fittedStyle(items, widthPt - paddingPt * 2, context)
  const around = space(gapPtOf(context.theme))
  const units = Array.from({ length: rows }, (_, row) =>
    rowUnit(items.slice(row * inRow, (row + 1) * inRow), widthPt, figureStyle, context),
  )
  return [...around, ...units.flatMap((unit, index) => [...(index > 0 ? space(gapPt) : []), unit]), ...around]
}

function rowUnit(
  cards: readonly Card[],
  widthPt: number,
  figureStyle: ParagraphStyle,
  context: BlockContext,
): Unit {
  const { colors } = context.theme
  const set = cards.map((card, index) =>
    cardMarks(card, context.leftPt + index * (widthPt + gapPt), widthPt, figureStyle, context),
  )
  const heightPt = Math.max(...set.map((one) => one.heightPt))
  const marks = set.flatMap(({ marks: own }, index): Mark[] => {
    const x = context.leftPt + index * (widthPt + gapPt)
    const common = { kind: 'rectangle', x, y: 0, width: widthPt, of: 'artifact' } as const
    return [
      { ...common, height: heightPt, fill: colors.soft },
      { ...common, height: barPt, fill: colors.accent },
      ...own,
    ]
  })
  return matter(heightPt, marks, { notes: set.flatMap(({ notes }) => notes) })
}

function cardMarks(
  { label, figure, detail }: Card,
  leftPt: number,
  widthPt: number,
  figureStyle: ParagraphStyle,
  context: BlockContext,
): { marks: Mark[]; heightPt: number; notes: readonly number[] } {
  const { cardLabel, cardDetail } = context.theme.styles
  const element = addElement(context.element, 'Div')
  const innerPt = widthPt - paddingPt * 2
  const marks: Mark[] = []
  const notes: number[] = []
  let y = paddingPt
  const set = (children: readonly Inline[], style: ParagraphStyle): void => {
    const of = addElement(element, 'P')
    for (const line of composeInlines(children, style, context, { widthPt: innerPt, isBalanced: true })) {
      marks.push(...lineMarks(line, style, context, { of, leftPt: leftPt + paddingPt, topPt: y }))
      notes.push(...line.notes)
      y += style.linePt
    }
  }
  set(label, cardLabel)
  set([figure], figureStyle)
  set(detail, cardDetail)
  return { marks, heightPt: y + paddingPt, notes }
}

/** One size for all figures, in which the widest fits. */
function fittedStyle(cards: readonly Card[], widthPt: number, context: BlockContext): ParagraphStyle {
  const { cardFigure } = context.theme.styles
  const widest = cards.map(({ figure }) => {
    const [line] = composeInlines([figure], cardFigure, context, { widthPt: 1e6, align: 'left' })
    return line?.widthPt ?? 0
  })
  const share = Math.max(smallestFigure, Math.min(1, widthPt / Math.max(1, ...widest)))
  return { ...cardFigure, sizePt: cardFigure.sizePt * share }
}
