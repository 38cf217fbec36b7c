/** Why the figure of a cell cannot be told. */
export type CellFault =
  | { readonly kind: 'formula-not-computed' }
  | { readonly kind: 'format-unknown'; readonly format: string }
  | { readonly kind: 'date-with-time' }
  | { readonly kind: 'unreadable'; readonly text: string }

/** One cell that is not empty. */
export interface GridCell {
  /** From 1. */
  readonly column: number
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error'
  /** As the cell shows it; a number without separators of thousands. */
  readonly text: string
  /** What a number's format shows behind it: %, 亿元. */
  readonly suffix: string
  /** The number that is shown before it was rounded for showing, to 15 significant digits. */
  readonly stored: string
  /** How far the text is indented by the cell's style. */
  readonly indent: number
  readonly fault?: CellFault
}

export interface GridRow {
  /** From 1. */
  readonly line: number
  /** In the order of columns; empty cells are left out. */
  readonly cells: readonly GridCell[]
}

/** A rectangle of cells, both ends included, from 1. */
export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A sheet, or a CSV file read as one. */
export interface Grid {
  readonly file: string
  /** The sheet's name; undefined for a CSV file. */
  readonly sheet: string | undefined
  readonly rows: readonly GridRow[]
  readonly merges: readonly Area[]
}

/** A cell of plain text. */
export function textCell(column: number, text: string): GridCell {
  return { column, kind: 'text', text, suffix: '', stored: '', indent: 0 }
}
