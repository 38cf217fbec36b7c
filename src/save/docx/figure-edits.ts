import type { FigurePieces } from '../../read/docx/bound-figures.js'
import { escapeXml } from '../../write/docx/xml.js'
import type { Edit } from './edit.js'

/**
 * How a control's text becomes another one, by part: its first piece gets all of it and keeps its run's
 * properties, the others are emptied. Undefined where it has no text that could be replaced.
 */
export function figureEdits(
  { pieces }: FigurePieces,
  text: string,
): ReadonlyMap<string, readonly Edit[]> | undefined {
  const texts = pieces.flatMap(({ part, text: { inner } }) => (inner === undefined ? [] : [{ part, inner }]))
  if (texts.length === 0) return undefined
  const edits = new Map<string, Edit[]>()
  for (const [index, { part, inner }] of texts.entries()) {
    const put = index === 0 ? escapeXml(text) : ''
    edits.set(part, [...(edits.get(part) ?? []), { start: inner.start, end: inner.end, text: put }])
  }
  return edits
}
