import type { Document } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'
import type { PackedCharts } from './adapter.js'
import type { Context } from './context.js'
import type { Lists } from './lists.js'
import { readOutline } from './outline.js'
import { typeAreaWidthTwips } from './page.js'
import type { Parts } from './parts.js'
import { styleIds } from './style-ids.js'
import { latinFaceOf } from '../text-width.js'
import { mmToTwips } from './units.js'

/** The parts of the document's charts; the library is loaded only where there are any. */
export async function packChartsOf(parts: Parts, theme: Theme): Promise<PackedCharts | undefined> {
  if (parts.charts.length === 0) return undefined
  const { packCharts } = await import('./adapter.js')
  return packCharts(parts.charts, theme.faces[theme.chart.role])
}

/** The surroundings in which a document's blocks are first written. */
export function rootContext(
  document: Document,
  theme: Theme,
  parts: Parts,
  lists: Lists,
  bookmarkPrefix = '',
): Context {
  const width = typeAreaWidthTwips(theme.page)
  return {
    theme,
    language: document.language,
    styleIds,
    paragraphStyle: 'body',
    listDepth: 0,
    lists,
    outline: readOutline(document, bookmarkPrefix),
    parts,
    widthTwips: width,
    pageWidthTwips: width,
    pageLeftTwips: mmToTwips(theme.page.marginMm.left),
    latinFace: latinFaceOf(theme.faces[theme.styles.body.role]),
    keepNext: false,
    isAtHead: false,
  }
}
