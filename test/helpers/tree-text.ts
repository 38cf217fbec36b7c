import type { Block, Document, Inline } from '../../src/document/nodes.js'
import { walkBlocks } from '../../src/document/walk.js'

/** What a reader meets in a tree, in reading order and without spaces; drawings and their figures left out. */
export function treeText(document: Document): string {
  const notes: (readonly Inline[])[] = []
  const line = (inlines: readonly Inline[] = []): string =>
    inlines
      .map((one): string => {
        switch (one.type) {
          case 'text':
            return one.value
          case 'number':
          case 'reference':
            return one.text
          case 'footnote':
            return String(notes.push(one.children))
          case 'strong':
          case 'emphasis':
          case 'link':
            return line(one.children)
          case 'break':
          case 'arrow':
          case 'bar':
            return ''
        }
      })
      .join('')
  const lines = (all: readonly (readonly Inline[])[]): string => all.map(line).join('')
  const headings = (depth: number): string =>
    [...walkBlocks(document.children)]
      .flatMap((node) =>
        node.type === 'heading' && node.level <= depth
          ? [node.label + line(node.children.filter(({ type }) => type !== 'footnote'))]
          : [],
      )
      .join('')
  const blocks = (all: readonly Block[]): string => all.map(block).join('')
  function block(node: Block): string {
    switch (node.type) {
      case 'title':
        return line(node.kicker) + line(node.children) + line(node.subtitle) + line(node.byline)
      case 'red-head': {
        const marks = [node.copyNumber, node.secrecy, node.urgency].join('')
        const signer = node.signer === undefined ? '' : node.signer.label + node.signer.name
        return (node.form === 'letter' ? node.mark + marks : marks + node.mark) + node.number + signer
      }
      case 'addressee':
      case 'paragraph':
      case 'note':
        return line(node.children)
      case 'contents':
        return node.label + headings(node.depth)
      case 'heading':
      case 'attachment':
        return node.label + line(node.children)
      case 'list':
        return node.items.map(({ children }) => blocks(children)).join('')
      case 'quote':
      case 'section':
        return blocks(node.children)
      case 'box':
        return line(node.label) + blocks(node.children)
      case 'cards':
        return node.items.map((one) => line(one.label) + one.figure.text + line(one.detail)).join('')
      case 'table': {
        const { columns, spanners = [] } = node
        const under = (index: number): boolean =>
          spanners.some(({ from, to }) => from <= index && index <= to)
        const upper = columns.map(({ header }, index) =>
          under(index) ? line(spanners.find(({ from }) => from === index)?.header) : line(header),
        )
        const lower = columns.map(({ header }, index) => (under(index) ? line(header) : ''))
        const rows = node.rows.map(({ cells }) => lines(cells))
        return [
          node.label,
          line(node.caption),
          line(node.unit),
          ...upper,
          ...lower,
          ...rows,
          lines(node.notes),
        ].join('')
      }
      case 'chart':
        return node.label + line(node.caption) + lines(node.notes)
      case 'attachment-list':
        return node.label + lines(node.items)
      case 'signature':
        return node.issuer + node.date
      case 'imprint':
        return (node.copies ?? '') + node.printer + node.date
      case 'divider':
      case 'page-break':
        return ''
    }
  }
  const last = document.children.at(-1)
  const closing = last?.type === 'imprint' ? [last] : []
  const text = blocks(document.children.slice(0, document.children.length - closing.length))
  return (text + lines(notes) + blocks(closing)).replace(/\s/g, '')
}
