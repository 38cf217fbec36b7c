import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown'
import type { Writer } from '../writer.js'
import { blocksToMdast } from './blocks.js'
import { clean } from './clean.js'
import { editorColumns } from './editor-columns.js'

/** Readers take `www.` with anything behind it for a link, and lose the escapes that follow. */
const bareAddress: Unsafe = {
  character: '.',
  before: '[Ww]{3}',
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'link', 'image', 'label'],
}

/**
 * Writes Markdown with GFM tables. Reading it back with a parser that knows Chinese emphasis rules gives
 * the same text; a chart becomes its figures and its words.
 *
 * @example
 * const { bytes } = await writeMarkdown(document, { theme: gongwen })
 */
export const writeMarkdown: Writer = async ({ children, language }) => {
  const markdown = toMarkdown(
    { type: 'root', children: blocksToMdast(children, language) },
    {
      bullet: '-',
      listItemIndent: 'one',
      unsafe: [bareAddress],
      extensions: [gfmToMarkdown({ stringLength: editorColumns })],
    },
  )
  return { bytes: new TextEncoder().encode(clean(markdown)), substitutions: [] }
}
