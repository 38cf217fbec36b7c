import type { Quote } from '../../document/nodes.js'
import { writeBlocks } from './blocks.js'
import { inlineContext, type Context } from './context.js'
import { joined, type WordBlock } from './flow.js'
import { writeInlines } from './inlines.js'
import { characterSpacingTwips } from './page.js'
import { wordParagraph, type ParagraphProperties } from './paragraph.js'
import { ptToTwips, twipsToPt } from './units.js'

const indentCharacters = 2
const barEighths = 20

/** Text set in from both edges; beside a bar where the theme is coloured. */
export function writeQuote({ children }: Quote, context: Context): WordBlock {
  const { theme } = context
  const { sizePt, linePt } = theme.styles.quote
  const spacing = sizePt === theme.styles.body.sizePt ? characterSpacingTwips(theme) : 0
  const indent = indentCharacters * (ptToTwips(sizePt) + spacing)
  const hasBar = theme.titleBlock === 'band'
  const place: ParagraphProperties = hasBar
    ? {
        indent: { left: indent },
        // As far from the text as from the type area's edge.
        ruleLeft: {
          eighths: barEighths,
          color: theme.colors.rule,
          space: Math.floor((twipsToPt(indent) - barEighths / 8) / 2),
        },
      }
    : { indent: { left: indent, right: indent, firstLine: indent } }
  const inside: Context = {
    ...context,
    paragraphStyle: 'quote',
    widthTwips: context.widthTwips - indent * (hasBar ? 1 : 2),
  }
  const gap = ptToTwips(linePt / 2)
  return joined(
    children.map((child, index) => {
      const isLast = index === children.length - 1
      const keepNext = isLast && context.keepNext
      if (child.type !== 'paragraph') return writeBlocks([child], { ...inside, keepNext })
      return wordParagraph(context, 'quote', writeInlines(child.children, inlineContext(context, 'quote')), {
        ...place,
        ...(hasBar && index === 0 ? { before: gap } : {}),
        ...(hasBar && isLast ? { after: gap } : {}),
        keepNext,
      })
    }),
  )
}
