import type { Dataset } from '../model/dataset.js'
import { Decimal } from '../model/decimal.js'
import { isRate } from '../model/indicator.js'
import { round } from '../model/rounding.js'
import { computed } from './computed.js'
import { withUnit, type Derived, type FactRequest } from './fact.js'
import { deriveGap } from './gap.js'
import { preferPublished, published } from './published.js'
import { regionVersus, type RegionVersus } from './versus.js'

/**
 * On which side of another region's rate it lies, without the size (高于全省平均水平): 1 above, 0 level with,
 * −1 below. As published, or the sign of the gap as it is printed; refused where there is no gap.
 */
export function deriveStanding(data: Dataset, request: FactRequest): Derived {
  const versus = regionVersus(data, request)
  if (versus.kind === 'absent') return versus
  const of = request.of ?? (isRate(request.indicator) ? 'level' : 'growth')
  const full: FactRequest = { ...request, of }
  return preferPublished(published(data, full, versus), fromGap(data, full, versus))
}

function fromGap(data: Dataset, request: FactRequest, versus: RegionVersus): Derived {
  const gap = deriveGap(data, { ...request, measure: 'gap', versus: versus.region.id })
  if (gap.kind === 'absent') return gap
  const printed = round(gap.value, gap.decimals, data.rounding)
  const sign = printed.isZero() ? 0 : printed.isNegative() ? -1 : 1
  return computed(request, {
    value: new Decimal(sign),
    decimals: 0,
    formula: { symbols: 'sgn(r − R)', substituted: `sgn(${withUnit(gap)}) = ${sign}` },
    inputs: [gap],
    versus,
  })
}
