import type { Piece } from './read-docx.js'
import type { ContentControl } from './story.js'

/** What stands in a content control that is bound to a figure of the ledger. */
export interface FigurePieces {
  readonly id: string
  /** Pieces of its text in order; several where people changed it. */
  readonly pieces: readonly Piece[]
}

interface Found {
  readonly id: string
  readonly pieces: { readonly piece: Piece; readonly depth: number }[]
}

/**
 * The bound controls of a file's text in reading order, each once; `known` are the ids of its ledger.
 * LibreOffice puts a control round a control each time that it saves, and lets the outer ones reach over
 * what follows: the text of a figure is that of the innermost.
 */
export function boundFigures(pieces: readonly Piece[], known: ReadonlySet<string>): FigurePieces[] {
  const found = new Map<ContentControl, Found>()
  for (const piece of pieces) {
    const controls = piece.text.controls ?? []
    const id = controls.findLast((one) => one.id !== undefined && known.has(one.id))?.id
    const own = controls.filter((one) => one.id === id)
    const [outermost] = own
    if (id === undefined || outermost === undefined) continue
    const there = found.get(outermost) ?? { id, pieces: [] }
    there.pieces.push({ piece, depth: own.length })
    found.set(outermost, there)
  }
  return [...found.values()].map(({ id, pieces: all }) => {
    const deepest = all.reduce((most, { depth }) => Math.max(most, depth), 0)
    return { id, pieces: all.filter(({ depth }) => depth === deepest).map(({ piece }) => piece) }
  })
}
