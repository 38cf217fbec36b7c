import type { Dataset } from '../model/dataset.js'
import { Decimal } from '../model/decimal.js'
import type { Period } from '../model/period.js'
import { yearsBack } from '../model/span.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Derived, type FactRequest } from './fact.js'
import { growthChain, growthOfFactor } from './growth-chain.js'
import { ratioPair } from './level-pair.js'
import { statedOrComputed } from './stated-or-computed.js'

const growthDecimals = 1

/**
 * Average annual growth since a base year, in %, with n the number of years from the base to the period
 * (2010 to 2019 is nine): from levels ((xₙ ÷ x₀)^(1/n) − 1) × 100 where the indicator's growth may come
 * from levels, else the geometric mean of the annual growth rates, ((Π(1 + gᵢ))^(1/n) − 1) × 100. The
 * arithmetic mean of rates would overstate it. Refused without a base, over less than two years, on a
 * base of zero or below, and for a negative level, of which there is no root.
 */
export function deriveAverageGrowth(data: Dataset, request: FactRequest): Derived {
  return statedOrComputed(data, request, () =>
    request.base === undefined
      ? absent('average-growth needs a base, such as ~2019', 'average-growth 须写明基期，如 ~2019')
      : computedAverage(data, request, request.base),
  )
}

function computedAverage(data: Dataset, request: FactRequest, base: Period): Derived {
  const { period, indicator } = request
  const count = (yearsBack(period, base)?.length ?? 0) - 1
  if (count < 2) {
    return absent(
      `an average needs two years or more from the same span of a base year; ${base.id} to ${period.id} is not`,
      `年均增速须以两年或更早之前的同期为基期；${base.id} 至 ${period.id} 不符`,
    )
  }
  if (indicator.growthSource !== 'from-levels') return fromRates(data, request, base, count)
  const levels = fromLevels(data, request, base, count)
  if (levels.kind === 'fact') return levels
  const rates = fromRates(data, request, base, count)
  return rates.kind === 'fact' ? rates : levels
}

function fromLevels(data: Dataset, request: FactRequest, since: Period, count: number): Derived {
  const pair = ratioPair(data, request, since)
  if (pair.kind === 'absent') return pair
  const { current, base, from } = pair
  const value = growthOfFactor(nthRoot(current.value.div(from), count))
  return computed(request, {
    value,
    unit: '%',
    decimals: growthDecimals,
    formula: {
      symbols: '((xₙ ÷ x₀)^(1/n) − 1) × 100',
      substituted: `((${withUnit(current)} ÷ ${withUnit(base)})^(1/${count}) − 1) × 100 ${formulaResult(value, growthDecimals, '%')}`,
    },
    inputs: [current, base],
  })
}

function fromRates(data: Dataset, request: FactRequest, base: Period, count: number): Derived {
  const chain = growthChain(data, request, base)
  if (chain.kind === 'absent') return chain
  const value = growthOfFactor(nthRoot(chain.factor, count))
  return computed(request, {
    value,
    unit: '%',
    decimals: growthDecimals,
    formula: {
      symbols: '((Π(1 + gᵢ))^(1/n) − 1) × 100',
      substituted: `((${chain.product})^(1/${count}) − 1) × 100 ${formulaResult(value, growthDecimals, '%')}`,
    },
    inputs: chain.links,
  })
}

/** x^(1/n) at the precision of `Decimal`; a power with 1/n cut off would miss exact roots. */
export function nthRoot(value: Decimal, n: number): Decimal {
  if (n === 1 || value.isZero()) return value
  if (n === 2) return value.sqrt()
  const near = value.pow(new Decimal(1).div(n))
  const rounded = near.toSignificantDigits(30)
  return rounded.pow(n).eq(value) ? rounded : near
}
