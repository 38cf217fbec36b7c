import type { Fact } from '../derive/fact.js'
import type { Indicator } from '../model/indicator.js'
import type { PeerGroup } from '../model/peer-group.js'
import type { Region } from '../model/region.js'
import type { Clause } from '../phrase/clause.js'
import { namedText } from './arguments.js'
import type { HelperCall } from './helper.js'

/** The peer group that `among` names; else the first that the region belongs to, or the first within it. */
export function groupOf(call: HelperCall): PeerGroup | undefined {
  const { run, place } = call
  const { data, region } = run
  const asked = namedText(call, 'among')
  const groups = [...data.peerGroups.values()]
  const found =
    asked === ''
      ? (data.peerGroupsOf(region.id)[0] ?? groups.find(({ within }) => within === region.id))
      : data.peerGroups.get(asked)
  if (found !== undefined && found.members !== 'unknown') return found
  const known = groups.filter(({ members }) => members !== 'unknown').map(({ id }) => id)
  run.report('peers-unknown', { region: asked || region.id, known: known.join(', ') }, place)
  return undefined
}

/** The members of a group at the document's period, the best first; those without a figure come last. */
export function rankedMembers(
  call: HelperCall,
  group: PeerGroup,
  indicator: Indicator,
  by: 'level' | 'growth',
): Region[] {
  const { run } = call
  const { data, period } = run
  const clause: Clause = { measure: by, variant: 'default', optional: true }
  const sign = indicator.polarity === 'lower-better' ? 1 : -1
  const placed = data.membersOn(group, period.end).map((id) => {
    const region = data.region(id)
    const derived = run.derive(region, indicator, clause)
    return { region, fact: derived.kind === 'fact' ? derived : undefined }
  })
  const value = (fact: Fact) => fact.value.times(fact.unit?.factor ?? 1)
  return placed
    .sort((a, b) => {
      if (a.fact === undefined || b.fact === undefined) return Number(!a.fact) - Number(!b.fact)
      return sign * value(a.fact).comparedTo(value(b.fact))
    })
    .map(({ region }) => region)
}

/** The first so many of a list that `top` asks for, and the document's own region wherever it stands. */
export function topOf(call: HelperCall, regions: readonly Region[]): Region[] {
  const { run, place } = call
  const asked = namedText(call, 'top')
  if (asked === '') return [...regions]
  if (!/^[1-9]\d{0,3}$/.test(asked)) {
    run.report('top-invalid', { text: asked }, place)
    return []
  }
  const most = Number(asked)
  return regions.filter((region, index) => index < most || region.id === run.region.id)
}
