import type { Dataset } from '../model/dataset.js'
import { samePeriodLastYear } from '../model/period.js'
import { type Absent, type Fact, type FactRequest } from './fact.js'
import { deriveGrowth } from './growth.js'
import { deriveTwoYearAverage } from './two-year-average.js'

export interface BaseEffect {
  readonly kind: 'base-effect'
  readonly growth: Fact
  /** Growth in the same period of last year, the base of `growth`. */
  readonly previous: Fact
  readonly twoYearAverage: Fact
}

/**
 * Growth with what it must be read beside: last year's, for a high rate after a fall says little, and
 * the two-year average. It makes no claim about the cause.
 */
export function baseEffect(
  data: Dataset,
  request: Pick<FactRequest, 'region' | 'indicator' | 'period'>,
): BaseEffect | Absent {
  const { region, indicator, period } = request
  const growth = deriveGrowth(data, { measure: 'growth', region, indicator, period })
  if (growth.kind === 'absent') return growth
  const before = samePeriodLastYear(period)
  const previous = deriveGrowth(data, { measure: 'growth', region, indicator, period: before })
  if (previous.kind === 'absent') return previous
  const average = deriveTwoYearAverage(data, { measure: 'two-year-average', region, indicator, period })
  return average.kind === 'absent'
    ? average
    : { kind: 'base-effect', growth, previous, twoYearAverage: average }
}
