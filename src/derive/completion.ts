import type { Dataset } from '../model/dataset.js'
import { isRate } from '../model/indicator.js'
import { beginsItsYear, yearOf } from '../model/span.js'
import { comparable } from './comparable.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Absent, type Derived, type FactRequest } from './fact.js'
import { deriveLevel } from './level.js'
import { inUnitOf } from './same-unit.js'
import { statedOrComputed } from './stated-or-computed.js'
import { targetOfYear } from './target.js'

const completionDecimals = 1

/**
 * How much of the year's target is reached, in %: x ÷ T × 100, of the target of the year that holds the
 * period. What comes together over time must run from 1 January; a stock may be of any day. Refused for
 * rates and indices, whose distance from a target is told in points, for what is better when lower, and
 * for a target of zero or below.
 */
export function deriveCompletion(data: Dataset, request: FactRequest): Derived {
  return statedOrComputed(data, request, () => computedCompletion(data, request))
}

function computedCompletion(data: Dataset, request: FactRequest): Derived {
  const refused = refuse(request)
  if (refused !== undefined) return refused
  const target = targetOfYear(data, request)
  if (target.kind === 'absent') return target
  const level = deriveLevel(data, { ...request, measure: 'level', base: undefined })
  if (level.kind === 'absent') return level
  const differing = comparable(level, target)
  if (differing !== undefined) return differing
  const whole = inUnitOf(level, target)
  if (whole.kind === 'absent') return whole
  if (whole.value.lte(0)) {
    return absent(
      `no completion of a target of zero or below: ${target.id} is ${withUnit(target)}`,
      `目标为零或负数，不能计算完成率：${target.id} 为 ${withUnit(target)}`,
    )
  }
  const value = level.value.div(whole.value).times(100)
  return computed(request, {
    value,
    unit: '%',
    decimals: completionDecimals,
    formula: {
      symbols: 'x ÷ T × 100',
      substituted: `${withUnit(level)} ÷ ${withUnit(target)} × 100 ${formulaResult(value, completionDecimals, '%')}`,
    },
    inputs: [level, target],
  })
}

function refuse({ indicator, period }: FactRequest): Absent | undefined {
  if (yearOf(period) === undefined) {
    return absent(
      `${period.id} is in more than one year, so it has no year's target`,
      `${period.id} 跨越多个年份，没有年度目标`,
    )
  }
  if (isRate(indicator) || indicator.kind === 'index') {
    return absent(
      `"${indicator.id}" is a rate or an index: its distance from a target is told in points`,
      `“${indicator.id}”是比率或指数，与目标的差距以点数表示，不计算完成率`,
    )
  }
  if (indicator.polarity === 'lower-better') {
    return absent(
      `"${indicator.id}" is better when lower, so a share of its target tells nothing`,
      `“${indicator.id}”越低越好，不计算完成率`,
    )
  }
  if (indicator.kind !== 'stock' && !beginsItsYear(period)) {
    return absent(
      `${period.id} does not run from 1 January, so it is no running total of its year`,
      `${period.id} 不是自1月1日起的累计时段，不能与年度目标对比`,
    )
  }
  return undefined
}
