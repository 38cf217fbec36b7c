import type { Signature } from '../../document/nodes.js'
import type { BlockContext } from './blocks.js'
import { pitchPt } from './context.js'
import { composeInlines, lineUnits } from './paragraph.js'
import { addElement } from './structure.js'
import { keepTogether, space, type Unit } from './units.js'

/** How far the signature keeps from the right edge, and its second line from the first one's start. */
const indentCharacters = 2
/** How far the date keeps from the right edge where a seal is put over it. */
const sealedIndentCharacters = 4
/** A seal of 42 mm over issuer and date begins within a line below the text. */
const blankLinesUnderSeal = 2

/**
 * Without a seal the date two characters right of the issuer's first and the line that reaches further right
 * two characters from the edge; in English the date below the issuer's first letter. With a seal the date four
 * characters from the edge and the issuer in the middle above it: GB/T 9704-2012, 7.3.5.
 */
export function signatureUnits({ issuer, date, sealed }: Signature, context: BlockContext): Unit[] {
  const style = { ...context.theme.styles.signature, align: 'left' as const, indentCharacters: 0 }
  const characterPt = pitchPt(context, style)
  const linesOf = (value: string) =>
    value === '' ? [] : composeInlines([{ type: 'text', value }], style, context)
  const issuerLines = linesOf(issuer)
  const dateLines = linesOf(date)
  const widestPt = (lines: typeof issuerLines): number => Math.max(0, ...lines.map(({ widthPt }) => widthPt))
  const issuerPt = widestPt(issuerLines)
  const datePt = widestPt(dateLines)
  const inside = (leftPt: number, widthPt: number): number =>
    Math.max(context.leftPt, Math.min(leftPt, context.widthPt - widthPt))
  const places = (): { issuerLeftPt: number; dateLeftPt: number } => {
    if (sealed) {
      const dateLeftPt = context.widthPt - sealedIndentCharacters * characterPt - datePt
      return { dateLeftPt, issuerLeftPt: dateLeftPt + (datePt - issuerPt) / 2 }
    }
    const indentPt = indentCharacters * characterPt
    // English has the date below the issuer's first letter.
    const shiftPt = context.language === 'en' ? 0 : indentPt
    const issuerLeftPt = context.widthPt - indentPt - Math.max(issuerPt, shiftPt + datePt)
    return { issuerLeftPt, dateLeftPt: issuerLeftPt + shiftPt }
  }
  const { issuerLeftPt, dateLeftPt } = places()
  const place = (lines: typeof issuerLines, leftPt: number): Unit[] =>
    lineUnits(lines, style, context, { leftPt, of: addElement(context.element, 'P') })
  const units = keepTogether([
    ...place(issuerLines, inside(issuerLeftPt, issuerPt)),
    ...place(dateLines, inside(dateLeftPt, datePt)),
  ]).map((unit) => ({ ...unit, barrier: 'firm' as const }))
  return [...space(context.theme.styles.body.linePt * (sealed ? blankLinesUnderSeal : 1)), ...units]
}
