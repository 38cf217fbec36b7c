import type { Message } from '../../messages/index.js'
import { type Decimal, exactText } from '../../model/decimal.js'
import { formatFixed, round } from '../../model/rounding.js'
import { span } from '../dataset/verdict.js'
import { meet, type Interval } from '../interval.js'
import type { Printed } from './text-figure.js'

export interface Recomputation {
  readonly value: Decimal
  readonly range: Interval
  /** The unit of the result. */
  readonly unit: string
  /** `149亿元 ÷ 33.98亿元 − 1`. */
  readonly operation: string
}

export interface Recomputed {
  readonly verdict: 'match' | 'within-rounding' | 'contradiction'
  readonly arithmetic: Message
  /** As the text should print it. */
  readonly right: string
}

/**
 * Sets a printed number against what follows from others: a match if it prints so, a contradiction only if
 * no values that the others may stand for give one that it may stand for itself.
 */
export function recompute(
  own: Pick<Printed, 'value' | 'decimals' | 'range' | 'isFall'>,
  { value, range, unit, operation }: Recomputation,
): Recomputed {
  const decimals = own.decimals + 2
  const rounded = round(value, decimals)
  const equation = `${operation} ${rounded.eq(value) ? '=' : '≈'} ${exactText(rounded)}${unit}`
  const { en, zh } = span(range, decimals)
  const verdict = !meet(own.range, range)
    ? 'contradiction'
    : round(value, own.decimals).eq(round(own.value, own.decimals))
      ? 'match'
      : 'within-rounding'
  return {
    verdict,
    arithmetic: { en: `${equation} (${en})`, zh: `${equation}（${zh}）` },
    // 下降18.4%, not 下降-18.4%.
    right: `${formatFixed(own.isFall === true && value.isNegative() ? value.neg() : value, own.decimals)}${unit}`,
  }
}
