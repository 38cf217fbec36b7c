import type { Document } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'

/** What every handler may need besides its node. */
export interface HtmlContext {
  readonly document: Document
  readonly theme: Theme
}
