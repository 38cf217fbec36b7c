import type { Inline } from './inline-nodes.js'

/** `decimal` sets the decimal points of a column below one another. */
export type ColumnAlign = 'left' | 'center' | 'right' | 'decimal'

export interface TableColumn {
  readonly header: readonly Inline[]
  readonly align: ColumnAlign
}

/** A head over several columns, counted from 0, both ends included. Spanners do not overlap. */
export interface Spanner {
  readonly header: readonly Inline[]
  readonly from: number
  readonly to: number
}

/** `group` is a head over the rows below it: only its first cell is set, across the table. */
export type RowKind = 'body' | 'group' | 'total'

export interface TableRow {
  /** One list of inlines for each column; the first cell is the row's head. */
  readonly cells: readonly (readonly Inline[])[]
  /** `body` if absent. */
  readonly kind?: RowKind
  /** How many steps the row's head is indented, 0 if absent: 其中. */
  readonly indent?: number
  /** The region that the document is about, among others. */
  readonly highlighted?: boolean
}

export interface Table {
  readonly type: 'table'
  /** `表1`; empty if the table is not numbered. */
  readonly label: string
  readonly caption: readonly Inline[]
  /** By which references in the text find it. */
  readonly id?: string
  /** What is printed at the right over the table, such as 单位：亿元. */
  readonly unit?: readonly Inline[]
  readonly spanners?: readonly Spanner[]
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  readonly notes: readonly (readonly Inline[])[]
}
