import type { Block, BlockType } from '../../document/nodes.js'
import type { HtmlContext } from './context.js'
import { escapeHtml } from './escape.js'
import { figureHtml } from './figure.js'
import { inlinesToHtml } from './inlines.js'
import { tableHtml } from './table.js'

const blocks: {
  readonly [K in BlockType]: (node: Extract<Block, { type: K }>, context: HtmlContext) => string
} = {
  title: ({ children }) => `<h1>${inlinesToHtml(children)}</h1>`,
  heading: ({ level, label, children }, { document }) => {
    const space = document.language === 'en' ? ' ' : ''
    const number = label === '' ? '' : `<span class="label">${escapeHtml(label)}</span>${space}`
    return `<h${level + 1}>${number}${inlinesToHtml(children)}</h${level + 1}>`
  },
  paragraph: ({ children }) => `<p>${inlinesToHtml(children)}</p>`,
  list: ({ ordered, start, items }, context) => {
    const tag = ordered ? 'ol' : 'ul'
    const first = ordered && start !== 1 ? ` start="${start}"` : ''
    const printed = items.map(({ children }) => `<li>${blocksToHtml(children, context)}</li>`)
    return `<${tag}${first}>\n${printed.join('\n')}\n</${tag}>`
  },
  quote: ({ children }, context) => `<blockquote>\n${blocksToHtml(children, context)}\n</blockquote>`,
  note: ({ children }) => `<p class="note">${inlinesToHtml(children)}</p>`,
  signature: ({ issuer, date }) => {
    const lines = [issuer, date].filter((line) => line !== '')
    return `<div class="signature">\n${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}\n</div>`
  },
  table: (node) => tableHtml(node),
  chart: (node, context) => figureHtml(node, context),
}

/** Blocks as HTML flow content, one after the other. */
export function blocksToHtml(children: readonly Block[], context: HtmlContext): string {
  return children
    .map((node) => (blocks[node.type] as (node: Block, context: HtmlContext) => string)(node, context))
    .join('\n')
}
