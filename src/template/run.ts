import type { Absent, Derived, Fact } from '../derive/fact.js'
import { derive } from '../derive/derive.js'
import { statedMissing } from '../derive/published.js'
import type { Block } from '../document/nodes.js'
import { blockMark, figureMark } from '../document/marks.js'
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
import { startsSentence } from './sentence-start.js'
import { escapeMarkdown, MarkdownValue, textOf, TextValue } from './text-value.js'

/** A figure as it was printed once: its text and its fact. */
export interface PrintedFigure {
  readonly text: string
  readonly fact: Fact
}

/** A block that can be made only when all figures of the document are known, and where it was asked for. */
export interface PrintedBlock {
  /** Undefined if there turns out to be nothing to print. */
  readonly make: (figures: readonly PrintedFigure[]) => Block | undefined
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
  readonly counters = { table: 0, chart: 0 }
  /** Indicators whose full name stands in the text already. */
  readonly #introduced = new Set<string>()

  constructor(
    readonly data: Dataset,
    readonly speaker: Speaker,
    readonly period: Period,
    /** The place in the template's file of a place in its body. */
    readonly place: (loc: { readonly line: number; readonly column: number }) => Place,
    readonly signature: { readonly issuer: string; readonly date: string },
    /** The template's text, by which a tag knows whether it begins a sentence. */
    readonly text = '',
  ) {}

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

  derive(region: Region, indicator: Indicator, clause: Clause): Derived {
    const request = requestOf(clause, region, indicator, this.period)
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
  reportNothing(indicator: Indicator, clauses: readonly Clause[], place: Place): void {
    // No clause at all was told before.
    if (clauses.length === 0) return
    const measures = clauses.map((clause) => clause.measure).join(', ')
    const where = `${this.region.id} ${this.period.id}`
    const reasons = { en: `${where} has none of ${measures}`, zh: `${where} 没有 ${measures} 中的任何一项` }
    this.report('nothing-to-print', { what: indicator.id, reasons }, place)
  }

  /** Registers a figure as printed and gives its number. */
  printFigure(text: string, fact: Fact): number {
    this.figures.push({ text, fact })
    return this.figures.length - 1
  }

  /**
   * A phrase as Markdown: words escaped, figures as marks. A figure that stands for several facts has the
   * mark of the first; the others are registered as printed with the same text.
   */
  print(phrase: Phrase): string {
    return phrase
      .map((piece) => {
        if (piece.kind === 'words') return escapeMarkdown(piece.text)
        const mark = figureMark(this.printFigure(piece.text, piece.fact))
        for (const fact of piece.others ?? []) this.printFigure(piece.text, fact)
        return mark
      })
      .join('')
  }

  /** What a tag prints where it stands: as a sentence begins, if it begins one. */
  printAt(phrase: Phrase, { line, column }: Place): string {
    const [first, ...rest] = phrase
    if (first === undefined || line === undefined) return this.print(phrase)
    const before =
      this.text
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length + (line > 1 ? 1 : 0)
    if (!startsSentence(this.text, before + (column ?? 1) - 1)) return this.print(phrase)
    return this.print([{ ...first, text: this.speaker.book.startCase(first.text) }, ...rest])
  }

  /**
   * The speaker of a tag in running text: an indicator that has a short name is called by its full name
   * where the document first mentions it, and by the short one after that. Headings and titles are short
   * and do not count as a mention. With `form` all of the tag's names are full, or short.
   */
  speakerAt({ line }: Place, form?: NameForm, scaling?: Scaling): Speaker {
    const isHeading = line !== undefined && /^ {0,3}#/.test(this.text.split('\n')[line - 1] ?? '')
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
