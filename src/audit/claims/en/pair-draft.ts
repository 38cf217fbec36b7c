import { draft, type Draft } from '../draft.js'
import type { Subject } from '../subject.js'
import type { EnglishQuantity } from './figure.js'
import { digitsIn, wayFrom } from './last-figure.js'

/** Where a pair of figures stands, and what the words around it tell. */
export interface PairPlace {
  /** Where the claim begins in the whole text. */
  readonly start: number
  /** Where the sentence begins in the whole text. */
  readonly offset: number
  readonly isRange: boolean
  readonly subject: Subject
  readonly period: string | null
}

/** The claim that two figures make: from one to the other, or a range between them. */
export function pairDraft(
  first: EnglishQuantity,
  second: EnglishQuantity,
  { start, offset, isRange, subject, period }: PairPlace,
): Draft {
  return draft({
    start,
    end: offset + second.end,
    kind: isRange ? 'range' : 'from-to',
    from: first.value,
    to: second.value,
    unit: second.toOne === true ? null : second.unit,
    unitClass: second.unitClass,
    direction: isRange ? null : wayFrom(`${first.sign}${first.value}`, `${second.sign}${second.value}`),
    region: subject.region,
    indicator: subject.indicator,
    period,
  })
}

/** Makes of a figure, whose sign is given, one that came from another behind it: 4.2% from 4.5%. */
export function completePair(made: Draft, from: EnglishQuantity, sign: string, offset: number): void {
  const value = digitsIn(from, made.unit) ?? from.value
  Object.assign(made, {
    end: offset + from.end,
    kind: 'from-to',
    from: value,
    to: made.value,
    value: null,
    direction: wayFrom(`${from.sign}${value}`, `${sign}${made.value ?? ''}`),
  })
}
