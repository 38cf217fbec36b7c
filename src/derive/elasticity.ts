import type { Dataset } from '../model/dataset.js'
import { convert } from '../model/unit.js'
import { halfUnit } from './check-sum.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Derived, type FactRequest } from './fact.js'
import { deriveGrowth } from './growth.js'
import { statedOrComputed } from './stated-or-computed.js'
import { indicatorVersus, type IndicatorVersus } from './versus.js'

const elasticityDecimals = 2
/** Below so many half units of its last place, rounding alone moves the quotient by a tenth or more. */
const fewHalfUnits = 10

/**
 * The growth of one indicator over that of another, g_a ÷ g_b, both on the same period of last year: the
 * elasticity of energy consumption is the growth of consumption over that of output. Refused where the
 * growth below is zero or so near to it that rounding decides the result.
 */
export function deriveElasticity(data: Dataset, request: FactRequest): Derived {
  const versus = indicatorVersus(data, request)
  if (versus.kind === 'absent') return versus
  return statedOrComputed(data, request, () => computedElasticity(data, request, versus), versus)
}

function computedElasticity(data: Dataset, request: FactRequest, versus: IndicatorVersus): Derived {
  const growth: FactRequest = { ...request, measure: 'growth', of: undefined, versus: undefined }
  const over = deriveGrowth(data, growth)
  if (over.kind === 'absent') return over
  const under = deriveGrowth(data, { ...growth, indicator: versus.indicator })
  if (under.kind === 'absent') return under
  const below = under.unit && over.unit ? convert(under.value, under.unit, over.unit) : undefined
  if (below === undefined) {
    return absent(
      `${over.id} and ${under.id} are in different kinds of units`,
      `${over.id} 与 ${under.id} 的单位不是同类`,
    )
  }
  if (under.value.abs().lt(halfUnit(under.decimals).times(fewHalfUnits))) {
    return absent(
      `no elasticity on a growth near zero: ${under.id} is ${withUnit(under)}`,
      `增速接近于零，不能作弹性系数的分母：${under.id} 为 ${withUnit(under)}`,
    )
  }
  const value = over.value.div(below)
  return computed(request, {
    value,
    decimals: elasticityDecimals,
    formula: {
      symbols: 'g(a) ÷ g(b)',
      substituted: `${withUnit(over)} ÷ ${withUnit(under)} ${formulaResult(value, elasticityDecimals, '')}`,
    },
    inputs: [over, under],
    versus,
  })
}
