import { derive } from '../../derive/derive.js'
import { withUnit, type Fact } from '../../derive/fact.js'
import { requestOfId } from '../../derive/request-of-id.js'
import { documentLanguages } from '../../document/languages.js'
import type { TracedFigure, TracedLedger } from '../../document/traced-ledger.js'
import type { Message } from '../../messages/index.js'
import { editedAdvice } from '../../messages/edited.js'
import type { Dataset } from '../../model/dataset.js'
import { parseForm, printInForm } from '../../phrase/figure-form.js'
import { formulaIn } from '../../phrase/formula-text.js'
import { phrasebook } from '../../phrase/phrasebooks.js'
import type { Phrasebook } from '../../phrase/phrasebook.js'
import type { Speaker } from '../../phrase/speaker.js'

/**
 * A figure of the ledger as a dataset has it: its text, or its facts alone where it was said in words, or why
 * there is none.
 */
export type TodaysFigure =
  | { readonly kind: 'text'; readonly text: string; readonly facts: readonly Fact[] }
  | { readonly kind: 'words'; readonly facts: readonly Fact[]; readonly reason: Message }
  | { readonly kind: 'absent'; readonly reason: Message }

/** Derives the figures of a ledger anew from a dataset, in the ledger's language and each in its form. */
export class TodaysFigures {
  readonly #book: Phrasebook | undefined
  readonly #known = new Map<string, TodaysFigure>()

  constructor(
    readonly data: Dataset,
    { language }: Pick<TracedLedger, 'language'>,
  ) {
    const known = documentLanguages.find((one) => one === language)
    this.#book = known && phrasebook(known)
  }

  /** Who prints a fact; undefined where the file does not tell its language. */
  speakerOf({ region }: Fact): Speaker | undefined {
    return this.#book && { book: this.#book, rounding: this.data.rounding, region }
  }

  /** A fact's exact value, or several, as the document's language tells them. */
  amount(text: Fact | string): string {
    const plain = typeof text === 'string' ? text : withUnit(text)
    return this.#book === undefined ? plain : formulaIn(this.#book, plain)
  }

  of(figure: TracedFigure): TodaysFigure {
    const known = this.#known.get(figure.id)
    if (known !== undefined) return known
    const made = this.#make(figure)
    this.#known.set(figure.id, made)
    return made
  }

  /** The fact behind an id of the ledger, or why there is none. */
  fact(id: string): Fact | Message {
    const request = requestOfId(this.data, id)
    if ('kind' in request) return request.reason
    const derived = derive(this.data, request)
    return derived.kind === 'fact' ? derived : derived.reason
  }

  #make({ form: told, facts: traced }: TracedFigure): TodaysFigure {
    const facts: Fact[] = []
    for (const { id } of traced) {
      const fact = this.fact(id)
      if (!('kind' in fact)) return { kind: 'absent', reason: fact }
      facts.push(fact)
    }
    const [first] = facts
    const form = parseForm(told)
    const speaker = first && this.speakerOf(first)
    if (first === undefined || form === undefined || form.kind === 'words' || speaker === undefined)
      return { kind: 'words', facts, reason: editedAdvice.noForm }
    const texts = facts.map((fact) => printInForm(speaker, fact, form))
    const [text] = texts
    if (text === undefined) return { kind: 'words', facts, reason: editedAdvice.noForm }
    if (texts.every((one) => one === text)) return { kind: 'text', text, facts }
    const differing = texts.map((one, index) => one ?? this.amount(facts[index] ?? first)).join(', ')
    return { kind: 'absent', reason: editedAdvice.split({ texts: differing }) }
  }
}
