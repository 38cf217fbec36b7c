import type { Dataset } from '../model/dataset.js'
import type { Measure } from '../model/measure.js'
import type { Derived, FactRequest } from './fact.js'
import { deriveFirst } from './first.js'
import { deriveGap } from './gap.js'
import { deriveGrowth } from './growth.js'
import { deriveLevel } from './level.js'
import { deriveRank } from './rank.js'
import { deriveShare } from './share.js'

const registry: Readonly<Record<Measure, (data: Dataset, request: FactRequest) => Derived>> = {
  level: deriveLevel,
  growth: deriveGrowth,
  gap: deriveGap,
  rank: deriveRank,
  share: deriveShare,
  first: deriveFirst,
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
