import type { Absent, Derived, Fact } from '../derive/fact.js'
import { derive } from '../derive/derive.js'
import { statedMissing } from '../derive/published.js'
import { number, reference, text } from '../document/builders.js'
import type { Part } from '../document/fold-parts.js'
import { blockMark, figureMark, referenceMark } from '../document/marks.js'
import type { Inline, Reference } from '../document/nodes.js'
import { finding, JianbaoError, type Finding, type Place } from '../errors.js'
import type { MessageCode, MessageParameters } from '../messages/index.js'
import type { Dataset } from '../model/dataset.js'
import type { Indicator } from '../model/indicator.js'
import type { Period } from '../model/period.js'
import type { Region } from '../model/region.js'
import { similar } from '../model/similar.js'
import { checkClauses } from '../phrase/check-clauses.js'
import { parseClauses, type Clause } from '../phrase/clause.js'
import { requestOf } from '../phrase/clause-request.js'
import type { Phrase } from '../phrase/piece.js'
import type { Scaling } from '../phrase/scaling.js'
import { nameOfIndicator, nameOfRegion, type NameForm, type Speaker } from '../phrase/speaker.js'
import type { Position } from './check-template.js'
import { startsSentence } from './sentence-start.js'
import { indexIn, placeIn, type Source } from './source.js'
import { escapeMarkdown, MarkdownValue, textOf, TextValue } from './text-value.js'

/** A figure as it was printed once: its text and its fact. */
export interface PrintedFigure {
  readonly text: string
  readonly fact: Fact
  /** Facts that are printed with it, by the same text. */
  readonly others?: readonly Fact[]
}

/** A reference to a table or chart by its id, which may come later in the text. */
export interface PrintedReference {
  readonly target: string
  readonly place: Place
}

/** A block that can be made only when all figures of the document are known, and where it was asked for. */
export interface PrintedBlock {
  /** Undefined if there turns out to be nothing to print. */
  readonly make: (figures: readonly PrintedFigure[]) => Part | undefined
  readonly place: Place
}

/**
 * One rendering of one template: what it speaks of, and what has come of it so far. Faults are
 * collected, not thrown, so that all are told at once.
 */
export class TemplateRun {
  readonly findings: Finding[] = []
  readonly figures: PrintedFigure[] = []
  readonly blocks: PrintedBlock[] = []
  readonly references: PrintedReference[] = []
  /** What the tables and charts with an id are called: 表1. */
  readonly labels = new Map<string, string>()
  readonly counters = { table: 0, chart: 0 }
  /** Texts of the partials, by their number in the template. */
  partials: readonly Source[] = []
  /** Indicators whose full name stands in the text already. */
  readonly #introduced = new Set<string>()
  #source: Source

  constructor(
    readonly data: Dataset,
    readonly speaker: Speaker,
    readonly period: Period,
    source: Source,
    readonly signature: { readonly issuer: string; readonly date: string },
  ) {
    this.#source = source
  }

  /** The text that is being run: the template's, or that of an option inside it. */
  get source(): Source {
    return this.#source
  }

