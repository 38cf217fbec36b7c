import { nthRoot } from '../../../derive/average-growth.js'
import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { Decimal, exactText } from '../../../model/decimal.js'
import { add, divide, exactly, multiply } from '../../interval.js'
import { readNumeral } from '../../claims/chinese-numeral.js'
import { recompute } from '../recompute.js'
import type { Reading } from '../reading.js'
import type { Rule } from '../rule.js'
import { periodInYear, seriesOf } from '../series.js'
import type { TextFigure } from '../text-figure.js'

const spans = /(两|[二三四五六七八九十]|\d{1,2})年(?:平均|年均)/

/** 两年平均增长: the geometric mean of the years' growth, where the text gives them all. */
export const averageOfRates: Rule = {
  code: 'average-of-rates',
  group: 'itself',
  source: 'g = (Π(1 + gᵢ))^(1/n) − 1; the two-year average after NBS',
  example: {
    wrong: '2020年，社会消费品零售总额下降3.9%。2021年，社会消费品零售总额增长12.5%，两年平均增长5.9%。',
    right: '2020年，社会消费品零售总额下降3.9%。2021年，社会消费品零售总额增长12.5%，两年平均增长4.0%。',
  },
  *check(reading) {
    for (const figure of reading.figures) {
      const { claim, printed } = figure
      if (claim.kind !== 'average-growth' || printed === undefined) continue
      const word = spans.exec(reading.plain.slice(figure.start, figure.end))?.[1]
      const count =
        word === '两'
          ? 2
          : word === undefined
            ? undefined
            : /\d/.test(word)
              ? Number(word)
              : readNumeral(word)
      if (count === undefined || count < 2 || count > 10) continue
      const rates = ratesBefore(reading, figure, count)
      if (rates === undefined) continue
      const slack = new Decimal('0.000001')
      const hundredth = (rate: TextFigure['printed']) => divide(rate?.range ?? exactly(0), exactly(100))
      let value = new Decimal(1)
      let range = exactly(1)
      for (const { printed: rate } of rates) {
        const part = hundredth(rate)
        if (rate === undefined || part === undefined) continue
        value = value.times(rate.value.div(100).plus(1))
        range = multiply(range, add(part, exactly(1)))
      }
      if (range.low.lte(0)) continue
      const growth = (factor: Decimal): Decimal => nthRoot(factor, count).minus(1).times(100)
      const { verdict, arithmetic, right } = recompute(printed, {
        value: growth(value),
        range: { low: growth(range.low).minus(slack), high: growth(range.high).plus(slack) },
        unit: '%',
        operation: `((${rates.map(({ printed: rate }) => `(1 + ${rate ? exactText(rate.value) : ''}%)`).join(' × ')})^(1/${count}) − 1) × 100`,
      })
      if (verdict === 'match') continue
      yield { verdict, at: figure, related: rates, arithmetic, right: proofreadingAdvice.write({ right }) }
    }
  },
}

/** The growth of the same indicator in this year and those before it. */
function ratesBefore(reading: Reading, figure: TextFigure, count: number): TextFigure[] | undefined {
  const series = seriesOf(reading)
  const before = reading.before(figure)
  const key = before && series.keyOf(before)
  if (key?.measure.startsWith('growth/') !== true || before?.claim.indicator !== figure.claim.indicator) {
    return undefined
  }
  const rates: TextFigure[] = []
  for (let back = 0; back < count; back++) {
    const period = periodInYear(key.period, -back)
    const values = period === undefined ? [] : series.under({ ...key, period })
    const [only, ...more] = values
    if (only === undefined || more.length > 0) return undefined
    rates.unshift(only)
  }
  return rates
}
