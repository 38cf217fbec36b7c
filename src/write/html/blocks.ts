import type { Block, BlockType } from '../../document/nodes.js'
import { cardsHtml } from './cards.js'
import { chartHtml } from './chart.js'
import { contentsHtml } from './contents.js'
import type { HtmlContext } from './context.js'
import { escapeHtml } from './escape.js'
import { inlinesToHtml, labelHtml } from './inlines.js'
import { attachmentListHtml, imprintHtml, redHeadHtml, signatureHtml } from './official.js'
import { tableHtml } from './table.js'
import { titleHtml } from './title.js'

const blocks: {
  readonly [K in BlockType]: (node: Extract<Block, { type: K }>, context: HtmlContext) => string
} = {
  title: titleHtml,
  'red-head': redHeadHtml,
  addressee: ({ children }, context) => `<p class="addressee">${inlinesToHtml(children, context)}</p>`,
  contents: contentsHtml,
  heading: (node, context) => {
    const { level, label, children } = node
    const space = context.document.language === 'en' ? ' ' : ''
    const number = label === '' ? '' : `${labelHtml(label)}${space}`
    const tag = `h${level + 1}`
    return `<${tag} id="${context.anchors.of(node) ?? ''}">${number}${inlinesToHtml(children, context)}</${tag}>`
  },
  paragraph: ({ children }, context) => `<p>${inlinesToHtml(children, context)}</p>`,
  list: ({ ordered, start, items }, context) => {
    const tag = ordered ? 'ol' : 'ul'
    const first = ordered && start !== 1 ? ` start="${start}"` : ''
    const printed = items.map(({ children }) => `<li>${blocksToHtml(children, context)}</li>`)
    return `<${tag}${first}>\n${printed.join('\n')}\n</${tag}>`
  },
  quote: ({ children }, context) => `<blockquote>\n${blocksToHtml(children, context)}\n</blockquote>`,
  box: ({ label, children }, context) => {
    const head = label.length === 0 ? '' : `<p class="box-head">${inlinesToHtml(label, context)}</p>\n`
    return `<aside class="box">\n${head}${blocksToHtml(children, context)}\n</aside>`
  },
  cards: cardsHtml,
  table: tableHtml,
  chart: chartHtml,
  note: ({ children }, context) => `<p class="note">${inlinesToHtml(children, context)}</p>`,
  divider: () => '<hr>',
  'page-break': () => '<div class="page-break"></div>',
  section: ({ orientation, children }, context) =>
    `<section class="${orientation}">\n${blocksToHtml(children, context)}\n</section>`,
  'attachment-list': attachmentListHtml,
  signature: signatureHtml,
  attachment: (node, context) => {
    const label = `<span class="attachment-label">${escapeHtml(node.label)}</span>`
    const title = `<span class="attachment-title">${inlinesToHtml(node.children, context)}</span>`
    return `<h2 class="attachment" id="${context.anchors.of(node) ?? ''}">${label} ${title}</h2>`
  },
  imprint: imprintHtml,
}

/** Blocks as HTML flow content, one after the other. */
export function blocksToHtml(children: readonly Block[], context: HtmlContext): string {
  return children
    .map((node) => (blocks[node.type] as (node: Block, context: HtmlContext) => string)(node, context))
    .join('\n')
}
