import type { Dataset } from '../model/dataset.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Absent, type Derived, type FactRequest } from './fact.js'
import { levelsOnly } from './levels-only.js'
import { groupFacts } from './peers.js'
import { statedOrComputed } from './stated-or-computed.js'
import { valuesInUnitOf } from './values-in-unit.js'
import { groupVersus, type GroupVersus } from './versus.js'

const disparityDecimals = 2

/**
 * How far apart a group is: its highest level over its lowest, max ÷ min, over a complete group; asked of
 * a member or of the region within which the group lies. Refused for rates and where the lowest level is
 * zero or below. For the coefficient of variation see `coefficientOfVariation`.
 */
export function deriveDisparity(data: Dataset, request: FactRequest): Derived {
  const versus = groupOf(data, request)
  if (versus.kind === 'absent') return versus
  const full: FactRequest = { ...request, of: request.of ?? 'level' }
  return statedOrComputed(data, full, () => computedDisparity(data, full, versus), versus)
}

/** The group named, the region's own, or the first within the region. */
function groupOf(data: Dataset, request: FactRequest): GroupVersus | Absent {
  const { region, versus } = request
  if (versus !== undefined || data.peerGroupsOf(region.id).length > 0) return groupVersus(data, request)
  const inside = [...data.peerGroups.values()].find(({ within }) => within === region.id)
  return groupVersus(data, { ...request, versus: inside?.id })
}

function computedDisparity(data: Dataset, request: FactRequest, versus: GroupVersus): Derived {
  const refused = levelsOnly(request)
  if (refused !== undefined) return refused
  const facts = groupFacts(data, request, versus)
  if (!Array.isArray(facts)) return facts
  const [first] = facts
  const values = first === undefined ? [] : valuesInUnitOf(first, facts)
  if (!Array.isArray(values)) return values
  let highest = 0
  let lowest = 0
  for (const [index, value] of values.entries()) {
    if (values[highest]?.lt(value)) highest = index
    if (values[lowest]?.gt(value)) lowest = index
  }
  const [top, bottom, max, min] = [facts[highest], facts[lowest], values[highest], values[lowest]]
  if (top === undefined || bottom === undefined || max === undefined || min === undefined || min.lte(0)) {
    return absent(
      `no ratio to a lowest level of zero or below${bottom === undefined ? '' : `: ${bottom.id} is ${withUnit(bottom)}`}`,
      `最低值为零或负数，不能计算最高与最低之比${bottom === undefined ? '' : `：${bottom.id} 为 ${withUnit(bottom)}`}`,
    )
  }
  const value = max.div(min)
  return computed(request, {
    value,
    unit: '倍',
    decimals: disparityDecimals,
    formula: {
      symbols: 'max ÷ min',
      substituted: `${withUnit(top)} (${top.region.id}) ÷ ${withUnit(bottom)} (${bottom.region.id}) ${formulaResult(value, disparityDecimals, '倍')}`,
    },
    inputs: facts,
    versus,
  })
}
