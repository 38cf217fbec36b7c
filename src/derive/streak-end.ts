import type { Dataset } from '../model/dataset.js'
import { Decimal } from '../model/decimal.js'
import { previousPeriod } from '../model/period.js'
import { refuseAcrossBreak } from './breaks.js'
import { computed } from './computed.js'
import { absent, withUnit, type Derived, type FactRequest } from './fact.js'
import { growthSeries, runBackFrom, runText, runUnit } from './run-of-periods.js'
import { statedOrComputed } from './stated-or-computed.js'

/**
 * How many periods in a row of rises, or of falls (then negative), the growth of this period ended, for
 * 结束连续5个月下降. Printed values decide. Refused where growth goes on in the same direction, where a single
 * period only had it, and where it is not known in which period the row began. Of growth alone.
 */
export function deriveStreakEnd(data: Dataset, request: FactRequest): Derived {
  const full: FactRequest = { ...request, of: request.of ?? 'growth' }
  return statedOrComputed(data, full, () => endedStreak(data, full))
}

function endedStreak(data: Dataset, request: FactRequest): Derived {
  const { period, of } = request
  if (of !== 'growth') {
    return absent('only the end of a streak of growth is counted', '只计算增速连续期数的结束')
  }
  const counted = runUnit(period)
  if (counted.kind === 'absent') return counted
  const series = growthSeries(data, request)
  const now = series.figureIn(period)
  if (now.kind === 'absent') return now
  const run = runBackFrom(previousPeriod(period), series)
  if (run.kind === 'absent') return run
  const { facts, before } = run
  const [last] = facts
  if (series.state(last) === series.state(now)) {
    return absent(
      `no streak ended: growth was ${withUnit(last)} in ${last.period.id} and is ${withUnit(now)}`,
      `连续并未结束：${last.period.id} 增速为 ${withUnit(last)}，本期为 ${withUnit(now)}`,
    )
  }
  if (facts.length < 2) {
    return absent(
      `no streak ended: growth in ${before.period.id} was ${withUnit(before)}`,
      `此前未形成连续：${before.period.id} 增速为 ${withUnit(before)}`,
    )
  }
  const broken = refuseAcrossBreak(data, request, 'growth', before.period, period)
  if (broken !== undefined) return broken
  const isFall = series.state(last) === 'fall'
  const inputs = [now, ...facts, before]
  return computed(request, {
    value: new Decimal(isFall ? -facts.length : facts.length),
    unit: counted.unit,
    decimals: 0,
    formula: {
      symbols: isFall ? '−#(g < 0 in a row before g ≥ 0)' : '#(g > 0 in a row before g ≤ 0)',
      substituted: `${runText(inputs)}: ${facts.length}${counted.unit}`,
    },
    inputs,
  })
}
