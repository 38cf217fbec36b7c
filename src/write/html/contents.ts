import type { Contents, Heading } from '../../document/nodes.js'
import { plainText } from '../../document/plain-text.js'
import { walkBlocks } from '../../document/walk.js'
import type { HtmlContext } from './context.js'
import { escapeHtml } from './escape.js'

/** Entries of one level with those below them, as nested lists. */
function listOf(headings: readonly Heading[], context: HtmlContext): string {
  const items: string[] = []
  let at = 0
  const top = Math.min(...headings.map(({ level }) => level))
  while (at < headings.length) {
    const own = headings[at]
    let end = at + 1
    while (end < headings.length && (headings[end]?.level ?? 0) > top) end += 1
    // A deeper heading may come before the first of its list's level.
    const isOwn = own?.level === top
    const below = headings.slice(isOwn ? at + 1 : at, end)
    items.push(
      `<li>${own !== undefined && isOwn ? entry(own, context) : ''}${below.length === 0 ? '' : `\n${listOf(below, context)}`}</li>`,
    )
    at = end
  }
  return `<ol>\n${items.join('\n')}\n</ol>`
}

function entry(heading: Heading, { anchors, document }: HtmlContext): string {
  const space = document.language === 'en' && heading.label !== '' ? ' ' : ''
  const text = escapeHtml(heading.label + space + plainText(heading.children))
  return `<a href="#${anchors.of(heading) ?? ''}">${text}</a>`
}

/** The document's headings down to a level, each leading to its place. */
export function contentsHtml({ label, depth }: Contents, context: HtmlContext): string {
  const headings = [...walkBlocks(context.document.children)].filter(
    (node): node is Heading => node.type === 'heading' && node.level <= depth,
  )
  const name = escapeHtml(label)
  const list = headings.length === 0 ? '' : `\n${listOf(headings, context)}`
  return `<nav class="contents" role="doc-toc" aria-label="${name}">\n<p class="contents-head">${name}</p>${list}\n</nav>`
}
