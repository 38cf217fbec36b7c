import type { Inline, InlineType } from '../../document/nodes.js'
import { escapeHtml } from './escape.js'
import { isLinkUrl } from '../../document/links.js'

const inlines: { readonly [K in InlineType]: (node: Extract<Inline, { type: K }>) => string } = {
  text: ({ value }) => escapeHtml(value),
  strong: ({ children }) => `<strong>${inlinesToHtml(children)}</strong>`,
  emphasis: ({ children }) => `<em>${inlinesToHtml(children)}</em>`,
  number: ({ text, factId }) =>
    `<span class="number" data-fact="${escapeHtml(factId)}">${escapeHtml(text)}</span>`,
  link: ({ url, children }) =>
    isLinkUrl(url)
      ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${inlinesToHtml(children)}</a>`
      : inlinesToHtml(children),
  break: () => '<br>',
}

/** Inlines as HTML phrasing content. */
export function inlinesToHtml(children: readonly Inline[]): string {
  return children.map((node) => (inlines[node.type] as (node: Inline) => string)(node)).join('')
}
