import type { Qualifier } from './claim.js'
import { ends, longestLeft, longestSentence } from './cues.js'
import type { Draft } from './draft.js'
import type { FrameIndex, FrameMatch } from './frame.js'
import type { ItemOf } from './item.js'
import type { Names } from './names.js'
import type { Pairing } from './pairing.js'
import type { YearContext } from './period-id.js'
import { subjectOf, type Subject } from './subject.js'
import type { UnitClass } from './unit-words.js'

export interface ReaderInput {
  readonly text: string
  readonly starts: Uint32Array
  readonly frames: FrameIndex
  readonly names: Names | undefined
  readonly documentYear: number | undefined
}

/** What a text has told up to a place: one clause's period and subject are known to those after it. */
export class Context {
  readonly drafts: Draft[] = []
  readonly text: string
  readonly starts: Uint32Array
  readonly frames: FrameIndex
  readonly #names: Names | undefined
  years: YearContext
  period: string | null = null
  sentenceStart = 0
  sentenceDrafts = 0
  lastPeriodEnd = 0
  /** Where the words of the last claim end. */
  taken = 0
  previous: (ItemOf<'quantity'> & { drafted: boolean }) | undefined
  /** A 连续三年 that a rank may complete. */
  streak: Draft | undefined
  /** The frame that the next figure of a list shares. */
  inherited: FrameMatch | undefined
  /** Figures that 分别 opened and that the next may join. */
  pairing: Pairing | undefined
  #region: string | null = null
  #indicator: string | null = null
  #estimated = false

  constructor({ text, starts, frames, names, documentYear }: ReaderInput) {
    this.text = text
    this.starts = starts
    this.frames = frames
    this.#names = names
    this.years = { document: documentYear, carried: undefined }
  }

  /** Ends sentences between two places. */
  passTo(from: number, to: number): void {
    const { text } = this
    for (let at = to - 1; at >= from; at--) {
      if (!ends.test(text.charAt(at))) continue
      this.sentenceStart = at + 1
      this.sentenceDrafts = this.drafts.length
      this.#estimated = false
      this.streak = undefined
      this.inherited = undefined
      this.pairing = undefined
      if (text.charAt(at) === '\n') this.#indicator = null
      return
    }
  }

  /** Where the words begin that belong to something at a place. */
  leftStart(at: number): number {
    return Math.max(this.starts[at] ?? 0, this.taken, at - longestLeft)
  }

  lastOfSentence(): Draft | undefined {
    return this.drafts.length > this.sentenceDrafts ? this.drafts.at(-1) : undefined
  }

  /** What the sentence said before a place, as far back as matters. */
  since(at: number): string {
    return this.text.slice(Math.max(this.sentenceStart, at - longestSentence), at)
  }

  subject(words: string, after: string, unitClass: UnitClass): Subject {
    const found = subjectOf(words, unitClass === 'count' ? after : '', this.#names)
    if (found.region !== null) this.#region = found.region
    if (found.indicator !== null) this.#indicator = found.indicator
    return { region: found.region ?? this.#region, indicator: found.indicator ?? this.#indicator }
  }

  /** What some words name, without taking note of it. */
  subjectOf(words: string): Subject {
    return subjectOf(words, '', this.#names)
  }

  qualifiers(given: readonly Qualifier[], left: string): Qualifier[] {
    if (left.includes('预计')) this.#estimated = true
    const all = [...given]
    if (this.#estimated) all.push('estimated')
    if (left.includes('累计')) all.push('cumulative')
    return all
  }

  push(made: Draft, end: number): void {
    this.drafts.push(made)
    this.taken = end
  }
}
