import type { Section } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'
import { mmToPt, mmToTwips, ptToTwips, ptToTwipsWithin } from './units.js'

type Page = Theme['page']
export type Orientation = Section['orientation']

export const typeAreaWidthMm = ({ widthMm, marginMm }: Page): number =>
  widthMm - marginMm.left - marginMm.right

/** What a table at full width may take, in twips: the page less its margins, each as it is written. */
export const typeAreaWidthTwips = ({ widthMm, marginMm }: Page): number =>
  mmToTwips(widthMm) - mmToTwips(marginMm.left) - mmToTwips(marginMm.right)

export const typeAreaHeightPt = ({ heightMm, marginMm }: Page): number =>
  mmToPt(heightMm - marginMm.top - marginMm.bottom)

/**
 * The page of an orientation. Sheets that are bound and printed on both sides are turned a quarter to the
 * right, margins and all, so that the type area and the page number stay where they are on the sheet.
 */
export function pageIn(orientation: Orientation, page: Page): Page {
  if (orientation === 'portrait') return page
  const { top, right, bottom, left } = page.marginMm
  const isTurned = page.pageNumberPlace === 'outside'
  return {
    ...page,
    widthMm: page.heightMm,
    heightMm: page.widthMm,
    marginMm: isTurned ? { top: left, right: top, bottom: right, left: bottom } : page.marginMm,
  }
}

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

/** The running head stands half-way between the page's head and the type area. */
export const headerDistanceTwips = ({ page }: Theme): number => mmToTwips(page.marginMm.top / 2)
