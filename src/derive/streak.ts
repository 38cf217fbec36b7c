import type { Dataset } from '../model/dataset.js'
import { Decimal, exactText } from '../model/decimal.js'
import type { Measure } from '../model/measure.js'
import { refuseAcrossBreak } from './breaks.js'
import { computed } from './computed.js'
import { absent, withUnit, type Derived, type Fact, type FactRequest } from './fact.js'
import { deriveRank } from './rank.js'
import { growthSeries, runBackFrom, runText, runUnit, type Series } from './run-of-periods.js'
import { statedOrComputed } from './stated-or-computed.js'
import { resolveVersus, type GroupVersus } from './versus.js'

/**
 * For how many periods of one length in a row, this one the last, growth was above zero, or below zero (a
 * streak of falls is negative), or with a peer group named, the place among its members was the same.
 * Printed values decide. The streak is counted back to a period in which it is known to have been otherwise;
 * where the figures end before that its length is not known, and it is refused, as is one of a single
 * period. Streaks of levels alone are published only.
 */
export function deriveStreak(data: Dataset, request: FactRequest): Derived {
  const of = request.of ?? 'growth'
  const full: FactRequest = { ...request, of }
  const versus = resolveVersus(data, full)
  if (versus?.kind === 'absent') return versus
  return statedOrComputed(
    data,
    full,
    () => {
      if (versus?.kind === 'peer-group') {
        return countedStreak(data, full, placesIn(data, full, versus), versus)
      }
      return of === 'growth'
        ? countedStreak(data, full, growthOf(data, full))
        : absent('only streaks of growth and of ranks are counted', '只计算增速和位次的连续期数')
    },
    versus,
  )
}

/** A series with what its streaks are measured by and how their formula reads. */
interface Counted extends Series {
  readonly measure: Measure
  readonly isFall: (fact: Fact) => boolean
  readonly symbols: (fact: Fact) => string
}

function countedStreak(data: Dataset, request: FactRequest, series: Counted, versus?: GroupVersus): Derived {
  const { period } = request
  const counted = runUnit(period)
  if (counted.kind === 'absent') return counted
  const run = runBackFrom(period, series)
  if (run.kind === 'absent') return run
  const { facts, before } = run
  const { unit } = counted
  if (facts.length < 2) {
    return absent(
      `no streak: ${before.measure} in ${before.period.id} was ${withUnit(before)}`,
      `未形成连续：${before.period.id} ${before.measure === 'rank' ? '位次' : '增速'}为 ${withUnit(before)}`,
    )
  }
  const broken = refuseAcrossBreak(data, request, series.measure, before.period, period)
  if (broken !== undefined) return broken
  const inputs = [...facts, before]
  return computed(request, {
    value: new Decimal(series.isFall(facts[0]) ? -facts.length : facts.length),
    unit,
    decimals: 0,
    formula: {
      symbols: series.symbols(facts[0]),
      substituted: `${runText(inputs)}: ${facts.length}${unit}`,
    },
    inputs,
    ...(versus !== undefined && { versus }),
  })
}

function growthOf(data: Dataset, request: FactRequest): Counted {
  const series = growthSeries(data, request)
  const isFall = (fact: Fact): boolean => series.state(fact) === 'fall'
  return {
    ...series,
    measure: 'growth',
    isFall,
    symbols: (fact) => (isFall(fact) ? '−#(g < 0 in a row)' : '#(g > 0 in a row)'),
  }
}

function placesIn(data: Dataset, request: FactRequest, { group }: GroupVersus): Counted {
  const plain = { ...request, versus: group.id, base: undefined }
  return {
    figureIn: (period) => deriveRank(data, { ...plain, measure: 'rank', period }),
    state: ({ value }) => exactText(value),
    measure: request.of === 'growth' ? 'growth' : 'level',
    isFall: () => false,
    symbols: ({ value }) => `#(rank = ${exactText(value)} in a row)`,
  }
}
