import type { Inline, Language } from '../../document/nodes.js'
import type { Finding } from '../../errors.js'
import type { Coverage } from '../fonts/coverage.js'
import type { FaceRole, ParagraphStyle, Theme } from '../theme/theme.js'
import type { Tooltip } from './page.js'
import type { StructureElement } from './structure.js'

/** What the blocks of one document share, and where those being set stand. */
export interface Context {
  readonly theme: Theme
  readonly language: Language
  readonly coverage: Coverage
  readonly report: (finding: Finding) => void
  readonly noteRole: (role: FaceRole) => void
  /** The name under which links find the node of an id; undefined if there is none. */
  readonly destinationOf: (id: string) => string | undefined
  /** What a figure of these facts says when it is pointed at. */
  readonly tooltipOf: (factIds: readonly string[]) => Tooltip | undefined
  /** Takes a footnote and gives its number. */
  readonly addFootnote: (children: readonly Inline[]) => number
  /** From the type area's left edge to the right edge of what is set. */
  readonly widthPt: number
  /** Of the type area. */
  readonly heightPt: number
  /** From the type area's left edge to the left edge of what is set. */
  readonly leftPt: number
  /** How paragraphs are set: as body text, or as in a quotation or a list. */
  readonly paragraphStyle: ParagraphStyle
  /** The element that blocks are put into. */
  readonly element: StructureElement
}

/** Lines are never shorter than this many characters, however deep lists and boxes are nested. */
const fewestCharacters = 6

/** The context of what is set in from the edges, as far as lines stay long enough. */
export function inset<C extends Context>(context: C, leftPt: number, rightPt = 0): C {
  const least = fewestCharacters * context.theme.styles.body.sizePt
  const spare = Math.max(0, context.widthPt - context.leftPt - least)
  const left = Math.min(leftPt, spare)
  const right = Math.min(rightPt, spare - left)
  return { ...context, leftPt: context.leftPt + left, widthPt: context.widthPt - right }
}

/** Added between characters of body size so that a line has the theme's number of them; 0 for other sizes. */
export function trackingPt({ theme, language }: Context, sizePt: number): number {
  if (language === 'en' || sizePt !== theme.styles.body.sizePt) return 0
  const { charactersPerLine, widthMm, marginMm } = theme.page
  const widthPt = ((widthMm - marginMm.left - marginMm.right) * 72) / 25.4
  return (widthPt - charactersPerLine * sizePt) / (charactersPerLine - 1)
}

/** From one character to the next. */
export const pitchPt = (context: Context, { sizePt }: ParagraphStyle): number =>
  sizePt + trackingPt(context, sizePt)

/** How far a line's character stands from the head of its line, half of what the line has to spare. */
export const halfLeadingPt = ({ linePt, sizePt }: ParagraphStyle): number => (linePt - sizePt) / 2
