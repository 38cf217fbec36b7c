import type { Dataset } from '../model/dataset.js'
import type { Indicator } from '../model/indicator.js'
import type { PeerGroup } from '../model/peer-group.js'
import { absent, type Absent, type Fact, type FactRequest } from './fact.js'
import { deriveGrowth } from './growth.js'
import { deriveLevel } from './level.js'
import type { GroupVersus } from './versus.js'

/**
 * The level or growth (`request.of`) of every member of a peer group that stood at the period's end;
 * absent if the region is no member or any member has no figure.
 */
export function peerFacts(data: Dataset, request: FactRequest, versus: GroupVersus): Fact[] | Absent {
  const { region } = request
  const { group } = versus
  if (group.members === 'unknown') return membersUnknown(group)
  if (!peersOf(data, request, group).members.has(region.id)) {
    return absent(
      `"${region.id}" is not in peer group "${group.id}"`,
      `“${region.id}”不在比较组“${group.id}”中`,
    )
  }
  return groupFacts(data, request, versus)
}

/** The same for whoever asks, be it a member or not. */
export function groupFacts(data: Dataset, request: FactRequest, { group }: GroupVersus): Fact[] | Absent {
  const { indicator, period } = request
  if (group.members === 'unknown') return membersUnknown(group)
  const { members, facts, missing } = peersOf(data, request, group)
  if (missing.length === 0) return facts
  const measure = measureOf(request)
  const some = missing.slice(0, 5).join(', ')
  return absent(
    `no ${request.measure}: ${missing.length} of ${members.size} peers have no ${measure} of "${indicator.id}" in ${period.id} (${some})`,
    `无法得出 ${request.measure}：${members.size} 个比较对象中有 ${missing.length} 个缺少 ${period.id} 的“${indicator.id}”${measure}（${some}）`,
  )
}

function membersUnknown({ id }: PeerGroup): Absent {
  return absent(
    `the members of peer group "${id}" are not known, so nothing is computed of them`,
    `比较组“${id}”的成员未知，不能据以计算`,
  )
}

interface Peers {
  readonly group: PeerGroup
  readonly indicator: Indicator
  readonly members: ReadonlySet<string>
  readonly facts: Fact[]
  readonly missing: readonly string[]
}

const kept = new WeakMap<Dataset, Map<string, Peers>>()

/** Enough for the ranks of a briefing, so that those of all members are derived from one table each. */
const mostKept = 64

/** Every member asks for the same figures, so they are derived once and kept with the dataset. */
function peersOf(data: Dataset, request: FactRequest, group: PeerGroup): Peers {
  const { indicator, period } = request
  const key = [group.id, indicator.id, period.id, measureOf(request)].join('|')
  const tables = kept.get(data) ?? new Map<string, Peers>()
  const known = tables.get(key)
  if (known?.group === group && known.indicator === indicator) return known
  const peers = derivePeers(data, request, group)
  kept.set(data, tables)
  tables.delete(key)
  tables.set(key, peers)
  const [oldest] = tables.keys()
  if (tables.size > mostKept && oldest !== undefined) tables.delete(oldest)
  return peers
}

function derivePeers(data: Dataset, request: FactRequest, group: PeerGroup): Peers {
  const { indicator, period } = request
  const members = new Set(data.membersOn(group, period.end))
  const measure = measureOf(request)
  const derive = measure === 'level' ? deriveLevel : deriveGrowth
  const facts: Fact[] = []
  const missing: string[] = []
  for (const id of members) {
    const fact = derive(data, { region: data.region(id), indicator, period, measure })
    if (fact.kind === 'fact') facts.push(fact)
    else missing.push(id)
  }
  return { group, indicator, members, facts, missing }
}

function measureOf({ of }: FactRequest): 'level' | 'growth' {
  return of === 'level' ? 'level' : 'growth'
}
