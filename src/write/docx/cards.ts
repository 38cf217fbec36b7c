import type { Card, Cards } from '../../document/nodes.js'
import { gapPtOf } from '../theme/gap.js'
import { inlineContext, type Context } from './context.js'
import { joined, noBlock, type WordBlock } from './flow.js'
import { wordGrid, type Cell, type Row } from './grid.js'
import { writeInlines } from './inlines.js'
import { blank, spacer, wordParagraph } from './paragraph.js'
import { textWidthEm } from '../text-width.js'
import { ptToTwips, shareTwips, twipsToPt } from './units.js'

const mostPerRow = 4
const narrowestCardPt = 120
const gapPt = 10
const paddingPt = 8
const ruleEighths = 20
/** A little room, for the face that the reader has. */
const reserveEm = 0.5

function writeCard(card: Card, context: Context): WordBlock {
  const { sizePt } = context.theme.styles.cardFigure
  const figureEm = textWidthEm(card.figure.text, context.latinFace) + reserveEm
  const fitting = twipsToPt(context.widthTwips) / figureEm
  const figureSize = Math.floor(Math.min(sizePt, fitting) * 2) / 2
  const figure = inlineContext(context, 'cardFigure')
  const run = figureSize < sizePt ? { ...figure.run, sizePt: figureSize } : figure.run
  return joined([
    ...(card.label.length === 0
      ? []
      : [
          wordParagraph(context, 'cardLabel', writeInlines(card.label, inlineContext(context, 'cardLabel')), {
            keepNext: true,
          }),
        ]),
    wordParagraph(context, 'cardFigure', writeInlines([card.figure], { ...figure, run }), { keepNext: true }),
    ...(card.detail.length === 0
      ? []
      : [
          wordParagraph(
            context,
            'cardDetail',
            writeInlines(card.detail, inlineContext(context, 'cardDetail')),
          ),
        ]),
  ])
}

/** Key figures side by side in a table without rules; several rows where there are many. */
export function writeCards(node: Cards, context: Context): WordBlock {
  if (node.items.length === 0) return noBlock
  const { theme, widthTwips } = context
  const fitting = Math.floor((twipsToPt(widthTwips) + gapPt) / (narrowestCardPt + gapPt))
  const rowCount = Math.ceil(node.items.length / Math.max(1, Math.min(mostPerRow, fitting)))
  const perRow = Math.ceil(node.items.length / rowCount)
  const gap = ptToTwips(gapPt)
  const widths = shareTwips(
    widthTwips - (perRow - 1) * gap,
    Array.from({ length: perRow }, () => 1),
  )
  const padding = ptToTwips(paddingPt)
  const empty: Cell = { content: spacer({ ...context, widthTwips: gap }, 1), padding: { left: 0, right: 0 } }
  const aroundPt = gapPtOf(theme)
  const rows: Row[] = []
  for (let row = 0; row < rowCount; row += 1) {
    const items = node.items.slice(row * perRow, (row + 1) * perRow)
    const cells = widths.flatMap((width, index): Cell[] => {
      const item = items[index]
      const inside = { ...context, widthTwips: width - 2 * padding }
      const cell: Cell =
        item === undefined
          ? empty
          : {
              content: writeCard(item, inside),
              fill: theme.colors.soft,
              align: 'top',
              rules: { top: { eighths: ruleEighths, color: theme.colors.accent } },
            }
      return index === 0 ? [cell] : [empty, cell]
    })
    if (row > 0)
      rows.push({
        cells: [{ span: perRow * 2 - 1, content: spacer(context, 1), padding: { top: 0, bottom: 0 } }],
        height: { twips: gap, rule: 'exact' },
      })
    rows.push({ cells })
  }
  return joined([
    blank(context, aroundPt, 'before', true),
    wordGrid(context, {
      columnWidths: widths.flatMap((width, index) => (index === 0 ? [width] : [gap, width])),
      rows,
      padding: {
        top: ptToTwips(paddingPt - ruleEighths / 8),
        bottom: padding,
        left: padding,
        right: padding,
      },
    }),
    blank(context, aroundPt, 'after', context.keepNext),
  ])
}
