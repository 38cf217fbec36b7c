import type { Dataset } from '../model/dataset.js'
import { isRate } from '../model/indicator.js'
import type { Measure } from '../model/measure.js'
import { samePeriodLastYear } from '../model/period.js'
import { refuseAcrossBreak } from './breaks.js'
import { comparable } from './comparable.js'
import { computed } from './computed.js'
import {
  absent,
  formulaResult,
  withUnit,
  type Absent,
  type Derived,
  type Fact,
  type FactRequest,
} from './fact.js'
import { deriveGrowth } from './growth.js'
import { inPercent } from './in-percent.js'
import { deriveLevel } from './level.js'
import { deriveShare } from './share.js'
import { statedOrComputedSince } from './stated-or-computed.js'
import { resolveVersus } from './versus.js'

/**
 * How a rate changed from an earlier period (the same of last year unless named), in percentage points:
 * r₁ − r₀ of growth, of a level that is itself a rate, or of a share. Taken from exact values and rounded
 * once: 5.25 − 4.74 is 0.51, though the rounded 5.3 − 4.7 would be 0.6. The inputs are the later rate and
 * the earlier one. Refused for what is no rate, and across a break in the series.
 */
export function derivePointChange(data: Dataset, request: FactRequest): Derived {
  const of = request.of ?? (isRate(request.indicator) ? 'level' : 'growth')
  const full: FactRequest = { ...request, of }
  const versus = resolveVersus(data, full)
  if (versus?.kind === 'absent') return versus
  const base = request.base ?? samePeriodLastYear(request.period)
  return statedOrComputedSince(data, full, base, (since) => computedChange(data, since), versus)
}

function rateOf(data: Dataset, request: FactRequest): Derived {
  const rate: FactRequest = { ...request, of: undefined, base: undefined }
  switch (request.of) {
    case 'share':
      return deriveShare(data, { ...rate, measure: 'share' })
    case 'growth':
      return deriveGrowth(data, { ...rate, measure: 'growth', versus: undefined })
    case 'level':
    case undefined:
      return deriveLevel(data, { ...rate, measure: 'level', versus: undefined })
  }
}

function computedChange(data: Dataset, request: FactRequest): Derived {
  const now = rateOf(data, request)
  if (now.kind === 'absent') return now
  const before = rateOf(data, {
    ...request,
    period: request.base ?? samePeriodLastYear(request.period),
    ...(now.versus !== undefined && { versus: versusId(now) }),
  })
  if (before.kind === 'absent') return before
  const refused = refuseChange(data, request, now, before)
  if (refused !== undefined) return refused
  const later = inPercent(now)
  const earlier = inPercent(before)
  if (later === undefined || earlier === undefined) {
    const not = later === undefined ? now : before
    return absent(
      `a change in percentage points needs two rates in %; ${not.id} is in ${not.unit?.id ?? 'no unit'}`,
      `百分点变化只能由两个百分率相减；${not.id} 的单位是 ${not.unit?.id ?? '无'}`,
    )
  }
  const value = later.value.minus(earlier.value)
  const decimals = Math.max(later.decimals, earlier.decimals)
  return computed(request, {
    value,
    unit: '个百分点',
    decimals,
    formula: {
      symbols: 'r₁ − r₀',
      substituted: `${withUnit(now)} − ${withUnit(before)} ${formulaResult(value, decimals, '个百分点')}`,
    },
    inputs: [now, before],
    ...(now.versus !== undefined && { versus: now.versus }),
  })
}

function refuseChange(data: Dataset, request: FactRequest, now: Fact, before: Fact): Absent | undefined {
  const measures: readonly Measure[] = request.of === 'share' ? ['share', 'level'] : [now.measure]
  const whole = now.versus
  const others = [
    request,
    ...(whole?.kind === 'region' ? [{ ...request, region: whole.region }] : []),
    ...(whole?.kind === 'indicator' ? [{ ...request, indicator: whole.indicator }] : []),
  ]
  for (const measure of measures) {
    for (const one of others) {
      const broken = refuseAcrossBreak(data, one, measure, before.period, now.period)
      if (broken !== undefined) return broken
    }
  }
  return comparable(now, before)
}

function versusId({ versus }: Fact): string | undefined {
  switch (versus?.kind) {
    case 'region':
      return versus.region.id
    case 'indicator':
      return versus.indicator.id
    case 'peer-group':
      return versus.group.id
    case undefined:
      return undefined
  }
}
