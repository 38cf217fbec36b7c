import type { ProofreadingCode } from '../../messages/proofreading.js'
import type { Message } from '../../messages/index.js'
import type { Reading } from './reading.js'
import type { Span } from './text-figure.js'

/** What can be said of a place in a text. */
export const verdicts = ['contradiction', 'within-rounding', 'doubtful', 'not-assessable'] as const
export type TextVerdict = (typeof verdicts)[number]

/** Beside what a statement is held: the rest of its text, a dataset, usage, or other documents. */
export const ruleGroups = ['itself', 'data', 'usage', 'documents'] as const
export type RuleGroup = (typeof ruleGroups)[number]

export type RuleCode = ProofreadingCode

/** One thing that a rule has to say of a text. */
export interface Hit {
  readonly verdict: TextVerdict
  readonly at: Span
  /** Other places that belong to it; in another document where `reading` says so. */
  readonly related?: readonly (Span & { readonly reading?: Reading })[]
  /** The calculation in one line, without words where symbols do. */
  readonly arithmetic?: Message | undefined
  /** What to write instead; empty where nobody can tell. */
  readonly right?: Message | undefined
}

/** A rule as data: what it is called, where it comes from, how it looks, and how it is checked. */
export interface Rule {
  readonly code: RuleCode
  readonly group: RuleGroup
  /** The standard, the definition or the arithmetic that it rests on. */
  readonly source: string
  /** A text that the rule finds at fault, and the same without the fault. */
  readonly example: { readonly wrong: string; readonly right: string }
  /** Goes over one text; takes time in proportion to its length. */
  readonly check: (reading: Reading) => Iterable<Hit>
}

/** A rule that sets documents against each other; a hit is told in the first of `readings` given with it. */
export interface DocumentsRule extends Omit<Rule, 'check'> {
  readonly checkAll: (readings: readonly Reading[]) => Iterable<Hit & { readonly reading: Reading }>
}

export function symbols(text: string): Message {
  return { en: text, zh: text }
}
