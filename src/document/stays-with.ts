import type { Block } from './nodes.js'
import { plainText } from './plain-text.js'

const isAnnounced = ({ type }: Block): boolean => type === 'list' || type === 'table' || type === 'quote'

/**
 * Whether the end of a block has to share a page with what follows it: what stands before a signature, and
 * before the sources at the end; what announces a list, a table or a quotation; a byline; a question.
 */
export function staysWith(node: Block, next: Block, afterNext?: Block): boolean {
  if (next.type === 'signature') return true
  if (node.type !== 'paragraph') return false
  if (next.type === 'note') return afterNext === undefined || afterNext.type === 'signature'
  const [first] = node.children
  const isByline = first !== undefined && node.children.every(({ type }) => type === 'emphasis')
  if (isByline && next.type === 'paragraph') return true
  const text = plainText(node.children)
  if (isAnnounced(next)) return /[：:]$/.test(text)
  return next.type === 'paragraph' && first?.type === 'strong' && /[？?]$/.test(text)
}
