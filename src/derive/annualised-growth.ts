import type { Dataset } from '../model/dataset.js'
import type { Period } from '../model/period.js'
import { annualised } from './annualised.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Derived, type Fact, type FactRequest } from './fact.js'
import { factorInWords } from './growth-chain.js'
import { deriveGrowthOnPrevious } from './growth-on-previous.js'
import { inPercent } from './in-percent.js'
import { statedOrComputed } from './stated-or-computed.js'

const growthDecimals = 1

/** How many of them a year has, of the periods whose growth is told as an annual rate. */
const perYear: Readonly<Partial<Record<Period['grain'], number>>> = { month: 12, quarter: 4, half: 2 }

/**
 * Growth on the period right before as an annual rate (环比折年率): ((1 + g)ᵏ − 1) × 100 with k = 12 for
 * months, 4 for quarters, 2 for half years, in %, as the US Bureau of Economic Analysis tells the growth of
 * GDP: (x_t ÷ x_{t−1})⁴ − 1. As published, or computed from the levels where the indicator's growth may come
 * from levels, or from the published growth on the period before, whose rounding the power widens: such a
 * rate is told with 约. Refused for what is not seasonally adjusted, since the season would be multiplied too,
 * and for a year.
 */
export function deriveAnnualisedGrowth(data: Dataset, request: FactRequest): Derived {
  return statedOrComputed(data, request, () => computedRate(data, request))
}

function computedRate(data: Dataset, request: FactRequest): Derived {
  const { indicator, period } = request
  const periods = perYear[period.grain]
  if (periods === undefined) {
    return absent(
      `${period.id} is no month, quarter or half year, so its growth has no annual rate`,
      `${period.id} 不是单个月份、季度或半年，不计算折年率`,
    )
  }
  const previous = deriveGrowthOnPrevious(data, { ...request, measure: 'growth-on-previous' })
  if (previous.kind === 'absent') return previous
  const growth = previous.counterpart ?? previous
  if (!growth.observations.every(({ adjusted }) => adjusted === 'seasonally')) {
    return absent(
      `no annual rate of "${indicator.id}": ${growth.id} is not marked as seasonally adjusted, and the season would be multiplied`,
      `“${indicator.id}”不计算折年率：${growth.id} 未标注经季节调整，折年会把季节波动一并放大`,
    )
  }
  const rate = inPercent(growth)?.value
  if (rate === undefined || rate.lt(-100)) {
    return absent(
      `no annual rate of ${withUnit(growth)} (${growth.id})`,
      `${growth.id} 为 ${withUnit(growth)}，不能折成年率`,
    )
  }
  return told(request, growth, { periods, value: annualised(rate, periods) })
}

function told(
  request: FactRequest,
  growth: Fact,
  { periods, value }: { periods: number; value: Fact['value'] },
): Fact {
  const fact = computed(request, {
    value,
    unit: '%',
    decimals: growthDecimals,
    formula: {
      symbols: `((1 + g)^${periods} − 1) × 100`,
      substituted: `(${factorInWords(growth)}^${periods} − 1) × 100 ${formulaResult(value, growthDecimals, '%')}`,
    },
    inputs: [growth],
  })
  return growth.origin === 'published' ? { ...fact, approximate: 'about' } : fact
}
