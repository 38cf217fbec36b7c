import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { divide, exactly, multiply, subtract } from '../../interval.js'
import { recompute, type Recomputed } from '../recompute.js'
import type { Rule } from '../rule.js'
import { periodInYear, seriesOf, type SeriesKey } from '../series.js'
import { figureText, printedIn, type TextFigure } from '../text-figure.js'

/**
 * A growth rate where the text gives this year's level and last year's. Of amounts of money nothing is
 * said: their growth may be at constant prices or on a comparable basis, which levels do not reproduce.
 */
export const growthOfLevels: Rule = {
  code: 'growth-of-levels',
  group: 'itself',
  source: 'g = x₁ ÷ x₀ − 1, where growth is of quantities and not of money',
  example: {
    wrong: '2023年，全市粮食产量602.6万吨。2024年，全市粮食产量612.4万吨，比上年增长2.6%。',
    right: '2023年，全市粮食产量602.6万吨。2024年，全市粮食产量612.4万吨，比上年增长1.6%。',
  },
  *check(reading) {
    const series = seriesOf(reading)
    for (const figure of reading.figures) {
      const key = series.keyOf(figure)
      if (key?.measure !== 'growth/ratio/year/' || figure.printed === undefined) continue
      const before = periodInYear(key.period, -1)
      if (before === undefined) continue
      const judged: { readonly found: Recomputed; readonly levels: readonly TextFigure[] }[] = []
      for (const dimension of quantities) {
        const measure = `level/${dimension}//`
        const level: SeriesKey = { ...key, measure }
        for (const now of series.under(level)) {
          for (const then of series.under({ ...level, period: before })) {
            const last = then.printed && printedIn(then.printed, then.unit, now.unit)
            const quotient = now.printed && last && divide(now.printed.range, last.range)
            if (now.printed === undefined || last === undefined || quotient === undefined) continue
            const found = recompute(figure.printed, {
              value: now.printed.value.div(last.value).minus(1).times(100),
              range: multiply(subtract(quotient, exactly(1)), exactly(100)),
              unit: '%',
              operation: `(${figureText(now)} ÷ ${figureText(then)} − 1) × 100`,
            })
            judged.push({ found, levels: [now, then] })
          }
        }
      }
      if (judged.some(({ found }) => found.verdict !== 'contradiction')) continue
      const [first] = judged
      if (first === undefined) continue
      yield {
        verdict: 'contradiction',
        at: figure,
        related: first.levels,
        arithmetic: first.found.arithmetic,
        right: proofreadingAdvice.write({ right: first.found.right }),
      }
    }
  },
}

const quantities = [
  'mass',
  'energy',
  'power',
  'volume',
  'area',
  'length',
  'count:人',
  'count:人次',
  'count:户',
  'count:家',
  'count:件',
  'count:辆',
  'count:台',
  'count:头',
  'count:个',
  'count:项',
  'count:标准箱',
] as const
