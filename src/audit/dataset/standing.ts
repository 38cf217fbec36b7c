import type { Interval } from '../interval.js'
import { assessable } from './assessable.js'
import { points, type CheckFigure } from './check.js'
import { figureText, figureUnder, type Figure } from './figure.js'
import { ratesOf } from './gap.js'
import { judge, span, type Judged } from './verdict.js'
import { exactText } from '../../model/decimal.js'

/** On which side something is said to lie, against all that the two rates may be: above, below or level. */
export const checkStanding: CheckFigure = (data, claim) => {
  const rates = ratesOf(data, claim)
  if (rates === undefined) return 'not-assessable'
  const { here, there, value, range } = rates
  const side = claim.value.toNumber()
  const decimals = Math.max(here.decimals, there.decimals)
  return {
    check: 'standing',
    verdict: !mayLie(side, range) ? 'contradiction' : value.cmp(0) === side ? 'match' : 'within-rounding',
    claim,
    arithmetic: () => {
      const { en, zh } = span(range, decimals)
      const equation = `${figureText(here)} − ${figureText(there)} = ${exactText(value)}${points.id}`
      return { en: `${equation} (${en})`, zh: `${equation}（${zh}）` }
    },
  }
}

function mayLie(side: number, { low, high }: Interval): boolean {
  if (side > 0) return high.gt(0)
  return side < 0 ? low.lt(0) : low.lte(0) && high.gte(0)
}

/** A gap that turned: its present size, and that it lay on the other side before. */
export const checkGapTurn: CheckFigure = (data, claim) => {
  const now = ratesOf(data, claim)
  const { base } = claim.observation
  if (base === undefined) return 'not-assessable'
  const before = ratesOf(data, claim, base)
  if (before !== undefined && isOnSideOf(claim, before.range)) {
    return {
      check: 'gap-turn',
      verdict: 'contradiction',
      claim,
      arithmetic: (): ReturnType<Judged['arithmetic']> => {
        const equation = `${figureText(before.here)} − ${figureText(before.there)} = ${exactText(before.value)}${points.id}`
        return {
          en: `the gap lay on the same side in ${base} already: ${equation}`,
          zh: `${base} 的差距已在同一方向：${equation}`,
        }
      },
    }
  }
  if (now === undefined) return 'not-assessable'
  return judge('gap-turn', claim, {
    value: now.value,
    range: now.range,
    unit: points,
    operation: () => `${figureText(now.here)} − ${figureText(now.there)}`,
  })
}

function isOnSideOf({ value }: Figure, { low, high }: Interval): boolean {
  return value.gt(0) ? low.gt(0) : value.lt(0) && high.lt(0)
}

/** A move in a ranking against the published places of both periods: r₀ − r₁. */
export const checkRankChange: CheckFigure = (data, claim) => {
  const { observation } = claim
  const { region, indicator, period, of, versus, base } = observation
  if (base === undefined || versus === undefined) return 'not-assessable'
  const rankIn = (when: string): Figure | undefined =>
    figureUnder(data, { region, indicator, period: when, measure: 'rank', of, versus })
  const now = rankIn(period)
  const before = rankIn(base)
  if (now === undefined || before === undefined || !assessable(data, claim, [now, before])) {
    return 'not-assessable'
  }
  const value = before.value.minus(now.value)
  return {
    check: 'rank-change',
    verdict: claim.value.eq(value) ? 'match' : 'contradiction',
    claim,
    arithmetic: () => {
      const equation = `${figureText(before)} − ${figureText(now)} = ${exactText(value)}`
      return { en: equation, zh: equation }
    },
  }
}
