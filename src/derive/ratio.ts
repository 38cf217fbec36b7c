import type { Dataset } from '../model/dataset.js'
import { convert } from '../model/unit.js'
import { comparable } from './comparable.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Derived, type FactRequest } from './fact.js'
import { deriveLevel } from './level.js'
import { levelsOnly } from './levels-only.js'
import { statedOrComputed } from './stated-or-computed.js'
import { findWhole, ofWhole, type Whole } from './whole.js'

const ratioDecimals = 2

/**
 * How many times one level is another: a ÷ b, of two indicators of a region (the income of townspeople to
 * that of villagers, 城乡收入比) or of one indicator in two regions. The other side must be named. Refused
 * for rates, for units of different kinds, for what cannot be compared, and for levels of zero or below.
 */
export function deriveRatio(data: Dataset, request: FactRequest): Derived {
  if (request.versus === undefined) {
    return absent('name the other region or indicator of this ratio', '请写明该比值所对照的地区或指标')
  }
  const other = findWhole(data, request, request.versus)
  if (other.kind === 'absent') {
    return absent(
      `there is no region or indicator "${request.versus}" for a ratio`,
      `没有可作比值的地区或指标“${request.versus}”`,
    )
  }
  return statedOrComputed(data, request, () => computedRatio(data, request, other), other)
}

function computedRatio(data: Dataset, request: FactRequest, other: Whole): Derived {
  const level: FactRequest = { ...request, measure: 'level', of: undefined, versus: undefined }
  const under = ofWhole(level, other)
  const refused = levelsOnly(request) ?? levelsOnly({ ...under, measure: request.measure })
  if (refused !== undefined) return refused
  const a = deriveLevel(data, level)
  if (a.kind === 'absent') return a
  const b = deriveLevel(data, under)
  if (b.kind === 'absent') return b
  const differing = comparable(a, b)
  if (differing !== undefined) return differing
  const below = a.unit && b.unit ? convert(b.value, b.unit, a.unit) : undefined
  if (below === undefined) {
    return absent(`${a.id} and ${b.id} are in different kinds of units`, `${a.id} 与 ${b.id} 的单位不是同类`)
  }
  const low = a.value.lte(0) ? a : below.lte(0) ? b : undefined
  if (low !== undefined) {
    return absent(
      `no ratio of levels of zero or below: ${low.id} is ${withUnit(low)}`,
      `数值为零或负数，不能计算比值：${low.id} 为 ${withUnit(low)}`,
    )
  }
  const value = a.value.div(below)
  return computed(request, {
    value,
    unit: '倍',
    decimals: ratioDecimals,
    formula: {
      symbols: 'a ÷ b',
      substituted: `${withUnit(a)} ÷ ${withUnit(b)} ${formulaResult(value, ratioDecimals, '倍')}`,
    },
    inputs: [a, b],
    versus: other,
  })
}
