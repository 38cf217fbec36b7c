import type { Box } from '../../document/nodes.js'
import { writeBlocks } from './blocks.js'
import { inlineContext, type Context } from './context.js'
import { joined, type WordBlock } from './flow.js'
import { wordGrid } from './grid.js'
import { writeInlines } from './inlines.js'
import { spacer, wordParagraph, type Rule } from './paragraph.js'
import { ptToTwips } from './units.js'

const paddingPt = 9
const aroundPt = 6
const frameEighths = 4

/** Text set apart in a frame; it may go on on the next page. */
export function writeBox(node: Box, context: Context): WordBlock {
  const { theme, widthTwips } = context
  const padding = ptToTwips(paddingPt)
  const inside: Context = {
    ...context,
    widthTwips: widthTwips - 2 * padding,
    paragraphStyle: 'boxBody',
    listDepth: 0,
    keepNext: false,
  }
  const head = inlineContext(inside, 'boxHead')
  const content = joined([
    ...(node.label.length === 0
      ? []
      : [wordParagraph(inside, 'boxHead', writeInlines(node.label, head), { keepNext: true })]),
    writeBlocks(node.children, inside),
  ])
  const rule: Rule = { eighths: frameEighths, color: theme.colors.rule }
  return joined([
    spacer(context, aroundPt, true),
    wordGrid(context, {
      columnWidths: [widthTwips],
      rows: [
        {
          splits: true,
          cells: [{ content: content.xml === '' ? spacer(inside, 1) : content, fill: theme.colors.soft }],
        },
      ],
      rules: { top: rule, left: rule, bottom: rule, right: rule },
      padding: { top: padding / 2, bottom: padding / 2, left: padding, right: padding },
    }),
    spacer(context, aroundPt, context.keepNext),
  ])
}
