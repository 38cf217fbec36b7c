import type { Measure } from '../../model/measure.js'
import { isUncertain } from './assessable.js'
import type { Figure } from './figure.js'

/**
 * Why a published figure is not assessed: it is an estimate, a forecast or in doubt itself; its indicator's
 * growth is as published only, for levels do not give it; or figures that it would follow from are missing
 * or may not be compared with it.
 */
export const obstacles = ['uncertain', 'growth-published', 'operands'] as const
export type Obstacle = (typeof obstacles)[number]

/** What is recomputed from levels only where growth may be. */
const byLevels: ReadonlySet<Measure> = new Set([
  'growth',
  'growth-on-previous',
  'growth-since',
  'increase-multiple',
  'times',
  'increment',
  'contribution',
])

export function obstacleOf(claim: Figure): Obstacle {
  if (isUncertain(claim)) return 'uncertain'
  const { observation, indicator } = claim
  return indicator.growthSource === 'published' && byLevels.has(observation.measure)
    ? 'growth-published'
    : 'operands'
}
