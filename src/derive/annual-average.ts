import type { Dataset } from '../model/dataset.js'
import { monthsOf } from '../model/span.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Derived, type FactRequest } from './fact.js'
import { deriveLevel } from './level.js'
import { statedOrComputed } from './stated-or-computed.js'

/**
 * What came about a year in a span of several years: X ÷ n, in the unit of the level. The total is the
 * span's as published, or the sum of its years. Refused for a span of one year or less, and for what does not
 * add up over time.
 */
export function deriveAnnualAverage(data: Dataset, request: FactRequest): Derived {
  return statedOrComputed(data, request, () => computedAverage(data, request))
}

function computedAverage(data: Dataset, request: FactRequest): Derived {
  const { period, indicator } = request
  if (period.grain !== 'years') {
    return absent(
      `an annual average is of several years, such as 2021/2025, not of ${period.id}`,
      `年均值须为多年时段，如 2021/2025，而不是 ${period.id}`,
    )
  }
  if (indicator.kind !== 'flow' && indicator.kind !== 'count') {
    return absent(
      `"${indicator.id}" does not add up over time, so it has no annual average`,
      `“${indicator.id}”不可按时间累加，不计算年均值`,
    )
  }
  const total = deriveLevel(data, { ...request, measure: 'level', base: undefined })
  if (total.kind === 'absent') return total
  const years = (monthsOf(period) ?? 0) / 12
  const value = total.value.div(years)
  const unit = total.unit?.id ?? ''
  return computed(request, {
    value,
    ...(unit !== '' && { unit }),
    decimals: total.decimals,
    formula: {
      symbols: 'X ÷ n',
      substituted: `${withUnit(total)} ÷ ${years} ${formulaResult(value, total.decimals, unit)}`,
    },
    inputs: [total],
  })
}
