import type { Document } from '../document/nodes.js'
import type { PlacedPage } from './pdf/placed-page.js'
import { endsPoorly } from './pdf/poor-end.js'
import { drawingShareOf, tightened, tightnesses } from './theme/tighten.js'
import type { Theme } from './theme/theme.js'

/**
 * A document as a format sets it in the theme; where its last page would be nearly empty, in the first of the
 * tighter themes that does without that page. Drawings then keep only a share of their height.
 */
export function onFewestPages<T>(
  document: Document,
  theme: Theme,
  set: (theme: Theme, drawingShare: number) => T,
  pagesOf: (made: T) => readonly PlacedPage[],
): T {
  const made = set(theme, 1)
  const pages = pagesOf(made)
  if (!endsPoorly(document, pages)) return made
  for (const tightness of tightnesses) {
    const tighter = set(tightened(theme, tightness), drawingShareOf[tightness])
    if (pagesOf(tighter).length < pages.length) return tighter
  }
  return made
}
