import type { Nodes, Root } from 'mdast'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'

function chineseEmphasis(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), cjkFriendlyExtension()]
}

/** Reads Markdown as the library's users do: GFM, with emphasis that knows Chinese marks. */
export function readMarkdown(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).use(chineseEmphasis).parse(markdown)
}

/** What a reader sees: one string for each paragraph, heading and cell; a break counts as a space. */
export function linesOf(node: Nodes): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return [inlineText(node)]
    default:
      return 'children' in node ? node.children.flatMap(linesOf) : [`<${node.type}>`]
  }
}

function inlineText(node: Nodes): string {
  if (node.type === 'break') return ' '
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(inlineText).join('') : `<${node.type}>`
}
