import type { Document } from '../../document/nodes.js'
import type { PlacedPage } from './placed-page.js'

/** A last page that is filled no further than this is worth an attempt to do without it. */
const poorShare = 0.33
/** What tighter setting saves at most of what stands on a page. */
const mostSavedShare = 0.09

/**
 * Whether the last page is nearly empty, and the blank at the foot of the others, with what tighter setting
 * saves, might take what stands on it.
 */
export function endsPoorly({ children }: Document, pages: readonly PlacedPage[]): boolean {
  const last = pages.at(-1)
  // Below a red head every distance is measured.
  if (children.some(({ type }) => type === 'red-head')) return false
  if (!last || last.isTurned || last.units.some(({ unit }) => unit.kind === 'foot')) return false
  if (last.usedPt > last.geometry.areaHeightPt * poorShare) return false
  const first = pages.findLastIndex(({ isTurned }) => isTurned)
  const sparePt = pages
    .slice(Math.max(0, first), -1)
    .reduce(
      (sum, { geometry, usedPt }) =>
        sum + Math.max(0, geometry.areaHeightPt - usedPt) + usedPt * mostSavedShare,
      0,
    )
  return sparePt >= last.usedPt
}
