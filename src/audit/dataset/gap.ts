import type { Dataset } from '../../model/dataset.js'
import type { Decimal } from '../../model/decimal.js'
import { isRate } from '../../model/indicator.js'
import { subtract, type Interval } from '../interval.js'
import { assessable } from './assessable.js'
import { percent, points, type CheckFigure } from './check.js'
import { figureIn, figureText, figureUnder, type Figure } from './figure.js'
import { judge } from './verdict.js'

/** Two rates and what may lie between them, in points. */
export interface Rates {
  readonly here: Figure
  readonly there: Figure
  readonly value: Decimal
  readonly range: Interval
}

/** The rates that a claim compares, in its own period or in another: r − R. */
export function ratesOf(data: Dataset, claim: Figure, period = claim.observation.period): Rates | undefined {
  const { region, indicator, of: measure, versus } = claim.observation
  if (versus === undefined || (measure !== 'growth' && measure !== 'level')) return undefined
  if (measure === 'level' && !isRate(claim.indicator)) return undefined
  const here = figureUnder(data, { region, indicator, period, measure })
  const there = here && figureUnder(data, { region: versus, indicator, period, measure })
  if (here === undefined || there === undefined || !assessable(data, claim, [here, there])) return undefined
  const own = figureIn(here, percent)
  const other = figureIn(there, percent)
  if (own === undefined || other === undefined) return undefined
  return { here, there, value: own.value.minus(other.value), range: subtract(own.range, other.range) }
}

/** A gap in points against the two rates: r − R. */
export const checkGap: CheckFigure = (data, claim) => {
  const rates = ratesOf(data, claim)
  if (rates === undefined) return 'not-assessable'
  const { here, there, value, range } = rates
  return judge('gap', claim, {
    value,
    range,
    unit: points,
    operation: () => `${figureText(here)} − ${figureText(there)}`,
  })
}
