import type { Dataset } from '../model/dataset.js'
import { isRate } from '../model/indicator.js'
import type { MeasuredQuantity } from '../model/measure.js'
import { samePeriodLastYear, type Period } from '../model/period.js'
import { refuseAcrossBreak } from './breaks.js'
import { computed } from './computed.js'
import { absent, type Derived, type FactRequest } from './fact.js'
import { deriveRank } from './rank.js'
import { statedOrComputedSince } from './stated-or-computed.js'
import { groupVersus, type GroupVersus } from './versus.js'
import { exactText } from '../model/decimal.js'

/**
 * By how many places a rank went up since an earlier period (the same of last year unless named):
 * r₀ − r₁, so that a move to the front is positive. Of the same quantity in the same peer group; refused
 * where the group had other members then, and across a break in what is ranked.
 */
export function deriveRankChange(data: Dataset, request: FactRequest): Derived {
  const versus = groupVersus(data, request)
  if (versus.kind === 'absent') return versus
  const base = request.base ?? samePeriodLastYear(request.period)
  const quantities: MeasuredQuantity[] =
    request.of !== undefined ? [request.of] : isRate(request.indicator) ? ['level'] : ['growth', 'level']
  const candidates = quantities.map((of) =>
    statedOrComputedSince(
      data,
      { ...request, of },
      base,
      (since) => computedChange(data, since, versus),
      versus,
    ),
  )
  const facts = candidates.filter((one) => one.kind === 'fact')
  return (
    facts.find((one) => one.origin === 'published') ??
    facts[0] ??
    candidates[0] ??
    absent('nothing to rank', '没有可排序的数据')
  )
}

function computedChange(data: Dataset, request: FactRequest, versus: GroupVersus): Derived {
  const { period, of } = request
  const base = request.base ?? samePeriodLastYear(period)
  if (!sameMembers(data, versus, period, base)) {
    return absent(
      `peer group "${versus.group.id}" had other members in ${base.id} than in ${period.id}`,
      `比较组“${versus.group.id}”在 ${base.id} 与 ${period.id} 的成员不同`,
    )
  }
  const rank = { ...request, measure: 'rank', base: undefined, versus: versus.group.id } as const
  const now = deriveRank(data, rank)
  if (now.kind === 'absent') return now
  const before = deriveRank(data, { ...rank, period: base })
  if (before.kind === 'absent') return before
  const broken = refuseAcrossBreak(data, request, of === 'growth' ? 'growth' : 'level', base, period)
  if (broken !== undefined) return broken
  const value = before.value.minus(now.value)
  return computed(request, {
    value,
    unit: '位',
    decimals: 0,
    formula: {
      symbols: 'r₀ − r₁',
      substituted: `${exactText(before.value)} − ${exactText(now.value)} = ${exactText(value)}位`,
    },
    inputs: [now, before],
    versus,
  })
}

function sameMembers(data: Dataset, { group }: GroupVersus, one: Period, other: Period): boolean {
  const members = data.membersOn(group, one.end)
  const then = new Set(data.membersOn(group, other.end))
  return members.length === then.size && members.every((id) => then.has(id))
}
