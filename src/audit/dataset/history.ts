import type { Message } from '../../messages/index.js'
import type { Dataset } from '../../model/dataset.js'
import type { Measure } from '../../model/measure.js'
import { parsePeriod, previousPeriod, type Period } from '../../model/period.js'
import type { Interval } from '../interval.js'
import { assessable } from './assessable.js'
import type { CheckFigure } from './check.js'
import { figureIn, figureText, figureUnder, type Figure } from './figure.js'
import type { Assessment, CheckId } from './verdict.js'
import { keyOf } from './whole.js'

/** One of a row of periods of one length, the latest first, with all that its figure may be. */
interface Past extends Interval {
  readonly period: Period
  readonly figure: Figure
}

const rows: ReadonlySet<Period['grain']> = new Set(['month', 'quarter', 'half', 'year'])

/** The figures of a period and of those right before it, back to the first that is missing or not comparable. */
function* backFrom(data: Dataset, claim: Figure, period: Period, measure: Measure): Iterable<Past> {
  if (!rows.has(period.grain)) return
  let unit: Figure['unit']
  for (let at = period; ; at = previousPeriod(at)) {
    const figure = figureUnder(data, { ...keyOf(claim.observation), period: at.id, measure })
    if (figure?.unit === undefined || !assessable(data, claim, [figure])) return
    unit ??= figure.unit
    const range = figureIn(figure, unit)?.range
    if (range === undefined) return
    yield { ...range, period: at, figure }
  }
}

const told = ({ period, figure }: Past): string => `${period.id} ${figureText(figure)}`

function verdictOf(
  check: CheckId,
  claim: Figure,
  wrong: Past | undefined,
  { isSure, words }: { readonly isSure: boolean; readonly words: (wrong: string) => Message },
): Assessment {
  return {
    check,
    verdict: wrong !== undefined ? 'contradiction' : isSure ? 'match' : 'within-rounding',
    claim,
    arithmetic: () => words(wrong === undefined ? '' : told(wrong)),
  }
}

const falls = ({ high }: Interval): boolean => high.lt(0)
const rises = ({ low }: Interval): boolean => low.gt(0)

/** Growth n periods in a row: none of them may lie on the other side of zero. */
function checkRun(check: 'streak' | 'streak-end', from: 0 | 1): CheckFigure {
  return (data, claim) => {
    const period = parsePeriod(claim.observation.period)
    const { of, versus } = claim.observation
    const count = claim.value.abs().toNumber()
    if (period === undefined || of !== 'growth' || versus !== undefined || claim.value.isZero()) {
      return 'not-assessable'
    }
    const [own, other] = claim.value.gt(0) ? [rises, falls] : [falls, rises]
    const seen: Past[] = []
    let wrong: Past | undefined
    for (const past of backFrom(data, claim, period, 'growth')) {
      if (seen.push(past) > count + from) break
      const goesOn = seen.length <= from
      if (goesOn ? own(past) : other(past)) wrong ??= past
    }
    if (wrong === undefined && seen.length < count + from) return 'not-assessable'
    return verdictOf(check, claim, wrong, {
      isSure: seen.slice(from, count + from).every(own),
      words: (past) => ({ en: `growth was ${past}`, zh: `增速为 ${past}` }),
    })
  }
}

export const checkStreak = checkRun('streak', 0)
/** The same of the periods before, and that the period itself does not go on so. */
export const checkStreakEnd = checkRun('streak-end', 1)

/** A record: no earlier period of the row may be better beyond rounding, back to its base. */
export const checkRecord: CheckFigure = (data, claim) => {
  const { period: id, of = 'level', base } = claim.observation
  const period = parsePeriod(id)
  const since = base === undefined ? undefined : parsePeriod(base)
  const isIndex = claim.indicator.growthSource === 'from-index' && of === 'level'
  if (period === undefined || claim.value.isZero() || isIndex || of === 'share') return 'not-assessable'
  const [own, ...earlier] = within(backFrom(data, claim, period, of), since)
  if (own === undefined || earlier.length === 0) return 'not-assessable'
  const isHigh = claim.value.gt(0)
  return verdictOf(
    'record',
    claim,
    earlier.find((past) => (isHigh ? past.low.gt(own.high) : past.high.lt(own.low))),
    {
      isSure: earlier.every((past) =>
        isHigh ? past.figure.value.lt(own.figure.value) : past.figure.value.gt(own.figure.value),
      ),
      words: (past) => ({ en: `${told(own)}; ${past}`, zh: `${told(own)}；${past}` }),
    },
  )
}

function within(all: Iterable<Past>, since: Period | undefined): Past[] {
  return [...all].filter(({ period }) => since === undefined || period.start >= since.start)
}

/** A threshold passed for the first time: the level is not below it, and no earlier one of the row was above. */
export const checkThreshold: CheckFigure = (data, claim) => {
  const period = parsePeriod(claim.observation.period)
  const since = claim.observation.base === undefined ? undefined : parsePeriod(claim.observation.base)
  if (period === undefined) return 'not-assessable'
  const [own, ...earlier] = within(backFrom(data, claim, period, 'level'), since)
  const line = own?.figure.unit && figureIn(claim, own.figure.unit)
  if (own === undefined || line === undefined) return 'not-assessable'
  const wrong = own.high.lt(line.value) ? own : earlier.find(({ low }) => low.gt(line.value))
  return verdictOf('threshold', claim, wrong, {
    isSure: own.figure.value.gte(line.value),
    words: (past) => ({ en: `the level was ${past}`, zh: `总量为 ${past}` }),
  })
}
