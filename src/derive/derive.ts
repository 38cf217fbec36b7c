import type { Dataset } from '../model/dataset.js'
import type { Measure } from '../model/measure.js'
import type { Derived, FactRequest } from './fact.js'
import { deriveFirst } from './first.js'
import { deriveGap } from './gap.js'
import { deriveGrowth } from './growth.js'
import { deriveLevel } from './level.js'
import { deriveRank } from './rank.js'
import { deriveShare } from './share.js'
import { deriveStated } from './stated.js'

type Derive = (data: Dataset, request: FactRequest) => Derived

const registry: Readonly<Record<Measure, Derive>> = {
  level: deriveLevel,
  target: deriveStated,
  increment: deriveStated,
  growth: deriveGrowth,
  'growth-on-previous': deriveStated,
  'growth-since': deriveStated,
  'increase-multiple': deriveStated,
  times: deriveStated,
  'average-growth': deriveStated,
  'two-year-average': deriveStated,
  'annual-average': deriveStated,
  share: deriveShare,
  'point-change': deriveStated,
  gap: deriveGap,
  contribution: deriveStated,
  pull: deriveStated,
  rank: deriveRank,
  'rank-change': deriveStated,
  position: deriveStated,
  'top-tier': deriveStated,
  first: deriveFirst,
  only: deriveStated,
  completion: deriveStated,
  pace: deriveStated,
  streak: deriveStated,
  record: deriveStated,
  intensity: deriveStated,
  ratio: deriveStated,
  disparity: deriveStated,
  elasticity: deriveStated,
  'location-quotient': deriveStated,
  revision: deriveStated,
}

/**
 * The figure that is asked for, or why it cannot be given. Nothing is guessed: what is neither
 * published nor allowed to be computed is absent, with the reason.
 *
 * @example
 * const growth = derive(data, {
 *   measure: 'growth',
 *   region: data.region('liaocheng-hitech'),
 *   indicator: data.indicator('gdp'),
 *   period: parsePeriod('2024-Q1')!,
 * })
 * growth.kind === 'fact' ? growth.value.toString() : growth.reason.en // '7.9'
 */
export function derive(data: Dataset, request: FactRequest): Derived {
  return registry[request.measure](data, request)
}
