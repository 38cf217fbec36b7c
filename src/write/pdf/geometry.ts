import type { Section } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'

const pointsPerMm = 72 / 25.4

export const mmToPt = (mm: number): number => mm * pointsPerMm

/** A page's size and the type area on it, in points. */
export interface Geometry {
  readonly orientation: Section['orientation']
  readonly widthPt: number
  readonly heightPt: number
  readonly leftPt: number
  readonly topPt: number
  readonly areaWidthPt: number
  readonly areaHeightPt: number
}

/**
 * The theme's page. Landscape is a sheet turned by a quarter to the right, with the head at the side
 * where the sheets are bound, so that margins and page numbers stay where they are on the sheet:
 * GB/T 9704-2012, 7.5. Themes whose page numbers do not change sides have upright ones there as well,
 * and keep their margins.
 */
export function geometryOf({ page }: Theme, orientation: Section['orientation']): Geometry {
  const { widthMm, heightMm, marginMm } = page
  const isTurned = orientation === 'landscape'
  const { top, right, bottom, left } =
    isTurned && isNumberTurned(page)
      ? { top: marginMm.left, right: marginMm.top, bottom: marginMm.right, left: marginMm.bottom }
      : marginMm
  const [width, height] = isTurned ? [heightMm, widthMm] : [widthMm, heightMm]
  return {
    orientation,
    widthPt: mmToPt(width),
    heightPt: mmToPt(height),
    leftPt: mmToPt(left),
    topPt: mmToPt(top),
    areaWidthPt: mmToPt(width - left - right),
    areaHeightPt: mmToPt(height - top - bottom),
  }
}

/** Whether the number of a landscape page stands as on the sheet held upright. */
export const isNumberTurned = ({ pageNumberPlace }: Theme['page']): boolean => pageNumberPlace === 'outside'
