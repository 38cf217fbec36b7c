import type { Language } from '../../document/nodes.js'
import type { Coverage } from '../fonts/coverage.js'
import type { FontFace } from '../fonts/font-face.js'
import type { FaceRole, ParagraphStyle, Theme } from '../theme/theme.js'

/** What the blocks of one document share. */
export interface Context {
  readonly theme: Theme
  readonly language: Language
  readonly coverage: Coverage
  /** The name under which the file knows a face. */
  readonly nameOf: (face: FontFace) => string
  readonly noteRole: (role: FaceRole) => void
  /** Width of the type area. */
  readonly widthPt: number
  readonly heightPt: number
  /** From the type area's left edge; more inside lists. */
  readonly leftPt: number
  /** How paragraphs are set: as body text, or as in a quotation or a list. */
  readonly paragraphStyle: ParagraphStyle
}

const pointsPerMm = 72 / 25.4

export const mmToPt = (mm: number): number => mm * pointsPerMm

/** Added between characters of body size so that a line has the theme's number of them; 0 for other sizes. */
export function trackingPt({ theme, widthPt, language }: Context, sizePt: number): number {
  if (language === 'en' || sizePt !== theme.styles.body.sizePt) return 0
  const characters = theme.page.charactersPerLine
  return (widthPt - characters * sizePt) / (characters - 1)
}

/** How far a line's character stands from the head of its line, half of what the line has to spare. */
export const halfLeadingPt = ({ linePt, sizePt }: ParagraphStyle): number => (linePt - sizePt) / 2

/**
 * How far everything on a page is printed below its place, so that the characters of body text stand in
 * the middle of their lines. What is no body text is moved back by it.
 */
export const pageShiftPt = ({ theme }: Context): number => halfLeadingPt(theme.styles.body)

/** Margins of what is no text: back in its place. */
export const unshifted = (context: Context): [number, number, number, number] => [
  context.leftPt,
  -pageShiftPt(context),
  0,
  pageShiftPt(context),
]

/**
 * By how much the printed page is higher than the type area: pages are filled before they are printed,
 * and rounding must not turn one more.
 */
export const reservePt = 1
