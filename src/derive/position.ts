import type { Dataset } from '../model/dataset.js'
import { computed } from './computed.js'
import { mean } from './distribution.js'
import { absent, formulaResult, withUnit, type Derived, type FactRequest } from './fact.js'
import { levelsOnly } from './levels-only.js'
import { peerFacts } from './peers.js'
import { statedOrComputed } from './stated-or-computed.js'
import { valuesInUnitOf } from './values-in-unit.js'
import { groupVersus, type GroupVersus } from './versus.js'

const positionDecimals = 2

/**
 * A level as a multiple of the peers' mean: x ÷ x̄, where x̄ is the plain mean over all members of the
 * group, the region's own level among them. Refused for rates, which are compared in points, where any
 * member has no figure, and for a mean of zero or below.
 */
export function derivePosition(data: Dataset, request: FactRequest): Derived {
  const versus = groupVersus(data, request)
  if (versus.kind === 'absent') return versus
  const full: FactRequest = { ...request, of: request.of ?? 'level' }
  return statedOrComputed(data, full, () => computedPosition(data, full, versus), versus)
}

function computedPosition(data: Dataset, request: FactRequest, versus: GroupVersus): Derived {
  const refused = levelsOnly(request)
  if (refused !== undefined) return refused
  const facts = peerFacts(data, request, versus)
  if (!Array.isArray(facts)) return facts
  const own = facts.find((fact) => fact.region.id === request.region.id)
  if (own === undefined) return absent('no level of its own', '没有本地区的总量')
  const values = valuesInUnitOf(own, facts)
  if (!Array.isArray(values)) return values
  const average = mean(values)
  if (average === undefined || average.lte(0)) {
    return absent(
      `no position among peers whose mean is zero or below`,
      `比较组的平均数为零或负数，不能计算为平均水平的倍数`,
    )
  }
  const value = own.value.div(average)
  const shown = formulaResult(average, own.decimals, own.unit?.id ?? '').replace(/^[=≈] /, '')
  return computed(request, {
    value,
    unit: '倍',
    decimals: positionDecimals,
    formula: {
      symbols: 'x ÷ x̄',
      substituted: `${withUnit(own)} ÷ ${shown} (mean of ${facts.length}) ${formulaResult(value, positionDecimals, '倍')}`,
    },
    inputs: facts,
    versus,
  })
}
