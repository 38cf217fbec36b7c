import type { Document } from '../document/nodes.js'
import type { Traces } from '../document/traces.js'
import type { FaceRole, Theme } from './theme/theme.js'

export const formats = ['docx', 'pdf', 'html', 'md'] as const
export type Format = (typeof formats)[number]

/** A file inside another. */
export interface AttachedFile {
  /** As readers show it, such as `ledger.csv`; different for every file. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Media type, such as `text/csv`. */
  readonly mime: string
  /** In words, as readers show it. */
  readonly description: string
}

export interface WriteOptions {
  readonly theme: Theme
  /** The user's own font files by role; they come before every other face. */
  readonly fonts?: Partial<Readonly<Record<FaceRole, string>>>
  /** Looks for the theme's faces among those installed before it takes the packaged ones. */
  readonly systemFonts?: boolean
  /** The user's own Word file (.docx) with placeholders, by path or as bytes; other formats do without. */
  readonly letterhead?: string | Uint8Array
  /** Where the figures come from; writers that can carry it do. */
  readonly traces?: Traces
  /** A comment with formula and source on each figure of a Word file. */
  readonly comments?: boolean
  /** A footnote with formula and source on each figure of a Markdown file. */
  readonly footnotes?: boolean
  /**
   * What each figure of a PDF is, its formula and source, shown when it is pointed at; needs `traces`. Off if
   * absent: programs that list comments list them all.
   */
  readonly tooltips?: boolean
  /** A PDF to be kept for good: one that keeps to ISO 19005-3 (PDF/A-3), level B. Off if absent. */
  readonly archive?: boolean
  /** Files that a PDF carries inside it; other formats do without. */
  readonly attachments?: readonly AttachedFile[]
}

/** One face that stands in for another in a written file. */
export interface Substitution {
  readonly role: FaceRole
  /** The family that the theme names. */
  readonly wanted: string
  /** The family that was embedded. */
  readonly used: string
}

export interface Written {
  readonly bytes: Uint8Array
  readonly substitutions: readonly Substitution[]
}

/** Turns a document into the bytes of one file. The same document and options give the same bytes. */
export type Writer = (document: Document, options: WriteOptions) => Promise<Written>
