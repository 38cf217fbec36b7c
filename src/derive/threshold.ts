import type { Dataset } from '../model/dataset.js'
import { Decimal, exactText } from '../model/decimal.js'
import { isRate } from '../model/indicator.js'
import { round } from '../model/rounding.js'
import { computed } from './computed.js'
import { absent, withUnit, type Derived, type FactRequest } from './fact.js'
import { historyOf, refuseOutsideRow } from './record.js'
import { inUnitOf } from './same-unit.js'
import { statedOrComputed } from './stated-or-computed.js'

/**
 * The round figure that a level passes for the first time (首次突破1000亿元): the largest of one digit and
 * noughts that it reaches and that no earlier period did. Printed values decide, over the periods right
 * before one another back to the first in the dataset, to a break, or to the base that is named. Refused for
 * rates and indices, for a level that is told by an approximation, where a period between is missing, and
 * where no round figure lies between.
 */
export function deriveThreshold(data: Dataset, request: FactRequest): Derived {
  return statedOrComputed(data, request, () => computedThreshold(data, request))
}

function computedThreshold(data: Dataset, request: FactRequest): Derived {
  const { indicator } = request
  const outside = refuseOutsideRow(request)
  if (outside !== undefined) return outside
  if (isRate(indicator) || indicator.kind === 'index') {
    return absent(`"${indicator.id}" is a rate or an index`, `“${indicator.id}”是比率或指数，不计算突破`)
  }
  const history = historyOf(data, { ...request, of: 'level' })
  if (history.kind === 'absent') return history
  const [current, ...earlier] = history.facts
  if (current === undefined || current.approximate !== undefined) {
    return absent('an approximate level passes no exact figure', '约数不能判断是否突破')
  }
  const own = round(current.value, current.decimals, data.rounding)
  let highest = new Decimal(0)
  for (const one of earlier) {
    const converted = inUnitOf(current, one)
    if (converted.kind === 'absent') return converted
    highest = Decimal.max(highest, round(converted.value, converted.decimals, data.rounding))
  }
  const passed = own.gt(0) ? roundBelow(own) : undefined
  if (passed === undefined || passed.lte(highest)) {
    return absent(
      `${current.id} (${withUnit(current)}) passes no round figure above ${exactText(highest)}`,
      `${current.id}（${withUnit(current)}）与此前最高的 ${exactText(highest)} 之间没有整数关口`,
    )
  }
  const unit = current.unit?.id ?? ''
  const first = history.facts.at(-1)?.period
  return computed(
    { ...request, ...(first !== undefined && { base: first }) },
    {
      value: passed,
      ...(unit !== '' && { unit }),
      decimals: passed.decimalPlaces(),
      formula: {
        symbols: 'max(earlier) < T ≤ x',
        substituted: `${exactText(highest)} < ${exactText(passed)} ≤ ${withUnit(current)}`,
      },
      inputs: history.facts,
    },
  )
}

/** The largest figure of one digit and noughts that is not above: 1000 of 1240. */
function roundBelow(value: Decimal): Decimal {
  const place = new Decimal(10).pow(value.e)
  return value.div(place).floor().times(place)
}
