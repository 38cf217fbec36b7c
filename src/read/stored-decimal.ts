import { Decimal, exactText } from '../model/decimal.js'

const stored = /^[+-]?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})(?:[eE][+-]?\d{1,3})?$/

/**
 * The decimal that is meant by a stored binary number: 15 significant digits, as spreadsheets keep them;
 * the last ones of 0.30000000000000004 are the machine's and nobody's figure. Undefined for what is no
 * number.
 *
 * @example storedDecimal('1364.0000000000002')?.toString() // '1364'
 */
export function storedDecimal(text: string): Decimal | undefined {
  if (!stored.test(text)) return undefined
  return new Decimal(text).toSignificantDigits(15, Decimal.ROUND_HALF_UP)
}

/** The plain text of a decimal; a zero has no sign. */
export function plainText(value: Decimal): string {
  return value.isZero() ? '0' : exactText(value)
}
