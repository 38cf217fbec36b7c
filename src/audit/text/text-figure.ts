import { Decimal, parseDecimal, parseFraction, printedDecimals, exactText } from '../../model/decimal.js'
import type { Approximation } from '../../model/observation.js'
import { parseUnit, type Unit } from '../../model/unit.js'
import type { Claim, ClaimKind } from '../claims/claim.js'
import { exactly, halfUnitOfLevel, multiply, printedInterval, type Interval } from '../interval.js'
import { halfUnit } from '../../derive/check-sum.js'
import { ownUnit } from './own-unit.js'

/** A printed number with all that it may stand for. */
export interface Printed {
  readonly text: string
  readonly value: Decimal
  readonly decimals: number
  readonly range: Interval
  /** Whether a word, such as 下降, and not a minus says that it is below zero. */
  readonly isFall?: boolean
}

/** A claim of a text as arithmetic sees it. */
export interface TextFigure extends Span {
  readonly claim: Claim
  /** Its place among the document's figures. */
  readonly index: number
  readonly sentence: number
  /** Signed where the claim says that something fell or is less. */
  readonly printed: Printed | undefined
  /** Both ends of a change from one to the other, without sign. */
  readonly from: Printed | undefined
  readonly to: Printed | undefined
  readonly unit: Unit | undefined
  /** A few words behind it, up to the next mark: English tells there what a rank is by. */
  readonly behind: string
  /** As known to the text alone: 预计, 累计. */
  readonly estimated: boolean
  /** Whether an approximation such as 近 or 约 stands with it. */
  readonly approximate: boolean
}

export interface Span {
  readonly start: number
  readonly end: number
}

/** Kinds whose direction is the sign of their value. */
const signed: ReadonlySet<ClaimKind> = new Set([
  'growth-rate',
  'point-gap',
  'point-change',
  'average-growth',
  'cumulative-change',
  'contribution-points',
  'price-index',
  'ahead-of-plan',
  'increment-and-total',
])

/** Kinds that state an amount, whose round thousands may have been rounded to hundreds. */
const amounts: ReadonlySet<ClaimKind> = new Set(['level', 'money', 'count', 'from-to', 'intensity', 'target'])

/** A loss: 利润-3.2亿元, -RMB 320 million; the dash of a range stands behind a digit. */
const minus = /(?<![\d年月日季A-Za-z])[-－−负負](?:RMB |[A-Z]{2}[$¥]|[$€£¥])?\d/

/** The same in a word: 利润总额亏损3.2亿元, a loss of RMB 320 million. */
const loss = /(?:亏损|虧損)\D{0,3}\d|\ba (?:[a-z-]+ )?loss of \D{0,8}\d/

const approximations: readonly (readonly [string, Approximation])[] = [
  ['nearly', 'nearly'],
  ['about', 'about'],
  ['over', 'over'],
  ['at-least', 'at-least'],
  ['at-most', 'under'],
  ['under', 'under'],
]

export function textFigure(claim: Claim, index: number, sentence: number, behind: string): TextFigure {
  const words = claim.qualifier?.split('+') ?? []
  const approximate = approximations.find(([word]) => words.includes(word))?.[1]
  const isNegative =
    signed.has(claim.kind) || (amounts.has(claim.kind) && (minus.test(claim.quote) || loss.test(claim.quote)))
  const sign = isNegative && claim.direction === 'down' ? -1 : 1
  const isFall = sign < 0 && !/[-－−负負]\s*\d|minus \d/.test(claim.quote) && !minus.test(claim.quote)
  const read = (text: string | null, by: 1 | -1): Printed | undefined => {
    const number = text === null ? undefined : printed(text, by, amounts.has(claim.kind), approximate)
    return number && isFall ? { ...number, isFall } : number
  }
  return {
    claim,
    index,
    sentence,
    behind,
    start: claim.offset,
    end: claim.offset + claim.quote.length,
    printed: read(claim.value, sign),
    from: inUnitOf(claim, read(claim.from, 1)),
    to: read(claim.to, 1),
    // A bare 百万 counts things.
    unit: claim.unit === null ? undefined : (parseUnit(claim.unit) ?? parseUnit(`${claim.unit}个`)),
    estimated: words.includes('estimated'),
    approximate: approximate !== undefined,
  }
}

/** 从9000万元增至1.2亿元: the first number in the unit of the second. */
function inUnitOf({ quote, from, unit, kind }: Claim, number: Printed | undefined): Printed | undefined {
  if (number === undefined || from === null || unit === null || kind !== 'from-to') return number
  const to = parseUnit(unit)
  const plain = quote.replace(/(?<=\d),(?=\d{3})/g, '')
  for (const [told] of plain.matchAll(/\d+(?:\.\d+)?/g)) {
    const own = ownUnit(quote, told)
    if (own === undefined || to === undefined || own.factor.eq(to.factor)) continue
    const converted = printedIn(printed(told, 1, true, undefined) ?? number, own, to)
    if (converted?.value.eq(number.value) === true) return { ...converted, text: exactText(converted.value) }
  }
  return number
}

/** A plain number that the text prints, without a unit: an interval of its last digit. */
export function printedNumber(text: string): Printed {
  const value = new Decimal(text)
  const decimals = printedDecimals(text)
  return { text, value, decimals, range: printedInterval(value, decimals, undefined, halfUnit(decimals)) }
}

function printed(
  text: string,
  sign: 1 | -1,
  amount: boolean,
  approximate: Approximation | undefined,
): Printed | undefined {
  const fraction = parseFraction(text)
  if (fraction !== undefined) return { text, value: fraction, decimals: 0, range: exactly(fraction) }
  const size = parseDecimal(text)
  if (size === undefined) return undefined
  const value = sign < 0 ? size.neg() : size
  const decimals = printedDecimals(text)
  const half = amount ? halfUnitOfLevel(size, decimals) : halfUnit(decimals)
  return { text, value, decimals, range: printedInterval(value, decimals, approximate, half) }
}

/** The number in another unit; undefined if the two measure different things. */
export function printedIn(
  number: Printed,
  from: Unit | undefined,
  to: Unit | undefined,
): Printed | undefined {
  if (from === undefined || to === undefined) return from === to ? number : undefined
  if (from.dimension !== to.dimension) return undefined
  if (from.factor.eq(to.factor)) return number
  const factor = from.factor.div(to.factor)
  return {
    ...number,
    value: number.value.times(factor),
    range: multiply(number.range, exactly(new Decimal(factor))),
  }
}

/** As the text prints it, with its unit: `25.7%`. */
export function figureText({ claim: { value, from, to, unit } }: TextFigure): string {
  return `${value ?? (from === null ? '' : `${from}→${to ?? ''}`)}${unit ?? ''}`
}
