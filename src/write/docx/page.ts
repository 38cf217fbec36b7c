import type { Theme } from '../theme/theme.js'
import { mmToPt, mmToTwips, ptToTwips, ptToTwipsWithin } from './units.js'

type Page = Theme['page']

export const typeAreaWidthMm = ({ widthMm, marginMm }: Page): number =>
  widthMm - marginMm.left - marginMm.right

/** What a table at full width may take, in twips: the page less its margins, each as it is written. */
export const typeAreaWidthTwips = ({ widthMm, marginMm }: Page): number =>
  mmToTwips(widthMm) - mmToTwips(marginMm.left) - mmToTwips(marginMm.right)

/**
 * Added after every character of the body, in twips, so that the theme's number of characters fills a
 * line. It is rounded down: with one twip too many the last character would go to the next line.
 */
export const characterSpacingTwips = ({ page, styles }: Theme): number =>
  ptToTwipsWithin(mmToPt(typeAreaWidthMm(page)) / page.charactersPerLine - styles.body.sizePt)

/** In an exact line the baseline stands at four fifths; a dash of a Chinese face about 0.36 em above it. */
const belowBaseline = 0.2
const dashAboveBaselineEm = 0.36

/** From the foot of the page up to the foot of the page number's line, in twips. */
export function footerDistanceTwips({ page, styles }: Theme): number {
  const { linePt, sizePt } = styles.pageNumber
  const dashAboveLineFootPt = linePt * belowBaseline + sizePt * dashAboveBaselineEm
  return ptToTwips(mmToPt(page.marginMm.bottom - page.pageNumberBelowMm) - dashAboveLineFootPt)
}
