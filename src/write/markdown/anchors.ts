import GithubSlugger from 'github-slugger'
import type { Document, Heading } from '../../document/nodes.js'
import { plainText } from '../../document/plain-text.js'
import { walkBlocks } from '../../document/walk.js'

/** A heading with the anchor that readers of Markdown give it. */
export interface Anchored {
  readonly heading: Heading
  readonly text: string
  readonly anchor: string
}

/** The heading's number and words as printed. */
export const headingText = ({ label, children }: Heading, language: Document['language']): string =>
  label + (language === 'en' && label !== '' ? ' ' : '') + plainText(children)

/** Every heading in its order. Titles and attachments are headings too and may use up a name. */
export function anchoredHeadings({ children, language }: Document): Anchored[] {
  const slugger = new GithubSlugger()
  return [...walkBlocks(children)].flatMap((node): Anchored[] => {
    if (node.type === 'title') slugger.slug(plainText(node.children).trim())
    if (node.type === 'attachment') slugger.slug(`${node.label} ${plainText(node.children)}`.trim())
    if (node.type !== 'heading') return []
    const text = headingText(node, language).trim()
    return [{ heading: node, text, anchor: slugger.slug(text) }]
  })
}
