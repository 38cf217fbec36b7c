import type { Chart, Language, Table } from '../../document/nodes.js'
import type { FaceRole, ParagraphStyle, StyleName, Theme } from '../theme/theme.js'
import type { Figures } from './figures.js'
import type { Lists } from './lists.js'
import type { Outline } from './outline.js'
import type { Parts } from './parts.js'
import type { RunStyle } from './run.js'
import type { LatinFace } from '../text-width.js'

/** What a block has to know of its surroundings. */
export interface Context {
  readonly theme: Theme
  readonly language: Language
  /** The Word style of each of the theme's styles. */
  readonly styleIds: Readonly<Record<StyleName, string>>
  /** The style of a plain paragraph here. */
  readonly paragraphStyle: StyleName
  /** How many lists are round the block. */
  readonly listDepth: number
  readonly lists: Lists
  readonly outline: Outline
  /** What the blocks need besides their own text: footnotes, pictures, charts, relationships. */
  readonly parts: Parts
  /** Binds figures to the file's ledger, if it carries one. */
  readonly figures?: Figures
  /** Room for text here, in twips. */
  readonly widthTwips: number
  /** Width of the type area of the pages on which the block stands. */
  readonly pageWidthTwips: number
  /** From the page's left edge to the type area. */
  readonly pageLeftTwips: number
  readonly latinFace: LatinFace
  /** The block must stand on the page of the one that follows. */
  readonly keepNext: boolean
  /** Nothing stands in front of the block. */
  readonly isAtHead: boolean
  /** What is other than usual so that pages are filled. */
  readonly fitting?: Fitting
}

/** How charts and tables are set so that pages are filled. */
export interface Fitting {
  /** Of charts that are lower than usual, in points. */
  readonly heights: ReadonlyMap<Chart, number>
  /** Tables that go over pages though they have few rows. */
  readonly parted: ReadonlySet<Table>
}

/** How the inlines of one paragraph are set. */
export interface InlineContext {
  readonly context: Context
  readonly style: ParagraphStyle
  /** The kind of face in which the text stands now. */
  readonly role: FaceRole
  readonly run: RunStyle
  /** The text is a footnote's, whose links belong to another part of the file. */
  readonly isNote?: boolean
}

export function inlineContext(context: Context, name: StyleName): InlineContext {
  const style = context.theme.styles[name]
  return { context, style, role: style.role, run: baseRun(context) }
}

export const baseRun = ({ language }: Context): RunStyle => (language === 'en' ? { western: true } : {})
