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
  /** Short text at the head of every page but the first, where the theme has a running head. */
  readonly runningHead?: string
  readonly children: readonly Block[]
}

export interface Title {
  readonly type: 'title'
  readonly children: readonly Inline[]
  /** A line in front of the title: a column's or a series' name. */
  readonly kicker?: readonly Inline[]
  readonly subtitle?: readonly Inline[]
  /** Who wrote or spoke it, or issuer and date where they stand under the title. */
  readonly byline?: readonly Inline[]
}

/** The red head of an official document (版头): who issues it, under which number. */
export interface RedHead {
  readonly type: 'red-head'
  /** `document` has the mark, the number and one red rule; `letter` (信函) two double rules and no page number on page 1. */
  readonly form: 'document' | 'letter'
  /** 发文机关标志, such as 聊城市统计局文件. */
  readonly mark: string
  /** 发文字号, such as 聊统〔2024〕6号; empty if none. */
  readonly number: string
  /** 份号, six digits. */
  readonly copyNumber?: string
  /** 密级和保密期限. */
  readonly secrecy?: string
  /** 紧急程度. */
  readonly urgency?: string
  /** 签发人, printed beside the number. */
  readonly signer?: { readonly label: string; readonly name: string }
}

/** Whom a document is addressed to (主送机关), flush left with a colon that belongs to the text. */
export interface Addressee {
  readonly type: 'addressee'
  readonly children: readonly Inline[]
}

/** The list of attachments under the body (附件说明). */
export interface AttachmentList {
  readonly type: 'attachment-list'
  /** `附件：` */
  readonly label: string
  readonly items: readonly (readonly Inline[])[]
}

/** Begins an attachment on a new page: its label at the head of the type area, its title on line 3. */
export interface Attachment {
  readonly type: 'attachment'
  /** `附件1` */
  readonly label: string
  readonly children: readonly Inline[]
}

/** The closing block at the foot of the last page (版记). */
export interface Imprint {
  readonly type: 'imprint'
  /** 抄送：…; undefined if it goes to nobody else. */
  readonly copies?: string
  /** Who prints it, at the left, and when, at the right. */
  readonly printer: string
  readonly date: string
}

/** A table of contents of the headings, with page numbers where the format has pages. */
export interface Contents {
  readonly type: 'contents'
  /** `目录` */
  readonly label: string
  /** Deepest level of headings that is listed. */
  readonly depth: HeadingLevel
}

export interface Card {
  readonly label: readonly Inline[]
  /** The figure that the card is about, set large. */
  readonly figure: NumberNode
  /** What is said beside it: its growth, its rank. */
  readonly detail: readonly Inline[]
}

/** Key figures side by side. */
export interface Cards {
  readonly type: 'cards'
  readonly items: readonly Card[]
}

/** Text set apart in a frame: a comment, a summary. */
export interface Box {
  readonly type: 'box'
  /** Its heading; empty if none. */
  readonly label: readonly Inline[]
  readonly children: readonly Block[]
}

/** Parts two things that follow one another without a heading between them. */
export interface Divider {
  readonly type: 'divider'
}

export interface PageBreak {
  readonly type: 'page-break'
}

/** Blocks on pages of their own, such as a wide table on landscape pages. Sections do not nest. */
export interface Section {
  readonly type: 'section'
  readonly orientation: 'portrait' | 'landscape'
  readonly children: readonly Block[]
}

export type HeadingLevel = 1 | 2 | 3 | 4

export interface Heading {
  readonly type: 'heading'
  readonly level: HeadingLevel
  /** The number in front as printed, with its mark: `一、`, `（一）`, `1.`, `（1）`; empty if none. */
  readonly label: string
  readonly children: readonly Inline[]
  /** By which references in the text find it. */
  readonly id?: string
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
  /** Room for a seal over the date. */
  readonly sealed?: boolean
}

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

/** A plotted value; null where the figure is missing, which is drawn as a gap, never as 0. */
export interface ChartPoint {
  /** Plain decimal, such as `-3.2`. */
  readonly value: string
  /** The figure as printed at its bar, without the unit. */
  readonly text: string
  readonly factId: string
  /** How its value follows from its fact. */
  readonly form?: string
}

export interface ChartSeries {
  readonly name: string
  readonly points: readonly (ChartPoint | null)[]
  /** `secondary` is measured at the right axis, in the chart's `secondaryUnit`; `primary` if absent. */
  readonly axis?: 'primary' | 'secondary'
}

/**
 * `bar`: bars, grouped where there are several series. `stacked-bar`: the series of a category one on
 * another; all points have one sign. `line`: categories are periods. `bar-line`: series of the primary
 * axis are bars, those of the secondary axis lines. `pie`: one series, shares of a whole, no negative
 * points. `ranking`: one series as horizontal bars in the order given.
 */
export const chartKinds = ['bar', 'stacked-bar', 'line', 'bar-line', 'pie', 'ranking'] as const
export type ChartKind = (typeof chartKinds)[number]

export interface Chart {
  readonly type: 'chart'
  readonly kind: ChartKind
  /** By which references in the text find it. */
  readonly id?: string
  /** `图1`; empty if the chart is not numbered. */
  readonly label: string
  readonly caption: readonly Inline[]
  /** Unit of every value, as printed at the axis. */
  readonly unit: string
  /** Unit of the series at the secondary axis. */
  readonly secondaryUnit?: string
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  /** Index of the category that is the document's own region, drawn in the accent colour. */
  readonly highlighted?: number
  /** What the chart shows in words and figures, in the document's language. */
  readonly alternative: string
  readonly notes: readonly (readonly Inline[])[]
}

export type Block =
  | Title
  | RedHead
  | Addressee
  | Contents
  | Heading
  | Paragraph
  | List
  | Quote
  | Box
  | Cards
  | Table
  | Chart
  | Note
  | Divider
  | PageBreak
  | Section
  | AttachmentList
  | Signature
  | Attachment
  | Imprint
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
  /** The facts that are printed with it: 均居全市第1位 is the rank of several. */
  readonly otherIds?: readonly string[]
  /** How its text follows from its fact, where the text alone does not tell, as in a table's cell. */
  readonly form?: string
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

/** A note at the page's foot, or at the end where there are no pages; writers number them from 1. */
export interface Footnote {
  readonly type: 'footnote'
  readonly children: readonly Inline[]
}

/** A reference to a heading, table or chart, such as 表1, that leads there. */
export interface Reference {
  readonly type: 'reference'
  /** The `id` of the node referred to; it exists in the document. */
  readonly target: string
  readonly text: string
}

/** Which way a figure points, as an arrow in the theme's colours; `label` says it in words. */
export interface Arrow {
  readonly type: 'arrow'
  readonly direction: 'up' | 'down' | 'flat'
  readonly label: string
}

/** A small bar in a table's cell; decoration beside a figure that is printed. */
export interface Bar {
  readonly type: 'bar'
  /** Length in per cent of the column's longest bar, 0 to 100, as a plain decimal. */
  readonly percent: string
  readonly isNegative: boolean
}

export type Inline =
  Text | Strong | Emphasis | NumberNode | Link | LineBreak | Footnote | Reference | Arrow | Bar
export type InlineType = Inline['type']
