import type { Attachment, AttachmentList } from '../../document/nodes.js'
import { inlineContext, type Context } from './context.js'
import { joined, onNewPage, type WordBlock } from './flow.js'
import { writeInlines } from './inlines.js'
import { characterSpacingTwips } from './page.js'
import { wordParagraph } from './paragraph.js'
import { textRun } from './run.js'
import { textWidthEm } from '../text-width.js'
import { ptToTwips, ptToTwipsWithin } from './units.js'

const outerIndentCharacters = 2

/**
 * The list of attachments after GB/T 9704-2012: one line below the text, two characters in; a name that
 * takes further lines goes on below its own first character. A single attachment has no number.
 */
export function writeAttachmentList(node: AttachmentList, context: Context): WordBlock {
  const { theme, latinFace } = context
  const { sizePt, linePt } = theme.styles.body
  const spacing = characterSpacingTwips(theme)
  const inline = inlineContext(context, 'body')
  const width = (text: string): number =>
    ptToTwips(textWidthEm(text, latinFace) * sizePt) + Array.from(text).length * spacing
  const start = outerIndentCharacters * (ptToTwips(sizePt) + spacing)
  const numberAt = start + width(node.label)
  return joined(
    node.items.map((item, index) => {
      const number = node.items.length > 1 ? `${index + 1}.` : ''
      const mark = index === 0 ? node.label + number : number
      const left = numberAt + width(number)
      return wordParagraph(context, 'body', [textRun(mark, inline.run), ...writeInlines(item, inline)], {
        align: 'left',
        indent: { left, hanging: width(mark) },
        keepNext: index < node.items.length - 1 || context.keepNext,
        ...(index === 0 ? { before: ptToTwipsWithin(linePt) } : {}),
      })
    }),
  )
}

/** The head of an attachment's first page: its label on line 1, its title on line 3. */
export function writeAttachment(node: Attachment, context: Context): WordBlock {
  const label = inlineContext(context, 'attachmentHead')
  const head = wordParagraph(context, 'attachmentHead', [textRun(node.label, label.run)], {
    keepNext: true,
    after: ptToTwipsWithin(context.theme.styles.body.linePt),
  })
  // A title for a band is white and large: outside it stands a heading.
  const style = context.theme.titleBlock === 'band' ? 'heading1' : 'title'
  const titled = wordParagraph(context, style, writeInlines(node.children, inlineContext(context, style)), {
    keepNext: true,
    keepLines: true,
    align: 'center',
  })
  return onNewPage(joined([head, titled]))
}
