import type { Dataset } from '../model/dataset.js'
import type { Measure } from '../model/measure.js'
import { deriveAnnualisedGrowth } from './annualised-growth.js'
import { deriveAnnualAverage } from './annual-average.js'
import { deriveAverageGrowth } from './average-growth.js'
import { deriveCompletion } from './completion.js'
import { deriveContribution } from './contribution.js'
import { deriveDate } from './date.js'
import { deriveDisparity } from './disparity.js'
import { deriveElasticity } from './elasticity.js'
import type { Derived, FactRequest } from './fact.js'
import { deriveFirst } from './first.js'
import { deriveGapTurn } from './gap-turn.js'
import { deriveGap } from './gap.js'
import { deriveGrowthOnPrevious } from './growth-on-previous.js'
import { deriveGrowthSince } from './growth-since.js'
import { deriveGrowth } from './growth.js'
import { deriveIncrement } from './increment.js'
import { deriveIntensity } from './intensity.js'
import { deriveLevel } from './level.js'
import { deriveLocationQuotient } from './location-quotient.js'
import { deriveIncreaseMultiple, deriveTimes } from './multiple.js'
import { derivePace } from './pace.js'
import { derivePointChange } from './point-change.js'
import { derivePosition } from './position.js'
import { derivePull } from './pull.js'
import { deriveRankChange } from './rank-change.js'
import { withoutRanges } from './published.js'
import { deriveRank } from './rank.js'
import { deriveRatio } from './ratio.js'
import { deriveRecord } from './record.js'
import { deriveRevision } from './revision.js'
import { deriveShare } from './share.js'
import { deriveStanding } from './standing.js'
import { deriveStatedWithin } from './stated-within.js'
import { deriveStated } from './stated.js'
import { deriveStreakEnd } from './streak-end.js'
import { deriveStreak } from './streak.js'
import { deriveTarget } from './target.js'
import { deriveThreshold } from './threshold.js'
import { deriveTopTier } from './top-tier.js'
import { deriveTwoYearAverage } from './two-year-average.js'

type Derive = (data: Dataset, request: FactRequest) => Derived

const registry: Readonly<Record<Measure, Derive>> = {
  level: deriveLevel,
  target: deriveTarget,
  'target-rank': deriveTopTier,
  'target-tier': deriveTopTier,
  increment: deriveIncrement,
  growth: deriveGrowth,
  'growth-on-previous': deriveGrowthOnPrevious,
  'annualised-growth': deriveAnnualisedGrowth,
  'growth-since': deriveGrowthSince,
  'increase-multiple': deriveIncreaseMultiple,
  times: deriveTimes,
  'average-growth': deriveAverageGrowth,
  'two-year-average': deriveTwoYearAverage,
  'annual-average': deriveAnnualAverage,
  share: deriveShare,
  'point-change': derivePointChange,
  gap: deriveGap,
  'gap-turn': deriveGapTurn,
  standing: deriveStanding,
  contribution: deriveContribution,
  pull: derivePull,
  rank: deriveRank,
  'rank-change': deriveRankChange,
  position: derivePosition,
  'top-tier': deriveTopTier,
  first: deriveFirst,
  only: deriveStated,
  superlative: deriveStatedWithin,
  award: deriveStatedWithin,
  rating: deriveStated,
  ordinal: deriveStated,
  'one-of': deriveStated,
  date: deriveDate,
  completion: deriveCompletion,
  pace: derivePace,
  streak: deriveStreak,
  'streak-end': deriveStreakEnd,
  record: deriveRecord,
  threshold: deriveThreshold,
  intensity: deriveIntensity,
  ratio: deriveRatio,
  disparity: deriveDisparity,
  elasticity: deriveElasticity,
  'location-quotient': deriveLocationQuotient,
  revision: deriveRevision,
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
  return withoutRanges(registry[request.measure](data, request))
}
