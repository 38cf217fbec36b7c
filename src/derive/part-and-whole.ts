import type { Dataset } from '../model/dataset.js'
import type { Decimal } from '../model/decimal.js'
import { samePeriodLastYear } from '../model/period.js'
import { halfUnit } from './check-sum.js'
import { comparable } from './comparable.js'
import { absent, withUnit, type Absent, type Fact, type FactRequest } from './fact.js'
import { levelPair } from './level-pair.js'
import { inUnitOf } from './same-unit.js'
import { noPart, ofWhole, type Whole } from './whole.js'

/** What a part and its whole grew by on the same period of last year, all in the unit of the whole. */
export interface Changes {
  readonly kind: 'changes'
  /** a₁, a₀, A₁ and A₀ as they stand in the dataset. */
  readonly facts: readonly [part: Fact, partBefore: Fact, whole: Fact, wholeBefore: Fact]
  /** Δa. */
  readonly part: Decimal
  /** ΔA. */
  readonly whole: Decimal
  /** A₀, above zero. */
  readonly base: Decimal
  /** By how much rounding of A₁ and A₀ alone may move ΔA. */
  readonly rounding: Decimal
}

/**
 * The changes of a part and its whole from levels, only where the growth of both may be computed from
 * levels (`growthSource`): at current prices the levels do not give the contribution at constant prices.
 */
export function changes(data: Dataset, request: FactRequest, whole: Whole): Changes | Absent {
  const refused = noPart(request, whole)
  if (refused !== undefined) return refused
  const { indicator, measure } = request
  const others = whole.kind === 'indicator' ? [indicator, whole.indicator] : [indicator]
  const closed = others.find(({ growthSource }) => growthSource !== 'from-levels')
  if (closed !== undefined) {
    return absent(
      `no published ${measure}, and none may be computed from levels: growthSource of "${closed.id}" is ${closed.growthSource}`,
      `没有公布的 ${measure}，且“${closed.id}”的 growthSource 为 ${closed.growthSource}，不得由总量推算`,
    )
  }
  return fromLevels(data, request, whole)
}

function fromLevels(data: Dataset, request: FactRequest, whole: Whole): Changes | Absent {
  const before = request.base ?? samePeriodLastYear(request.period)
  const part = levelPair(data, request, before)
  if (part.kind === 'absent') return part
  const all = levelPair(data, ofWhole(request, whole), before)
  if (all.kind === 'absent') return all
  const differing = comparable(part.current, all.current)
  if (differing !== undefined) return differing
  const a1 = inUnitOf(all.current, part.current)
  const a0 = inUnitOf(all.current, part.base)
  if (a1.kind === 'absent') return a1
  if (a0.kind === 'absent') return a0
  if (all.from.lte(0)) {
    return absent(
      `no ${request.measure} on a base of zero or below: ${all.base.id} is ${withUnit(all.base)}`,
      `基期总体为零或负数，不能计算 ${request.measure}：${all.base.id} 为 ${withUnit(all.base)}`,
    )
  }
  const base = inUnitOf(all.current, all.base)
  const baseDecimals = base.kind === 'absent' ? 0 : base.decimals
  return {
    kind: 'changes',
    facts: [part.current, part.base, all.current, all.base],
    part: a1.value.minus(a0.value),
    whole: all.current.value.minus(all.from),
    base: all.from,
    rounding: halfUnit(all.current.decimals).plus(halfUnit(baseDecimals)),
  }
}
