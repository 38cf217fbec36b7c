import type { Dataset } from '../model/dataset.js'
import { samePeriodLastYear } from '../model/period.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Derived, type FactRequest } from './fact.js'
import { deriveLevel } from './level.js'
import { ratioPair } from './level-pair.js'
import { statedOrComputed } from './stated-or-computed.js'

const growthDecimals = 1

/**
 * Growth on the same period of last year, in %.
 *
 * As published, and beside it as computed where the indicator's `growthSource` permits: from levels
 * g = (x₁ ÷ x₀ − 1) × 100, from an index with last year = 100 g = I − 100 (SDMX transformation code
 * G1Y). Growth at constant prices is never computed from levels at current prices, and none from two
 * levels that may not be compared (`ratioPair`): of a rate, on a base of zero or below or down below
 * zero, across a break, of a running total with a figure that is none. What is marked suppressed or not applicable stays so.
 */
export function deriveGrowth(data: Dataset, request: FactRequest): Derived {
  return statedOrComputed(data, request, () => computedGrowth(data, request))
}

function computedGrowth(data: Dataset, request: FactRequest): Derived {
  switch (request.indicator.growthSource) {
    case 'published':
      return absent(
        `the dataset has no published growth of "${request.indicator.id}" for "${request.region.id}" in ${request.period.id}, and by its growthSource none may be computed`,
        `数据集中没有“${request.region.id}”${request.period.id} 的“${request.indicator.id}”公布增速，且该指标的增速不得由总量推算`,
      )
    case 'from-levels':
      return growthFromLevels(data, request)
    case 'from-index':
      return growthFromIndex(data, request)
  }
}

function growthFromLevels(data: Dataset, request: FactRequest): Derived {
  const pair = ratioPair(data, request, samePeriodLastYear(request.period))
  if (pair.kind === 'absent') return pair
  const { current, base, from } = pair
  const value = current.value.div(from).minus(1).times(100)
  return computed(request, {
    value,
    unit: '%',
    decimals: growthDecimals,
    formula: {
      symbols: '(x₁ ÷ x₀ − 1) × 100',
      substituted: `(${withUnit(current)} ÷ ${withUnit(base)} − 1) × 100 ${formulaResult(value, growthDecimals, '%')}`,
    },
    inputs: [current, base],
  })
}

function growthFromIndex(data: Dataset, request: FactRequest): Derived {
  const index = deriveLevel(data, { ...request, measure: 'level' })
  if (index.kind === 'absent') return index
  const value = index.value.minus(100)
  return computed(request, {
    value,
    unit: '%',
    decimals: index.decimals,
    formula: {
      symbols: 'I − 100',
      substituted: `${withUnit(index)} − 100 ${formulaResult(value, index.decimals, '%')}`,
    },
    inputs: [index],
  })
}
