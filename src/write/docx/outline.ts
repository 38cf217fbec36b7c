import type { Block, Document, Heading } from '../../document/nodes.js'

/** A heading with the bookmark by which the contents find it. */
export interface OutlineEntry {
  readonly heading: Heading
  readonly bookmark: string
}

/** What a reference leads to. */
export interface Target {
  readonly bookmark: string
  /** The bookmarked text, which a reference field would show; undefined for headings. */
  readonly label?: string
}

/** The headings of a document in order, and the targets of references by id. */
export interface Outline {
  readonly headings: readonly OutlineEntry[]
  readonly targets: ReadonlyMap<string, Target>
}

/** Calls `visit` for every block in the order of the text. */
function visitBlocks(blocks: readonly Block[], visit: (block: Block) => void): void {
  for (const block of blocks) {
    visit(block)
    if (block.type === 'section' || block.type === 'box' || block.type === 'quote')
      visitBlocks(block.children, visit)
    else if (block.type === 'list') for (const item of block.items) visitBlocks(item.children, visit)
  }
}

/** Word knows no bookmark of more than 40 characters, nor one that does not begin with a letter. */
export function readOutline(document: Document, prefix = ''): Outline {
  const headings: OutlineEntry[] = []
  const targets = new Map<string, Target>()
  visitBlocks(document.children, (block) => {
    if (block.type === 'heading')
      headings.push({ heading: block, bookmark: `_Toc${prefix}${headings.length + 1}` })
    if (block.type !== 'heading' && block.type !== 'table' && block.type !== 'chart') return
    if (block.id === undefined || targets.has(block.id)) return
    const bookmark = `_Ref${prefix}${targets.size + 1}`
    targets.set(block.id, block.type === 'heading' ? { bookmark } : { bookmark, label: block.label })
  })
  return { headings, targets }
}
