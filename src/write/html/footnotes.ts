import type { Footnote } from '../../document/nodes.js'
import type { HtmlContext } from './context.js'
import { escapeHtml } from './escape.js'
import { inlinesToHtml } from './inlines.js'
import { pageWords } from './words.js'

/** The raised number that leads to a footnote. */
export function noteReference(node: Footnote, { footnotes, document }: HtmlContext): string {
  const number = footnotes.push(node)
  const name = escapeHtml(pageWords[document.language].footnote(number))
  return `<sup><a id="noteref-${number}" href="#note-${number}" role="doc-noteref" aria-label="${name}">${number}</a></sup>`
}

/** All footnotes of the document in their order, each with the way back; empty if there are none. */
export function footnotesHtml(context: HtmlContext): string {
  const { footnotes, document } = context
  const words = pageWords[document.language]
  const items: string[] = []
  // A footnote inside a footnote joins the end of the list while it is printed.
  for (let index = 0; index < footnotes.length; index += 1) {
    const number = index + 1
    const back = escapeHtml(words.back(number))
    items.push(
      `<li id="note-${number}"><p class="footnote">${inlinesToHtml(footnotes[index]?.children ?? [], context)} <a class="back" href="#noteref-${number}" role="doc-backlink" aria-label="${back}"></a></p></li>`,
    )
  }
  if (items.length === 0) return ''
  return `<section class="footnotes" role="doc-endnotes" aria-label="${escapeHtml(words.footnotes)}">\n<ol>\n${items.join('\n')}\n</ol>\n</section>`
}
