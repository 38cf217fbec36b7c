import type { Dataset } from '../model/dataset.js'
import type { Decimal } from '../model/decimal.js'
import { convert } from '../model/unit.js'
import { comparable } from './comparable.js'
import { computed } from './computed.js'
import { absent, formulaResult, withUnit, type Derived, type Fact, type FactRequest } from './fact.js'
import { deriveLevel } from './level.js'
import { statedOrComputed } from './stated-or-computed.js'
import { indicatorVersus, type IndicatorVersus } from './versus.js'
import { noPart } from './whole.js'

const quotientDecimals = 2

/**
 * How strongly a region specializes: the share of an indicator in its whole here over the same share in
 * the region above, (a ÷ A) ÷ (b ÷ B). Above 1 the region has more than its part. The whole is `partOf`
 * unless named. Refused for rates, for units of different kinds and for levels of zero or below.
 */
export function deriveLocationQuotient(data: Dataset, request: FactRequest): Derived {
  const versus = indicatorVersus(data, request)
  if (versus.kind === 'absent') return versus
  return statedOrComputed(data, request, () => computedQuotient(data, request, versus), versus)
}

function computedQuotient(data: Dataset, request: FactRequest, versus: IndicatorVersus): Derived {
  const refused = noPart(request, versus)
  if (refused !== undefined) return refused
  const above = request.region.parent === undefined ? undefined : data.regions.get(request.region.parent)
  if (above === undefined) {
    return absent(
      `"${request.region.id}" has no parent region to compare with`,
      `“${request.region.id}”没有可比较的上级地区`,
    )
  }
  const part: FactRequest = { ...request, measure: 'level', of: undefined, versus: undefined }
  const whole: FactRequest = { ...part, indicator: versus.indicator }
  const facts: Fact[] = []
  const values: Decimal[] = []
  for (const one of [part, whole, { ...part, region: above }, { ...whole, region: above }]) {
    const fact = deriveLevel(data, one)
    if (fact.kind === 'absent') return fact
    const [first = fact] = facts
    const differing = comparable(first, fact)
    if (differing !== undefined) return differing
    const value = fact.unit && first.unit ? convert(fact.value, fact.unit, first.unit) : undefined
    if (value === undefined) {
      return absent(
        `${first.id} and ${fact.id} are in different kinds of units`,
        `${first.id} 与 ${fact.id} 的单位不是同类`,
      )
    }
    if (value.lte(0)) {
      return absent(
        `no location quotient of levels of zero or below: ${fact.id} is ${withUnit(fact)}`,
        `数值为零或负数，不能计算区位商：${fact.id} 为 ${withUnit(fact)}`,
      )
    }
    facts.push(fact)
    values.push(value)
  }
  const [a, A, b, B] = values
  if (!a || !A || !b || !B) return absent('levels are missing', '缺少总量')
  const value = a.div(A).div(b.div(B))
  const [textA, textWhole, textB, textWholeB] = facts.map(withUnit)
  return computed(request, {
    value,
    decimals: quotientDecimals,
    formula: {
      symbols: '(a ÷ A) ÷ (b ÷ B)',
      substituted: `(${textA} ÷ ${textWhole}) ÷ (${textB} ÷ ${textWholeB}) ${formulaResult(value, quotientDecimals, '')}`,
    },
    inputs: facts,
    versus,
  })
}
