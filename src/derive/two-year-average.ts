import type { Dataset } from '../model/dataset.js'
import { samePeriodLastYear } from '../model/period.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Derived, type FactRequest } from './fact.js'
import { growthChain, growthOfFactor } from './growth-chain.js'
import { inPercent } from './in-percent.js'
import { published } from './published.js'
import { statedOrComputed } from './stated-or-computed.js'

const growthDecimals = 1

/**
 * Two-year average growth in %, as the National Bureau of Statistics reckons it, by the geometric mean
 * on the same period two years before: (√((1 + g₁)(1 + g₂)) − 1) × 100 of this year's and last year's
 * growth; or of the published growth since that period, (√(1 + G) − 1) × 100, where one of the two is
 * missing.
 */
export function deriveTwoYearAverage(data: Dataset, request: FactRequest): Derived {
  return statedOrComputed(data, request, () => {
    const rates = fromRates(data, request)
    if (rates.kind === 'fact') return rates
    const since = fromGrowthSince(data, request)
    return since.kind === 'fact' ? since : rates
  })
}

function twoYearsBefore({ period }: FactRequest) {
  return samePeriodLastYear(samePeriodLastYear(period))
}

function fromRates(data: Dataset, request: FactRequest): Derived {
  const chain = growthChain(data, request, twoYearsBefore(request))
  if (chain.kind === 'absent') return chain
  const value = growthOfFactor(chain.factor.sqrt())
  return computed(request, {
    value,
    unit: '%',
    decimals: growthDecimals,
    formula: {
      symbols: '(√((1 + g₁)(1 + g₂)) − 1) × 100',
      substituted: `(√(${chain.product}) − 1) × 100 ${formulaResult(value, growthDecimals, '%')}`,
    },
    inputs: chain.links,
  })
}

function fromGrowthSince(data: Dataset, request: FactRequest): Derived {
  const base = twoYearsBefore(request)
  const since = published(data, { ...request, measure: 'growth-since', base })
  if (since.kind === 'absent') return since
  const factor = inPercent(since)?.value.div(100).plus(1)
  if (factor === undefined || factor.lt(0)) {
    return absent(
      `no root of ${withUnit(since)} (${since.id})`,
      `${since.id} 为 ${withUnit(since)}，不能开方`,
    )
  }
  const value = growthOfFactor(factor.sqrt())
  return computed(request, {
    value,
    unit: '%',
    decimals: growthDecimals,
    formula: {
      symbols: '(√(1 + G) − 1) × 100',
      substituted: `(√(1 + ${withUnit(since)}) − 1) × 100 ${formulaResult(value, growthDecimals, '%')}`,
    },
    inputs: [since],
  })
}
