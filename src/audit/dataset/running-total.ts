import type { Dataset } from '../../model/dataset.js'
import type { Observation } from '../../model/observation.js'
import { parsePeriod } from '../../model/period.js'
import { assessable } from './assessable.js'
import type { CheckGroups } from './check.js'
import { figureIn, figureOf, figureText } from './figure.js'
import type { Assessment } from './verdict.js'

/**
 * A running total that falls during its year. Only figures that are marked as running totals, of flows
 * and counts that never were negative; profits and balances may fall.
 */
export const checkRunningTotals: CheckGroups = function* (data) {
  for (const totals of byYear(data).values()) yield* checkYear(data, totals)
}

/** Words of what may fall: a profit, a net figure, a balance. */
const mayFall = /利润|盈|亏|净|差额|余额|结余|顺差|逆差|profit|loss|net|balance|surplus|deficit/i

function byYear(data: Dataset): Map<string, Observation[]> {
  const together = new Map<string, Observation[]>()
  const falling = new Set<string>()
  for (const { id, kind, names, additive } of data.indicators.values()) {
    const named = Object.values(names).some((name) => name !== undefined && mayFall.test(name))
    if (named || !additive || (kind !== 'flow' && kind !== 'count')) falling.add(id)
  }
  for (const observation of data.observations()) {
    const { region, indicator, period, measure, value, cumulative, mode } = observation
    if (measure !== 'level' || value === null || falling.has(indicator)) continue
    if (value.startsWith('-') || value.startsWith('−') || value.startsWith('－')) falling.add(indicator)
    const start = parsePeriod(period)?.start
    if (!(cumulative || mode === 'year-to-date') || start?.endsWith('-01-01') !== true) continue
    const key = `${region}|${indicator}|${start}`
    const totals = together.get(key)
    if (totals) totals.push(observation)
    else together.set(key, [observation])
  }
  for (const [key, [first]] of together) {
    if (first !== undefined && falling.has(first.indicator)) together.delete(key)
  }
  return together
}

function* checkYear(data: Dataset, totals: readonly Observation[]): Iterable<Assessment> {
  const sorted = totals
    .map((observation) => ({ observation, end: parsePeriod(observation.period)?.end ?? '' }))
    .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0))
  for (const [index, { observation, end }] of sorted.entries()) {
    const earlier = sorted[index - 1]
    if (earlier === undefined || earlier.end.slice(0, 4) !== end.slice(0, 4)) continue
    const claim = figureOf(data, observation)
    const before = figureOf(data, earlier.observation)
    const from = claim?.unit && before && figureIn(before, claim.unit)
    if (claim === undefined || before === undefined || from === undefined) continue
    if (!assessable(data, claim, [before])) {
      yield 'not-assessable'
      continue
    }
    yield {
      check: 'running-total',
      verdict: claim.range.high.lt(from.range.low) ? 'contradiction' : 'match',
      claim,
      arithmetic: () => ({
        en: `${earlier.observation.period} had ${figureText(before)} already`,
        zh: `${earlier.observation.period} 已达 ${figureText(before)}`,
      }),
    }
  }
}
