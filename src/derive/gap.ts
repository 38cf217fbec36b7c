import type { Dataset } from '../model/dataset.js'
import { isRate } from '../model/indicator.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Derived, type FactRequest } from './fact.js'
import { deriveGrowth } from './growth.js'
import { inPercent } from './in-percent.js'
import { deriveLevel } from './level.js'
import { preferPublished, published } from './published.js'
import { regionVersus, type RegionVersus } from './versus.js'

/**
 * The gap between a rate here and the same rate of another region, in percentage points: r − R, of
 * growth or of a level that is itself a rate. The other region is the parent unless named. Taken from
 * exact values; no gap is given between levels, which would not be points.
 */
export function deriveGap(data: Dataset, request: FactRequest): Derived {
  const other = regionVersus(data, request)
  if (other.kind === 'absent') return other
  const of = request.of ?? (isRate(request.indicator) ? 'level' : 'growth')
  const full: FactRequest = { ...request, of }
  return preferPublished(published(data, full, other), computedGap(data, full, other))
}

function computedGap(data: Dataset, request: FactRequest, versus: RegionVersus): Derived {
  const derive = request.of === 'level' ? deriveLevel : deriveGrowth
  const measure = request.of === 'level' ? 'level' : 'growth'
  const here = derive(data, { ...request, measure, of: undefined, versus: undefined })
  if (here.kind === 'absent') return here
  const there = derive(data, { ...request, measure, of: undefined, versus: undefined, region: versus.region })
  if (there.kind === 'absent') return there
  const own = inPercent(here)
  const others = inPercent(there)
  if (own === undefined || others === undefined) {
    const not = own === undefined ? here : there
    return absent(
      `a gap in percentage points needs two rates in %; ${not.id} is in ${not.unit?.id ?? 'no unit'}`,
      `百分点差距只能由两个百分率相减；${not.id} 的单位是 ${not.unit?.id ?? '无'}`,
    )
  }
  const value = own.value.minus(others.value)
  const decimals = Math.max(own.decimals, others.decimals)
  return computed(request, {
    value,
    unit: '个百分点',
    decimals,
    formula: {
      symbols: 'r − R',
      substituted: `${withUnit(here)} − ${withUnit(there)} ${formulaResult(value, decimals, '个百分点')}`,
    },
    inputs: [here, there],
    versus,
  })
}
