import type { Dataset } from '../model/dataset.js'
import { previousPeriod, type Period, type PeriodGrain } from '../model/period.js'
import { round } from '../model/rounding.js'
import { absent, withUnit, type Absent, type Derived, type Fact, type FactRequest } from './fact.js'
import { deriveGrowth } from './growth.js'

/** What a run of periods is counted in. */
const runUnits: Readonly<Partial<Record<PeriodGrain, string>>> = {
  year: '年',
  half: '个半年',
  quarter: '个季度',
  month: '个月',
}

/** The unit in which a run of such periods is counted; refused for a period that stands in no row. */
export function runUnit(period: Period): { readonly kind: 'unit'; readonly unit: string } | Absent {
  const unit = runUnits[period.grain]
  return unit === undefined
    ? absent(
        `${period.id} is no single month, quarter, half year or year, so it stands in no row of periods`,
        `${period.id} 不是单个月份、季度、半年或年份，不计算连续期数`,
      )
    : { kind: 'unit', unit }
}

/** A figure in each period, and what must stay the same for a run. */
export interface Series {
  readonly figureIn: (period: Period) => Derived
  /** Undefined for a figure with which no run is, such as growth of zero. */
  readonly state: (fact: Fact) => string | undefined
}

/** Periods in a row, the latest first, and the one before them that is known to have been otherwise. */
export interface Run {
  readonly kind: 'run'
  readonly facts: readonly [Fact, ...Fact[]]
  readonly before: Fact
}

/**
 * Counts back from a period as long as the state stays. Refused where the figures end before it is known to
 * have been otherwise, for then the length is not known.
 */
export function runBackFrom(period: Period, { figureIn, state }: Series): Run | Absent {
  const latest = figureIn(period)
  if (latest.kind === 'absent') return latest
  if (state(latest) === undefined) {
    return absent(
      `${latest.id} is ${withUnit(latest)}, neither a rise nor a fall`,
      `${latest.id} 为 ${withUnit(latest)}，既非增长也非下降`,
    )
  }
  const facts: [Fact, ...Fact[]] = [latest]
  for (let one = previousPeriod(period); ; one = previousPeriod(one)) {
    const figure = figureIn(one)
    const from = facts.at(-1)?.period.id ?? ''
    if (figure.kind === 'absent') {
      return absent(
        `the streak goes back to ${from} at least, but where it began is not known: ${figure.reason.en}`,
        `连续期数至少可追溯至 ${from}，但起点不明：${figure.reason.zh}`,
      )
    }
    if (state(figure) !== state(latest)) return { kind: 'run', facts, before: figure }
    facts.push(figure)
  }
}

/** Growth by its printed sign. */
export function growthSeries(data: Dataset, request: FactRequest): Series {
  const plain = { ...request, of: undefined, versus: undefined, base: undefined }
  return {
    figureIn: (period) => deriveGrowth(data, { ...plain, measure: 'growth', period }),
    state: (fact) => {
      const printed = round(fact.value, fact.decimals, data.rounding)
      return printed.isZero() ? undefined : printed.isNegative() ? 'fall' : 'rise'
    },
  }
}

/** `2024 4%, 2023 3%, 2022 -1%`. */
export function runText(facts: readonly Fact[]): string {
  return facts.map((fact) => `${fact.period.id} ${withUnit(fact)}`).join(', ')
}
