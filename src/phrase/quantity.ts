import type { Fact } from '../derive/fact.js'
import type { Decimal } from '../model/decimal.js'
import { formatFixed, round, type RoundingMode } from '../model/rounding.js'
import type { Direction, Phrasebook } from './phrasebook.js'

/** Where the printed figure points: a change that rounds to zero is flat. */
export function direction(fact: Fact, mode: RoundingMode): Direction {
  const printed = round(fact.value, fact.decimals, mode)
  return printed.isZero() ? 'flat' : printed.isNegative() ? 'down' : 'up'
}

/** The digits alone, as a table cell or a chart label prints them: `25.7`, `-3.2`. */
export function digitsOf(fact: Fact, mode: RoundingMode): string {
  return formatFixed(fact.value, fact.decimals, mode)
}

/** A table cell's figure: digits and approximation, the unit standing in the head or beside. */
export function formatCell(fact: Fact, book: Phrasebook, mode: RoundingMode): string {
  const digits = digitsOf(fact, mode)
  if (fact.approximate === undefined) return digits
  const { word, place } = book.approximations[fact.approximate]
  return place === 'before' ? word + digits : digits + word
}

/** 余 follows a round number (700余万元); else the multiplier must come first (3亿余元, 1.8万余人, 25亿余元). */
function isRound(value: Decimal): boolean {
  return value.mod(10).isZero()
}

/**
 * A figure with its unit and its approximation in place: `25.7%`, `500余人`, `7000余万元`, `近2万户`.
 * With `magnitude` the sign is left to the words around it.
 */
export function formatQuantity(
  fact: Fact,
  book: Phrasebook,
  mode: RoundingMode,
  sign: 'signed' | 'magnitude' = 'signed',
): string {
  const value = sign === 'magnitude' ? fact.value.abs() : fact.value
  const digits = formatFixed(value, fact.decimals, mode)
  const unit = fact.unit?.names[book.language] ?? fact.unit?.id ?? ''
  if (fact.approximate === undefined) return digits + unit
  const { word, place } = book.approximations[fact.approximate]
  if (place === 'before') return word + digits + unit
  if (place === 'after') return digits + unit + word
  const multiplier = fact.unit?.multiplier ?? ''
  return multiplier !== '' && !isRound(fact.value)
    ? digits + unit.slice(0, multiplier.length) + word + unit.slice(multiplier.length)
    : digits + word + unit
}
