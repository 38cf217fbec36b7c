import { Decimal as DecimalJs } from 'decimal.js'

/**
 * Exact decimal numbers. 40 significant digits leave room for sums and products of published figures;
 * quotients and roots are rounded there, far below any printed digit.
 */
export const Decimal = DecimalJs.clone({ precision: 40, toExpNeg: -60, toExpPos: 60, defaults: true })
export type Decimal = DecimalJs
export type DecimalRounding = DecimalJs.Rounding

const plainDecimal = /^[+-]?\d{1,30}(?:\.\d{1,30})?$/
const plainFraction = /^[1-9]\d{0,5}\/[1-9]\d{0,5}$/

/**
 * Reads a plain decimal such as `12.70`, `-3.2` or `－0.3`; undefined for anything else: exponents,
 * thousands separators, blanks and NaN are refused rather than guessed.
 *
 * @example parseDecimal('25.7')?.toString() // '25.7'
 */
export function parseDecimal(text: string): Decimal | undefined {
  const plain = text.replace(/^[－−]/, '-')
  return plainDecimal.test(plain) ? new Decimal(plain) : undefined
}

/**
 * Reads a fraction such as `1/3`, which no decimal gives exactly; undefined for anything else.
 *
 * @example parseFraction('1/3')?.times(3).toDecimalPlaces(20).toString() // '1'
 */
export function parseFraction(text: string): Decimal | undefined {
  if (!plainFraction.test(text)) return undefined
  const [over = '', under = ''] = text.split('/')
  return new Decimal(over).div(under)
}

/**
 * All digits of a number, without exponent or rounding.
 *
 * @example exactText(new Decimal('1e3').plus('0.70')) // '1000.7'
 */
export const exactText = (value: Decimal): string => value.toFixed()

/** How many decimals a figure was printed with: 2 for `20.42`, 1 for `7.0`, 0 for `286`. */
export function printedDecimals(text: string): number {
  const point = text.indexOf('.')
  return point < 0 ? 0 : text.length - point - 1
}
