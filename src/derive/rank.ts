import type { Dataset } from '../model/dataset.js'
import { Decimal } from '../model/decimal.js'
import { isRate } from '../model/indicator.js'
import type { MeasuredQuantity } from '../model/measure.js'
import { round } from '../model/rounding.js'
import { convert, type Unit } from '../model/unit.js'
import { computed } from './computed.js'
import { absent, withUnit, type Absent, type Derived, type Fact, type FactRequest } from './fact.js'
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
  const asked = (of: MeasuredQuantity): FactRequest => ({ ...request, of })
  // The figures of all peers are derived only for the quantities that the choice comes to.
  const of =
    quantities.find((one) => published(data, asked(one), versus).kind === 'fact') ??
    quantities.find((one) => computedRank(data, asked(one), versus).kind === 'fact') ??
    quantities[0]
  return of === undefined
    ? absent('nothing to rank', '没有可排序的数据')
    : preferPublished(published(data, asked(of), versus), computedRank(data, asked(of), versus))
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
  const lowerFirst = request.indicator.polarity === 'lower-better'
  const standing = standingsOf(data, facts, lowerFirst).get(request.region.id)
  if (standing === undefined) return absent('nothing to rank', '没有可排序的数据')
  if (standing.kind === 'absent') return standing
  const { own, better, equal, equalBefore } = standing
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

interface Standing {
  readonly kind: 'standing'
  readonly own: Fact
  readonly better: number
  readonly equal: number
  readonly equalBefore: number
}

type Standings = ReadonlyMap<string, Standing | Absent>

const kept = new WeakMap<readonly Fact[], Standings>()

/** How every member stands; all of them ask with the same list of facts, which is sorted once. */
function standingsOf(data: Dataset, facts: readonly Fact[], lowerFirst: boolean): Standings {
  const known = kept.get(facts)
  if (known !== undefined) return known
  const standings = standingsAmong(data, facts, lowerFirst)
  kept.set(facts, standings)
  return standings
}

function standingsAmong(data: Dataset, facts: readonly Fact[], lowerFirst: boolean): Standings {
  const units = new Map(facts.map(({ unit }) => [unit?.id, unit]))
  const standings = new Map<string, Standing | Absent>()
  for (const unit of units.values()) {
    if (unit === undefined) continue
    const sorted = sortedIn(data, facts, unit, lowerFirst)
    for (const [region, standing] of Array.isArray(sorted) ? standingsIn(sorted) : []) {
      if (standing.own.unit?.id === unit.id) standings.set(region, standing)
    }
    if (Array.isArray(sorted)) continue
    for (const fact of facts) if (fact.unit?.id === unit.id) standings.set(fact.region.id, sorted)
  }
  return standings
}

interface Placed {
  readonly fact: Fact
  readonly value: Decimal
}

/** Printed values in a unit, the best first; equal ones as they are listed. */
function sortedIn(data: Dataset, facts: readonly Fact[], unit: Unit, lowerFirst: boolean): Placed[] | Absent {
  const placed: Placed[] = []
  for (const fact of facts) {
    const printed = round(fact.value, fact.decimals, data.rounding)
    const value = fact.unit && convert(printed, fact.unit, unit)
    if (value === undefined) {
      return absent(`${fact.id} is in another kind of unit`, `${fact.id} 的单位不是同类`)
    }
    placed.push({ fact, value })
  }
  const sign = lowerFirst ? 1 : -1
  return placed.sort((a, b) => sign * a.value.comparedTo(b.value))
}

function* standingsIn(sorted: readonly Placed[]): Iterable<[string, Standing]> {
  let start = 0
  while (start < sorted.length) {
    let end = start + 1
    while (sorted[end]?.value.eq(sorted[start]?.value ?? 0)) end++
    for (const [equalBefore, { fact }] of sorted.slice(start, end).entries()) {
      const equal = end - start - 1
      yield [fact.region.id, { kind: 'standing', own: fact, better: start, equal, equalBefore }]
    }
    start = end
  }
}
