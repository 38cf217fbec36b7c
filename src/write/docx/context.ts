import type { Chart, Language } from '../../document/nodes.js'
import type { ParagraphStyle, StyleName, Theme } from '../theme/theme.js'
import type { RunStyle } from './adapter.js'
import type { Lists } from './lists.js'

/** What a block has to know of its surroundings. */
export interface Context {
  readonly theme: Theme
  readonly language: Language
  /** The style of a plain paragraph here. */
  readonly paragraphStyle: StyleName
  /** How many lists are round the block. */
  readonly listDepth: number
  readonly lists: Lists
  /** The charts written so far, in the order of their parts. */
  readonly charts: Chart[]
  /** The block must stand on the page of the one that follows. */
  readonly keepNext: boolean
}

/** How the inlines of one paragraph are set. */
export interface InlineContext {
  readonly theme: Theme
  readonly language: Language
  readonly style: ParagraphStyle
  readonly run: RunStyle
}

export function inlineContext({ theme, language }: Context, name: StyleName): InlineContext {
  const style = theme.styles[name]
  return { theme, language, style, run: { face: theme.faces[style.role] } }
}
