import type { Block, Document, Heading } from '../../document/nodes.js'

/** The names under which links find headings, tables and charts of a document. */
export interface Destinations {
  readonly ofId: (id: string) => string | undefined
  readonly ofHeading: (heading: Heading) => string
  /** In the document's order. */
  readonly headings: readonly Heading[]
}

/** Names of our own, for an id may be any text. */
export function findDestinations(document: Document): Destinations {
  const byId = new Map<string, string>()
  const byHeading = new Map<Heading, string>()
  const headings: Heading[] = []
  let tables = 0
  const visit = (block: Block): void => {
    switch (block.type) {
      case 'heading': {
        const name = `heading-${headings.push(block)}`
        byHeading.set(block, name)
        if (block.id !== undefined) byId.set(block.id, name)
        return
      }
      case 'table':
      case 'chart':
        if (block.id !== undefined) byId.set(block.id, `figure-${(tables += 1)}`)
        return
      case 'list':
        return block.items.forEach(({ children }) => children.forEach(visit))
      case 'quote':
      case 'box':
      case 'section':
        return block.children.forEach(visit)
      case 'title':
      case 'red-head':
      case 'addressee':
      case 'contents':
      case 'paragraph':
      case 'cards':
      case 'note':
      case 'divider':
      case 'page-break':
      case 'attachment-list':
      case 'signature':
      case 'attachment':
      case 'imprint':
        return
    }
  }
  document.children.forEach(visit)
  return {
    ofId: (id) => byId.get(id),
    ofHeading: (heading) => byHeading.get(heading) ?? '',
    headings,
  }
}
