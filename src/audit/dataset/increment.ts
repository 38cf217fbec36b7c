import { assessable } from './assessable.js'
import type { CheckFigure } from './check.js'
import { checkDerived } from './derived.js'
import { figureText, figureUnder } from './figure.js'
import { keyOf } from './whole.js'

const ofLevels = checkDerived('increment')

/**
 * A published increment against the two levels (x₁ − x₀), and against the published growth: both rise or both
 * fall. Only where growth follows from levels: at constant prices the two may well differ in sign, the base
 * may have been revised, and what is newly added (新增) is more than the difference of two stocks.
 */
export const checkIncrement: CheckFigure = (data, claim) => {
  if (claim.indicator.growthSource !== 'from-levels') return 'not-assessable'
  const bySign = checkSign(data, claim)
  if (bySign !== 'not-assessable' && bySign.verdict === 'contradiction') return bySign
  const byLevels = ofLevels(data, claim)
  return byLevels === 'not-assessable' ? bySign : byLevels
}

const checkSign: CheckFigure = (data, claim) => {
  const { base } = claim.observation
  const growth = figureUnder(data, {
    ...keyOf(claim.observation),
    measure: base === undefined ? 'growth' : 'growth-since',
    base,
  })
  if (growth === undefined || !assessable(data, claim, [growth])) return 'not-assessable'
  const up = claim.range.low.gt(0) && growth.range.high.lt(0)
  const down = claim.range.high.lt(0) && growth.range.low.gt(0)
  const arithmetic = (): { en: string; zh: string } => ({
    en: `growth of ${figureText(growth)} has the other sign`,
    zh: `同期增速 ${figureText(growth)}，二者正负相反`,
  })
  return { check: 'sign', verdict: up || down ? 'contradiction' : 'match', claim, arithmetic }
}
