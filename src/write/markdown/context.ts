import type { Document, Footnote, Language } from '../../document/nodes.js'
import { anchoredHeadings, type Anchored } from './anchors.js'

/** What every handler may need besides its node; of one document. */
export interface MarkdownContext {
  readonly language: Language
  readonly headings: readonly Anchored[]
  /** The footnotes printed so far, in their order. */
  readonly footnotes: Footnote[]
}

export const contextOf = (document: Document): MarkdownContext => ({
  language: document.language,
  headings: anchoredHeadings(document),
  footnotes: [],
})
