import type { PrintedLine } from '../../document/printed-text.js'
import type { TracedLedger } from '../../document/traced-ledger.js'
import type { DocumentText } from '../text/document-text.js'

/** A bound control of the file and what stands in it now. */
export interface EditedFigure {
  readonly id: string
  readonly text: string
  /** Where its text begins and ends in the document's text. */
  readonly start: number
  readonly end: number
}

/** A line of the document's text and where it begins. */
export interface EditedLine extends PrintedLine {
  readonly offset: number
}

/** A document that jianbao made and people may have changed, with the ledger that it was made with. */
export interface EditedDocument {
  readonly document: DocumentText
  readonly ledger: TracedLedger
  /** In reading order; a figure that was copied is there twice. */
  readonly figures: readonly EditedFigure[]
  readonly lines: readonly EditedLine[]
}
