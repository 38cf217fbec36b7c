import type { Direction } from '../../../phrase/phrasebook.js'
import type { ClaimKind } from '../claim.js'
import type { EnglishMeaning } from './around.js'
import { inUnit } from '../in-unit.js'
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
  /** Where the words in front of it begin in the sentence, and those that name its subject. */
  readonly from: number
  readonly own: string
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
  const own = last.quantity.unit
  const value = own === null ? last.quantity.value : digitsIn(last.quantity, quantity.unit)
  if (value === undefined) return undefined
  const between = masked.slice(last.quantity.end, quantity.start)
  const one = { ...last, quantity: { ...last.quantity, value } }
  const first = last.opened ? one : { ...one, ranging: isRange(last.quantity, between, text, masked) }
  return (first.opened || first.ranging) && joinsEnds(between, first.ranging) ? first : undefined
}

/** From $287 million to $1.1 billion: the digits of the first in the unit of the second. */
export function digitsIn({ value, unit }: EnglishQuantity, other: string | null): string | undefined {
  if (unit === other) return value
  return unit === null || other === null ? undefined : inUnit(value, unit, other)
}

/** Whether a figure is where the one before came from: down to 4.2% from 4.5%. */
export function completes(
  last: LastFigure | undefined,
  quantity: EnglishQuantity,
  kind: ClaimKind,
  words: string,
  { text, masked }: EnglishSentence,
): boolean {
  if (last?.drafted !== true || last.quantity.unitClass !== quantity.unitClass) return false
  if (digitsIn(quantity, last.quantity.unit) === undefined) return false
  const dated = /^\s*\(\s{2,}:\s*$/.test(masked.slice(last.quantity.end, quantity.start))
  if (!dated && !isFromBehind(words) && !sideFrom.test(words)) return false
  if (opensPair.test(text.slice(quantity.end, quantity.end + 60))) return false
  const front = masked.slice(Math.max(0, last.quantity.start - 40), last.quantity.start)
  if (/\bto(?: an?| about| around| nearly| just)*\s*$/.test(front)) return true
  return (
    sideFrom.test(words) &&
    stands.has(kind) &&
    (kind !== 'price-index' || (last.match === undefined && standing.test(front)))
  )
}

/** Up from 6.8 billion to 27.4 billion: the figure in front is neither end. */
const opensPair =
  /^(?: in (?:19|20)\d\d)? to (?:an? |about |around |nearly |over |some )?[A-Z]{0,3}[$€£¥₹]? ?\d/

/** Was 1.8%, down sharply from 2.3%. */
const sideFrom =
  /^[\s,(]*(?:which (?:was|is) )?(?:(?:a (?:whisker|touch|fraction|shade|little|tad)|slightly|just|well|sharply|far) )?(?:up|down|higher|lower|(?:de|in)creasing|rising|falling|improving|compared)(?: [a-z]+ly| a little| a touch| somewhat)? (?:from|on)(?: an?| the| last)?(?: (?:[a-z-]+ ){0,3}(?:of|level of|[a-z]+[’']s?))?\s*$/i
const stands: ReadonlySet<ClaimKind> = new Set([
  'level',
  'count',
  'share',
  'intensity',
  'times',
  'duration',
  'contribution-rate',
  'price-index',
])
const standing =
  /\b(?:was|were|is|are|at|of|averaged|averaging|reached|hit|remained|be|came in)(?: an?| about| around| nearly| just| still| only)*\s*$/i

export function wayFrom(from: string | null, to: string | null): Direction {
  const [a, b] = [Number(from), Number(to)]
  return a === b ? 'flat' : a < b ? 'up' : 'down'
}
