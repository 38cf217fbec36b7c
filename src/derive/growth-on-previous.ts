import type { Dataset } from '../model/dataset.js'
import { previousPeriod } from '../model/period.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Derived, type FactRequest } from './fact.js'
import { ratioPair } from './level-pair.js'
import { statedOrComputed } from './stated-or-computed.js'

const growthDecimals = 1

/**
 * Growth on the period of the same length right before (环比): g = (x_t ÷ x_{t−1} − 1) × 100, in %
 *. As published; computed only where the
 * indicator's growth may come from levels, and then without seasonal adjustment. Only between months,
 * quarters, half years or years, each of one period alone.
 */
export function deriveGrowthOnPrevious(data: Dataset, request: FactRequest): Derived {
  return statedOrComputed(data, request, () => computedGrowth(data, request))
}

function computedGrowth(data: Dataset, request: FactRequest): Derived {
  const { indicator, period, region } = request
  if (indicator.growthSource !== 'from-levels') {
    return absent(
      `the dataset has no published growth-on-previous of "${indicator.id}" for "${region.id}" in ${period.id}, and by its growthSource none may be computed`,
      `数据集中没有“${region.id}”${period.id} 的“${indicator.id}”公布环比增速，且该指标的增速不得由总量推算`,
    )
  }
  const { grain } = period
  if (grain !== 'month' && grain !== 'quarter' && grain !== 'half' && grain !== 'year') {
    return absent(
      `${period.id} is no month, quarter, half year or year, so there is no period right before it to compare with`,
      `${period.id} 不是单个月份、季度、半年或年份，不计算环比`,
    )
  }
  const pair = ratioPair(data, request, previousPeriod(period))
  if (pair.kind === 'absent') return pair
  const { current, base, from } = pair
  if (current.cumulative) {
    return absent(
      `${current.id} is marked as a running total; the growth on the period before needs single periods`,
      `${current.id} 标注为累计数，环比须用当期数`,
    )
  }
  const value = current.value.div(from).minus(1).times(100)
  return computed(request, {
    value,
    unit: '%',
    decimals: growthDecimals,
    formula: {
      symbols: '(xₜ ÷ xₜ₋₁ − 1) × 100',
      substituted: `(${withUnit(current)} ÷ ${withUnit(base)} − 1) × 100 ${formulaResult(value, growthDecimals, '%')}`,
    },
    inputs: [current, base],
  })
}
