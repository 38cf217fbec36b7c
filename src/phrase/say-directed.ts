import type { Fact } from '../derive/fact.js'
import { inLanguage } from '../model/identifier.js'
import { previousPeriod } from '../model/period.js'
import { sidesOf } from '../model/unit.js'
import { fillPattern, slotsOf, type Pattern } from './pattern.js'
import type { Direction, DirectedMeasure, Phrasebook, Said, Turn, Variants } from './phrasebook.js'
import { figure, phraseText, words, type Phrase } from './piece.js'
import { direction, printedBy } from './quantity.js'
import { patternFor, pickSaid } from './said.js'
import { commonScaling, decimalsOf, rescaled } from './scaling.js'
import { countsItsName } from './counts-its-name.js'
import { asFigure, fillSaid, type ClauseSlots } from './slots.js'
import { labelIn, type Speaker } from './speaker.js'
import { exactText } from '../model/decimal.js'

/** A measure that is said by its direction alone: increments, multiples, averages, streaks and so on. */
export function sayDirected(
  speaker: Speaker,
  fact: Fact,
  measure: DirectedMeasure,
  variant: string,
  slots: ClauseSlots,
): Phrase {
  // A multiple of the mean lies above or below once, not above or below zero.
  const seen = measure === 'position' ? { ...fact, value: fact.value.minus(1) } : fact
  const variants = speaker.book.directed[measure][direction(seen, speaker.rounding)]
  return fillDirected(speaker, fact, variants, variantOf(speaker, fact, measure, variant), slots)
}

/**
 * The variant that is asked for, unless the figure calls for another: words that would not be true of it, or
 * would lack what they name, are never taken.
 */
function variantOf({ book }: Speaker, fact: Fact, measure: DirectedMeasure, variant: string): string {
  switch (measure) {
    case 'top-tier':
    case 'target-tier':
      return tierVariant(fact, variant)
    case 'intensity':
      return perVariant(fact)
    case 'target':
      return fact.of === 'growth' ? 'growth' : 'default'
    case 'streak':
      return streakVariant(book, fact)
    case 'times':
    case 'ratio':
      if (!isBounded(book, fact)) return variant === 'bounded' || variant === 'limit' ? 'default' : variant
      return measure === 'times' && fact.base === undefined ? 'limit' : 'bounded'
    case 'record':
      // A record is one since the first figure known, and said to be.
      return variant === 'default' && fact.base !== undefined ? 'since' : variant
    case 'increase-multiple': {
      // A rise of less than once is in %, for which some languages have other words.
      const isSpan = variant.startsWith('span')
      const rate = isSpan ? 'spanrate' : 'rate'
      if (fact.unit?.id === '%' && rate in book.directed[measure].up) return rate
      return isSpan ? 'span' : variant === 'rate' ? 'default' : variant
    }
    case 'gap-turn':
      return fact.of === 'growth' ? 'named' : 'default'
    default:
      return (variant === 'profit' || variant === 'balance') && !turnsSign(fact) ? 'default' : variant
  }
}

/** Of growth, of a place or of a tier kept; in English 9 times in a row has no “for” in front. */
function streakVariant({ directed }: Phrasebook, fact: Fact): string {
  const kept = fact.versus === undefined ? '' : operandsOf(fact).length > 0 ? 'place' : 'rank'
  const times = `${kept}times`
  return fact.unit?.id === '次' && times in directed.streak.up ? times : kept || 'default'
}

/** By what it is told per: heads, money, or any other unit; by the name of what it is per if no unit says. */
function perVariant({ unit }: Fact): string {
  const [, under] = unit === undefined ? [] : sidesOf(unit)
  if (under === undefined) return 'default'
  if (under.dimension.startsWith('money:')) return 'money'
  return under.id === '人' ? 'head' : 'unit'
}

/** From a loss to a profit, from a surplus to a deficit, or the other way. */
function turnsSign(fact: Fact): boolean {
  const [now, before] = operandsOf(fact)
  if (now === undefined || before === undefined) return false
  return !now.value.isZero() && !before.value.isZero() && now.value.isNegative() !== before.value.isNegative()
}

function isBounded({ approximations }: Phrasebook, { approximate }: Fact): boolean {
  return approximate !== undefined && approximations[approximate].isVerb === true
}

/** A tier whose number of places is not known has no number to tell. */
function tierVariant({ value }: Fact, variant: string): string {
  if (value.eq(1)) return variant === 'return' || variant === 'keep' ? variant : 'default'
  return variant === 'default' ? 'places' : variant
}

