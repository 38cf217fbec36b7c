import type { Dataset } from '../model/dataset.js'
import type { Decimal } from '../model/decimal.js'
import { isRate } from '../model/indicator.js'
import type { Period } from '../model/period.js'
import { beginsItsYear, monthsOf } from '../model/span.js'
import { refuseAcrossBreak } from './breaks.js'
import { comparable } from './comparable.js'
import { absent, withUnit, type Absent, type Fact, type FactRequest } from './fact.js'
import { deriveLevel } from './level.js'
import { inUnitOf } from './same-unit.js'

/** Two levels of one indicator that may be compared. */
export interface LevelPair {
  readonly kind: 'pair'
  readonly current: Fact
  readonly base: Fact
  /** The earlier value in the unit of the later one. */
  readonly from: Decimal
  /** Decimals of the less rounded of the two, in the unit of the later one. */
  readonly decimals: number
}

/**
 * The level of a period and that of an earlier one. Refused across a break in the series, between
 * spans of different length of what adds up over time, between a running total and a figure that is
 * none, for units of different kinds, and for an index with last year = 100, of which each figure has a
 * base of its own.
 */
export function levelPair(data: Dataset, request: FactRequest, base: Period): LevelPair | Absent {
  const { indicator, period } = request
  if (indicator.growthSource === 'from-index') {
    return absent(
      `"${indicator.id}" is an index with last year = 100; its figures have different bases and are not compared`,
      `“${indicator.id}”是以上年为100的指数，各期基数不同，不能直接对比`,
    )
  }
  const level = { ...request, measure: 'level', of: undefined, versus: undefined, base: undefined } as const
  const current = deriveLevel(data, level)
  if (current.kind === 'absent') return current
  const before = deriveLevel(data, { ...level, period: base })
  if (before.kind === 'absent') return before
  const broken = refuseAcrossBreak(data, request, 'level', base, period)
  if (broken !== undefined) return broken
  if ((indicator.kind === 'flow' || indicator.kind === 'count') && monthsOf(period) !== monthsOf(base)) {
    return absent(
      `${period.id} and ${base.id} differ in length, so what came together in them is not compared`,
      `${period.id} 与 ${base.id} 时间长度不同，不能对比期间累计的数值`,
    )
  }
  if (differInSpan(current, before)) {
    return absent(
      `only one of ${current.id} and ${before.id} is marked as a running total`,
      `${current.id} 与 ${before.id} 中只有一个标注为累计数，不能对比`,
    )
  }
  const differing = comparable(current, before)
  if (differing !== undefined) return differing
  const converted = inUnitOf(current, before)
  if (converted.kind === 'absent') return converted
  const decimals = Math.max(current.decimals, converted.decimals)
  return { kind: 'pair', current, base: before, from: converted.value, decimals }
}

/** The same for a ratio of the two, which a rate does not have, nor anything on a base of zero or below, nor what fell below zero. */
export function ratioPair(data: Dataset, request: FactRequest, base: Period): LevelPair | Absent {
  const { indicator } = request
  if (isRate(indicator)) {
    return absent(
      `"${indicator.id}" is a rate: its change is told in points, not in % or as a multiple`,
      `“${indicator.id}”是比率，其变化以百分点表示，不计算增速或倍数`,
    )
  }
  const pair = levelPair(data, request, base)
  if (pair.kind === 'absent') return pair
  if (pair.from.gt(0)) return pair.current.value.isNegative() ? refuseLoss(pair.current) : pair
  const { id } = pair.base
  return absent(
    `no growth rate on a base of zero or below: ${id} is ${withUnit(pair.base)}`,
    `基期数值为零或负数，不能计算增速：${id} 为 ${withUnit(pair.base)}`,
  )
}

function refuseLoss(current: Fact): Absent {
  return absent(
    `no growth rate of what fell below zero: ${current.id} is ${withUnit(current)}`,
    `数值降至零以下，不能计算增速：${current.id} 为 ${withUnit(current)}`,
  )
}

/** One marked as a running total and the other not; a computed level's span is known, mark or not. */
function differInSpan(current: Fact, base: Fact): boolean {
  if (current.cumulative === base.cumulative) return false
  const [marked, other] = current.cumulative ? [current, base] : [base, current]
  return other.origin === 'published' || !beginsItsYear(marked.period)
}
