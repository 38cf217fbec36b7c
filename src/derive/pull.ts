import type { Dataset } from '../model/dataset.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Derived, type FactRequest } from './fact.js'
import { inPercent } from './in-percent.js'
import { changes } from './part-and-whole.js'
import { published } from './published.js'
import { statedOrComputed } from './stated-or-computed.js'
import { ofWhole, overWholes, type Whole } from './whole.js'

const pullDecimals = 1

/**
 * How many percentage points of its whole's growth a part accounts for: Δa ÷ A₀ × 100, which is the
 * contribution rate times the growth of the whole. As published; beside it as computed from the published
 * contribution and growth, or else from levels where the growth of part and whole may be computed from them.
 */
export function derivePull(data: Dataset, request: FactRequest): Derived {
  return overWholes(data, request, (whole) =>
    statedOrComputed(
      data,
      request,
      () => {
        const product = fromContribution(data, request, whole)
        if (product.kind === 'fact') return product
        const difference = fromLevels(data, request, whole)
        return difference.kind === 'fact' ? difference : product
      },
      whole,
    ),
  )
}

function fromContribution(data: Dataset, request: FactRequest, whole: Whole): Derived {
  const contribution = published(data, { ...request, measure: 'contribution', of: undefined }, whole)
  if (contribution.kind === 'absent') return contribution
  const growthRequest: FactRequest = { ...request, measure: 'growth', of: undefined, versus: undefined }
  const growth = published(data, ofWhole(growthRequest, whole))
  if (growth.kind === 'absent') return growth
  const part = inPercent(contribution)
  const rate = inPercent(growth)
  if (part === undefined || rate === undefined || rate.value.lte(0)) {
    return absent(
      `no pull on growth where the whole did not grow: ${growth.id} is ${withUnit(growth)}`,
      `总体没有增长，不能由贡献率计算拉动点数：${growth.id} 为 ${withUnit(growth)}`,
    )
  }
  const value = part.value.times(rate.value).div(100)
  return computed(request, {
    value,
    unit: '个百分点',
    decimals: pullDecimals,
    formula: {
      symbols: 'c × g',
      substituted: `${withUnit(contribution)} × ${withUnit(growth)} ${formulaResult(value, pullDecimals, '个百分点')}`,
    },
    inputs: [contribution, growth],
    versus: whole,
  })
}

function fromLevels(data: Dataset, request: FactRequest, whole: Whole): Derived {
  const change = changes(data, request, whole)
  if (change.kind === 'absent') return change
  const [a1, a0, , A0] = change.facts
  const value = change.part.div(change.base).times(100)
  return computed(request, {
    value,
    unit: '个百分点',
    decimals: pullDecimals,
    formula: {
      symbols: 'Δa ÷ A₀ × 100',
      substituted: `(${withUnit(a1)} − ${withUnit(a0)}) ÷ ${withUnit(A0)} × 100 ${formulaResult(value, pullDecimals, '个百分点')}`,
    },
    inputs: change.facts,
    versus: whole,
  })
}
