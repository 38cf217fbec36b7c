import type { AlignType, BlockContent, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast'
import { strong, text } from '../../document/builders.js'
import type { Inline } from '../../document/nodes.js'
import type { MarkdownContext } from './context.js'
import { inlinesToMdast, trimmed } from './inlines.js'

export type Flow = BlockContent & RootContent

export const phrasing = (children: readonly Inline[], context: MarkdownContext): PhrasingContent[] =>
  trimmed(inlinesToMdast(children, context))

/** A paragraph; nothing for one without text. */
export function paragraph(children: readonly Inline[], context: MarkdownContext): Flow[] {
  const content = phrasing(children, context)
  return content.length === 0 ? [] : [{ type: 'paragraph', children: content }]
}

export const paragraphs = (lines: readonly (readonly Inline[])[], context: MarkdownContext): Flow[] =>
  lines.flatMap((line) => paragraph(line, context))

/** Number and words of a table or chart as one bold line. */
export function captionLine(label: string, caption: readonly Inline[], context: MarkdownContext): Flow[] {
  const space = label !== '' && caption.length > 0 ? ' ' : ''
  return paragraph([strong(text(label + space), ...caption)], context)
}

/** A GFM table, its first row the head. */
export function grid(
  align: readonly AlignType[],
  rows: readonly (readonly (readonly Inline[])[])[],
  context: MarkdownContext,
): Flow {
  const row = (cells: readonly (readonly Inline[])[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell): TableCell => ({ type: 'tableCell', children: phrasing(cell, context) })),
  })
  return { type: 'table', align: [...align], children: rows.map(row) }
}
