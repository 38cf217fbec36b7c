/** Texts of a document beside its running one. */
export const stories = ['header', 'footer', 'footnote', 'endnote', 'text-box'] as const
export type Story = (typeof stories)[number]

/** Where the text from an offset on stands in the document that it was taken out of. */
export interface TextPlace {
  readonly offset: number
  /** Line and column of a text file, from 1; the column goes on counting up to the next place. */
  readonly line?: number
  readonly column?: number
  /** Paragraph of a word processor's document, from 1; empty ones and those in tables are not counted. */
  readonly paragraph?: number
  /** The heading above it. */
  readonly heading?: string
  /** Table of the document and its row and cell, from 1. */
  readonly table?: number
  readonly row?: number
  readonly cell?: number
  /** What stands apart from the running text. */
  readonly story?: Story
  /** Page of a paged document, from 1. */
  readonly page?: number
}

/** A cell of a table: its words and the figures' heads, as far as a table's layout tells them. */
export interface TableText {
  /** The line above the table, and its head's and rows' cells; the first row is the head. */
  readonly caption?: CellText
  readonly rows: readonly (readonly CellText[])[]
}

export interface CellText {
  readonly text: string
  /** Where the cell's text begins in the document's text. */
  readonly offset: number
  /** Whether it is set in bold, as the row of the region that a table is about. */
  readonly strong?: boolean
}

/**
 * A document as the auditor sees it, whatever file it came out of: its running text, where each part of
 * it stands, and its tables. An extractor of a file format gives one of these.
 */
export interface DocumentText {
  /** Findings' offsets count its UTF-16 code units. */
  readonly text: string
  /** The file's name, for reports. */
  readonly name?: string
  /** In the order of their offsets; without them lines and columns are counted in the text. */
  readonly places?: readonly TextPlace[]
  readonly tables?: readonly TableText[]
  /** What the file shows at the same offsets, where `text` is the file with its markup blanked out. */
  readonly original?: string
}

/** Lines and columns of a text, from 1. */
export function linePlaces(text: string): TextPlace[] {
  const places: TextPlace[] = [{ offset: 0, line: 1, column: 1 }]
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character !== '\n' && (character !== '\r' || text[at + 1] === '\n')) continue
    places.push({ offset: at + 1, line: places.length + 1, column: 1 })
  }
  return places
}

/** The place of an offset: that of the last place at or before it. */
export function placeAt(places: readonly TextPlace[], offset: number): Omit<TextPlace, 'offset'> {
  let low = 0
  let high = places.length
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if ((places[middle]?.offset ?? Infinity) <= offset) low = middle
    else high = middle
  }
  const found = places[low]
  if (found === undefined) return {}
  const { offset: start, column, ...rest } = found
  return { ...rest, ...(column !== undefined && { column: column + Math.max(0, offset - start) }) }
}
