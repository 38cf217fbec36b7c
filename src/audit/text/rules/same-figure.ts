import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { convert } from '../../../model/unit.js'
import { overlap } from '../../interval.js'
import { describedCharts } from '../described-charts.js'
import { labelledFigures } from '../labelled-figures.js'
import { placesGained } from '../places-gained.js'
import { pointsAsRates } from '../points-as-rates.js'
import type { Reading } from '../reading.js'
import type { Rule } from '../rule.js'
import { periodMentioned, regionMentioned } from '../mentions.js'
import { placedKey, seriesOf } from '../series.js'
import { toldAgain } from '../told-again.js'
import { figureText, printedIn, type Span, type TextFigure } from '../text-figure.js'

/** One region's one indicator in one period, stated twice with values that no rounding reconciles. */
export const sameFigure: Rule = {
  code: 'same-figure',
  group: 'itself',
  source: 'one figure has one value; printed with fewer digits it is rounded',
  example: {
    wrong: '2024年一季度，全区进出口总额增长25.7%。一季度，全区进出口总额增长27.5%，居全市第1位。',
    right: '2024年一季度，全区进出口总额增长25.7%。一季度，全区进出口总额增长26%，居全市第1位。',
  },
  *check(reading) {
    for (const [, values] of seriesOf(reading).entries()) {
      const [first, ...others] = values
      if (first === undefined) continue
      for (const one of others) {
        if (agree(first, one)) continue
        // What was expected and what came of it may differ; a table marks neither.
        const marked = !reading.inTable(first) && !reading.inTable(one)
        if (marked && first.estimated !== one.estimated) continue
        yield {
          verdict: 'contradiction',
          at: one,
          related: [first, ...[one, first].flatMap((figure) => namedBy(reading, figure))],
          arithmetic: proofreadingAdvice.sameLevel({ a: signed(one), b: signed(first) }),
          right: proofreadingAdvice.eitherFigure,
        }
      }
    }
    for (const [figure, others] of [
      ...labelledFigures(reading),
      ...inTables(reading),
      ...endsOfChanges(reading),
    ]) {
      const [other] = others
      if (other === undefined || others.some((one) => agree(figure, one))) continue
      yield {
        verdict: 'doubtful',
        at: figure,
        related: [other],
        arithmetic: proofreadingAdvice.sameLevel({ a: signed(figure), b: signed(other) }),
        right: proofreadingAdvice.eitherFigure,
      }
    }
    for (const { at, other, a, b } of [
      ...describedCharts(reading),
      ...placesGained(reading),
      ...pointsAsRates(reading),
    ]) {
      yield {
        verdict: 'doubtful',
        at,
        related: [other],
        arithmetic: proofreadingAdvice.sameLevel({ a, b }),
        right: proofreadingAdvice.eitherFigure,
      }
    }
    for (const { figure, other } of toldAgain(reading, agree)) {
      const text = ({ claim }: TextFigure): string | undefined =>
        typeof claim.rank === 'number' ? String(claim.rank) : undefined
      yield {
        verdict: 'doubtful',
        at: figure,
        related: [other],
        arithmetic: proofreadingAdvice.sameLevel({
          a: text(figure) ?? signed(figure),
          b: text(other) ?? signed(other),
        }),
        right: proofreadingAdvice.eitherFigure,
      }
    }
  },
}

/** Whether two printed figures may be one. */
export function agree(a: TextFigure, b: TextFigure): boolean {
  const other = b.printed && (printedIn(b.printed, b.unit, a.unit) ?? b.printed)
  if (a.printed === undefined || other === undefined) return true
  if (a.unit !== undefined && b.unit !== undefined && convert(other.value, b.unit, a.unit) === undefined)
    return true
  return a.printed.value.eq(other.value) || overlap(a.printed.range, other.range)
}

/** Where the text says whose a figure is and when. */
function namedBy(reading: Reading, figure: TextFigure): Span[] {
  return reading.inTable(figure)
    ? []
    : [...regionMentioned(reading, figure), ...periodMentioned(reading, figure)]
}

export function signed(figure: TextFigure): string {
  const { printed } = figure
  return printed?.value.isNegative() === true ? `−${figureText(figure)}` : figureText(figure)
}

/** Where a change from one year to another ends, with the levels that a table gives of that year. */
function* endsOfChanges(
  reading: Reading,
): Iterable<readonly [figure: TextFigure, others: readonly TextFigure[]]> {
  const series = seriesOf(reading)
  for (const figure of reading.figures) {
    const { kind, period } = figure.claim
    const { indicator, reliable } = reading.meaning(figure)
    if (kind !== 'from-to' || indicator === null || !reliable || figure.approximate) continue
    const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(period ?? '') ?? []
    const key = placedKey(reading, figure, indicator)
    for (const [year, printed] of [
      [first, figure.from],
      [last, figure.to],
    ] as const) {
      if (year === undefined || printed === undefined) continue
      const others = series.levels({ ...key, period: year }).filter((one) => reading.inTable(one))
      const [named] = periodMentioned(reading, figure)
      const at = named === undefined ? figure : { ...figure, start: Math.min(named.start, figure.start) }
      if (others.length > 0) yield [{ ...at, printed }, others]
    }
  }
}

/** Sums of a story with the levels that a table gives under the same name. */
function* inTables(reading: Reading): Iterable<readonly [figure: TextFigure, others: readonly TextFigure[]]> {
  const series = seriesOf(reading)
  for (const figure of reading.figures) {
    const key = series.levelKeyOf(figure)
    if (key === undefined || reading.inTable(figure) || series.keyOf(figure) !== undefined) continue
    if (figure.approximate) continue
    const others = series.levels(key).filter((one) => reading.inTable(one))
    if (others.length > 0) yield [figure, others]
  }
}
