import type { Document, Footnote, Language, NumberNode } from '../../document/nodes.js'
import { text } from '../../document/builders.js'
import { traceLines, type Traces } from '../../document/traces.js'
import { anchoredHeadings, type Anchored } from './anchors.js'

/** What every handler may need besides its node; of one document. */
export interface MarkdownContext {
  readonly language: Language
  readonly headings: readonly Anchored[]
  /** The footnotes printed so far, in their order. */
  readonly footnotes: Footnote[]
  /** The footnote that tells where a figure comes from, once for all its places; undefined if none does. */
  noteOf(figure: NumberNode): string | undefined
}

export function contextOf(document: Document, traces?: Traces): MarkdownContext {
  const footnotes: Footnote[] = []
  const noted = new Map<string, string>()
  return {
    language: document.language,
    headings: anchoredHeadings(document),
    footnotes,
    noteOf({ factId, otherIds = [] }) {
      const ids = [factId, ...otherIds]
      const key = ids.join(' ')
      const known = noted.get(key)
      if (known !== undefined || traces === undefined) return known
      const lines = ids.flatMap((id) => {
        const trace = traces.get(id)
        return trace === undefined ? [] : [trace.name, ...traceLines(trace)]
      })
      if (lines.length === 0) return undefined
      const mark = String(
        footnotes.push({
          type: 'footnote',
          children: [text(lines.join(document.language === 'en' ? '; ' : '；'))],
        }),
      )
      noted.set(key, mark)
      return mark
    },
  }
}

/** A heading's anchor is made of its text, in which the mark of a footnote would count. */
export const withoutNotes = (context: MarkdownContext): MarkdownContext => ({
  ...context,
  noteOf: () => undefined,
})
