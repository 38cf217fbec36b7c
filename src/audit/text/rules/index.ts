import type { DocumentsRule, Rule, RuleCode } from '../rule.js'
import { approximateTwice } from './approximate-twice.js'
import { averageFromTo } from './average-from-to.js'
import { averageOfRates } from './average-of-rates.js'
import { baseOfComparison } from './base-of-comparison.js'
import { besideItself } from './beside-itself.js'
import { changeOfRate } from './change-of-rate.js'
import { completionExcess } from './completion-excess.js'
import { dashMark } from './dash-mark.js'
import { dataComparison } from './data-comparison.js'
import { dataDirection } from './data-direction.js'
import { dataName } from './data-name.js'
import { dataPeriod } from './data-period.js'
import { dataRank } from './data-rank.js'
import { dataRegion } from './data-region.js'
import { dataStale } from './data-stale.js'
import { dataStatus } from './data-status.js'
import { dataSwapped } from './data-swapped.js'
import { dataUnit } from './data-unit.js'
import { dataValue } from './data-value.js'
import { dataVintage } from './data-vintage.js'
import { declineNarrowed } from './decline-narrowed.js'
import { directionFromTo } from './direction-from-to.js'
import { directionSign } from './direction-sign.js'
import { documentsConflict } from './documents-conflict.js'
import { doubling } from './doubling.js'
import { figureMissing } from './figure-missing.js'
import { foldByTo } from './fold-by-to.js'
import { foldDecrease } from './fold-decrease.js'
import { gapOfRates } from './gap-of-rates.js'
import { growthFromTo } from './growth-from-to.js'
import { growthOfIncrement } from './growth-of-increment.js'
import { growthOfLevels } from './growth-of-levels.js'
import { growthOfParts } from './growth-of-parts.js'
import { halfWidthMark } from './half-width-mark.js'
import { headlinePeriod } from './headline-period.js'
import { incomeRatio } from './income-ratio.js'
import { incrementFromTo } from './increment-from-to.js'
import { incrementOfLevels } from './increment-of-levels.js'
import { mixedNumerals } from './mixed-numerals.js'
import { multipleFromTo } from './multiple-from-to.js'
import { naturalIncrease } from './natural-increase.js'
import { newOverTotal } from './new-over-total.js'
import { ordinalEnding } from './ordinal-ending.js'
import { paceOfCalendar } from './pace-of-calendar.js'
import { partOverWhole } from './part-over-whole.js'
import { perHeadTotal } from './per-head-total.js'
import { percentForPoints } from './percent-for-points.js'
import { periodExists } from './period-exists.js'
import { pointsFromTo } from './points-from-to.js'
import { pullOfContribution } from './pull-of-contribution.js'
import { rangeMark } from './range-mark.js'
import { rangeUnit } from './range-unit.js'
import { rankConflict } from './rank-conflict.js'
import { rankMove } from './rank-move.js'
import { rankOrder } from './rank-order.js'
import { rankShared } from './rank-shared.js'
import { annualisedRate } from './annualised-rate.js'
import { rateChange } from './rate-change.js'
import { sameFigure } from './same-figure.js'
import { shareOfLevels } from './share-of-levels.js'
import { shareOfWhole } from './share-of-whole.js'
import { shareOverWhole } from './share-over-whole.js'
import { shareTwice } from './share-twice.js'
import { structureOfLevels } from './structure-of-levels.js'
import { structureSum } from './structure-sum.js'
import { sumOfParts } from './sum-of-parts.js'
import { tradeBalance } from './trade-balance.js'
import { urbanisationRate } from './urbanisation-rate.js'
import { yearsSpan } from './years-span.js'

/** Every rule by its code; the compiler insists on all of them. */
export const rules: Readonly<Record<RuleCode, Rule | DocumentsRule>> = {
  'multiple-from-to': multipleFromTo,
  'growth-from-to': growthFromTo,
  'increment-from-to': incrementFromTo,
  'points-from-to': pointsFromTo,
  'direction-from-to': directionFromTo,
  'average-from-to': averageFromTo,
  'average-of-rates': averageOfRates,
  'gap-of-rates': gapOfRates,
  'beside-itself': besideItself,
  'annualised-rate': annualisedRate,
  'rate-change': rateChange,
  'decline-narrowed': declineNarrowed,
  'share-of-whole': shareOfWhole,
  'share-over-whole': shareOverWhole,
  'part-over-whole': partOverWhole,
  'sum-of-parts': sumOfParts,
  'structure-sum': structureSum,
  'pull-of-contribution': pullOfContribution,
  'growth-of-levels': growthOfLevels,
  'growth-of-increment': growthOfIncrement,
  'growth-of-parts': growthOfParts,
  'new-over-total': newOverTotal,
  'completion-excess': completionExcess,
  'years-span': yearsSpan,
  'period-exists': periodExists,
  'headline-period': headlinePeriod,
  'same-figure': sameFigure,
  'rank-conflict': rankConflict,
  'direction-sign': directionSign,
  'increment-of-levels': incrementOfLevels,
  'income-ratio': incomeRatio,
  'natural-increase': naturalIncrease,
  'pace-of-calendar': paceOfCalendar,
  'per-head-total': perHeadTotal,
  'rank-move': rankMove,
  'rank-order': rankOrder,
  'rank-shared': rankShared,
  'share-of-levels': shareOfLevels,
  'structure-of-levels': structureOfLevels,
  'trade-balance': tradeBalance,
  'urbanisation-rate': urbanisationRate,
  'data-value': dataValue,
  'data-unit': dataUnit,
  'data-direction': dataDirection,
  'data-rank': dataRank,
  'data-comparison': dataComparison,
  'data-stale': dataStale,
  'data-swapped': dataSwapped,
  'data-period': dataPeriod,
  'data-region': dataRegion,
  'data-vintage': dataVintage,
  'data-status': dataStatus,
  'data-name': dataName,
  'figure-missing': figureMissing,
  'fold-by-to': foldByTo,
  'fold-decrease': foldDecrease,
  'percent-for-points': percentForPoints,
  'change-of-rate': changeOfRate,
  doubling: doubling,
  'share-twice': shareTwice,
  'base-of-comparison': baseOfComparison,
  'approximate-twice': approximateTwice,
  'range-mark': rangeMark,
  'range-unit': rangeUnit,
  'half-width-mark': halfWidthMark,
  'dash-mark': dashMark,
  'mixed-numerals': mixedNumerals,
  'ordinal-ending': ordinalEnding,
  'documents-conflict': documentsConflict,
}

export const textRules: readonly Rule[] = Object.values(rules).filter((rule) => 'check' in rule)

/** Rules that need more than one document. */
export const documentsRules: readonly DocumentsRule[] = Object.values(rules).filter(
  (rule) => 'checkAll' in rule,
)
