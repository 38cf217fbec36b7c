import type { Dataset } from '../model/dataset.js'
import { Decimal } from '../model/decimal.js'
import { isRate } from '../model/indicator.js'
import type { MeasuredQuantity } from '../model/measure.js'
import type { PeerGroup } from '../model/peer-group.js'
import { stoodOn } from '../model/region.js'
import { round } from '../model/rounding.js'
import { convert } from '../model/unit.js'
import { computed } from './computed.js'
import {
  absent,
  withUnit,
  type Absent,
  type Derived,
  type Fact,
  type FactRequest,
  type Versus,
} from './fact.js'
import { deriveGrowth } from './growth.js'
import { deriveLevel } from './level.js'
import { preferPublished, published } from './published.js'

/**
 * The place among peers: 1 + the number of peers that are better, on printed values; higher is better
 * unless the indicator's polarity says otherwise. As published, and as computed where every peer's
 * figure is known; equal values share a place (1, 2, 2, 4) unless the group's rule is `ordinal`.
 */
export function deriveRank(data: Dataset, request: FactRequest): Derived {
  const group = peerGroup(data, request)
  if (group.kind === 'absent') return group
  const versus: Versus = {
    kind: 'peer-group',
    group: group.group,
    within: data.region(group.group.within),
    size: membersThen(data, group.group, request).length,
  }
  const quantities: MeasuredQuantity[] =
    request.of !== undefined ? [request.of] : isRate(request.indicator) ? ['level'] : ['growth', 'level']
  const candidates = quantities.map((of) => {
    const full: FactRequest = { ...request, of }
    return { stated: published(data, full, versus), computed: computedRank(data, full, group.group, versus) }
  })
  const best =
    candidates.find(({ stated }) => stated.kind === 'fact') ??
    candidates.find((one) => one.computed.kind === 'fact')
  const chosen = best ?? candidates[0]
  return chosen === undefined
    ? absent('nothing to rank', '没有可排序的数据')
    : preferPublished(chosen.stated, chosen.computed)
}

function peerGroup(data: Dataset, request: FactRequest): Absent | { kind: 'group'; group: PeerGroup } {
  if (request.versus !== undefined) {
    const group = data.peerGroups.get(request.versus)
    if (group !== undefined) return { kind: 'group', group }
    return absent(`there is no peer group "${request.versus}"`, `没有编号为“${request.versus}”的比较组`)
  }
  const [first] = data.peerGroupsOf(request.region.id)
  if (first !== undefined) return { kind: 'group', group: first }
  return absent(`"${request.region.id}" belongs to no peer group`, `“${request.region.id}”不属于任何比较组`)
}

/** Those of a group's members that stood at the period's end: one merged before it is no peer. */
function membersThen(data: Dataset, group: PeerGroup, { period }: FactRequest): string[] {
  return data.members(group).filter((id) => stoodOn(data.region(id), period.end))
}

function computedRank(data: Dataset, request: FactRequest, group: PeerGroup, versus: Versus): Derived {
  const members = membersThen(data, group, request)
  if (!members.includes(request.region.id)) {
    return absent(
      `"${request.region.id}" is not in peer group "${group.id}"`,
      `“${request.region.id}”不在比较组“${group.id}”中`,
    )
  }
  const derive = request.of === 'level' ? deriveLevel : deriveGrowth
  const measure = request.of === 'level' ? 'level' : 'growth'
  const facts: Fact[] = []
  const missing: string[] = []
  for (const id of members) {
    const fact = derive(data, {
      ...request,
      measure,
      of: undefined,
      versus: undefined,
      region: data.region(id),
    })
    if (fact.kind === 'fact') facts.push(fact)
    else missing.push(id)
  }
  if (missing.length > 0) {
    const some = missing.slice(0, 5).join(', ')
    return absent(
      `no rank: ${missing.length} of ${members.length} peers have no ${measure} of "${request.indicator.id}" in ${request.period.id} (${some})`,
      `无法排位：${members.length} 个比较对象中有 ${missing.length} 个缺少 ${request.period.id} 的“${request.indicator.id}”${measure}（${some}）`,
    )
  }
  return rankAmong(data, request, group, versus, facts)
}

function rankAmong(
  data: Dataset,
  request: FactRequest,
  group: PeerGroup,
  versus: Versus,
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
  const ordinal = group.ties === 'ordinal'
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
    tied: group.ties === 'shared' && equal > 0,
  })
}
