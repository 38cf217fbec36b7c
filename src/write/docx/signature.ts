import type { Signature } from '../../document/nodes.js'
import { inlineContext, type Context } from './context.js'
import { joined, type WordBlock } from './flow.js'
import { characterSpacingTwips } from './page.js'
import { wordParagraph } from './paragraph.js'
import { textRun } from './run.js'
import { textWidthEm } from '../text-width.js'
import { ptToTwips, ptToTwipsWithin } from './units.js'

const outerIndentCharacters = 2
const sealedIndentCharacters = 4
const dateShiftCharacters = 2
/** Western widths are estimates, and a line that is a little wider would wrap. */
const westernReserve = 1.06
/** A seal of 42 mm, its middle on the date, has its upper edge within one line of the text. */
const linesOverSealed = 2

/** Where both lines begin, in twips from the left edge. */
function starts(node: Signature, context: Context): { issuer: number; date: number } {
  const { theme, widthTwips, latinFace } = context
  const style = theme.styles.signature
  const spacing = style.sizePt === theme.styles.body.sizePt ? characterSpacingTwips(theme) : 0
  const character = ptToTwips(style.sizePt) + spacing
  const reserve = latinFace === 'half' ? 1 : westernReserve
  const width = (text: string): number =>
    ptToTwips(textWidthEm(text, latinFace) * style.sizePt * reserve) + Array.from(text).length * spacing
  if (node.sealed === true) {
    const right = widthTwips - sealedIndentCharacters * character
    const date = right - width(node.date)
    const issuer = date + Math.floor((width(node.date) - width(node.issuer)) / 2)
    // An issuer that is much wider than the date pushes both to the left.
    const over = Math.max(0, issuer + width(node.issuer) - widthTwips)
    return { issuer: Math.max(0, issuer - over), date: Math.max(0, date - over) }
  }
  const shift = context.language === 'en' ? 0 : dateShiftCharacters * character
  const widest = Math.max(width(node.issuer), shift + width(node.date))
  const start = Math.max(0, widthTwips - outerIndentCharacters * character - widest)
  return { issuer: start, date: start + shift }
}

/**
 * The signature after GB/T 9704-2012. Without a seal: one line below the text, the line that reaches
 * further right two characters from the edge, the date beginning two characters right of the issuer, in
 * English below its first letter. With one: the date four characters from the edge, the issuer centred over it.
 */
export function writeSignature(node: Signature, context: Context): WordBlock {
  const { run } = inlineContext(context, 'signature')
  const { issuer, date } = starts(node, context)
  const blank = node.sealed === true ? linesOverSealed : 1
  // Both lines hang from their left ends, so that the shift between them holds in whatever face they are shown.
  return joined([
    wordParagraph(context, 'signature', [textRun(node.issuer, run)], {
      align: 'left',
      indent: { left: issuer },
      before: blank * ptToTwipsWithin(context.theme.styles.body.linePt),
      keepNext: true,
    }),
    wordParagraph(context, 'signature', [textRun(node.date, run)], {
      align: 'left',
      indent: { left: date },
      keepNext: context.keepNext,
    }),
  ])
}
