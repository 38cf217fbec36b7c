import { Decimal, printedDecimals } from '../model/decimal.js'
import { parseUnit, type Unit } from '../model/unit.js'
import type { Phrasebook } from './phrasebook.js'

type QuantityBook = Pick<Phrasebook, 'quantity' | 'scale' | 'counter' | 'names'>

/** A number, the end of its range, and the letters behind it, of which the first are its unit. */
const amount = /(?<![\p{L}\d.,-])(-?\d+(?:\.\d+)?)(?:—(-?\d+(?:\.\d+)?))?([\p{L}%‰€£°℃][\p{L}%‰²³$€£°℃ /]*)/gu
const calendarYear = /^(?:19|20)\d\d$/

/**
 * A formula with its figures put in, as a language prints quantities: its units are written in the dataset's.
 * Nothing is rounded; a unit that is not known stays as it is.
 */
export function formulaIn(book: QuantityBook, text: string): string {
  return text.replace(amount, (whole: string, from: string, to: string | undefined, behind: string) => {
    const found = unitAtStart(behind)
    if (found === undefined || (found.id === '年' && calendarYear.test(from))) return whole
    return quantityIn(book, from, to, found) + behind.slice(found.id.length)
  })
}

/** The longest unit that letters begin with, as far as it ends where a word does. */
function unitAtStart(letters: string): Unit | undefined {
  for (let end = letters.length; end > 0; end--) {
    const [last = '', next = ''] = [letters.charAt(end - 1), letters.charAt(end)]
    if (last === ' ' || (/[a-z]/i.test(last) && /[a-z]/i.test(next))) continue
    const unit = parseUnit(letters.slice(0, end))
    // A measure word is one only where nothing goes on: 8个 in 8个地区 is none.
    if (unit !== undefined && (!unit.dimension.startsWith('count:') || !/\p{L}/u.test(next))) return unit
  }
  return undefined
}

function quantityIn(book: QuantityBook, from: string, to: string | undefined, unit: Unit): string {
  return book.quantity({
    value: new Decimal(from),
    valueTo: to === undefined ? undefined : new Decimal(to),
    decimals: Math.max(printedDecimals(from), to === undefined ? 0 : printedDecimals(to)),
    rounding: 'half-away-from-zero',
    unit,
  })
}

/** How a language names a unit with its multiplier: `million US dollars`, `萬美元`. */
export function unitIn(book: QuantityBook, unit: Unit): string {
  if (book.names !== 'en') return book.scale(unit).name
  const name = unit.names.en ?? unit.id
  return /\p{Script=Han}/u.test(name) ? book.counter(unit) : name
}

/** An exact value beside the name of its unit: `2949425.1 million US dollars`, `85.2亿元`. */
export function amountIn(value: string, unit: string): string {
  return /^[a-z]/i.test(unit) ? `${value} ${unit}` : value + unit
}
