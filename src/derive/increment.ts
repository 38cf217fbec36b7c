import type { Dataset } from '../model/dataset.js'
import { isRate } from '../model/indicator.js'
import { samePeriodLastYear } from '../model/period.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Derived, type FactRequest } from './fact.js'
import { levelPair } from './level-pair.js'
import { statedOrComputedSince } from './stated-or-computed.js'

/**
 * The absolute change x₁ − x₀ from an earlier period (the same of last year unless named), in the unit
 * of the level; a fall is negative. The operands are the figures as published, so that a change of
 * rounded figures is itself only as exact as they are. Refused for rates, whose change is told in
 * points, and for levels that may not be compared (`levelPair`).
 */
export function deriveIncrement(data: Dataset, request: FactRequest): Derived {
  const base = request.base ?? samePeriodLastYear(request.period)
  return statedOrComputedSince(data, request, base, (since) => computedIncrement(data, since))
}

function computedIncrement(data: Dataset, request: FactRequest): Derived {
  const { indicator, base } = request
  if (base === undefined) return absent('an increment needs a base', '增加额须有基期')
  if (isRate(indicator)) {
    return absent(
      `"${indicator.id}" is a rate: ask for its point-change`,
      `“${indicator.id}”是比率，其变化请用 point-change（百分点）`,
    )
  }
  const pair = levelPair(data, request, base)
  if (pair.kind === 'absent') return pair
  const { current, from, decimals } = pair
  const value = current.value.minus(from)
  const unit = current.unit?.id ?? ''
  return computed(request, {
    value,
    ...(unit !== '' && { unit }),
    decimals,
    formula: {
      symbols: 'x₁ − x₀',
      substituted: `${withUnit(current)} − ${withUnit(pair.base)} ${formulaResult(value, decimals, unit)}`,
    },
    inputs: [current, pair.base],
  })
}
