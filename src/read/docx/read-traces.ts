import type { TracedFigure } from '../../document/traced-ledger.js'
import { boundFigures } from './bound-figures.js'
import { findLedger } from './ledger-part.js'
import { readDocx } from './read-docx.js'

/** A figure of the ledger where it stands in the file now. */
export interface BoundFigure extends TracedFigure {
  /** As it stands in the file now. */
  readonly text: string
  /** The part of the file that it stands in, such as `word/document.xml`. */
  readonly part: string
}

/** What a Word file tells of the figures that it was made with. */
export interface WordTraces {
  /** In reading order; a figure that was copied is there twice. */
  readonly figures: readonly BoundFigure[]
  /** The figures of the ledger that are in the file no more. */
  readonly deleted: readonly TracedFigure[]
}

/**
 * Reads the figures of a Word file back that jianbao made, whichever program saved it since: what each was,
 * and what it is now. Undefined for a file without a ledger.
 *
 * @throws JianbaoError `document-…` for what is no sound .docx, or too large.
 * @example
 * const traces = readTraces(await readFile('edited.docx'))
 * const changed = traces?.figures.filter(({ text, printed }) => text !== printed)
 */
export function readTraces(docx: Uint8Array): WordTraces | undefined {
  const { archive, pieces } = readDocx(docx)
  const ledger = findLedger(archive)?.ledger
  if (ledger === undefined) return undefined
  const byId = new Map(ledger.figures.map((figure) => [figure.id, figure]))
  const figures = boundFigures(pieces, new Set(byId.keys())).flatMap((bound): BoundFigure[] => {
    const figure = byId.get(bound.id)
    const text = bound.pieces.map((piece) => piece.text.text).join('')
    return figure === undefined ? [] : [{ ...figure, text, part: bound.pieces[0]?.part ?? '' }]
  })
  const there = new Set(figures.map(({ id }) => id))
  return { figures, deleted: ledger.figures.filter(({ id }) => !there.has(id)) }
}
