import { Decimal, parseDecimal, printedDecimals } from '../../../src/model/decimal.js'
import type { Located } from './locate.js'

/** A figure as it stands in a text, in the unit of its fact: the size printed, and half a unit of its last place. */
export interface Shown {
  readonly figure: Located
  readonly value: Decimal
  readonly half: Decimal
}

export const numberPattern = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/

/** The figures of a text that print a number; approximations and words are none. */
export function shownIn(text: string, figures: readonly Located[]): Shown[] {
  return figures.flatMap((figure) => {
    const { fact } = figure
    const printed = numberPattern.exec(text.slice(figure.start, figure.end))?.[0].replace(/,/g, '')
    const size = printed === undefined ? undefined : parseDecimal(printed)
    const exact = new Decimal(fact.value)
    if (printed === undefined || size === undefined || exact.isNaN()) return []
    const around = text.slice(Math.max(0, figure.start - 10), figure.end + 6)
    if (approximate.test(around) || fact.text.includes('/')) return []
    const scale = scaleOf(exact, size)
    const sign = exact.isNegative() ? -1 : 1
    return [
      {
        figure,
        value: size.times(scale).times(sign),
        half: halfOf(printed).times(scale),
      },
    ]
  })
}

/** Half a unit of the last place; round thousands may have been rounded to hundreds. */
export function halfOf(printed: string): Decimal {
  const zeros = /^\d+?(0{2,})$/.exec(printed)?.[1]?.length ?? 0
  const places = Number(printed) >= 1000 && zeros > 0 ? -zeros : printedDecimals(printed)
  return new Decimal(10).pow(-places).div(2)
}

const approximate =
  /(?<![接附最邻临])近|余|餘|逾|超过|超過|多[人家个個项項]|约|約|以上|不足|不到|nearly|about|over|more than|under|at least/

/** A text in billions prints another number than a dataset in 亿元. */
function scaleOf(exact: Decimal, size: Decimal): Decimal {
  if (exact.isZero() || size.isZero()) return new Decimal(1)
  return new Decimal(10).pow(exact.abs().div(size).log(10).round())
}

/** The same figure with another number printed. */
export function reprinted(shown: Shown, original: string, printed: string): Shown {
  const before = numberPattern.exec(original.slice(shown.figure.start, shown.figure.end))?.[0] ?? '0'
  const size = parseDecimal(before.replace(/,/g, '')) ?? new Decimal(0)
  const scale = size.isZero() ? new Decimal(1) : shown.value.abs().div(size)
  const plain = printed.replace(/,/g, '')
  const value = parseDecimal(plain) ?? new Decimal(0)
  return {
    figure: shown.figure,
    value: value.times(scale).times(shown.value.isNegative() ? -1 : 1),
    half: halfOf(plain).times(scale),
  }
}
