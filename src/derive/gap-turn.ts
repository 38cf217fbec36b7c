import type { Dataset } from '../model/dataset.js'
import { isRate } from '../model/indicator.js'
import { samePeriodLastYear } from '../model/period.js'
import { round } from '../model/rounding.js'
import { refuseAcrossBreak } from './breaks.js'
import { comparable } from './comparable.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Derived, type Fact, type FactRequest } from './fact.js'
import { deriveGap } from './gap.js'
import { statedOrComputedSince } from './stated-or-computed.js'
import { regionVersus, type RegionVersus } from './versus.js'

/**
 * The gap to another region where it lay on the other side in an earlier period (the same of last year
 * unless named): r₁ − R₁ with r₀ − R₀ of the other sign, for 由低于全省转为高于全省1.9个百分点. Positive if it
 * moved above. Printed gaps decide: refused where one of the two is zero or both lie on one side, and across
 * a break in either region's series.
 */
export function deriveGapTurn(data: Dataset, request: FactRequest): Derived {
  const versus = regionVersus(data, request)
  if (versus.kind === 'absent') return versus
  const of = request.of ?? (isRate(request.indicator) ? 'level' : 'growth')
  const full: FactRequest = { ...request, of }
  const base = request.base ?? samePeriodLastYear(request.period)
  return statedOrComputedSince(data, full, base, (since) => computedTurn(data, since, versus), versus)
}

function computedTurn(data: Dataset, request: FactRequest, versus: RegionVersus): Derived {
  const { period, base = samePeriodLastYear(period) } = request
  const gapIn = (when: FactRequest['period']): Derived =>
    deriveGap(data, { ...request, measure: 'gap', period: when, versus: versus.region.id, base: undefined })
  const now = gapIn(period)
  if (now.kind === 'absent') return now
  const before = gapIn(base)
  if (before.kind === 'absent') return before
  const measure = request.of === 'level' ? 'level' : 'growth'
  for (const region of [request.region, versus.region]) {
    const broken = refuseAcrossBreak(data, { ...request, region }, measure, base, period)
    if (broken !== undefined) return broken
  }
  const differing = comparable(now, before)
  if (differing !== undefined) return differing
  if (sideOf(data, now) * sideOf(data, before) >= 0) {
    return absent(
      `no turn: the gap was ${withUnit(before)} in ${base.id} and is ${withUnit(now)} in ${period.id}`,
      `差距方向没有逆转：${base.id} 为 ${withUnit(before)}，${period.id} 为 ${withUnit(now)}`,
    )
  }
  const { value, decimals } = now
  return computed(request, {
    value,
    unit: '个百分点',
    decimals,
    formula: {
      symbols: 'r₁ − R₁, where (r₁ − R₁) × (r₀ − R₀) < 0',
      substituted: `${base.id} ${withUnit(before)}, ${period.id} ${formulaResult(value, decimals, '个百分点')}`,
    },
    inputs: [now, before],
    versus,
  })
}

/** 1 above, −1 below, 0 level with the other region, as printed. */
function sideOf(data: Dataset, { value, decimals }: Fact): number {
  const printed = round(value, decimals, data.rounding)
  return printed.isZero() ? 0 : printed.isNegative() ? -1 : 1
}
