import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown'
import type { Writer } from '../writer.js'
import type { FootnoteDefinition } from 'mdast'
import { blocksToMdast } from './blocks.js'
import { clean } from './clean.js'
import { contextOf, type MarkdownContext } from './context.js'
import { paragraph } from './flow.js'
import { editorColumns } from './editor-columns.js'

/** Readers take `www.` with anything behind it for a link, and lose the escapes that follow. */
const bareAddress: Unsafe = {
  character: '.',
  before: '[Ww]{3}',
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'link', 'image', 'label'],
}

/** The footnotes' texts, which readers collect under the document. */
function definitions(context: MarkdownContext): FootnoteDefinition[] {
  const found: FootnoteDefinition[] = []
  // A footnote inside a footnote joins the end of the list while it is printed.
  for (let index = 0; index < context.footnotes.length; index += 1) {
    const number = String(index + 1)
    found.push({
      type: 'footnoteDefinition',
      identifier: number,
      label: number,
      children: paragraph(context.footnotes[index]?.children ?? [], context),
    })
  }
  return found
}

/**
 * Writes Markdown with GFM tables. Reading it back with a parser that knows Chinese emphasis rules gives
 * the same text; a chart becomes its figures and its words.
 *
 * @example
 * const { bytes } = await writeMarkdown(document, { theme: gongwen })
 */
export const writeMarkdown: Writer = async (document, { traces, footnotes = false }) => {
  const context = contextOf(document, footnotes ? traces : undefined)
  const text = blocksToMdast(document.children, context)
  const markdown = toMarkdown(
    { type: 'root', children: [...text, ...definitions(context)] },
    {
      bullet: '-',
      rule: '-',
      listItemIndent: 'one',
      unsafe: [bareAddress],
      extensions: [gfmToMarkdown({ stringLength: editorColumns })],
    },
  )
  return { bytes: new TextEncoder().encode(clean(markdown)), substitutions: [] }
}
