import type { Fact } from '../derive/fact.js'
import { previousPeriod } from '../model/period.js'
import { slotsOf } from './pattern.js'
import type { Direction, DirectedMeasure, Said, Turn, Variants } from './phrasebook.js'
import { figure, words, type Phrase } from './piece.js'
import { direction, formatQuantity } from './quantity.js'
import { patternFor, pickSaid } from './said.js'
import { asFigure, fillSaid, type ClauseSlots } from './slots.js'
import type { Speaker } from './speaker.js'

/** A measure that is said by its direction alone: increments, multiples, averages, streaks and so on. */
export function sayDirected(
  speaker: Speaker,
  fact: Fact,
  measure: DirectedMeasure,
  variant: string,
  slots: ClauseSlots,
): Phrase {
  const variants = speaker.book.directed[measure][direction(fact, speaker.rounding)]
  if (measure === 'top-tier') return fillDirected(speaker, fact, variants, tierVariant(fact, variant), slots)
  // A record is one since the first figure known, and said to be.
  const since = measure === 'record' && variant === 'default' && fact.base !== undefined
  return fillDirected(speaker, fact, variants, since ? 'since' : variant, slots)
}

/** A tier whose number of places is not known has no number to tell. */
function tierVariant({ value }: Fact, variant: string): string {
  if (value.eq(1)) return 'default'
  return variant === 'default' ? 'places' : variant
}

/** A change in points: of growth by the grid of signs, of a share or a rate by its direction. */
export function sayPointChange(speaker: Speaker, fact: Fact, variant: string, slots: ClauseSlots): Phrase {
  const { pointChange } = speaker.book
  const way = direction(fact, speaker.rounding)
  const quantity = fact.of ?? 'level'
  const variants =
    quantity === 'growth' ? pointChange.growth[turnOf(speaker, fact, way)] : pointChange[quantity][way]
  return fillDirected(speaker, fact, variants, variant, slots)
}

/**
 * How a growth rate moved. Between two declines 降幅 narrows or widens; from one sign to the other no
 * points are told, but both rates. Where the two rates are not known it is faster or slower.
 */
function turnOf({ rounding }: Speaker, fact: Fact, way: Direction): Turn {
  const [now, before] = operandsOf(fact)
  if (now !== undefined && before !== undefined) {
    const ways = `${direction(before, rounding)} ${direction(now, rounding)}`
    if (ways === 'down up') return 'to-rise'
    if (ways === 'up down') return 'to-decline'
    if (ways === 'down down' && way !== 'flat') return way === 'up' ? 'narrower' : 'wider'
  }
  return way === 'flat' ? 'steady' : way === 'up' ? 'faster' : 'slower'
}

/** The later and the earlier figure behind a change, a published one's being those of its computed twin. */
function operandsOf(fact: Fact): readonly Fact[] {
  return fact.inputs.length > 0 ? fact.inputs : (fact.counterpart?.inputs ?? [])
}

function fillDirected(
  speaker: Speaker,
  fact: Fact,
  variants: Variants,
  variant: string,
  slots: ClauseSlots,
): Phrase {
  const { book, rounding } = speaker
  const [to, from] = operandsOf(fact)
  const printed = (one: Fact | undefined): Phrase | undefined =>
    one && figure(formatQuantity(one, book, rounding, 'magnitude'), one)
  const base = fact.measure === 'growth-on-previous' ? previousPeriod(fact.period) : fact.base
  const more = {
    value: printed(fact),
    from: printed(from),
    to: printed(to),
    base: base && words(book.base(fact.period, base)),
  }
  const { isOpening } = slots
  const filled = (said: Said): boolean =>
    slotsOf(patternFor(said, isOpening)).every((slot) => !(slot in more) || more[slot as keyof typeof more])
  const wanted = pickSaid(variants, variant)
  const { bare } = variants
  const said = [wanted, variants.default, bare].find((one) => one && filled(one)) ?? variants.default
  const phrase = fillSaid(said, slots, more)
  const hasFigure = slotsOf(patternFor(said, isOpening)).some((slot) => slot === 'value' || slot === 'from')
  // What is said in words alone (创历史新高, 位次不变) is traced all the same.
  return hasFigure ? phrase : asFigure(phrase, fact, slots)
}
