import type { Dataset } from '../model/dataset.js'
import { Decimal } from '../model/decimal.js'
import type { Measure } from '../model/measure.js'
import { previousPeriod, type Period, type PeriodGrain } from '../model/period.js'
import { round } from '../model/rounding.js'
import { refuseAcrossBreak } from './breaks.js'
import { computed } from './computed.js'
import { absent, withUnit, type Derived, type Fact, type FactRequest } from './fact.js'
import { deriveGrowth } from './growth.js'
import { deriveRank } from './rank.js'
import { statedOrComputed } from './stated-or-computed.js'
import { resolveVersus, type GroupVersus } from './versus.js'

/** What a streak is counted in, by its periods. */
const streakUnits: Readonly<Partial<Record<PeriodGrain, string>>> = {
  year: '年',
  half: '个半年',
  quarter: '个季度',
  month: '个月',
}

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
      if (versus?.kind === 'peer-group') return countedStreak(data, full, placeIn(data, full, versus), versus)
      return of === 'growth'
        ? countedStreak(data, full, growthIn(data, full))
        : absent('only streaks of growth and of ranks are counted', '只计算增速和位次的连续期数')
    },
    versus,
  )
}

/** What a streak is counted of: its figure in a period, and what must stay the same. */
interface Series {
  readonly figureIn: (period: Period) => Derived
  /** Undefined for a figure with which no streak is, such as growth of zero. */
  readonly state: (fact: Fact) => string | undefined
  readonly measure: Measure
  readonly isFall: (fact: Fact) => boolean
  readonly symbols: (fact: Fact) => string
}

function countedStreak(data: Dataset, request: FactRequest, series: Series, versus?: GroupVersus): Derived {
  const { period } = request
  const unit = streakUnits[period.grain]
  if (unit === undefined) {
    return absent(
      `${period.id} is no single month, quarter, half year or year, so it stands in no row of periods`,
      `${period.id} 不是单个月份、季度、半年或年份，不计算连续期数`,
    )
  }
  const run: Fact[] = []
  for (let one = period; ; one = previousPeriod(one)) {
    const figure = series.figureIn(one)
    if (figure.kind === 'absent') {
      return run.length === 0
        ? figure
        : absent(
            `the streak goes back to ${run.at(-1)?.period.id ?? ''} at least, but where it began is not known: ${figure.reason.en}`,
            `连续期数至少可追溯至 ${run.at(-1)?.period.id ?? ''}，但起点不明：${figure.reason.zh}`,
          )
    }
    const [latest = figure] = run
    if (run.length > 0 && series.state(figure) !== series.state(latest)) {
      return ended(data, request, run, figure, unit, series, versus)
    }
    if (series.state(figure) === undefined) {
      return absent(
        `${figure.id} is ${withUnit(figure)}, neither a rise nor a fall`,
        `${figure.id} 为 ${withUnit(figure)}，既非增长也非下降`,
      )
    }
    run.push(figure)
  }
}

function growthIn(data: Dataset, request: FactRequest): Series {
  const plain = { ...request, of: undefined, versus: undefined, base: undefined }
  const state = (fact: Fact): string | undefined => {
    const printed = round(fact.value, fact.decimals, data.rounding)
    return printed.isZero() ? undefined : printed.isNegative() ? 'fall' : 'rise'
  }
  const isFall = (fact: Fact): boolean => state(fact) === 'fall'
  return {
    figureIn: (period) => deriveGrowth(data, { ...plain, measure: 'growth', period }),
    state,
    measure: 'growth',
    isFall,
    symbols: (fact) => (isFall(fact) ? '−#(g < 0 in a row)' : '#(g > 0 in a row)'),
  }
}

function placeIn(data: Dataset, request: FactRequest, { group }: GroupVersus): Series {
  const plain = { ...request, versus: group.id, base: undefined }
  return {
    figureIn: (period) => deriveRank(data, { ...plain, measure: 'rank', period }),
    state: ({ value }) => value.toFixed(),
    measure: request.of === 'growth' ? 'growth' : 'level',
    isFall: () => false,
    symbols: ({ value }) => `#(rank = ${value.toFixed()} in a row)`,
  }
}

function ended(
  data: Dataset,
  request: FactRequest,
  run: readonly Fact[],
  before: Fact,
  unit: string,
  series: Series,
  versus: GroupVersus | undefined,
): Derived {
  const [latest = before] = run
  if (run.length < 2) {
    return absent(
      `no streak: ${before.measure} in ${before.period.id} was ${withUnit(before)}`,
      `未形成连续：${before.period.id} ${before.measure === 'rank' ? '位次' : '增速'}为 ${withUnit(before)}`,
    )
  }
  const broken = refuseAcrossBreak(data, request, series.measure, before.period, request.period)
  if (broken !== undefined) return broken
  const inputs = [...run, before]
  const told = inputs.map((fact) => `${fact.period.id} ${withUnit(fact)}`).join(', ')
  return computed(request, {
    value: new Decimal(series.isFall(latest) ? -run.length : run.length),
    unit,
    decimals: 0,
    formula: { symbols: series.symbols(latest), substituted: `${told}: ${run.length}${unit}` },
    inputs,
    ...(versus !== undefined && { versus }),
  })
}
