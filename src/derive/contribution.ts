import type { Dataset } from '../model/dataset.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Derived, type FactRequest } from './fact.js'
import { changes } from './part-and-whole.js'
import { statedOrComputed } from './stated-or-computed.js'
import { overWholes, type Whole } from './whole.js'

const contributionDecimals = 1

/**
 * The contribution rate of a part to the growth of its whole, in %: Δa ÷ ΔA × 100, on the same period of
 * last year. It may exceed 100 or be negative. Offices compute it at constant prices, so it is taken as
 * published, and computed only where the growth of part and whole may be computed from levels. Refused
 * where the whole did not grow, or grew by no more than rounding of its levels can make.
 */
export function deriveContribution(data: Dataset, request: FactRequest): Derived {
  return overWholes(data, request, (whole) =>
    statedOrComputed(data, request, () => computedContribution(data, request, whole), whole),
  )
}

function computedContribution(data: Dataset, request: FactRequest, whole: Whole): Derived {
  const change = changes(data, request, whole)
  if (change.kind === 'absent') return change
  const [a1, a0, A1, A0] = change.facts
  if (change.whole.lte(change.rounding)) {
    const shown = `${withUnit(A1)} − ${withUnit(A0)}`
    return absent(
      `no contribution to growth where the whole did not grow beyond rounding: ${shown}`,
      `总体没有增长，或增量不超出四舍五入的误差，不能计算贡献率：${shown}`,
    )
  }
  const value = change.part.div(change.whole).times(100)
  return computed(request, {
    value,
    unit: '%',
    decimals: contributionDecimals,
    formula: {
      symbols: 'Δa ÷ ΔA × 100',
      substituted: `(${withUnit(a1)} − ${withUnit(a0)}) ÷ (${withUnit(A1)} − ${withUnit(A0)}) × 100 ${formulaResult(value, contributionDecimals, '%')}`,
    },
    inputs: change.facts,
    versus: whole,
  })
}
