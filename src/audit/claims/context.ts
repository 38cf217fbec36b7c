import type { Clauses } from './boundary.js'
import type { Qualifier } from './claim.js'
import { ends, longestLeft, longestSentence, mostSpread } from './cues.js'
import type { Draft } from './draft.js'
import type { FrameIndex, FrameMatch } from './frame.js'
import type { ItemOf, Order } from './item.js'
import type { Names } from './names.js'
import type { Pairing } from './pairing.js'
import type { YearContext } from './period-id.js'
import { subjectOf, type Subject } from './subject.js'
import type { UnitClass } from './unit-class.js'
import { wordsBetween, type Hidden, type WordsBefore } from './words-before.js'

export interface ReaderInput {
  readonly text: string
  readonly clauses: Clauses
  readonly frames: FrameIndex
  readonly names: Names | undefined
  readonly documentYear: number | undefined
}

/** How far in front of its figure a word may stand that says how the two compare. */
const mostBefore = 24

/** What a text has told up to a place: one clause's period and subject are known to those after it. */
export class Context {
  readonly drafts: Draft[] = []
  readonly text: string
  readonly starts: Uint32Array
  readonly frames: FrameIndex
  readonly #names: Names | undefined
  years: YearContext
  period: string | null = null
  /** Those that a list names together: 2023年和2024年. */
  periodList: readonly (string | null)[] = []
  /** All that were named so far, in the text's order. */
  readonly periods: {
    readonly start: number
    readonly end: number
    readonly id: string | null
    readonly base: boolean
  }[] = []
  sentenceStart = 0
  sentenceDrafts = 0
  /** Where the words of the last claim end. */
  taken = 0
  previous: (ItemOf<'quantity'> & { drafted: boolean; left: string }) | undefined
  /** Where the words of the claim before the last one end. */
  takenBefore = 0
  /** A ratio that 缩小为2.02∶1 may complete. */
  previousRatio: { readonly made: Draft } | undefined
  /** A structure that 调整为11.5∶37.8∶50.7 may complete. */
  previousStructure:
    { readonly item: ItemOf<'ratio'>; readonly start: number; readonly opened: boolean } | undefined
  /** A place in a rank that 升至第4位 may complete. */
  previousOrder: { readonly order: Order; readonly place: WordsBefore } | undefined
  /** A 连续三年 that a rank may complete. */
  streak: Draft | undefined
  /** The frame that the next figure of a list shares. */
  inherited: FrameMatch | undefined
  /** Figures that 分别 opened and that the next may join. */
  pairing: Pairing | undefined
  /** The claims of the last figure that several subjects share. */
  together: readonly Draft[] = []
  #region: string | null = null
  #indicator: string | null = null
  #estimated = false
  readonly #clauses: Clauses
  readonly #hidden: Hidden[] = []
  #nextAside = 0

  constructor({ text, clauses, frames, names, documentYear }: ReaderInput) {
    this.text = text
    this.starts = clauses.starts
    this.#clauses = clauses
    this.frames = frames
    this.#names = names
    this.years = { document: documentYear, carried: undefined }
  }

  /** Ends sentences between two places. */
  passTo(from: number, to: number): void {
    const { text } = this
    this.#hideAsides(to)
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

  #hideAsides(to: number): void {
    for (;;) {
      const aside = this.#clauses.asides[this.#nextAside]
      if (aside === undefined || aside.start >= to) return
      while ((this.#hidden.at(-1)?.start ?? -1) >= aside.start) this.#hidden.pop()
      this.#hidden.push({ ...aside, aside: true })
      this.#nextAside++
    }
  }

  /** Reads the words behind a place without the period there, which is told. */
  hide(start: number, end: number): void {
    const last = this.#hidden.at(-1)
    if (last === undefined || last.end <= start) this.#hidden.push({ start, end, aside: false })
  }

  /** The words between two places without any period, and the last period among them. */
  withoutPeriods(from: number, to: number): { readonly words: string; readonly period: string | null } {
    let at = from
    let words = ''
    let period: string | null = null
    let first = this.periods.length
    while (first > 0 && (this.periods[first - 1]?.start ?? 0) >= from) first--
    for (const { start, end, id } of this.periods.slice(first)) {
      if (end > to) break
      words += this.text.slice(at, start)
      period = id
      at = end
    }
    return { words: words + this.text.slice(at, to), period }
  }

  /** The words that belong to something at a place. */
  before(at: number, start = this.leftStart(at)): WordsBefore {
    return wordsBetween(this.text, start, at, this.#hidden)
  }

  /** Where the words begin that belong to something at a place. */
  leftStart(at: number): number {
    return Math.max(this.starts[at] ?? 0, this.taken, at - longestLeft)
  }

  lastOfSentence(): Draft | undefined {
    return this.drafts.length > this.sentenceDrafts ? this.drafts.at(-1) : undefined
  }

  /** The last claim of the sentence in units of a sort. */
  lastOf(unitClass: UnitClass): Draft | undefined {
    for (
      let at = this.drafts.length - 1;
      at >= Math.max(this.sentenceDrafts, this.drafts.length - mostSpread);
      at--
    ) {
      if (this.drafts[at]?.unitClass === unitClass) return this.drafts[at]
    }
    return undefined
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

  /** The same where a name may stand behind a word instead, as in 首个… and 最高的…: only one that is known. */
  subjectWith(words: string, end: number): Subject {
    const after = this.#names === undefined ? '' : this.text.slice(end, end + longestLeft).replace(/^的/, '')
    return this.subject(words, after, 'count')
  }

  /** What the last claim tells of. */
  get indicator(): string | null {
    return this.#indicator
  }

  /** Whether a dataset gives names their ids. */
  get knowsNames(): boolean {
    return this.#names !== undefined
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
    // 不超过上年同期的3倍: the word stands in front of the base.
    if (/[的之]$/.test(left) && left.slice(-mostBefore).includes('不超过')) all.push('at-most')
    return all
  }

  /** Tells the same of each of several subjects, or of its own where there are none. */
  pushAll(made: Draft, subjects: readonly Subject[], end: number): void {
    const copies = subjects.slice(0, -1).map((one) => ({ ...made, ...one }))
    this.drafts.push(...copies)
    Object.assign(made, subjects.at(-1))
    this.push(made, end)
    this.together = subjects.length > 1 ? [...copies, made] : []
  }

  push(made: Draft, end: number): void {
    this.drafts.push(made)
    this.takenBefore = this.taken
    this.taken = end
  }
}
