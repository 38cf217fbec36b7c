import type { NumberNode } from './nodes.js'

/** Where a figure comes from, in words for a reader of the document. */
export interface Trace {
  /** Id of the fact. */
  readonly id: string
  /** What it is the figure of: region, period and indicator. */
  readonly name: string
  /** Exact value as a plain decimal. */
  readonly value: string
  /** Unit of the value, as the dataset has it; empty for a rank. */
  readonly unit: string
  /** The value beside its unit, as the document's language names it. */
  readonly amount: string
  /** The formula in words. */
  readonly words: string
  /** The formula in symbols. */
  readonly symbols: string
  /** The formula with the figures put in. */
  readonly substituted: string
  /** Each source behind it, with agency, title and date. */
  readonly sources: readonly string[]
  /** Marks of the observations behind it, such as `preliminary`. */
  readonly status: readonly string[]
  /** Ids of the figures that it was computed from, the first of them where there are many; none for a published one. */
  readonly inputs: readonly string[]
  /** How many more there are. */
  readonly moreInputs: number
}

/** The printed figures of a document and those that they were computed from, by fact id. */
export interface Traces {
  get(id: string): Trace | undefined
  /** How a figure's text follows from its facts, in one line, so that it can be printed anew. */
  form?(figure: Pick<NumberNode, 'text' | 'factId' | 'otherIds' | 'form'>): string
}

/** A figure's origin in one line for each thing: how it was computed, then from where. */
export function traceLines({
  words,
  substituted,
  sources,
}: Pick<Trace, 'words' | 'substituted' | 'sources'>): string[] {
  const colon = /\p{Script=Han}/u.test(words) ? '：' : ': '
  return [substituted === '' ? words : words + colon + substituted, ...sources]
}
