import type { Piece } from './read-docx.js'
import type { ContentControl } from './story.js'

/** What stands in a content control that is bound to a figure of the ledger. */
export interface FigurePieces {
  readonly id: string
  readonly control: ContentControl
  /** Pieces of its text in order; several where people changed it. */
  readonly pieces: readonly Piece[]
}

/** The bound controls of a file's text in reading order, each once; `known` are the ids of its ledger. */
export function boundFigures(pieces: readonly Piece[], known: ReadonlySet<string>): FigurePieces[] {
  const found = new Map<ContentControl, { id: string; control: ContentControl; pieces: Piece[] }>()
  for (const piece of pieces) {
    const control = controlOf(piece.text.controls ?? [], known)
    if (control?.id === undefined) continue
    const there = found.get(control)
    if (there === undefined) found.set(control, { id: control.id, control, pieces: [piece] })
    else there.pieces.push(piece)
  }
  return [...found.values()]
}

/** LibreOffice puts a control round a control: the outermost of those with the innermost's id. */
function controlOf(
  controls: readonly ContentControl[],
  known: ReadonlySet<string>,
): ContentControl | undefined {
  const isKnown = ({ id }: ContentControl): boolean => id !== undefined && known.has(id)
  const innermost = controls.findLast(isKnown)
  return innermost && controls.find(({ id }) => id === innermost.id)
}
