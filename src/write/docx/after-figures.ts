import type { Document } from '../../document/nodes.js'
import { plainText } from '../../document/plain-text.js'
import { walkBlocks } from '../../document/walk.js'

/** Word's dialogue takes a hundred marks that begin no line; its own are seventy. */
const most = 25

/** What follows a figure without a gap: 亿元, 余家, 个, 年. */
const followers = /\d([万亿余多萬億餘]*\p{Script=Han})/gu

/**
 * The Han characters that stand right behind figures in a document's paragraphs, those of the most figures
 * first. Where they begin no line, no figure is parted from its unit.
 *
 */
export function charactersAfterFigures({ children }: Document): string {
  const counts = new Map<string, number>()
  for (const block of walkBlocks(children)) {
    if (block.type !== 'paragraph') continue
    for (const [, found = ''] of plainText(block.children).matchAll(followers))
      for (const character of found) counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  const byCount = [...counts].sort(([, one], [, other]) => other - one)
  return byCount
    .slice(0, most)
    .map(([character]) => character)
    .join('')
}
