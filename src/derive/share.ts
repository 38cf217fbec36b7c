import type { Dataset } from '../model/dataset.js'
import { isRate, type Indicator } from '../model/indicator.js'
import { convert } from '../model/unit.js'
import { computed } from './computed.js'
import {
  absent,
  formulaResult,
  withUnit,
  type Absent,
  type Derived,
  type FactRequest,
  type Versus,
} from './fact.js'
import { deriveLevel } from './level.js'
import { preferPublished, published } from './published.js'

const shareDecimals = 1

/**
 * A part of a whole in %: a ÷ A × 100. The whole is another indicator of the same region (`partOf` unless
 * named) or the same indicator in a larger region (the parent unless named). Refused where regions do not
 * add up, for rates and indices, where units differ in kind, and on a whole of zero or below.
 */
export function deriveShare(data: Dataset, request: FactRequest): Derived {
  const { versus, indicator, region } = request
  const ids =
    versus !== undefined ? [versus] : [indicator.partOf, region.parent].filter((id) => id !== undefined)
  const candidates = ids.map((id) => {
    const whole = findWhole(data, request, id)
    return whole.kind === 'absent'
      ? { stated: whole, computed: whole }
      : { stated: published(data, request, whole), computed: computedShare(data, request, whole) }
  })
  const chosen =
    candidates.find(({ stated }) => stated.kind === 'fact') ??
    candidates.find(({ computed }) => computed.kind === 'fact') ??
    candidates[0]
  return chosen === undefined
    ? absent(
        `"${region.id}" has no parent region to be a share of`,
        `“${region.id}”没有上级地区，无法计算占比`,
      )
    : preferPublished(chosen.stated, chosen.computed)
}

function findWhole(data: Dataset, request: FactRequest, id: string): Versus | Absent {
  const region = data.regions.get(id)
  if (region !== undefined) {
    return { kind: 'region', region, above: data.isAbove(region.id, request.region.id) }
  }
  const indicator = data.indicators.get(id)
  if (indicator !== undefined) return { kind: 'indicator', indicator }
  return absent(
    `there is no region or indicator "${id}" to be a share of`,
    `没有可作为总体的地区或指标“${id}”`,
  )
}

function isNoPart(indicator: Indicator): boolean {
  return isRate(indicator) || indicator.kind === 'index'
}

function computedShare(data: Dataset, request: FactRequest, whole: Versus): Derived {
  if (whole.kind === 'region' && !request.indicator.additive) {
    return absent(
      `regions' "${request.indicator.id}" do not add up (additive is false), so it has no share`,
      `各地“${request.indicator.id}”不可加总（additive 为 false），不计算占比`,
    )
  }
  if (isNoPart(request.indicator) || (whole.kind === 'indicator' && isNoPart(whole.indicator))) {
    return absent(
      `"${request.indicator.id}" has no share: rates and indices are not parts of a whole`,
      `比率和指数不是总体的组成部分，“${request.indicator.id}”不计算占比`,
    )
  }
  const level: FactRequest = { ...request, measure: 'level', of: undefined, versus: undefined }
  const part = deriveLevel(data, level)
  if (part.kind === 'absent') return part
  const all = deriveLevel(data, {
    ...level,
    ...(whole.kind === 'region' && { region: whole.region }),
    ...(whole.kind === 'indicator' && { indicator: whole.indicator }),
  })
  if (all.kind === 'absent') return all
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
