import type { Block, Document } from '../../document/nodes.js'
import { walkBlocks } from '../../document/walk.js'

/** Names of places in the page, each used once; those of the document's own ids begin with `at-`. */
export interface Anchors {
  of(node: Block): string | undefined
  /** Where a reference leads; undefined if the document has no such id. */
  target(id: string): string | undefined
}

const plainId = /^[\w-]+$/

export function anchorsOf(document: Document): Anchors {
  const byNode = new Map<Block, string>()
  const byId = new Map<string, string>()
  for (const node of walkBlocks(document.children)) {
    if (
      node.type !== 'heading' &&
      node.type !== 'table' &&
      node.type !== 'chart' &&
      node.type !== 'attachment'
    )
      continue
    const id = node.type === 'attachment' ? undefined : node.id
    const isFirst = id !== undefined && !byId.has(id)
    const anchor = isFirst && plainId.test(id) ? `at-${id}` : `${node.type}-${byNode.size + 1}`
    byNode.set(node, anchor)
    if (isFirst) byId.set(id, anchor)
  }
  return { of: (node) => byNode.get(node), target: (id) => byId.get(id) }
}
