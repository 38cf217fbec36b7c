import type { Block } from './nodes.js'
import { plainText } from './plain-text.js'

const isAnnounced = ({ type }: Block): boolean => type === 'list' || type === 'table' || type === 'quote'

const isEnd = (node: Block | undefined): boolean => node?.type === 'signature' || node?.type === 'note'
/** About as long as a line; more than that does not stand alone with the signature. */
const lineCharacters = 40
const isShort = (node: Block): boolean =>
  node.type === 'paragraph' && plainText(node.children).length <= lineCharacters

/**
 * Whether the end of a block has to share a page with what follows it: what stands before a signature,
 * before the sources at the end, and before a single line above them; what announces a list, a table or a
 * quotation; a byline; a line that is strong throughout, as a heading is; a question.
 */
export function staysWith(node: Block, next: Block, afterNext?: Block): boolean {
  if (next.type === 'signature') return true
  if (isEnd(afterNext) && isShort(next) && (node.type === 'paragraph' || node.type === 'list')) return true
  const isSources = next.type === 'note' && (afterNext === undefined || afterNext.type === 'signature')
  if (isSources && node.type !== 'heading' && node.type !== 'note') return true
  if (node.type !== 'paragraph') return false
  if (next.type === 'note') return false
  const [first] = node.children
  const isByline = first !== undefined && node.children.every(({ type }) => type === 'emphasis')
  if (isByline && next.type === 'paragraph') return true
  const isRunInHeading = first !== undefined && node.children.every(({ type }) => type === 'strong')
  if (isRunInHeading && isShort(node)) return true
  const text = plainText(node.children)
  if (isAnnounced(next)) return /[：:]$/.test(text)
  return next.type === 'paragraph' && first?.type === 'strong' && /[？?]$/.test(text)
}
