import type { Fact } from '../derive/fact.js'
import { fillPattern, type Pattern } from './pattern.js'
import type { Said } from './phrasebook.js'
import { figure, phraseText, type Phrase } from './piece.js'
import { patternFor } from './said.js'

/** What every clause may fill in; `subject` and `name` are empty where the clause does not open. */
export interface ClauseSlots {
  readonly isOpening: boolean
  readonly subject: Phrase
  /** The indicator alone. */
  readonly plainName: Phrase
  /** The indicator with its region in front. */
  readonly name: Phrase
  readonly mark: Phrase
  readonly aside: Phrase
  readonly reference: Phrase
  readonly quantity: Phrase
}

export type MoreSlots = Readonly<Record<string, Phrase | undefined>>

/** Fills what is said at its place in the sentence. */
export function fillSaid(said: Said, slots: ClauseSlots, more: MoreSlots = {}): Phrase {
  return fillClause(patternFor(said, slots.isOpening), slots, more)
}

/** Fills a clause's pattern; a region that stands for itself is not told again with the name. */
export function fillClause(pattern: Pattern, slots: ClauseSlots, more: MoreSlots = {}): Phrase {
  const name = pattern.includes('{subject}') ? slots.plainName : slots.name
  const { subject, mark, aside, reference, quantity } = slots
  return fillPattern(pattern, { subject, mark, aside, reference, quantity, ...more, name })
}

/** A figure that is said in words alone (持平) is traced all the same; its subject stays outside. */
export function asFigure(phrase: Phrase, fact: Fact, { name, mark }: ClauseSlots): Phrase {
  const outside = new Set([...name, ...mark])
  const start = phrase.findLastIndex((piece) => outside.has(piece)) + 1
  return [...phrase.slice(0, start), ...figure(phraseText(phrase.slice(start)), fact)]
}
