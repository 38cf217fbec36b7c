import type { Dataset } from '../model/dataset.js'
import type { Decimal } from '../model/decimal.js'
import { isRate } from '../model/indicator.js'
import { previousPeriod } from '../model/period.js'
import { convert, parseUnit, type Unit } from '../model/unit.js'
import { comparable } from './comparable.js'
import { computed } from './computed.js'
import {
  absent,
  formulaResult,
  withUnit,
  type Absent,
  type Derived,
  type Fact,
  type FactRequest,
} from './fact.js'
import { deriveLevel } from './level.js'
import { published } from './published.js'
import { statedOrComputed } from './stated-or-computed.js'
import { indicatorVersus, type IndicatorVersus } from './versus.js'

/**
 * One indicator per unit of another, a ÷ b: output per head, people per square kilometre, energy per
 * 万元 of output. The unit is that of the published figure, or made of the two (元/人, 人/平方公里).
 *
 * A flow per head of a stock goes by the mean of the stock: over a year, (b₀ + b₁) ÷ 2 of the two year-ends,
 * as the note of 人均地区生产总值 has it (按年平均人口计算); a stock whose observation says `mode: average`
 * is that mean already. A stock per stock is as of the same day. Refused otherwise, for rates, for two
 * figures of one kind (that is a ratio or a share) and for a denominator of zero or below.
 */
export function deriveIntensity(data: Dataset, request: FactRequest): Derived {
  const versus = indicatorVersus(data, request)
  if (versus.kind === 'absent') return versus
  const stated = published(data, request, versus)
  return statedOrComputed(data, request, () => computedIntensity(data, request, versus, stated), versus)
}

interface Denominator {
  readonly value: Decimal
  readonly unit: Unit
  readonly facts: readonly Fact[]
  readonly symbols: string
  readonly substituted: string
}

function computedIntensity(
  data: Dataset,
  request: FactRequest,
  versus: IndicatorVersus,
  stated: Derived,
): Derived {
  const rate = [request.indicator, versus.indicator].find((one) => isRate(one) || one.kind === 'index')
  if (rate !== undefined) {
    return absent(
      `no intensity of a rate or an index: "${rate.id}"`,
      `比率和指数不计算强度指标：“${rate.id}”`,
    )
  }
  const level: FactRequest = { ...request, measure: 'level', of: undefined, versus: undefined }
  const over = deriveLevel(data, level)
  if (over.kind === 'absent') return over
  const under = denominator(data, { ...level, indicator: versus.indicator }, request)
  if ('kind' in under) return under
  const unit = stated.kind === 'fact' ? stated.unit : over.unit && compositeUnit(over.unit, under.unit)
  const ownUnit = over.unit && parseUnit(`${over.unit.id}/${under.unit.id}`)
  const value = ownUnit && unit && convert(over.value.div(under.value), ownUnit, unit)
  if (value === undefined || unit === undefined) {
    return absent(
      `${over.id} in ${over.unit?.id ?? 'no unit'} per ${under.unit.id} makes no unit`,
      `${over.id}（${over.unit?.id ?? '无单位'}）与 ${under.unit.id} 不能组成复合单位`,
    )
  }
  const decimals = stated.kind === 'fact' ? stated.decimals : decimalsFor(value)
  return computed(request, {
    value,
    unit: unit.id,
    decimals,
    formula: {
      symbols: `a ÷ ${under.symbols}`,
      substituted: `${withUnit(over)} ÷ ${under.substituted} ${formulaResult(value, decimals, unit.id)}`,
    },
    inputs: [over, ...under.facts],
    versus,
  })
}

function denominator(data: Dataset, request: FactRequest, asked: FactRequest): Denominator | Absent {
  const end = deriveLevel(data, request)
  if (end.kind === 'absent') return end
  if (end.unit === undefined) return absent(`${end.id} has no unit`, `${end.id} 没有单位`)
  if (end.value.lte(0)) return notAbove(end)
  const average = end.observations.every(({ mode }) => mode === 'average')
  const flowPerStock = request.indicator.kind === 'stock' && asked.indicator.kind === 'flow'
  if (!flowPerStock || average) {
    return { value: end.value, unit: end.unit, facts: [end], symbols: 'b', substituted: withUnit(end) }
  }
  const begin =
    request.period.grain === 'year'
      ? deriveLevel(data, { ...request, period: previousPeriod(request.period) })
      : undefined
  if (begin?.kind !== 'fact') {
    return absent(
      `a flow per "${request.indicator.id}" goes by its mean over ${request.period.id}; give the mean (mode: average), or for a year the year-end before as well`,
      `流量除以存量“${request.indicator.id}”应使用 ${request.period.id} 的平均数；请提供平均数（mode 为 average），年度数据也可补充上年末数`,
    )
  }
  const differing = comparable(begin, end)
  if (differing !== undefined) return differing
  const before = begin.unit && convert(begin.value, begin.unit, end.unit)
  if (before === undefined || before.lte(0)) return notAbove(begin)
  return {
    value: before.plus(end.value).div(2),
    unit: end.unit,
    facts: [begin, end],
    symbols: '((b₀ + b₁) ÷ 2)',
    substituted: `((${withUnit(begin)} + ${withUnit(end)}) ÷ 2)`,
  }
}

function notAbove(fact: Fact): Absent {
  return absent(
    `no intensity per zero or below: ${fact.id} is ${withUnit(fact)}`,
    `分母为零或负数，不能计算强度指标：${fact.id} 为 ${withUnit(fact)}`,
  )
}

/** 元 per 人, 人 per 平方公里; money below is counted in 万元, for 吨标准煤/元 would be all noughts. */
function compositeUnit(over: Unit, under: Unit): Unit | undefined {
  if (over.dimension === under.dimension) return undefined
  if (over.base.includes('/') || under.base.includes('/')) return undefined
  const money = under.dimension.startsWith('money:')
  return parseUnit(`${over.base}/${money ? '万' : ''}${under.base}`)
}

/** Whole numbers from a thousand, two decimals from one, four below. */
function decimalsFor(value: Decimal): number {
  const size = value.abs()
  if (size.gte(1000)) return 0
  return size.gte(1) ? 2 : 4
}
