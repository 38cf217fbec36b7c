import { divide, exactly, multiply } from '../interval.js'
import { assessable } from './assessable.js'
import { percent, type CheckFigure } from './check.js'
import { figureIn, figureText, figureUnder } from './figure.js'
import { judge } from './verdict.js'
import { keyOf, wholeOf } from './whole.js'

/** A share against the levels of part and whole: a ÷ A. */
export const checkShare: CheckFigure = (data, claim) => {
  const whole = wholeOf(data, claim)
  const part = figureUnder(data, { ...keyOf(claim.observation), measure: 'level' })
  const all = whole && figureUnder(data, { ...whole.key, measure: 'level' })
  if (part?.unit === undefined || all === undefined || !assessable(data, claim, [part, all])) {
    return 'not-assessable'
  }
  const total = figureIn(all, part.unit)
  const quotient = total && divide(part.range, total.range)
  if (total === undefined || quotient === undefined) return 'not-assessable'
  return judge('share', claim, {
    value: part.value.div(total.value).times(100),
    range: multiply(quotient, exactly(100)),
    unit: percent,
    operation: () => `${figureText(part)} ÷ ${figureText(all)} × 100`,
  })
}
