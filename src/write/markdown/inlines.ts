import type { Emphasis, PhrasingContent, Strong } from 'mdast'
import type { Arrow, Inline, InlineType } from '../../document/nodes.js'
import { isLinkUrl } from '../../document/links.js'
import type { MarkdownContext } from './context.js'

/** The kinds of emphasis already open about a node: Markdown cannot nest one in itself. */
type Open = readonly (Strong | Emphasis)['type'][]

const arrows: Readonly<Record<Arrow['direction'], string>> = { up: '↑', down: '↓', flat: '→' }

const inlines: {
  readonly [K in InlineType]: (
    node: Extract<Inline, { type: K }>,
    context: MarkdownContext,
    open: Open,
  ) => PhrasingContent[]
} = {
  text: ({ value }) => textNode(value),
  strong: ({ children }, context, open) => emphasise('strong', children, context, open),
  emphasis: ({ children }, context, open) => emphasise('emphasis', children, context, open),
  number: (node, context) => {
    const mark = context.noteOf(node)
    if (mark === undefined) return textNode(node.text)
    return [...textNode(node.text), { type: 'footnoteReference', identifier: mark, label: mark }]
  },
  link: ({ url, children }, context, open) => {
    const content = inlinesToMdast(children, context, open)
    return isLinkUrl(url) ? [{ type: 'link', url, children: content }] : content
  },
  break: () => [{ type: 'break' }],
  footnote: (node, { footnotes }) => {
    const number = String(footnotes.push(node))
    return [{ type: 'footnoteReference', identifier: number, label: number }]
  },
  // Only headings have anchors in Markdown.
  reference: ({ target, text }, { headings }) => {
    const found = headings.find(({ heading }) => heading.id === target)
    return found === undefined || text === ''
      ? textNode(text)
      : [{ type: 'link', url: `#${found.anchor}`, children: textNode(text) }]
  },
  arrow: ({ direction }) => textNode(arrows[direction]),
  bar: () => [],
}

const textNode = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }])

/** Spaces at its ends stand outside, where emphasis can open and close. */
function emphasise(
  type: (Strong | Emphasis)['type'],
  children: readonly Inline[],
  context: MarkdownContext,
  open: Open,
): PhrasingContent[] {
  if (open.includes(type)) return inlinesToMdast(children, context, open)
  const content = inlinesToMdast(children, context, [...open, type])
  const first = content[0]
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : ''
  if (first?.type === 'text') content.splice(0, 1, ...textNode(first.value.slice(before.length)))
  const last = content.at(-1)
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : ''
  if (last?.type === 'text')
    content.splice(-1, 1, ...textNode(last.value.slice(0, last.value.length - after.length)))
  return [
    ...textNode(before),
    ...(content.length === 0 ? [] : [{ type, children: content }]),
    ...textNode(after),
  ]
}

/** One node in place of neighbours of a kind, so that escaping sees what really stands side by side. */
function join(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value }
    else if ((node.type === 'strong' || node.type === 'emphasis') && last?.type === node.type)
      joined[joined.length - 1] = { type: node.type, children: join([...last.children, ...node.children]) }
    else joined.push(node)
  }
  return joined
}

/** Inlines as Markdown phrasing nodes. */
export function inlinesToMdast(
  children: readonly Inline[],
  context: MarkdownContext,
  open: Open = [],
): PhrasingContent[] {
  type Handler = (node: Inline, context: MarkdownContext, open: Open) => PhrasingContent[]
  return join(children.flatMap((node) => (inlines[node.type] as Handler)(node, context, open)))
}

/** Without spaces at its ends and about its breaks, where Markdown could keep them only as references. */
export function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node]
    const first = index === 0 || nodes[index - 1]?.type === 'break'
    const last = index === nodes.length - 1 || nodes[index + 1]?.type === 'break'
    let value = node.value.replace(/[ \t]*(\r?\n|\r)[ \t]*/g, '$1')
    if (first) value = value.replace(/^[ \t\r\n]+/, '')
    if (last) value = value.replace(/[ \t\r\n]+$/, '')
    return textNode(value)
  })
}
