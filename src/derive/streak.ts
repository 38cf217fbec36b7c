import type { Dataset } from '../model/dataset.js'
import { Decimal } from '../model/decimal.js'
import { previousPeriod, type Period, type PeriodGrain } from '../model/period.js'
import { round } from '../model/rounding.js'
import { refuseAcrossBreak } from './breaks.js'
import { computed } from './computed.js'
import { absent, withUnit, type Derived, type Fact, type FactRequest } from './fact.js'
import { deriveGrowth } from './growth.js'
import { statedOrComputed } from './stated-or-computed.js'
import { resolveVersus } from './versus.js'

/** What a streak is counted in, by its periods. */
const streakUnits: Readonly<Partial<Record<PeriodGrain, string>>> = {
  year: '年',
  half: '个半年',
  quarter: '个季度',
  month: '个月',
}

/**
 * For how many periods of one length in a row, this one the last, growth was above zero, or below zero;
 * a streak of falls is negative. Printed values decide. The streak is counted back to a period in
 * which growth is known to have been otherwise; where the figures end before that its length is not known,
 * and it is refused, as is one of a single period. Streaks of ranks and of levels are published only.
 */
export function deriveStreak(data: Dataset, request: FactRequest): Derived {
  const of = request.of ?? 'growth'
  const full: FactRequest = { ...request, of }
  const versus = resolveVersus(data, full)
  if (versus?.kind === 'absent') return versus
  return statedOrComputed(
    data,
    full,
    () =>
      of === 'growth' && versus === undefined
        ? countedStreak(data, full)
        : absent('only streaks of growth are counted', '只计算增速的连续期数'),
    versus,
  )
}

function countedStreak(data: Dataset, request: FactRequest): Derived {
  const { period } = request
  const unit = streakUnits[period.grain]
  if (unit === undefined) {
    return absent(
      `${period.id} is no single month, quarter, half year or year, so it stands in no row of periods`,
      `${period.id} 不是单个月份、季度、半年或年份，不计算连续期数`,
    )
  }
  const sign = (fact: Fact): number => {
    const printed = round(fact.value, fact.decimals, data.rounding)
    return printed.isZero() ? 0 : printed.isNegative() ? -1 : 1
  }
  const run: Fact[] = []
  for (let one = period; ; one = previousPeriod(one)) {
    const growth = growthIn(data, request, one)
    if (growth.kind === 'absent') {
      return run.length === 0
        ? growth
        : absent(
            `the streak goes back to ${run.at(-1)?.period.id ?? ''} at least, but where it began is not known: ${growth.reason.en}`,
            `连续期数至少可追溯至 ${run.at(-1)?.period.id ?? ''}，但起点不明：${growth.reason.zh}`,
          )
    }
    const [latest = growth] = run
    if (run.length > 0 && sign(growth) !== sign(latest))
      return ended(data, request, run, growth, sign(latest), unit)
    if (sign(growth) === 0) {
      return absent(
        `${growth.id} is ${withUnit(growth)}, neither a rise nor a fall`,
        `${growth.id} 为 ${withUnit(growth)}，既非增长也非下降`,
      )
    }
    run.push(growth)
  }
}

function growthIn(data: Dataset, request: FactRequest, period: Period): Derived {
  const plain = { ...request, of: undefined, versus: undefined, base: undefined }
  return deriveGrowth(data, { ...plain, measure: 'growth', period })
}

function ended(
  data: Dataset,
  request: FactRequest,
  run: readonly Fact[],
  before: Fact,
  sign: number,
  unit: string,
): Derived {
  if (run.length < 2) {
    return absent(
      `no streak: growth in ${before.period.id} was ${withUnit(before)}`,
      `未形成连续：${before.period.id} 增速为 ${withUnit(before)}`,
    )
  }
  const broken = refuseAcrossBreak(data, request, 'growth', before.period, request.period)
  if (broken !== undefined) return broken
  const inputs = [...run, before]
  const told = inputs.map((fact) => `${fact.period.id} ${withUnit(fact)}`).join(', ')
  return computed(request, {
    value: new Decimal(run.length * sign),
    unit,
    decimals: 0,
    formula: {
      symbols: sign > 0 ? '#(g > 0 in a row)' : '−#(g < 0 in a row)',
      substituted: `${told}: ${run.length}${unit}`,
    },
    inputs,
  })
}
