import type { Decimal } from '../../../model/decimal.js'
import type { Unit } from '../../../model/unit.js'
import { figureIn, type Figure } from '../../dataset/figure.js'
import { exactly, lastDigit, multiply, overlap } from '../../interval.js'
import type { Printed, TextFigure } from '../text-figure.js'

/** The value that a figure states of its period: of a change the end. */
export function valueOf({ claim, printed, to }: TextFigure): TextFigure['printed'] {
  return claim.kind === 'from-to' ? to : printed
}

export function agrees(figure: TextFigure, candidate: Figure, own = valueOf(figure)): boolean {
  if (own === undefined) return false
  const theirs = inUnitOf(figure, candidate)
  if (theirs === undefined) return false
  if (isPlace(candidate)) return own.value.eq(theirs.value)
  const value = isUnsigned(figure) ? { ...own, value: own.value.abs() } : own
  if (value.value.eq(theirs.value)) return true
  // More digits than the dataset has come from nowhere.
  const exact = !figure.approximate && candidate.observation.approximate === undefined
  if (exact && width(own).lt(width(theirs))) return false
  // 不足20天 for 不足10天: two approximations are one only with one number.
  if (figure.approximate && candidate.observation.approximate !== undefined) return false
  return overlap(own.range, theirs.range) && (!figure.approximate || isNear(own, theirs.value))
}

function width({ range }: Pick<Figure, 'range'>): Decimal {
  return range.high.minus(range.low)
}

/** 40余 is said of 43 but not of 80 or 38: an approximation stretches one way, and no further than its last digit. */
function isNear({ value, range }: Printed, exact: Decimal): boolean {
  return exact.gte(range.low) && exact.lte(range.high) && exact.minus(value).abs().lte(lastDigit(value))
}

/** 改善58.2% has no sign of its own. */
function isUnsigned({ claim: { kind } }: TextFigure): boolean {
  return kind === 'cumulative-change'
}

export function isPlace({ observation: { measure } }: Figure): boolean {
  return measure === 'rank' || measure === 'top-tier'
}

export function comparable(figure: TextFigure, candidate: Figure): boolean {
  return inUnitOf(figure, candidate) !== undefined
}

export function inUnitOf(figure: TextFigure, candidate: Figure): Pick<Figure, 'value' | 'range'> | undefined {
  if (isPlace(candidate)) return candidate
  const { unit } = candidate
  if (unit === undefined) return undefined
  if (figure.unit === undefined || isCountLike(figure, unit)) {
    if (!unit.dimension.startsWith('count:') && unit.dimension !== 'index') return undefined
    const factor = unit.factor.div(figure.unit?.factor ?? 1)
    return { value: candidate.value.times(factor), range: multiply(candidate.range, exactly(factor)) }
  }
  return figureIn(candidate, figure.unit)
}

const alike = [
  ['人', '名', '位'],
  ['件', '起', '例', '宗'],
  ['次', '人次', '家次', '件次', '场次', '场'],
  ['个', '家', '户', '项', '件', '所', '座', '条', '处', '只'],
]

/** One measure word for another: 人 for 名, and in English, which has few, any. */
function isCountLike({ unit, claim }: TextFigure, theirs: Unit): boolean {
  if (unit === undefined || !theirs.dimension.startsWith('count:')) return false
  const own = unit.dimension
  if (own === theirs.dimension) return false
  if (/^[\x20-\x7e’]+$/.test(claim.quote)) return own.startsWith('count:') || own === 'times'
  const [a, b] = [own, theirs.dimension].map((dimension) => dimension.replace('count:', ''))
  return alike.some((words) => a !== undefined && b !== undefined && words.includes(a) && words.includes(b))
}
