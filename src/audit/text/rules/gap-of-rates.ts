import { subtract } from '../../interval.js'
import { back } from '../back.js'
import { judgeAny, type Derivation } from '../judge-any.js'
import { regionMentioned } from '../mentions.js'
import type { Reading } from '../reading.js'
import type { Rule } from '../rule.js'
import { regionNamed, seriesOf } from '../series.js'
import type { TextFigure } from '../text-figure.js'

/** 增速7.9%，高于全市1.9个百分点, where the text also gives the city's rate: gap = r − R. */
export const gapOfRates: Rule = {
  code: 'gap-of-rates',
  group: 'itself',
  source: 'gap = r − R, both of one indicator and period',
  example: {
    wrong: '2024年一季度，全市生产总值增长6.0%，高新区生产总值增长7.9%，高于全市2.9个百分点。',
    right: '2024年一季度，全市生产总值增长6.0%，高新区生产总值增长7.9%，高于全市1.9个百分点。',
  },
  *check(reading) {
    for (const figure of reading.figures) {
      const { comparator, kind } = figure.claim
      const region = comparator === null ? undefined : regionNamed(reading, comparator)
      if (kind !== 'point-gap' || region === undefined) continue
      const hit = judgeAny(figure, gaps(reading, figure, region))
      if (hit !== undefined) yield hit
    }
  },
}

function* gaps(reading: Reading, figure: TextFigure, region: string): Iterable<Derivation> {
  const series = seriesOf(reading)
  const own = rateOf(figure, reading.inTable(figure) ? [] : [...back(reading, figure)])
  for (const rate of own === undefined ? ratesInTable(reading, figure) : [own]) {
    const key = series.keyOf(rate)
    if (key === undefined || key.region === region) continue
    for (const other of series.under({ ...key, region })) {
      if (rate.printed === undefined || other.printed === undefined) continue
      yield {
        value: rate.printed.value.minus(other.printed.value),
        range: subtract(rate.printed.range, other.printed.range),
        unit: '个百分点',
        operation: `${rate.printed.value.toFixed()}% − ${bracketed(other.printed.value.toFixed())}%`,
        from: [rate, other, ...regionMentioned(reading, other)],
      }
    }
  }
}

/** The gap of a table's row: the same indicator's rates anywhere in the text. */
function ratesInTable(reading: Reading, figure: TextFigure): readonly TextFigure[] {
  const series = seriesOf(reading)
  const key = reading.inTable(figure) ? series.keyOf(figure) : undefined
  return key === undefined ? [] : series.under({ ...key, measure: 'growth/ratio/year/' })
}

function rateOf(figure: TextFigure, before: readonly TextFigure[]): TextFigure | undefined {
  return before.find(
    ({ claim }) =>
      (claim.kind === 'growth-rate' || claim.kind === 'share' || claim.kind === 'price-index') &&
      claim.indicator === figure.claim.indicator &&
      claim.region === figure.claim.region,
  )
}

function bracketed(text: string): string {
  return text.startsWith('-') ? `(${text})` : text
}
