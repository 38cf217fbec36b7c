import type { Language } from './languages.js'

/**
 * The document tree: all node types in one file. Templates make it, writers read it, and nothing else
 * passes between them. Every printed figure is a node of its own that carries its fact's id.
 */

export type { Language }

export interface Document {
  readonly type: 'document'
  readonly language: Language
  /** Plain text for the file's properties and the reader's title bar. */
  readonly title: string
  /** ISO date (YYYY-MM-DD) of the document for the file's properties; no clock is ever read. */
  readonly date: string
  /** The issuing office for the file's properties. */
  readonly issuer?: string
  readonly children: readonly Block[]
}

export interface Title {
  readonly type: 'title'
  readonly children: readonly Inline[]
}

export type HeadingLevel = 1 | 2 | 3 | 4

export interface Heading {
  readonly type: 'heading'
  readonly level: HeadingLevel
  /** The number in front as printed, with its mark: `一、`, `（一）`, `1.`, `（1）`; empty if none. */
  readonly label: string
  readonly children: readonly Inline[]
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly children: readonly Inline[]
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  /** First number of an ordered list. */
  readonly start: number
  readonly items: readonly ListItem[]
}

export interface ListItem {
  readonly type: 'list-item'
  readonly children: readonly Block[]
}

export interface Quote {
  readonly type: 'quote'
  readonly children: readonly Block[]
}

/** A line of small print: notes under the body, the sources. */
export interface Note {
  readonly type: 'note'
  readonly children: readonly Inline[]
}

/** Who issued the document and when, set to the right at its end. */
export interface Signature {
  readonly type: 'signature'
  readonly issuer: string
  readonly date: string
}

export type ColumnAlign = 'left' | 'center' | 'right'

export interface TableColumn {
  readonly header: readonly Inline[]
  readonly align: ColumnAlign
}

export interface TableRow {
  /** One list of inlines for each column; the first cell is the row's head. */
  readonly cells: readonly (readonly Inline[])[]
}

export interface Table {
  readonly type: 'table'
  /** `表1`; empty if the table is not numbered. */
  readonly label: string
  readonly caption: readonly Inline[]
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  readonly notes: readonly (readonly Inline[])[]
}

/** A plotted value; null where the figure is missing, which is drawn as a gap, never as 0. */
export interface ChartPoint {
  /** Plain decimal, such as `-3.2`. */
  readonly value: string
  /** The figure as printed at its bar, without the unit. */
  readonly text: string
  readonly factId: string
}

export interface ChartSeries {
  readonly name: string
  readonly points: readonly (ChartPoint | null)[]
}

export interface Chart {
  readonly type: 'chart'
  readonly kind: 'bar'
  /** `图1`; empty if the chart is not numbered. */
  readonly label: string
  readonly caption: readonly Inline[]
  /** Unit of every value, as printed at the axis. */
  readonly unit: string
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  /** What the chart shows in words and figures, in the document's language. */
  readonly alternative: string
  readonly notes: readonly (readonly Inline[])[]
}

export type Block = Title | Heading | Paragraph | List | Quote | Note | Signature | Table | Chart
export type BlockType = Block['type']

export interface Text {
  readonly type: 'text'
  readonly value: string
}

export interface Strong {
  readonly type: 'strong'
  readonly children: readonly Inline[]
}

export interface Emphasis {
  readonly type: 'emphasis'
  readonly children: readonly Inline[]
}

/** A printed figure with its unit, exactly as it stands in the text: `25.7%`, `500余人`, `第2位`. */
export interface NumberNode {
  readonly type: 'number'
  readonly text: string
  readonly factId: string
}

export interface Link {
  readonly type: 'link'
  /** https, http, mailto only. */
  readonly url: string
  readonly children: readonly Inline[]
}

export interface LineBreak {
  readonly type: 'break'
}

export type Inline = Text | Strong | Emphasis | NumberNode | Link | LineBreak
export type InlineType = Inline['type']
