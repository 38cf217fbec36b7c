import type { Pattern } from './pattern.js'
import type { Said } from './phrasebook.js'

/** What has a word for each side of zero: a profit or a loss, a surplus or a deficit. */
export type Signed = 'profit' | 'balance'

/** How a figure below zero is told, and one beside it that has no growth rate. */
export interface SignWords {
  /** By the name of its indicator; undefined for what keeps its minus. */
  kindOf(name: string): Signed | undefined
  /** A {value} below zero, and above it where a word is needed there too. */
  readonly level: Readonly<Record<Signed, { readonly up?: Said; readonly down: Said }>>
  /** Behind a level: the {value} of the earlier period, {base}, by its side of zero. */
  readonly before: Readonly<Record<Signed, { readonly up: Pattern; readonly down: Pattern }>> & {
    readonly plain: Pattern
  }
}
