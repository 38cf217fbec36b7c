import type { Dataset } from '../../model/dataset.js'
import { isRate } from '../../model/indicator.js'
import { parsePeriod } from '../../model/period.js'
import { beginsItsYear, yearOf } from '../../model/span.js'
import { divide, exactly, multiply, subtract } from '../interval.js'
import { assessable } from './assessable.js'
import { lastYear, percent, type CheckFigure } from './check.js'
import { figureIn, figureText, figureUnder, type Figure } from './figure.js'
import { judge, type Assessment } from './verdict.js'
import { keyOf } from './whole.js'

/**
 * A completion against the level and the year's target (x ÷ T × 100), or, of a whole year with a target for
 * growth alone, against which of growth and its target is larger: done in full is not missed.
 */
export const checkCompletion: CheckFigure = (data, claim) => {
  const { indicator, observation } = claim
  const period = parsePeriod(observation.period)
  const year = period && yearOf(period)
  if (period === undefined || year === undefined || indicator.polarity !== 'higher-better') {
    return 'not-assessable'
  }
  const target = figureUnder(data, { ...keyOf(observation), period: year.id, measure: 'target' })
  if (target === undefined) {
    return year.id === period.id ? againstGrowth(data, claim) : 'not-assessable'
  }
  if (isRate(indicator) || indicator.kind === 'index') return 'not-assessable'
  if (indicator.kind !== 'stock' && !beginsItsYear(period)) return 'not-assessable'
  const level = figureUnder(data, { ...keyOf(observation), measure: 'level' })
  const whole = level?.unit && figureIn(target, level.unit)
  const quotient = level && whole?.range.low.gt(0) ? divide(level.range, whole.range) : undefined
  if (level === undefined || whole === undefined || quotient === undefined) return 'not-assessable'
  if (!assessable(data, claim, [level]) || !assessable(data, claim, [target])) return 'not-assessable'
  return judge('completion', claim, {
    value: level.value.div(whole.value).times(100),
    range: multiply(quotient, exactly(100)),
    unit: percent,
    operation: () => `${figureText(level)} ÷ ${figureText(target)} × 100`,
  })
}

/** Whether a growth target that is said to be met, or missed, was so by the growth that came of it. */
function againstGrowth(data: Dataset, claim: Figure): Assessment {
  const key = keyOf(claim.observation)
  const target = figureUnder(data, { ...key, measure: 'target', of: 'growth' })
  const growth = target && figureUnder(data, { ...key, measure: 'growth' })
  if (target === undefined || growth === undefined || !assessable(data, claim, [growth])) {
    return 'not-assessable'
  }
  const aimed = figureIn(target, percent)
  const reached = figureIn(growth, percent)
  if (aimed === undefined || reached === undefined) return 'not-assessable'
  const isMet = claim.range.low.gte(100)
  const isMissed = claim.range.high.lt(100)
  const wrong =
    (isMet && reached.range.high.lt(aimed.range.low)) || (isMissed && reached.range.low.gt(aimed.range.high))
  const agrees = claim.value.gte(100) === reached.value.gte(aimed.value)
  return {
    check: 'completion',
    verdict: wrong ? 'contradiction' : agrees ? 'match' : 'within-rounding',
    claim,
    arithmetic: () => ({
      en: `growth was ${figureText(growth)}, the target ${figureText(target)}`,
      zh: `实际增长 ${figureText(growth)}，目标为 ${figureText(target)}`,
    }),
  }
}

/**
 * A target for growth against the target for the level and last year's level (T ÷ x₀ − 1), only where growth
 * may be computed from levels.
 */
export const checkTarget: CheckFigure = (data, claim) => {
  const { observation, indicator } = claim
  if (observation.of !== 'growth' || indicator.growthSource !== 'from-levels') return 'not-assessable'
  const before = lastYear(observation.period)
  const key = keyOf(observation)
  const total = figureUnder(data, { ...key, measure: 'target' })
  const level =
    before === undefined ? undefined : figureUnder(data, { ...key, period: before, measure: 'level' })
  const from = total?.unit && level && figureIn(level, total.unit)
  const quotient = from?.range.low.gt(0) && total ? divide(total.range, from.range) : undefined
  if (total === undefined || level === undefined || from === undefined || quotient === undefined) {
    return 'not-assessable'
  }
  if (!assessable(data, claim, [level])) return 'not-assessable'
  return judge('target', claim, {
    value: total.value.div(from.value).minus(1).times(100),
    range: multiply(subtract(quotient, exactly(1)), exactly(100)),
    unit: percent,
    operation: () => `(${figureText(total)} ÷ ${figureText(level)} − 1) × 100`,
  })
}
