import type { Dataset } from '../model/dataset.js'
import { Decimal } from '../model/decimal.js'
import { parsePeriod, previousPeriod, type Period } from '../model/period.js'
import { round } from '../model/rounding.js'
import { breakBetween } from './breaks.js'
import { comparable } from './comparable.js'
import { computed } from './computed.js'
import { absent, withUnit, type Absent, type Derived, type Fact, type FactRequest } from './fact.js'
import { deriveGrowth } from './growth.js'
import { deriveLevel } from './level.js'
import { inUnitOf } from './same-unit.js'
import { statedOrComputed } from './stated-or-computed.js'

const fewestPeriods = 3

/**
 * That a level (or growth, with `of`) is higher than in every earlier period of the same length, or
 * lower: the number of those periods, negative for a record low, 0 where it equals the best so far. The
 * periods are those right before one another back to the first in the dataset, to a break in the series,
 * or to the base that is named; the first of them is the fact's base, since a record is one since then.
 * Refused for fewer than three periods and where one between them is missing.
 */
export function deriveRecord(data: Dataset, request: FactRequest): Derived {
  const full: FactRequest = { ...request, of: request.of ?? 'level' }
  return statedOrComputed(data, full, () => computedRecord(data, full))
}

function valueIn(data: Dataset, request: FactRequest, period: Period): Derived {
  const plain = { ...request, of: undefined, versus: undefined, base: undefined, period }
  return request.of === 'growth'
    ? deriveGrowth(data, { ...plain, measure: 'growth' })
    : deriveLevel(data, { ...plain, measure: 'level' })
}

function computedRecord(data: Dataset, request: FactRequest): Derived {
  const { indicator } = request
  if (request.of === 'share')
    return absent('records of shares are published only', '比重的历史最好水平只采用公布数')
  if (request.of === 'level' && indicator.growthSource === 'from-index') {
    return absent(
      `"${indicator.id}" is an index with last year = 100, of which each figure has a base of its own`,
      `“${indicator.id}”是以上年为100的指数，各期基数不同`,
    )
  }
  const outside = refuseOutsideRow(request)
  if (outside !== undefined) return outside
  const history = historyOf(data, request)
  return history.kind === 'absent' ? history : compare(data, request, history.facts)
}

/** Refuses a span that is none of a row of equal ones. */
export function refuseOutsideRow({ period }: FactRequest): Absent | undefined {
  const { grain } = period
  if (grain === 'month' || grain === 'quarter' || grain === 'half' || grain === 'year') return undefined
  return absent(
    `${period.id} is no single month, quarter, half year or year, so it stands in no row of periods`,
    `${period.id} 不是单个月份、季度、半年或年份，无法与历史各期对比`,
  )
}

/** The figures of the period and of those before it, the latest first. */
export function historyOf(data: Dataset, request: FactRequest): { kind: 'history'; facts: Fact[] } | Absent {
  const measure = request.of === 'growth' ? 'growth' : 'level'
  const facts: Fact[] = []
  let missing: Absent | undefined
  let period = request.period
  for (; request.base === undefined || period.start >= request.base.start; period = previousPeriod(period)) {
    if (breakBetween(data, request, measure, period, request.period) !== undefined) break
    const fact = valueIn(data, request, period)
    if (fact.kind === 'absent') {
      missing = fact
      break
    }
    facts.push(fact)
  }
  if (facts.length === 0 && missing !== undefined) return missing
  const gap = missing !== undefined && (request.base !== undefined || isKnownBefore(data, request, period))
  if (gap) {
    return absent(
      `${period.id} is missing among the periods to compare with: ${missing?.reason.en ?? ''}`,
      `用于对比的各期中缺少 ${period.id}：${missing?.reason.zh ?? ''}`,
    )
  }
  if (facts.length < fewestPeriods) {
    return absent(
      `${facts.length} comparable periods are known; a record needs ${fewestPeriods}`,
      `可比的时期只有 ${facts.length} 个；判断历史最好水平至少需要 ${fewestPeriods} 个`,
    )
  }
  return { kind: 'history', facts }
}

/** Whether there is a figure of a period of the same length before the one that is missing. */
function isKnownBefore(data: Dataset, request: FactRequest, missing: Period): boolean {
  return data.periodsOf(request.region.id).some((id) => {
    const one = parsePeriod(id)
    return (
      one !== undefined &&
      one.grain === missing.grain &&
      one.start < missing.start &&
      valueIn(data, request, one).kind === 'fact'
    )
  })
}

function compare(data: Dataset, request: FactRequest, facts: readonly Fact[]): Derived {
  const [current, ...earlier] = facts
  const first = facts.at(-1)
  if (current === undefined || first === undefined) return absent('nothing to compare', '没有可对比的数据')
  const own = round(current.value, current.decimals, data.rounding)
  let above = 0
  let below = 0
  for (const one of earlier) {
    const differing = comparable(current, one)
    if (differing !== undefined) return differing
    if (one.cumulative !== current.cumulative) {
      return absent(
        `only one of ${current.id} and ${one.id} is marked as a running total`,
        `${current.id} 与 ${one.id} 中只有一个标注为累计数，不能对比`,
      )
    }
    const converted = inUnitOf(current, one)
    if (converted.kind === 'absent') return converted
    const other = round(converted.value, converted.decimals, data.rounding)
    if (own.gt(other)) above++
    if (own.lt(other)) below++
  }
  const value = recordOf(request, above, below, earlier.length)
  if (value === undefined) {
    return absent(
      `${current.id} is above ${above} and below ${below} of ${earlier.length} earlier periods, so it is no record`,
      `${current.id} 高于此前 ${earlier.length} 期中的 ${above} 期，低于其中 ${below} 期，不是历史新高或新低`,
    )
  }
  return computed(
    { ...request, base: first.period },
    {
      value: new Decimal(value),
      decimals: 0,
      formula: {
        symbols: value < 0 ? '−#earlier (x < all earlier)' : '#earlier (x > all earlier)',
        substituted: `${withUnit(current)} against ${earlier.length} periods since ${first.period.id}: above ${above}, below ${below}`,
      },
      inputs: facts,
    },
  )
}

function recordOf(
  { indicator }: FactRequest,
  above: number,
  below: number,
  count: number,
): number | undefined {
  if (above === count) return count
  if (below === count) return -count
  const worse = indicator.polarity === 'lower-better' ? above : below
  return worse === 0 ? 0 : undefined
}
