import type { EditedDocument, EditedFigure, EditedLine } from '../../audit/edited/edited-document.js'
import type { Span } from '../../document/digits.js'
import { boundFigures } from './bound-figures.js'
import { findLedger } from './ledger-part.js'
import type { DocxDocument } from './read-docx.js'

/** A Word file with its ledger and what has become of it; undefined for one that has none. */
export function editedDocx(docx: DocxDocument): EditedDocument | undefined {
  const found = findLedger(docx.archive)
  if (found === undefined) return undefined
  const { ledger } = found
  const known = new Set(ledger.figures.map(({ id }) => id))
  const figures = boundFigures(docx.pieces, known).map(({ id, pieces }): EditedFigure => {
    const [first, last] = [pieces[0], pieces.at(-1)]
    const start = first?.offset ?? 0
    const end = last === undefined ? start : last.offset + last.text.text.length
    return { id, text: pieces.map(({ text }) => text.text).join(''), start, end }
  })
  const fields = docx.pieces
    .filter(({ text }) => text.isField === true)
    .map(({ offset, text }): Span => [offset, offset + text.text.length])
  return { document: docx.document, ledger, figures, lines: linesOf(docx, figures, fields) }
}

/** The lines between paragraphs, cells, tabs and breaks. */
function linesOf(
  { document }: DocxDocument,
  figures: readonly EditedFigure[],
  fields: readonly Span[],
): EditedLine[] {
  const shown = document.original ?? document.text
  const lines: EditedLine[] = []
  let offset = 0
  let figure = 0
  let field = 0
  for (const text of shown.split(/[\n\t]/)) {
    const end = offset + text.length
    const own: PrintedFigure[] = []
    const put: Span[] = []
    for (let one = figures[figure]; one !== undefined && one.start <= end; one = figures[++figure])
      own.push({ id: one.id, start: one.start - offset, end: Math.min(one.end, end) - offset })
    for (let one = fields[field]; one !== undefined && one[0] <= end; one = fields[++field])
      put.push([one[0] - offset, one[1] - offset])
    if (text !== '') lines.push({ text, offset, figures: own, fields: put })
    offset = end + 1
  }
  return lines
}

type PrintedFigure = EditedLine['figures'][number]
