import type { Document, Footnote } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'
import { anchorsOf, type Anchors } from './anchors.js'

/** What every handler may need besides its node; of one document. */
export interface HtmlContext {
  readonly document: Document
  readonly theme: Theme
  readonly anchors: Anchors
  /** The footnotes printed so far, in their order. */
  readonly footnotes: Footnote[]
}

export const contextOf = (document: Document, theme: Theme): HtmlContext => ({
  document,
  theme,
  anchors: anchorsOf(document),
  footnotes: [],
})
