import type { Dataset } from '../model/dataset.js'
import { Decimal } from '../model/decimal.js'
import { isRate } from '../model/indicator.js'
import type { MeasuredQuantity } from '../model/measure.js'
import { round } from '../model/rounding.js'
import { convert } from '../model/unit.js'
import { computed } from './computed.js'
import { absent, withUnit, type Derived, type Fact, type FactRequest } from './fact.js'
import { peerFacts } from './peers.js'
import { preferPublished, published } from './published.js'
import { groupVersus, type GroupVersus } from './versus.js'

/**
 * The place among peers: 1 + the number of peers that are better, on printed values; higher is better
 * unless the indicator's polarity says otherwise. As published, and as computed where every peer's
 * figure is known; equal values share a place (1, 2, 2, 4) unless the group's rule is `ordinal`.
 */
export function deriveRank(data: Dataset, request: FactRequest): Derived {
  const versus = groupVersus(data, request)
  if (versus.kind === 'absent') return versus
  const quantities: MeasuredQuantity[] =
    request.of !== undefined ? [request.of] : isRate(request.indicator) ? ['level'] : ['growth', 'level']
  const candidates = quantities.map((of) => {
    const full: FactRequest = { ...request, of }
    return { stated: published(data, full, versus), computed: computedRank(data, full, versus) }
  })
  const best =
    candidates.find(({ stated }) => stated.kind === 'fact') ??
    candidates.find((one) => one.computed.kind === 'fact')
  const chosen = best ?? candidates[0]
  return chosen === undefined
    ? absent('nothing to rank', '没有可排序的数据')
    : preferPublished(chosen.stated, chosen.computed)
}

function computedRank(data: Dataset, request: FactRequest, versus: GroupVersus): Derived {
  const facts = peerFacts(data, request, versus)
  return Array.isArray(facts) ? rankAmong(data, request, versus, facts) : facts
}

function rankAmong(
  data: Dataset,
  request: FactRequest,
  versus: GroupVersus,
  facts: readonly Fact[],
): Derived {
  const own = facts.find((fact) => fact.region.id === request.region.id)
  const unit = own?.unit
  if (own === undefined || unit === undefined) return absent('nothing to rank', '没有可排序的数据')
  const lowerFirst = request.indicator.polarity === 'lower-better'
  const printed = (fact: Fact): Decimal => round(fact.value, fact.decimals, data.rounding)
  const values = facts.map((fact) => fact.unit && convert(printed(fact), fact.unit, unit))
  const ownValue = printed(own)
  let better = 0
  let equalBefore = 0
  let equal = 0
  let before = true
  for (const [index, value] of values.entries()) {
    if (value === undefined) {
      return absent(
        `${facts[index]?.id ?? ''} is in another kind of unit`,
        `${facts[index]?.id ?? ''} 的单位不是同类`,
      )
    }
    if (facts[index] === own) before = false
    else if (value.eq(ownValue)) {
      equal++
      if (before) equalBefore++
    } else if (lowerFirst ? value.lt(ownValue) : value.gt(ownValue)) better++
  }
  const ordinal = versus.group.ties === 'ordinal'
  const place = 1 + better + (ordinal ? equalBefore : 0)
  const beside = ordinal && equalBefore > 0 ? ` + ${equalBefore} equal and listed before` : ''
  return computed(request, {
    value: new Decimal(place),
    decimals: 0,
    formula: {
      symbols: ordinal ? '1 + #better + #equal before' : '1 + #better',
      substituted: `1 + ${better} of ${facts.length} ${lowerFirst ? 'below' : 'above'} ${withUnit(own)}${beside} = ${place}`,
    },
    inputs: facts,
    versus,
    tied: versus.group.ties === 'shared' && equal > 0,
  })
}
