import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { add, exactly } from '../../interval.js'
import { divisions } from '../divisions.js'
import { recompute } from '../recompute.js'
import type { Rule } from '../rule.js'
import { indicatorNamed, seriesOf } from '../series.js'
import { figureText, printedIn, type TextFigure } from '../text-figure.js'

/** 进出口276.4亿元，出口198.7亿元，进口77.7亿元: the parts make up the whole but for rounding. */
export const sumOfParts: Rule = {
  code: 'sum-of-parts',
  group: 'itself',
  source: '|Σaᵢ − A| ≤ ½Σulp, of wholes that are divided without remainder',
  example: {
    wrong: '2024年1—5月，全市进出口276.4亿元。其中，出口198.7亿元，进口87.7亿元。',
    right: '2024年1—5月，全市进出口276.4亿元。其中，出口198.7亿元，进口77.7亿元。',
  },
  *check(reading) {
    const series = seriesOf(reading)
    for (const whole of reading.figures) {
      const key = series.keyOf(whole)
      if (key?.measure.startsWith('level/') !== true || whole.printed === undefined) continue
      for (const [name, ...names] of divisions) {
        if (key.indicator !== indicatorNamed(reading, name)) continue
        const parts = names.map((part) => {
          const indicator = indicatorNamed(reading, part)
          return indicator === undefined ? undefined : nearest(series.under({ ...key, indicator }), whole)
        })
        const known = parts.filter((part) => part !== undefined)
        if (known.length < names.length) continue
        const numbers = known.map((part) => part.printed && printedIn(part.printed, part.unit, whole.unit))
        let value = exactly(0).low
        let range = exactly(0)
        for (const number of numbers) {
          if (number === undefined) continue
          value = value.plus(number.value)
          range = add(range, number.range)
        }
        const { verdict, arithmetic, right } = recompute(whole.printed, {
          value,
          range,
          unit: whole.claim.unit ?? '',
          operation: known.map(figureText).join(' + '),
        })
        if (verdict === 'match') continue
        yield {
          verdict,
          at: whole,
          related: known,
          arithmetic,
          right: proofreadingAdvice.writeIf({ right, of: known.map(figureText) }),
        }
      }
    }
  },
}

function nearest(figures: readonly TextFigure[], to: TextFigure): TextFigure | undefined {
  let best: TextFigure | undefined
  for (const one of figures) {
    if (best === undefined || Math.abs(one.start - to.start) < Math.abs(best.start - to.start)) best = one
  }
  return best
}
