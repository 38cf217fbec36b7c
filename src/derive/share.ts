import type { Dataset } from '../model/dataset.js'
import { convert } from '../model/unit.js'
import { comparable } from './comparable.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Derived, type FactRequest } from './fact.js'
import { deriveLevel } from './level.js'
import { statedOrComputed } from './stated-or-computed.js'
import { noPart, ofWhole, overWholes, type Whole } from './whole.js'

const shareDecimals = 1

/**
 * A part of a whole in %: a ÷ A × 100. The whole is another indicator of the same region (`partOf` unless
 * named) or the same indicator in a larger region (the parent unless named). Refused where regions do not
 * add up, for rates and indices, where units differ in kind, on a whole of zero or below, and where the
 * part is negative or larger than the whole.
 */
export function deriveShare(data: Dataset, request: FactRequest): Derived {
  return overWholes(data, request, (whole) =>
    statedOrComputed(data, request, () => computedShare(data, request, whole), whole),
  )
}

function computedShare(data: Dataset, request: FactRequest, whole: Whole): Derived {
  const refused = noPart(request, whole)
  if (refused !== undefined) return refused
  const level: FactRequest = { ...request, measure: 'level', of: undefined, versus: undefined }
  const part = deriveLevel(data, level)
  if (part.kind === 'absent') return part
  const all = deriveLevel(data, ofWhole(level, whole))
  if (all.kind === 'absent') return all
  const differing = comparable(part, all)
  if (differing !== undefined) return differing
  const total = all.unit && part.unit ? convert(all.value, all.unit, part.unit) : undefined
  if (total === undefined) {
    return absent(
      `${part.id} and ${all.id} are in different kinds of units`,
      `${part.id} 与 ${all.id} 的单位不是同类`,
    )
  }
  if (total.lte(0)) {
    return absent(
      `no share of a whole of zero or below: ${all.id} is ${withUnit(all)}`,
      `总体数值为零或负数，不能计算占比：${all.id} 为 ${withUnit(all)}`,
    )
  }
  if (part.value.lt(0) || part.value.gt(total)) {
    return absent(
      `no share: ${part.id} is ${withUnit(part)}, which is no part of ${withUnit(all)} (${all.id})`,
      `不计算占比：${part.id} 为 ${withUnit(part)}，不可能是 ${all.id}（${withUnit(all)}）的一部分`,
    )
  }
  const value = part.value.div(total).times(100)
  return computed(request, {
    value,
    unit: '%',
    decimals: shareDecimals,
    formula: {
      symbols: 'a ÷ A × 100',
      substituted: `${withUnit(part)} ÷ ${withUnit(all)} × 100 ${formulaResult(value, shareDecimals, '%')}`,
    },
    inputs: [part, all],
    versus: whole,
  })
}
