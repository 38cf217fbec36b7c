import type { Dataset } from '../../model/dataset.js'
import { Decimal } from '../../model/decimal.js'
import { divide, exactly, multiply, subtract } from '../interval.js'
import { assessable } from './assessable.js'
import { percent, points, type CheckFigure } from './check.js'
import { figureIn, figureText, figureUnder, type Figure } from './figure.js'
import { levelsOf, type LevelChange } from './levels.js'
import { judge, type Assessment } from './verdict.js'
import { keyOf, wholeOf } from './whole.js'

/** A contribution rate against levels: Δa ÷ ΔA, where both may be compared by levels. */
export const checkContribution: CheckFigure = (data, claim) => {
  const both = changesOf(data, claim)
  if (both === undefined) return 'not-assessable'
  const [part, whole] = both
  const total = subtract(whole.now.range, whole.from.range)
  const unit = whole.now.unit
  const a1 = unit && figureIn(part.now, unit)
  const a0 = unit && figureIn(part.before, unit)
  const quotient = a1 && a0 && total.low.gt(0) ? divide(subtract(a1.range, a0.range), total) : undefined
  if (a1 === undefined || a0 === undefined || quotient === undefined) return 'not-assessable'
  return judge('contribution', claim, {
    value: a1.value.minus(a0.value).div(whole.now.value.minus(whole.from.value)).times(100),
    range: multiply(quotient, exactly(100)),
    unit: percent,
    operation: () =>
      `(${figureText(part.now)} − ${figureText(part.before)}) ÷ (${figureText(whole.now)} − ${figureText(whole.before)}) × 100`,
  })
}

/** A pull against the published contribution times the published growth of the whole, or against levels. */
export const checkPull: CheckFigure = (data, claim) => {
  const product = fromContribution(data, claim)
  return product === 'not-assessable' ? fromLevels(data, claim) : product
}

function fromContribution(data: Dataset, claim: Figure): Assessment {
  const { versus } = claim.observation
  const whole = wholeOf(data, claim)
  const rate = figureUnder(data, { ...keyOf(claim.observation), measure: 'contribution', versus })
  const growth = whole && figureUnder(data, { ...whole.key, measure: 'growth' })
  if (rate === undefined || growth === undefined || !assessable(data, claim, [rate, growth]))
    return 'not-assessable'
  const part = figureIn(rate, percent)
  const all = figureIn(growth, percent)
  if (part === undefined || all === undefined || all.range.low.lte(0)) return 'not-assessable'
  return judge('pull', claim, {
    value: part.value.times(all.value).div(100),
    range: multiply(multiply(part.range, all.range), exactly(new Decimal('0.01'))),
    unit: points,
    operation: () => `${figureText(rate)} × ${figureText(growth)}`,
  })
}

function fromLevels(data: Dataset, claim: Figure): Assessment {
  const both = changesOf(data, claim)
  const unit = both?.[1].now.unit
  if (both === undefined || unit === undefined) return 'not-assessable'
  const [part, whole] = both
  const a1 = figureIn(part.now, unit)
  const a0 = figureIn(part.before, unit)
  const quotient =
    a1 && a0 && whole.from.range.low.gt(0)
      ? divide(subtract(a1.range, a0.range), whole.from.range)
      : undefined
  if (a1 === undefined || a0 === undefined || quotient === undefined) return 'not-assessable'
  return judge('pull', claim, {
    value: a1.value.minus(a0.value).div(whole.from.value).times(100),
    range: multiply(quotient, exactly(100)),
    unit: points,
    operation: () =>
      `(${figureText(part.now)} − ${figureText(part.before)}) ÷ ${figureText(whole.before)} × 100`,
  })
}

function changesOf(data: Dataset, claim: Figure): [part: LevelChange, whole: LevelChange] | undefined {
  const whole = wholeOf(data, claim)
  const open = [claim.indicator, whole?.indicator].every((one) => one?.growthSource === 'from-levels')
  if (whole === undefined || !open) return undefined
  const part = levelsOf(data, claim, claim.observation)
  const all = part && levelsOf(data, claim, whole.key)
  return part && all && assessable(data, claim, [part.now, all.now]) ? [part, all] : undefined
}
