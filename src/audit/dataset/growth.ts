import type { Dataset } from '../../model/dataset.js'
import { exactly, multiply, subtract } from '../interval.js'
import { assessable } from './assessable.js'
import { percent, times, type CheckFigure } from './check.js'
import { figureText, figureUnder, type Figure } from './figure.js'
import { levelsOf, quotientOf } from './levels.js'
import { judge, type Assessment } from './verdict.js'
import { keyOf } from './whole.js'

/**
 * A growth rate against the level and its base, or against an index, only where the indicator's
 * `growthSource` says that it may be computed so: published growth is mostly at constant prices or on a
 * comparable basis, which levels do not reproduce.
 */
export const checkGrowth: CheckFigure = (data, claim) => {
  switch (claim.indicator.growthSource) {
    case 'published':
      return 'not-assessable'
    case 'from-levels':
      return fromLevels(data, claim)
    case 'from-index':
      return claim.observation.base === undefined ? fromIndex(data, claim) : 'not-assessable'
  }
}

function fromLevels(data: Dataset, claim: Figure): Assessment {
  const change = levelsOf(data, claim, claim.observation)
  const quotient = change && quotientOf(change)
  if (change === undefined || quotient === undefined) return 'not-assessable'
  return judge('growth', claim, {
    value: quotient.value.minus(1).times(100),
    range: multiply(subtract(quotient.range, exactly(1)), exactly(100)),
    unit: percent,
    operation: () => `(${figureText(change.now)} ÷ ${figureText(change.before)} − 1) × 100`,
  })
}

function fromIndex(data: Dataset, claim: Figure): Assessment {
  const index = figureUnder(data, { ...keyOf(claim.observation), measure: 'level' })
  if (index === undefined || !assessable(data, claim, [index])) return 'not-assessable'
  return judge('growth', claim, {
    value: index.value.minus(100),
    range: subtract(index.range, exactly(100)),
    unit: percent,
    operation: () => `${figureText(index)} − 100`,
  })
}

/** “k times as large” (x₁ ÷ x₀) and “up k-fold” (x₁ ÷ x₀ − 1) against the two levels. */
export const checkMultiple: CheckFigure = (data, claim) => {
  if (claim.indicator.growthSource !== 'from-levels') return 'not-assessable'
  const change = levelsOf(data, claim, claim.observation)
  const quotient = change && quotientOf(change)
  if (change === undefined || quotient === undefined) return 'not-assessable'
  const increase = claim.observation.measure === 'increase-multiple'
  const less = increase ? 1 : 0
  return judge('multiple', claim, {
    value: quotient.value.minus(less),
    range: subtract(quotient.range, exactly(less)),
    unit: times,
    operation: () => `${figureText(change.now)} ÷ ${figureText(change.before)}${increase ? ' − 1' : ''}`,
  })
}
