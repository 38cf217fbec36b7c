import type { Direction } from '../../../phrase/phrasebook.js'
import type { ClaimKind } from '../claim.js'
import type { Frame } from '../frame.js'
import type { EnglishQuantity } from './figure.js'

/** What a figure states. */
export interface EnglishMeaning {
  readonly kind: ClaimKind
  readonly direction: Direction | null
}

/** A figure of an English sentence and the words around it. */
export interface EnglishAround {
  readonly quantity: EnglishQuantity
  readonly frame: Frame | undefined
  /** The words that name its subject. */
  readonly own: string
  /** The words in front of it, back to the figure before. */
  readonly stemmed: string
  /** The same from the clause's start. */
  readonly clause: string
  readonly right: string
  /** What stands behind it, over figures. */
  readonly after: string
  /** Of a figure told in two ways, what stands behind both: €6.3 billion or 12.5 per cent more. */
  readonly beyond: string
  /** Of the first figure of a pair, what stands behind both: 3 doctors and 4 nurses per head. */
  readonly listed: string
  /** The figure as it stands there. */
  readonly printed: string
  /** Whether it is the one that is known: twice the 4.8% of 2023. */
  readonly definite: boolean
  /** All words of the sentence back to the claim before. */
  readonly sentence: string
  /** All words of the sentence so far. */
  readonly whole: string
  /** What stemming took off told of a total over time. */
  readonly cumulative: boolean
  /** Right behind an opening bracket. */
  readonly bracketed: boolean
  /** Whether the figure before was of the same sort of unit. */
  readonly sameUnit: boolean
  /** Which way the words since the figure before say that something went. */
  readonly since: Direction | null
  /** Which way the sentence says that its figures went: the largest increases were in. */
  readonly told: Direction | null
  /** How the sentence's last move was told, which a bare `by 4.7%` goes on with. */
  readonly moved: EnglishMeaning | undefined
  /** What the text stated last, be it in an earlier sentence. */
  readonly previous: EnglishMeaning | undefined
  /** What the text's last figure that tells of no move states. */
  readonly amount: EnglishMeaning | undefined
  /** What the figure before states. */
  readonly before: EnglishMeaning | undefined
}
