import type { Signature } from '../../document/nodes.js'
import { textRuns, wordParagraph, type WordBlock } from './adapter.js'
import { inlineContext, type Context } from './context.js'
import { characterSpacingTwips, typeAreaWidthTwips } from './page.js'
import { styleIds } from './style-ids.js'
import { textWidthEm } from './text-width.js'
import { ptToTwips, ptToTwipsWithin } from './units.js'

const outerIndentCharacters = 2
const dateShiftCharacters = 2

/**
 * The signature without a seal after GB/T 9704-2012: one line below the text, the line that reaches
 * further right two characters from the edge, the date beginning two characters right of the issuer.
 */
export function writeSignature(node: Signature, context: Context): WordBlock[] {
  const { theme } = context
  const style = theme.styles.signature
  const { run } = inlineContext(context, 'signature')
  const spacing = style.sizePt === theme.styles.body.sizePt ? characterSpacingTwips(theme) : 0
  const character = ptToTwips(style.sizePt) + spacing
  const width = (text: string): number =>
    ptToTwips(textWidthEm(text) * style.sizePt) + Array.from(text).length * spacing

  const shift = dateShiftCharacters * character
  const widest = Math.max(width(node.issuer), shift + width(node.date))
  const outer = outerIndentCharacters * character
  const start = Math.max(0, typeAreaWidthTwips(theme.page) - outer - widest)
  // Both lines hang from their left ends, so that the shift between them holds in whatever face they are shown.
  const line = (text: string, indentLeft: number) => ({
    styleId: styleIds.signature,
    align: 'left' as const,
    children: textRuns(text, run),
    indentLeft,
  })
  return [
    wordParagraph({
      ...line(node.issuer, start),
      before: ptToTwipsWithin(theme.styles.body.linePt),
      keepNext: true,
    }),
    wordParagraph(line(node.date, start + shift)),
  ]
}
