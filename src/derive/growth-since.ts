import type { Dataset } from '../model/dataset.js'
import type { Period } from '../model/period.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Derived, type FactRequest } from './fact.js'
import { growthChain, growthOfFactor, type GrowthChain } from './growth-chain.js'
import { ratioPair } from './level-pair.js'
import { statedOrComputed } from './stated-or-computed.js'

const growthDecimals = 1

/**
 * Growth on a base year, or on the same span of it, in %: the chain of annual growth rates
 * (Π(1 + gᵢ) − 1) × 100; from the two levels only where the indicator's growth may come from levels and
 * no published rate is in the chain. Levels at current prices, or before and after a change of basis,
 * would give another figure than the one that offices publish. Refused without a base, and where a link
 * of the chain is missing.
 */
export function deriveGrowthSince(data: Dataset, request: FactRequest): Derived {
  const { base } = request
  return base === undefined
    ? absent('growth-since needs a base, such as ~2019', 'growth-since 须写明基期，如 ~2019')
    : statedOrComputed(data, request, () => computedGrowth(data, request, base))
}

function computedGrowth(data: Dataset, request: FactRequest, base: Period): Derived {
  const chain = growthChain(data, request, base)
  if (chain.kind === 'chain' && chain.links.some((link) => link.origin === 'published')) {
    return fromChain(request, chain)
  }
  const levels =
    request.indicator.growthSource === 'from-levels' ? fromLevels(data, request, base) : undefined
  if (levels?.kind === 'fact') return levels
  return chain.kind === 'chain' ? fromChain(request, chain) : (levels ?? chain)
}

function fromChain(request: FactRequest, { links, factor, product }: GrowthChain): Derived {
  const value = growthOfFactor(factor)
  return computed(request, {
    value,
    unit: '%',
    decimals: growthDecimals,
    formula: {
      symbols: '(Π(1 + gᵢ) − 1) × 100',
      substituted: `(${product} − 1) × 100 ${formulaResult(value, growthDecimals, '%')}`,
    },
    inputs: links,
  })
}

function fromLevels(data: Dataset, request: FactRequest, since: Period): Derived {
  const pair = ratioPair(data, request, since)
  if (pair.kind === 'absent') return pair
  const { current, base, from } = pair
  const value = growthOfFactor(current.value.div(from))
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
