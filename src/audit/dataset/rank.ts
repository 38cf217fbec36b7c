import type { Dataset } from '../../model/dataset.js'
import type { Decimal } from '../../model/decimal.js'
import type { PeerGroup } from '../../model/peer-group.js'
import { parsePeriod } from '../../model/period.js'
import type { CheckGroups } from './check.js'
import { isOneRevision, isUncertain } from './assessable.js'
import { figureIn, figureOf, figureText, figureUnder, type Figure } from './figure.js'
import type { Assessment, Judged } from './verdict.js'

/** Ranks, and places among the first, against the figures of all peers, and ranks against each other. */
export const checkRanks: CheckGroups = function* (data) {
  for (const claims of rankedTogether(data).values()) yield* checkRanksOf(data, claims)
}

/** The claims of rank, and of a place among so many first, by group, indicator, period and quantity. */
function rankedTogether(data: Dataset): Map<string, Figure[]> {
  const together = new Map<string, Figure[]>()
  for (const observation of data.observations()) {
    if (observation.measure !== 'rank' && observation.measure !== 'top-tier') continue
    const claim = figureOf(data, observation)
    if (claim === undefined) continue
    // Where the number of the first is not told, a place among them tells nothing.
    if (observation.measure === 'top-tier' && claim.value.lte(1)) continue
    const { versus, indicator, period, of } = observation
    const key = `${versus ?? ''}|${indicator}|${period}|${of ?? ''}`
    const claims = together.get(key)
    if (claims) claims.push(claim)
    else together.set(key, [claim])
  }
  return together
}

/** A peer's figure, turned so that more is better. */
interface Peer {
  readonly figure: Figure
  readonly low: Decimal
  readonly high: Decimal
  readonly value: Decimal
}

/** Claims of rank that are of one group, indicator, period and quantity. */
export function* checkRanksOf(data: Dataset, claims: readonly Figure[]): Iterable<Assessment> {
  const [first] = claims
  const group = data.peerGroups.get(first?.observation.versus ?? '')
  const peers = first && group && peersOf(data, first, group)
  if (peers === undefined) {
    yield* claims.map((): Assessment => 'not-assessable')
    return
  }
  const { known, size } = peers
  const all = [...known.values()]
  const lows = all.map(({ low }) => low).sort((a, b) => a.comparedTo(b))
  const highs = all.map(({ high }) => high).sort((a, b) => a.comparedTo(b))
  const values = all.map(({ value }) => value).sort((a, b) => a.comparedTo(b))
  const placed: Placed[] = []
  let contradicted = false
  for (const claim of claims) {
    const own = known.get(claim.observation.region)
    if (own === undefined || !isOneRevision([claim, own.figure]) || isUncertain(claim)) {
      yield 'not-assessable'
      continue
    }
    const ahead = all.length - countUpTo(lows, own.high)
    const behind = countBelow(highs, own.low)
    const last = all.length === size ? size - behind : Infinity
    const place = claim.value.toNumber()
    const isTier = claim.observation.measure === 'top-tier'
    const judged = place < 1 + ahead || (!isTier && place > last)
    if (judged) contradicted = true
    else if (!isTier) placed.push({ claim, own, place })
    if (!judged && all.length < size) {
      yield 'not-assessable'
      continue
    }
    const printed = 1 + all.length - countUpTo(values, own.value)
    const match = isTier ? printed <= place : printed === place
    yield {
      check: isTier ? 'top-tier' : 'rank',
      verdict: judged ? 'contradiction' : match ? 'match' : 'within-rounding',
      claim,
      arithmetic: () => ({
        en: `of ${size} peers ${ahead} are ahead of ${figureText(own.figure)} and ${behind} behind it`,
        zh: `${size} 个比较对象中，${ahead} 个优于 ${figureText(own.figure)}，${behind} 个不及`,
      }),
    }
  }
  if (!contradicted) yield* checkOrder(placed)
}

interface Placed {
  readonly claim: Figure
  readonly own: Peer
  readonly place: number
}

/** No one may stand before, or beside, a peer that is better beyond rounding. */
function* checkOrder(placed: readonly Placed[]): Iterable<Judged> {
  const byPlace = [...placed].sort((a, b) => b.place - a.place || a.own.high.comparedTo(b.own.high))
  let best: Placed | undefined
  for (const one of byPlace) {
    const better = best
    if (better?.own.low.gt(one.own.high)) {
      yield {
        check: 'rank-order',
        verdict: 'contradiction',
        claim: one.claim,
        arithmetic: () => ({
          en: `"${better.claim.observation.region}" with ${figureText(better.own.figure)} has rank ${better.place}, though it is better than ${figureText(one.own.figure)}`,
          zh: `“${better.claim.observation.region}”为 ${figureText(better.own.figure)}，优于 ${figureText(one.own.figure)}，却居第 ${better.place} 位`,
        }),
      }
      return
    }
    if (best === undefined || one.own.low.gt(best.own.low)) best = one
  }
}

/** The peers of a group whose figures are known, and how many belong to it. */
interface Peers {
  readonly known: ReadonlyMap<string, Peer>
  readonly size: number
}

function peersOf(data: Dataset, { observation, indicator }: Figure, group: PeerGroup): Peers | undefined {
  const { of: measure, period: periodId } = observation
  const period = parsePeriod(periodId)
  if (indicator.polarity === 'neutral' || period === undefined) return undefined
  if (measure !== 'growth' && measure !== 'level') return undefined
  const members = data.membersOn(group, period.end)
  const figures: Figure[] = []
  for (const region of members) {
    const key = { region, indicator: indicator.id, period: periodId, measure }
    const figure = figureUnder(data, key)
    if (figure !== undefined && !isUncertain(figure)) figures.push(figure)
  }
  if (!isOneRevision(figures)) return undefined
  const unit = figures[0]?.unit
  const known = new Map<string, Peer>()
  for (const figure of figures) {
    const converted = unit && figureIn(figure, unit)
    if (converted === undefined) return undefined
    const { value, range } = converted
    const turned =
      indicator.polarity === 'lower-better'
        ? { low: range.high.neg(), high: range.low.neg(), value: value.neg() }
        : { ...range, value }
    known.set(figure.observation.region, { figure, ...turned })
  }
  return { known, size: members.length }
}

function countUpTo(sorted: readonly Decimal[], limit: Decimal): number {
  return firstIndex(sorted, (value) => value.gt(limit))
}

function countBelow(sorted: readonly Decimal[], limit: Decimal): number {
  return firstIndex(sorted, (value) => value.gte(limit))
}

function firstIndex(sorted: readonly Decimal[], test: (value: Decimal) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const value = sorted[middle]
    if (value !== undefined && !test(value)) low = middle + 1
    else high = middle
  }
  return low
}
