import type { Direction } from '../../../phrase/phrasebook.js'
import type { EnglishMeaning } from './around.js'
import { commensurable, isFromBehind, isRange, joinsEnds } from './figure-pairs.js'
import type { EnglishQuantity } from './figure.js'
import type { EnglishMatch } from './match.js'
import type { EnglishSentence } from './sentence.js'

/** The figure before the one that is read. */
export interface LastFigure {
  readonly quantity: EnglishQuantity
  readonly match: EnglishMatch | undefined
  /** Behind `from` or `between`, and whether these open a range. */
  readonly opened: boolean
  readonly ranging: boolean
  readonly drafted: boolean
}

/** The figure before, and what it states. */
export interface Before {
  readonly last: LastFigure | undefined
  readonly stated: EnglishMeaning | undefined
}

/** Behind a bracket the figure that stood before it, where that is of the same sort. */
export function pastBracket(
  direct: Before,
  outer: Before | undefined,
  { start, unitClass }: EnglishQuantity,
  sentence: EnglishSentence,
): Before {
  if (outer?.last === undefined || direct.last === undefined) return direct
  const closed = !sentence.inBrackets(start) && sentence.inBrackets(direct.last.quantity.start)
  return closed && commensurable(outer.last.quantity.unitClass, unitClass) ? outer : direct
}

/** The first end of a pair from A to B, which a figure is the second of. */
export function firstEnd(
  last: LastFigure | undefined,
  quantity: EnglishQuantity,
  { text, masked }: EnglishSentence,
): LastFigure | undefined {
  if (last === undefined || last.quantity.unitClass !== quantity.unitClass) return undefined
  // From $287 million to $1.1 billion has no one unit.
  if (last.quantity.unit !== null && last.quantity.unit !== quantity.unit) return undefined
  const between = masked.slice(last.quantity.end, quantity.start)
  const first = last.opened ? last : { ...last, ranging: isRange(last.quantity, between, text, masked) }
  return (first.opened || first.ranging) && joinsEnds(between, first.ranging) ? first : undefined
}

/** Whether a figure is where the one before came from: down to 4.2% from 4.5%. */
export function completes(
  last: LastFigure | undefined,
  { unit, unitClass }: EnglishQuantity,
  words: string,
  { masked }: EnglishSentence,
): boolean {
  if (last?.drafted !== true || last.quantity.unitClass !== unitClass) return false
  if (last.quantity.unit !== unit || !isFromBehind(words)) return false
  const front = masked.slice(Math.max(0, last.quantity.start - 12), last.quantity.start)
  return /\bto(?: an?| about| around| nearly| just)*\s*$/.test(front)
}

export function wayFrom(from: string | null, to: string | null): Direction {
  const [a, b] = [Number(from), Number(to)]
  return a === b ? 'flat' : a < b ? 'up' : 'down'
}
