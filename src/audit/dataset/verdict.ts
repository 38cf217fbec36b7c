import type { Message } from '../../messages/index.js'
import { type Decimal, exactText } from '../../model/decimal.js'
import { round, roundDown, roundUp } from '../../model/rounding.js'
import type { Unit } from '../../model/unit.js'
import { meet, type Interval } from '../interval.js'
import { figureIn, type Figure } from './figure.js'

/** What can be said of a published figure beside the others that it should follow from. */
export type Verdict = 'match' | 'within-rounding' | 'contradiction' | 'not-assessable'

/** The checks, each with a message of its own (`contradiction-gap` …). */
export const checkIds = [
  'gap',
  'gap-turn',
  'standing',
  'share',
  'growth',
  'multiple',
  'contribution',
  'pull',
  'sign',
  'rank',
  'rank-order',
  'rank-change',
  'top-tier',
  'target',
  'completion',
  'pace',
  'growth-on-previous',
  'annualised-growth',
  'average-growth',
  'two-year-average',
  'annual-average',
  'point-change',
  'increment',
  'position',
  'intensity',
  'ratio',
  'disparity',
  'elasticity',
  'location-quotient',
  'revision',
  'streak',
  'streak-end',
  'record',
  'threshold',
  'sum',
  'running-total',
] as const
export type CheckId = (typeof checkIds)[number]

/** A figure that was recomputed, with the arithmetic in one line. */
export interface Judged {
  readonly check: CheckId
  readonly verdict: Exclude<Verdict, 'not-assessable'>
  readonly claim: Figure
  readonly arithmetic: () => Message
}

export type Assessment = Judged | 'not-assessable'

export interface Recomputed {
  readonly value: Decimal
  readonly range: Interval
  /** None of a bare number. */
  readonly unit: Unit | undefined
  /** The operands and the operator, without the result: `7.9% − 6.0%`. */
  readonly operation: () => string
}

/**
 * Sets a claim against what is recomputed: a match if the recomputed value prints as the claim does, a
 * contradiction only if no values that the operands may stand for give one that the claim may stand for.
 */
export function judge(check: CheckId, claim: Figure, recomputed: Recomputed): Assessment {
  const own = recomputed.unit === undefined ? bare(claim) : figureIn(claim, recomputed.unit)
  if (own === undefined) return 'not-assessable'
  const { value, range, unit, operation } = recomputed
  const verdict = !meet(own.range, range)
    ? 'contradiction'
    : round(value, claim.decimals, claim.rounding).eq(round(own.value, claim.decimals, claim.rounding))
      ? 'match'
      : 'within-rounding'
  const arithmetic = (): Message => {
    const decimals = claim.decimals + 2
    const rounded = round(value, decimals, claim.rounding)
    const equation = `${operation()} ${rounded.eq(value) ? '=' : '≈'} ${exactText(rounded)}${unit?.id ?? ''}`
    const { en, zh } = span(range, decimals)
    return { en: `${equation} (${en})`, zh: `${equation}（${zh}）` }
  }
  return { check, verdict, claim, arithmetic }
}

/** A figure that has no unit either. */
const bare = (figure: Figure): Figure | undefined => (figure.unit === undefined ? figure : undefined)

/** The range in words, its ends rounded outwards. */
export function span({ low, high }: Interval, decimals: number): Message {
  const from = low.isFinite() ? exactText(roundDown(low, decimals)) : undefined
  const to = high.isFinite() ? exactText(roundUp(high, decimals)) : undefined
  if (from === undefined)
    return { en: `rounding allows up to ${to ?? 'any'}`, zh: `四舍五入允许至 ${to ?? '任意值'}` }
  if (to === undefined) return { en: `rounding allows from ${from}`, zh: `四舍五入允许自 ${from} 起` }
  return { en: `rounding allows ${from} to ${to}`, zh: `四舍五入允许 ${from} 至 ${to}` }
}
