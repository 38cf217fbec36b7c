import { escapeXml } from '../xml.js'
import type { FoundParagraph, Placeholder } from './placeholders.js'

/** One change of a part's text. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly xml: string
}

/** Makes changes that do not overlap. */
export function applyEdits(xml: string, edits: readonly Edit[]): string {
  let written = ''
  let at = 0
  for (const { start, end, xml: text } of [...edits].sort((left, right) => left.start - right.start)) {
    written += xml.slice(at, start) + text
    at = end
  }
  return written + xml.slice(at)
}

/**
 * Puts texts in the place of a paragraph's placeholders. Each takes the look of the run in which its first
 * brace stands, also where Word has divided it between runs.
 */
export function fillLines(
  paragraph: FoundParagraph,
  filled: readonly (readonly [Placeholder, string])[],
): Edit[] {
  let offset = 0
  return paragraph.pieces.flatMap((piece): Edit[] => {
    const start = offset
    const end = start + piece.text.length
    offset = end
    const here = filled.filter(([{ from, to }]) => from < end && to > start)
    if (here.length === 0) return []
    let text = ''
    let at = start
    for (const [{ from, to }, value] of here) {
      text += piece.text.slice(at - start, Math.max(0, from - start))
      if (from >= start) text += value
      at = Math.min(to, end)
    }
    text += piece.text.slice(at - start)
    return [{ start: piece.start, end: piece.end, xml: `<w:t xml:space="preserve">${escapeXml(text)}</w:t>` }]
  })
}
