import type { Chart } from './chart-nodes.js'
import type { Inline, NumberNode } from './inline-nodes.js'
import type { Language } from './languages.js'
import type { Addressee, Attachment, AttachmentList, Imprint, RedHead, Signature } from './office-nodes.js'
import type { Table } from './table-nodes.js'

/**
 * The document tree: every node type is found here, charts, inlines, tables and the parts of official
 * documents in files of their own. Templates make it, writers read it, and nothing else passes between
 * them. Every printed figure is a node of its own that carries its fact's id.
 */

export type * from './inline-nodes.js'
export type * from './office-nodes.js'
export type * from './table-nodes.js'
export * from './chart-nodes.js'
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
