import type { Box } from '../../document/nodes.js'
import { gapPtOf } from '../theme/gap.js'
import { writeBlocks } from './blocks.js'
import { inlineContext, type Context } from './context.js'
import { heightOf, joined, type WordBlock } from './flow.js'
import { wordGrid } from './grid.js'
import { typeAreaHeightPt } from './page.js'
import { writeInlines } from './inlines.js'
import { blank, spacer, wordParagraph, type Rule } from './paragraph.js'
import { ptToTwips } from './units.js'

const paddingPt = 8
const besidePt = 10
const frameEighths = 4
/** A box up to this share of a page goes to the next page whole. */
const wholeShare = 0.3

/** Text set apart in a frame; it may go on on the next page. */
export function writeBox(node: Box, context: Context): WordBlock {
  const { theme, widthTwips } = context
  const beside = ptToTwips(besidePt)
  const inside: Context = {
    ...context,
    widthTwips: widthTwips - 2 * beside,
    paragraphStyle: 'boxBody',
    listDepth: 0,
  }
  const head = inlineContext(inside, 'boxHead')
  const content = joined([
    ...(node.label.length === 0
      ? []
      : [wordParagraph(inside, 'boxHead', writeInlines(node.label, head), { keepNext: true })]),
    // A row stays with what follows it where all its paragraphs do.
    ...(context.keepNext
      ? node.children.map((child) => writeBlocks([child], inside))
      : [writeBlocks(node.children, inside)]),
  ])
  // The space below the last paragraph counts inside a cell.
  const bottom = ptToTwips(Math.max(0, paddingPt - (content.flow.at(-1)?.afterPt ?? 0)))
  const aroundPt = gapPtOf(theme)
  const wholePt = typeAreaHeightPt(theme.page) * wholeShare
  const rule: Rule = { eighths: frameEighths, color: theme.colors.rule }
  return joined([
    blank(context, aroundPt, 'before', true),
    wordGrid(context, {
      columnWidths: [widthTwips],
      rows: [
        {
          splits: heightOf(content.flow) + 2 * paddingPt > wholePt,
          cells: [{ content: content.xml === '' ? spacer(inside, 1) : content, fill: theme.colors.soft }],
        },
      ],
      rules: { top: rule, left: rule, bottom: rule, right: rule },
      padding: { top: ptToTwips(paddingPt), bottom, left: beside, right: beside },
    }),
    blank(context, aroundPt, 'after', context.keepNext),
  ])
}
