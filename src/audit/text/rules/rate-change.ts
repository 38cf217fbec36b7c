import { subtract } from '../../interval.js'
import { back } from '../back.js'
import { judgeAny, type Derivation } from '../judge-any.js'
import type { Rule } from '../rule.js'
import { periodNamed, seriesOf } from '../series.js'
import type { TextFigure } from '../text-figure.js'
import { exactText } from '../../../model/decimal.js'

/** 增长5.8%，增速比上半年加快0.6个百分点, where the text also gives the first half's rate. */
export const rateChange: Rule = {
  code: 'rate-change',
  group: 'itself',
  source: 'change = r₁ − r₀; a decline that narrows is a rate that rises',
  example: {
    wrong:
      '2024年上半年，全市规上工业增加值增长5.2%。2024年前三季度，全市规上工业增加值增长5.8%，比上半年加快1.6个百分点。',
    right:
      '2024年上半年，全市规上工业增加值增长5.2%。2024年前三季度，全市规上工业增加值增长5.8%，比上半年加快0.6个百分点。',
  },
  *check(reading) {
    const series = seriesOf(reading)
    for (const figure of reading.figures) {
      const { claim } = figure
      if (claim.kind !== 'point-change' || claim.comparator === null) continue
      const own = rateOf(figure, [...back(reading, figure)])
      const key = own && series.keyOf(own)
      const period = key && periodNamed(claim.comparator, key.period)
      if (own === undefined || key === undefined || period === undefined) continue
      const hit = judgeAny(figure, changes(own, series.under({ ...key, period })))
      if (hit !== undefined) yield hit
    }
  },
}

function* changes(own: TextFigure, others: readonly TextFigure[]): Iterable<Derivation> {
  for (const other of others) {
    if (own.printed === undefined || other.printed === undefined) continue
    yield {
      value: own.printed.value.minus(other.printed.value),
      range: subtract(own.printed.range, other.printed.range),
      unit: '个百分点',
      operation: `${exactText(own.printed.value)}% − (${exactText(other.printed.value)}%)`,
      from: [own, other],
    }
  }
}

function rateOf(figure: TextFigure, before: readonly TextFigure[]): TextFigure | undefined {
  return before.find(
    ({ claim }) =>
      (claim.kind === 'growth-rate' || claim.kind === 'price-index' || claim.kind === 'share') &&
      claim.indicator === figure.claim.indicator &&
      claim.region === figure.claim.region,
  )
}
