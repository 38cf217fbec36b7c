import type { Fact } from '../derive/fact.js'
import { Decimal, exactText } from '../model/decimal.js'
import type { Measure } from '../model/measure.js'
import { formatFixed, round, type RoundingMode } from '../model/rounding.js'
import type { Direction, Phrasebook, Scale } from './phrasebook.js'
import { labelIn, type Speaker } from './speaker.js'
import { rescaled, type Scaling } from './scaling.js'

/** Where the printed figure points: a change that rounds to zero is flat. */
export function direction(fact: Fact, mode: RoundingMode): Direction {
  const near = round(fact.value, fact.decimals, mode)
  const printed = near.isZero() && fact.valueTo !== undefined ? fact.valueTo : near
  return printed.isZero() ? 'flat' : printed.isNegative() ? 'down' : 'up'
}

/** The digits alone, as a chart plots them: `25.7`, `-3.2`. The printed digits are shifted, not rounded anew. */
export function digitsOf(fact: Fact, mode: RoundingMode, scale?: Scale): string {
  const plain = formatFixed(fact.value, fact.decimals, mode)
  return scale === undefined || scale.shift === 0 ? plain : shiftDigits(plain, scale.shift)
}

/**
 * Moves the point of printed digits. Noughts behind the point stay if the figure was printed with
 * decimals; those that come of a whole number go.
 *
 * @example shiftDigits('10.8', -1) // '1.08'
 */
export function shiftDigits(plain: string, places: number): string {
  const decimals = plain.split('.')[1]?.length ?? 0
  const moved = new Decimal(plain).times(new Decimal(10).pow(places))
  return decimals === 0 ? exactText(moved) : formatFixed(moved, Math.max(0, decimals - places))
}

/** Decimals of a figure in units so much larger that all of its digits would crowd the chart. */
const mostShifted = 2

/** The digits of a chart's point; in larger units than its source's it is rounded once, to few decimals. */
export function plottedDigits(fact: Fact, mode: RoundingMode, scale?: Pick<Scale, 'shift'>): string {
  const shift = scale?.shift ?? 0
  if (shift < 0 && fact.decimals - shift > mostShifted)
    return formatFixed(fact.value.times(new Decimal(10).pow(shift)), mostShifted, mode)
  return shift === 0 ? digitsOf(fact, mode) : shiftDigits(digitsOf(fact, mode), shift)
}

/** A table cell's figure: digits and approximation, the unit standing in the head or beside. */
export function formatCell(fact: Fact, book: Phrasebook, mode: RoundingMode, scale?: Scale): string {
  if (fact.label !== undefined) return labelIn({ book }, fact.label, fact)
  const { valueTo } = fact
  const from = book.digits(digitsOf(fact, mode, scale))
  const digits =
    valueTo === undefined
      ? from
      : `${from}—${book.digits(digitsOf({ ...fact, value: valueTo }, mode, scale))}`
  if (fact.approximate === undefined) return digits
  const { word, place } = book.approximations[fact.approximate]
  return place === 'before' ? word + digits : digits + word
}

/**
 * A figure with its unit and its approximation in place: `25.7%`, `500余人`, `RMB 1.08 billion`.
 * With `magnitude` the sign is left to the words around it; a `bare` one has no measure word; `scaling`
 * asks for another unit than the source's.
 */
export function formatQuantity(
  fact: Fact,
  book: Phrasebook,
  rounding: RoundingMode,
  sign: 'signed' | 'magnitude' = 'signed',
  bare = false,
  scaling?: Scaling,
): string {
  const { fact: shown, isScaled } = rescaled(fact, scaling, book, rounding)
  return quantityOf(shown, book, rounding, { sign, bare, isScaled, inWords: !differences.has(fact.measure) })
}

/** The same in a table's cell, where a price is 0.8元/平方米. */
export function quantityInCell(fact: Fact, book: Phrasebook, rounding: RoundingMode): string {
  return quantityOf(fact, book, rounding, { sign: 'signed', bare: false, isScaled: false, inWords: false })
}

function quantityOf(
  shown: Fact,
  book: Phrasebook,
  rounding: RoundingMode,
  how: { sign: 'signed' | 'magnitude'; bare: boolean; isScaled: boolean; inWords: boolean },
): string {
  const { sign, ...setting } = how
  const { valueTo, fraction, decimals, unit, approximate } = shown
  const ends = valueTo === undefined ? [shown.value] : [shown.value, valueTo]
  const magnitudes = ends.map((end) => end.abs()).sort((one, other) => one.cmp(other))
  const [value = shown.value, to] = sign === 'magnitude' ? magnitudes : ends
  return book.quantity({
    value,
    valueTo: to,
    fraction,
    decimals,
    rounding,
    unit,
    approximate,
    ...setting,
  })
}

/** 較上月增加0.1元/立方米, not 較上月增加每立方米0.1元. */
const differences: ReadonlySet<Measure> = new Set(['increment', 'revision'])

/** The same as a speaker has it printed. */
export function printedBy(
  { book, rounding, scaling }: Speaker,
  fact: Fact,
  sign: 'signed' | 'magnitude' = 'signed',
  bare = false,
): string {
  return formatQuantity(fact, book, rounding, sign, bare, scaling)
}
