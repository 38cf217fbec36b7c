import type { Dataset } from '../model/dataset.js'
import { absent, type Absent, type Fact, type FactRequest } from './fact.js'
import { deriveGrowth } from './growth.js'
import { deriveLevel } from './level.js'
import type { GroupVersus } from './versus.js'

/**
 * The level or growth (`request.of`) of every member of a peer group that stood at the period's end;
 * absent if the region is no member or any member has no figure.
 */
export function peerFacts(data: Dataset, request: FactRequest, versus: GroupVersus): Fact[] | Absent {
  const { region, period } = request
  const { group } = versus
  if (!data.membersOn(group, period.end).includes(region.id)) {
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
  const members = data.membersOn(group, period.end)
  const measure = request.of === 'level' ? 'level' : 'growth'
  const derive = measure === 'level' ? deriveLevel : deriveGrowth
  const facts: Fact[] = []
  const missing: string[] = []
  for (const id of members) {
    const fact = derive(data, { region: data.region(id), indicator, period, measure })
    if (fact.kind === 'fact') facts.push(fact)
    else missing.push(id)
  }
  if (missing.length === 0) return facts
  const some = missing.slice(0, 5).join(', ')
  return absent(
    `no ${request.measure}: ${missing.length} of ${members.length} peers have no ${measure} of "${indicator.id}" in ${period.id} (${some})`,
    `无法得出 ${request.measure}：${members.length} 个比较对象中有 ${missing.length} 个缺少 ${period.id} 的“${indicator.id}”${measure}（${some}）`,
  )
}
