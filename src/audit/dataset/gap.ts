import { isRate } from '../../model/indicator.js'
import { subtract } from '../interval.js'
import { assessable } from './assessable.js'
import { percent, points, type CheckFigure } from './check.js'
import { figureIn, figureText, figureUnder } from './figure.js'
import { judge } from './verdict.js'

/** A gap in points against the two rates: r − R. */
export const checkGap: CheckFigure = (data, claim) => {
  const { region, indicator, period, of: measure, versus } = claim.observation
  if (versus === undefined || (measure !== 'growth' && measure !== 'level')) return 'not-assessable'
  if (measure === 'level' && !isRate(claim.indicator)) return 'not-assessable'
  const here = figureUnder(data, { region, indicator, period, measure })
  const there = here && figureUnder(data, { region: versus, indicator, period, measure })
  if (here === undefined || there === undefined || !assessable(data, claim, [here, there])) {
    return 'not-assessable'
  }
  const own = figureIn(here, percent)
  const other = figureIn(there, percent)
  if (own === undefined || other === undefined) return 'not-assessable'
  return judge('gap', claim, {
    value: own.value.minus(other.value),
    range: subtract(own.range, other.range),
    unit: points,
    operation: () => `${figureText(here)} − ${figureText(there)}`,
  })
}
