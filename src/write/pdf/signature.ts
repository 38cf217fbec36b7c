import type { Signature } from '../../document/nodes.js'
import { trackingPt, type Context } from './context.js'
import { composeInlines, lineContent } from './paragraph.js'
import { keepTogether, matter, space, type Unit } from './units.js'

/** How far the signature keeps from the right edge, and its second line from the first one's start. */
const indentCharacters = 2

/**
 * The issuer two characters from the right edge and the date two characters right of the issuer's first,
 * or, if the date is the longer, the date two characters from the edge: GB/T 9704-2012, 7.3.5.2.
 */
export function signatureUnits({ issuer, date }: Signature, context: Context): Unit[] {
  const style = { ...context.theme.styles.signature, align: 'left' as const }
  const indentPt = indentCharacters * (style.sizePt + trackingPt(context, style.sizePt))
  const linesOf = (value: string) => composeInlines([{ type: 'text', value }], style, context)
  const issuerLines = linesOf(issuer)
  const dateLines = linesOf(date)
  const widestPt = (lines: typeof issuerLines): number => Math.max(0, ...lines.map(({ widthPt }) => widthPt))
  const issuerPt = widestPt(issuerLines)
  const datePt = widestPt(dateLines)
  const issuerStartPt =
    datePt > issuerPt ? context.widthPt - indentPt * 2 - datePt : context.widthPt - indentPt - issuerPt
  const startPt = Math.max(0, issuerStartPt)
  const place = (lines: typeof issuerLines, leftPt: number): Unit[] =>
    lines.map((line) => matter(style.linePt, lineContent(line, style, context, { leftPt })))
  return [
    ...space(context.theme.styles.body.linePt),
    ...keepTogether([...place(issuerLines, startPt), ...place(dateLines, startPt + indentPt)]),
  ]
}
