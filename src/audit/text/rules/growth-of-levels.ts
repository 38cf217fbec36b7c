import { divide, exactly, multiply, subtract } from '../../interval.js'
import { judgeAny, type Derivation } from '../judge-any.js'
import type { Rule } from '../rule.js'
import { periodInYear, seriesOf, type Series, type SeriesKey } from '../series.js'
import { figureText, printedIn } from '../text-figure.js'

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
      if (key?.measure !== 'growth/ratio/year/') continue
      const before = periodInYear(key.period, -1)
      if (before === undefined) continue
      const hit = judgeAny(figure, growths(series, key, before))
      if (hit !== undefined) yield hit
    }
  },
}

function* growths(series: Series, key: SeriesKey, before: string): Iterable<Derivation> {
  for (const dimension of quantities) {
    const level: SeriesKey = { ...key, measure: `level/${dimension}//` }
    for (const now of series.under(level)) {
      for (const then of series.under({ ...level, period: before })) {
        const last = then.printed && printedIn(then.printed, then.unit, now.unit)
        const quotient = now.printed && last && divide(now.printed.range, last.range)
        if (now.printed === undefined || last === undefined || quotient === undefined) continue
        yield {
          value: now.printed.value.div(last.value).minus(1).times(100),
          range: multiply(subtract(quotient, exactly(1)), exactly(100)),
          unit: '%',
          operation: `(${figureText(now)} ÷ ${figureText(then)} − 1) × 100`,
          from: [now, then],
        }
      }
    }
  }
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