/** A change in points: of growth by the grid of signs, of a share or a rate by its direction. */
export function sayPointChange(speaker: Speaker, fact: Fact, variant: string, slots: ClauseSlots): Phrase {
  const { pointChange } = speaker.book
  const way = direction(fact, speaker.rounding)
  const quantity = fact.of ?? 'level'
  const variants =
    quantity === 'growth' ? pointChange.growth[turnOf(speaker, fact, way)] : pointChange[quantity][way]
  // 失业率上升, not 提高.
  const isWorse = variant === 'default' && fact.indicator.polarity === 'lower-better'
  return fillDirected(speaker, fact, variants, isWorse ? 'worse' : variant, slots)
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
export function operandsOf(fact: Fact): readonly Fact[] {
  return fact.inputs.length > 0 ? fact.inputs : (fact.counterpart?.inputs ?? [])
}

function fillDirected(
  speaker: Speaker,
  fact: Fact,
  variants: Variants,
  variant: string,
  slots: ClauseSlots,
): Phrase {
  const { book } = speaker
  const [to, from] = operandsOf(fact)
  const [over, under] = fact.unit === undefined ? [] : sidesOf(fact.unit)
  const placed = fact.measure === 'streak' ? to : fact
  const isNamed =
    (fact.measure === 'increment' || fact.measure === 'increase-multiple') &&
    countsItsName(book, fact.indicator)
  const inRatio = (one: Fact): boolean => one.unit?.id === '倍' || one.unit?.id === '%'
  const printed = (one: Fact | undefined, of = one, by = speaker): Phrase | undefined =>
    one && of && figure(printedBy(by, one, 'magnitude', isNamed && !inRatio(one)), of)
  const inUnit = inOneUnit(speaker, [from, to])
  const isOnPrevious = fact.measure === 'growth-on-previous' || fact.measure === 'annualised-growth'
  const base = isOnPrevious ? previousPeriod(fact.period) : fact.base
  const more = {
    value: printed(fact),
    from: printed(from, from, from && inUnit(from)),
    to: printed(to, to, to && inUnit(to)),
    base: base && words(book.base(fact.period, base)),
    order: placed && figure(orderText(speaker, placed), placed),
    tier: figure(tierText(speaker, fact), fact),
    series: fact.unit && figure(seriesText(speaker, fact), fact),
    amount: over && printed({ ...fact, unit: over }, fact),
    under: under && words(book.counter(under)),
    bound: words(fact.approximate === undefined ? '' : book.approximations[fact.approximate].word),
    plain: printed(withoutApproximation(fact), fact),
    members: printed(fact),
    label: fact.label && figure(labelIn(speaker, fact.label, fact), fact),
    date: figure(book.period(fact.period, 'full'), fact),
    verb: words(inLanguage(fact.indicator.verbs, book.names) ?? book.copula),
    prices: words(fact.formula.basis === undefined ? '' : book.atCurrentPrices),
    within: fact.versus === undefined ? [] : fillPattern(book.within, { reference: slots.reference }),
  }
  const { isOpening } = slots
  const filled = (said: Said): boolean =>
    slotsOf(patternFor(said, isOpening)).every((slot) => !(slot in more) || more[slot as keyof typeof more])
  const wanted = pickSaid(variants, variant)
  const { bare } = variants
  const said = [wanted, variants.default, bare].find((one) => one && filled(one)) ?? variants.default
  const phrase = fillSaid(said, slots, more)
  const hasFigure = slotsOf(patternFor(said, isOpening)).some((slot) => figureSlots.has(slot))
  // What is said in words alone (创历史新高, 位次不变) is traced all the same.
  return hasFigure ? phrase : asFigure(phrase, fact, slots)
}

/**
 * A change tells both of its ends in one unit where the unit is left to the book, and with as many decimals
 * as the other end, if it has them.
 */
function inOneUnit(speaker: Speaker, ends: readonly (Fact | undefined)[]): (one: Fact) => Speaker {
  const { book, rounding } = speaker
  const facts = ends.filter((one) => one !== undefined)
  const scaling = facts.length < 2 ? undefined : commonScaling(facts, speaker.scaling, book)
  if (scaling === undefined) return () => speaker
  const most = Math.max(...facts.map((one) => rescaled(one, scaling, book, rounding).fact.decimals))
  return (one) => {
    const decimals = Math.min(most, decimalsOf(one, scaling.unit))
    return { ...speaker, scaling: { ...scaling, decimals } }
  }
}

const figureSlots: ReadonlySet<string> = new Set([
  'value',
  'from',
  'order',
  'tier',
  'series',
  'members',
  'plain',
  'amount',
  'label',
  'date',
])

/** 第2位 of a rank or of a place aimed at. */
export function orderText({ book }: Speaker, { value, indicator }: Fact): string {
  const place = exactText(value)
  // 失業率居全省之冠 would say that it is the highest.
  const heads = place === '1' && indicator.polarity !== 'lower-better'
  const pattern = heads ? (book.order.first ?? book.order.default) : book.order.default
  return filledText(pattern, { number: book.ordinal(place) })
}

function withoutApproximation({ approximate: _, ...fact }: Fact): Fact {
  return fact
}

/** 前3位. */
export function tierText({ book }: Speaker, { value }: Fact): string {
  return filledText(book.tier, { number: exactText(value) })
}

/** 第9期. */
export function seriesText({ book }: Speaker, { value, unit }: Fact): string {
  return filledText(book.series, {
    number: exactText(value),
    unit: unit === undefined ? '' : book.counter(unit),
  })
}

function filledText(pattern: Pattern, slots: Readonly<Record<string, string>>): string {
  const filled = Object.entries(slots).map(([name, text]) => [name, words(text)] as const)
  return phraseText(fillPattern(pattern, Object.fromEntries(filled)))
}
