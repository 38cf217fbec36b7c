import type { Fact } from '../derive/fact.js'
import { fillPattern, slotsOf } from './pattern.js'
import type { Direction, DirectedMeasure, Turn, Variants } from './phrasebook.js'
import { figure, phraseText, words, type Phrase } from './piece.js'
import { direction, formatQuantity } from './quantity.js'
import { referenceOf, type Speaker } from './speaker.js'

/** A measure that is said by its direction alone: increments, multiples, averages, streaks and so on. */
export function sayDirected(
  speaker: Speaker,
  fact: Fact,
  measure: DirectedMeasure,
  variant: string,
  mark: string,
): Phrase {
  return fillDirected(
    speaker,
    fact,
    speaker.book.directed[measure][direction(fact, speaker.rounding)],
    variant,
    mark,
  )
}

/** A change in points: of growth by the grid of signs, of a share or a rate by its direction. */
export function sayPointChange(speaker: Speaker, fact: Fact, variant: string, mark: string): Phrase {
  const { pointChange } = speaker.book
  const way = direction(fact, speaker.rounding)
  const quantity = fact.of ?? 'level'
  const variants =
    quantity === 'growth' ? pointChange.growth[turnOf(speaker, fact, way)] : pointChange[quantity][way]
  return fillDirected(speaker, fact, variants, variant, mark)
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
  mark: string,
): Phrase {
  const { book, rounding } = speaker
  const [to, from] = operandsOf(fact)
  const printed = (one: Fact | undefined): Phrase | undefined =>
    one && figure(formatQuantity(one, book, rounding, 'magnitude'), one)
  const slots = {
    mark: words(mark),
    value: printed(fact),
    from: printed(from),
    to: printed(to),
    base: fact.base && words(book.base(fact.period, fact.base)),
    reference: words(referenceOf(speaker, fact)),
    quantity: words(book.quantities[fact.of ?? 'level']),
  }
  const wanted = Object.hasOwn(variants, variant) ? variants[variant] : undefined
  const filled = (pattern: string): boolean =>
    slotsOf(pattern).every((slot) => slots[slot as keyof typeof slots] !== undefined)
  const pattern = wanted !== undefined && filled(wanted) ? wanted : variants.default
  const phrase = fillPattern(pattern, slots)
  const figures = slotsOf(pattern).some((slot) => slot === 'value' || slot === 'from')
  // What is said in words alone (创历史新高, 位次不变) is traced all the same.
  return figures ? phrase : figure(phraseText(phrase), fact)
}