  place(loc: Position): Place {
    return placeIn(this.#source, loc)
  }

  /** Runs a step whose tags stand in another text. */
  inSource<T>(source: Source, step: () => T): T {
    const outer = this.#source
    this.#source = source
    try {
      return step()
    } finally {
      this.#source = outer
    }
  }

  get region(): Region {
    return this.speaker.region
  }

  report<C extends MessageCode>(code: C, parameters: MessageParameters<C>, place: Place): void {
    this.findings.push(finding(code, parameters, place))
  }

  /** The indicators with these ids; unknown ones are reported, and so is that there are none. */
  indicators(helper: string, ids: readonly string[], place: Place): Indicator[] {
    if (ids.length === 0) this.report('indicators-empty', { helper }, place)
    return ids.flatMap((id) => {
      const indicator = this.data.indicators.get(id)
      if (indicator !== undefined) return [indicator]
      const close = similar(id, this.data.indicators.keys())
      this.report('reference-unknown', { field: 'indicator', id, kind: 'indicator', similar: close }, place)
      return []
    })
  }

  /** The clauses of an argument. Those that the template spells out were checked before it ran. */
  clauses(value: unknown, place: Place): Clause[] {
    if (value instanceof TextValue) {
      this.findings.push(...checkClauses(value.raw, this.speaker.book, this.data, place))
    }
    return parseClauses(textOf(value)).clauses
  }

  derive(region: Region, indicator: Indicator, clause: Clause, period = this.period): Derived {
    const request = requestOf(clause, region, indicator, period)
    const derived = derive(this.data, request)
    if (derived.kind === 'fact' || derived.missing !== undefined) return derived
    const missing = statedMissing(this.data, request)
    return missing === undefined ? derived : { ...derived, missing }
  }

  reportAbsent(region: Region, indicator: Indicator, clause: Clause, derived: Absent, place: Place): void {
    const what = `${nameOfRegion(this.speaker, region, 'short')} ${nameOfIndicator(this.speaker, indicator)} ${clause.measure}`
    this.report('figure-absent', { what, reason: derived.reason }, place)
  }

  /** Reports that none of an item's clauses has a figure. */
  reportNothing(
    indicator: Indicator,
    clauses: readonly Clause[],
    place: Place,
    { region, period }: { region: Region; period: Period } = this,
  ): void {
    // No clause at all was told before.
    if (clauses.length === 0) return
    const measures = clauses.map((clause) => clause.measure).join(', ')
    const where = `${region.id} ${period.id}`
    const reasons = { en: `${where} has none of ${measures}`, zh: `${where} 没有 ${measures} 中的任何一项` }
    this.report('nothing-to-print', { what: indicator.id, reasons }, place)
  }

  /** Registers a figure as printed and gives its number. */
  printFigure(text: string, fact: Fact, others: readonly Fact[] = []): number {
    this.figures.push({ text, fact, ...(others.length > 0 && { others }) })
    return this.figures.length - 1
  }

  /**
   * A phrase as Markdown: words escaped, figures as marks. A figure that stands for several facts has one
   * mark.
   */
  print(phrase: Phrase): string {
    return phrase
      .map((piece) => {
        if (piece.kind === 'words') return escapeMarkdown(piece.text)
        return figureMark(this.printFigure(piece.text, piece.fact, piece.others))
      })
      .join('')
  }

  /** What a tag prints where it stands: as a sentence begins, if it begins one. */
  printAt(phrase: Phrase, place: Place): string {
    const [first, ...rest] = phrase
    const index = indexIn(this.#source, place)
    if (first === undefined || index === undefined) return this.print(phrase)
    const { text, before = '' } = this.#source
    if (!startsSentence(before + text, before.length + index)) return this.print(phrase)
    return this.print([{ ...first, text: this.speaker.book.startCase(first.text) }, ...rest])
  }

  /**
   * The speaker of a tag in running text: an indicator that has a short name is called by its full name
   * where the document first mentions it, and by the short one after that. Headings and titles are short
   * and do not count as a mention. With `form` all of the tag's names are full, or short.
   */
  speakerAt({ line }: Place, form?: NameForm, scaling?: Scaling): Speaker {
    const { text, firstLine } = this.#source
    const isHeading = line !== undefined && /^ {0,3}#/.test(text.split('\n')[line - firstLine] ?? '')
    return {
      ...this.speaker,
      ...(scaling !== undefined && { scaling }),
      nameForm: ({ id }) => {
        const chosen = form ?? (isHeading || this.#introduced.has(id) ? 'short' : 'full')
        if (chosen === 'full' && !isHeading) this.#introduced.add(id)
        return chosen
      },
    }
  }

  /** A reference to what has an id, as a mark. */
  printReference(target: string, place: Place): MarkdownValue {
    this.references.push({ target, place })
    return new MarkdownValue(referenceMark(this.references.length - 1))
  }

  /** What the references are called, once all blocks are known; an id that no block has is reported. */
  resolveReferences(): Reference[] {
    return this.references.map(({ target, place }) => {
      const label = this.labels.get(target)
      if (label === undefined) {
        const close = similar(target, this.labels.keys())
        this.report(
          'block-id-unknown',
          { id: target, similar: close, known: [...this.labels.keys()].join(', ') },
          place,
        )
      }
      return reference(target, label ?? '')
    })
  }

  /** Calls the block with an id by a label; an id is given once. */
  nameBlock(id: string, label: string, place: Place): void {
    if (this.labels.has(id)) this.report('block-id-repeated', { id }, place)
    else this.labels.set(id, label)
  }

  /** A phrase as inlines of a block, its figures registered as printed. */
  inlines(phrase: Phrase): Inline[] {
    return phrase.map((piece) => {
      if (piece.kind === 'words') return text(piece.text)
      this.printFigure(piece.text, piece.fact, piece.others)
      return number(piece.text, piece.fact.id, ...(piece.others ?? []).map(({ id }) => id))
    })
  }

  /** A block as a mark. */
  printBlock(place: Place, make: PrintedBlock['make']): MarkdownValue {
    this.blocks.push({ make, place })
    return new MarkdownValue(blockMark(this.blocks.length - 1))
  }

  /** Runs a step and turns a thrown fault of the user's into findings at a place. */
  attempt<T>(place: Place, step: () => T): T | undefined {
    try {
      return step()
    } catch (error) {
      if (!(error instanceof JianbaoError)) throw error
      this.findings.push(
        ...error.findings.map((one) => (Object.keys(one.place).length === 0 ? { ...one, place } : one)),
      )
      return undefined
    }
  }
}
