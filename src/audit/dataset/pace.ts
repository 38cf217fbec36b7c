import { elapsedShare } from '../../derive/pace.js'
import type { Dataset } from '../../model/dataset.js'
import { isRate } from '../../model/indicator.js'
import { parsePeriod } from '../../model/period.js'
import { beginsItsYear, yearOf } from '../../model/span.js'
import { divide, exactly, multiply, subtract } from '../interval.js'
import { assessable } from './assessable.js'
import { percent, points, type CheckFigure } from './check.js'
import { figureIn, figureText, figureUnder, type Figure } from './figure.js'
import { judge, type Recomputed } from './verdict.js'
import { keyOf } from './whole.js'

type Completed = Omit<Recomputed, 'unit'>

/**
 * A distance from the calendar against the completion as published, or the level and the year's target, less
 * the share of the year that is over (x ÷ T × 100 − t). Offices reckon that share in months; a figure
 * that agrees by the days is let pass too.
 */
export const checkPace: CheckFigure = (data, claim) => {
  const { indicator, observation } = claim
  const period = parsePeriod(observation.period)
  const elapsed = period && elapsedShare(period)
  if (period === undefined || elapsed === undefined || indicator.kind === 'stock') return 'not-assessable'
  const done = published(data, claim) ?? recomputed(data, claim, beginsItsYear(period))
  if (done === undefined) return 'not-assessable'
  const after = ({ percent: over, words }: typeof elapsed): ReturnType<typeof judge> =>
    judge('pace', claim, {
      value: done.value.minus(over),
      range: subtract(done.range, exactly(over)),
      unit: points,
      operation: () => `${done.operation()} − ${words}`,
    })
  const byMonths = after(elapsed)
  if (byMonths === 'not-assessable' || byMonths.verdict !== 'contradiction') return byMonths
  const days = elapsedShare(period, 'days')
  const byDays = days && after(days)
  return byDays === undefined || byDays === 'not-assessable' || byDays.verdict === 'contradiction'
    ? byMonths
    : { ...byDays, verdict: 'within-rounding' }
}

function published(data: Dataset, claim: Figure): Completed | undefined {
  const completion = figureUnder(data, { ...keyOf(claim.observation), measure: 'completion' })
  const own = completion && figureIn(completion, percent)
  if (completion === undefined || own === undefined || !assessable(data, claim, [completion]))
    return undefined
  return { ...own, operation: () => figureText(completion) }
}

function recomputed(data: Dataset, claim: Figure, beginsYear: boolean): Completed | undefined {
  const { indicator, observation } = claim
  if (!beginsYear || indicator.polarity !== 'higher-better') return undefined
  if (isRate(indicator) || indicator.kind === 'index') return undefined
  const period = parsePeriod(observation.period)
  const year = period && yearOf(period)
  const level = figureUnder(data, { ...keyOf(observation), measure: 'level' })
  const target = year && figureUnder(data, { ...keyOf(observation), period: year.id, measure: 'target' })
  const whole = level?.unit && target && figureIn(target, level.unit)
  const quotient = level && whole?.range.low.gt(0) ? divide(level.range, whole.range) : undefined
  if (level === undefined || target === undefined || whole === undefined || quotient === undefined) {
    return undefined
  }
  if (!assessable(data, claim, [level]) || !assessable(data, claim, [target])) return undefined
  return {
    value: level.value.div(whole.value).times(100),
    range: multiply(quotient, exactly(100)),
    operation: () => `${figureText(level)} ÷ ${figureText(target)} × 100`,
  }
}
