import { isLinkUrl } from '../../document/links.js'
import type { Inline, InlineType, NumberNode } from '../../document/nodes.js'
import type { HtmlContext } from './context.js'
import { escapeHtml } from './escape.js'
import { noteReference } from './footnotes.js'

type InlineHandlers = {
  readonly [K in InlineType]: (node: Extract<Inline, { type: K }>, context: HtmlContext) => string
}

const percent = /^\d{1,3}(?:\.\d+)?$/

const inlines: InlineHandlers = {
  text: ({ value }) => escapeHtml(value),
  strong: ({ children }, context) => `<strong>${inlinesToHtml(children, context)}</strong>`,
  emphasis: ({ children }, context) => `<em>${inlinesToHtml(children, context)}</em>`,
  number: (node) => figureHtml(node, escapeHtml(node.text), node.text.length),
  link: ({ url, children }, context) =>
    isLinkUrl(url)
      ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${inlinesToHtml(children, context)}</a>`
      : inlinesToHtml(children, context),
  break: () => '<br>',
  footnote: (node, context) => noteReference(node, context),
  reference: ({ target, text }, { anchors }) => {
    const anchor = anchors.target(target)
    const printed = escapeHtml(text)
    return anchor === undefined ? printed : `<a class="reference" href="#${anchor}">${printed}</a>`
  },
  arrow: ({ direction, label }) =>
    `<span class="arrow ${direction}" role="img" aria-label="${escapeHtml(label)}"></span>`,
  bar: ({ percent: share, isNegative }) => {
    const width = percent.test(share) && Number(share) <= 100 ? share : '0'
    return `<span class="bar${isNegative ? ' negative' : ''}" aria-hidden="true"><span style="width:${width}%"></span></span>`
  },
}

/** What is no longer than this stays on one line. */
const longestKept = 24

const kept = (name: string, length: number): string => (length > longestKept ? `${name} long` : name)

/** A printed figure with the facts that it comes from; `content` is markup, `length` that of its text. */
export const figureHtml = ({ factId, otherIds = [] }: NumberNode, content: string, length: number): string =>
  `<span class="${kept('number', length)}" data-fact="${escapeHtml([factId, ...otherIds].join(' '))}">${content}</span>`

/** The number in front of a heading or a caption. */
export const labelHtml = (label: string): string =>
  `<span class="${kept('label', label.length)}">${escapeHtml(label)}</span>`

/** Inlines as HTML phrasing content. */
export function inlinesToHtml(children: readonly Inline[], context: HtmlContext): string {
  return children
    .map((node) => (inlines[node.type] as (node: Inline, context: HtmlContext) => string)(node, context))
    .join('')
}
