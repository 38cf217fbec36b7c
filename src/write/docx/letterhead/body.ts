import type { Block, Chart, Document, Heading, Table } from '../../../document/nodes.js'
import type { StyleName } from '../../theme/theme.js'
import type { LineName } from './parts-wanted.js'

const headingStyles: Readonly<Record<Heading['level'], StyleName>> = {
  1: 'heading1',
  2: 'heading2',
  3: 'heading3',
  4: 'heading4',
}

/** Takes the printed numbers off the headings that a user's file numbers itself. */
export function withoutLabels(document: Document, isNumbered: (name: StyleName) => boolean): Document {
  const change = (blocks: readonly Block[]): Block[] =>
    blocks.map((block): Block => {
      if (block.type === 'heading')
        return isNumbered(headingStyles[block.level]) ? { ...block, label: '' } : block
      if (block.type === 'section' || block.type === 'box' || block.type === 'quote')
        return { ...block, children: change(block.children) }
      return block
    })
  return { ...document, children: change(document.children) }
}

/** What has a placeholder of its own, and so is not in the body. */
export interface Placed {
  readonly lines: ReadonlySet<LineName>
  readonly blocks: ReadonlySet<string>
  readonly figures: ReadonlySet<Table | Chart>
}

/** The blocks that no other placeholder takes; the red head is the letterhead's own. */
export function bodyOf(document: Document, { lines, blocks, figures }: Placed): Block[] {
  const isTaken = (block: Block): boolean => {
    switch (block.type) {
      case 'red-head':
        return true
      case 'title':
        return lines.has('title')
      case 'addressee':
        return lines.has('addressee')
      case 'contents':
        return blocks.has('contents')
      case 'attachment-list':
        return blocks.has('attachments')
      case 'signature':
        return blocks.has('signature')
      case 'table':
      case 'chart':
        return figures.has(block)
      case 'heading':
      case 'paragraph':
      case 'list':
      case 'quote':
      case 'box':
      case 'cards':
      case 'note':
      case 'divider':
      case 'page-break':
      case 'section':
      case 'attachment':
      case 'imprint':
        return false
    }
  }
  const keep = (all: readonly Block[]): Block[] =>
    all
      .filter((block) => !isTaken(block))
      .flatMap((block): Block[] => {
        if (block.type !== 'section' && block.type !== 'box') return [block]
        const children = keep(block.children)
        return children.length === 0 ? [] : [{ ...block, children }]
      })
  return keep(document.children)
}
