import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { subtract } from '../../interval.js'
import { back } from '../back.js'
import { recompute, type Recomputed } from '../recompute.js'
import type { Rule } from '../rule.js'
import { regionNamed, seriesOf, type SeriesKey } from '../series.js'
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
    const series = seriesOf(reading)
    for (const figure of reading.figures) {
      const { claim, printed } = figure
      const words = claim.comparator
      if (claim.kind !== 'point-gap' || printed === undefined || words === null) continue
      const region = regionNamed(reading, words)
      if (region === undefined) continue
      const own = rateOf(figure, reading.inTable(figure) ? [] : [...back(reading, figure)])
      const candidates = own === undefined ? ratesInTables(figure) : [own]
      const judged: { readonly found: Recomputed; readonly related: TextFigure[] }[] = []
      for (const rate of candidates) {
        const key = series.keyOf(rate)
        if (key === undefined || key.region === region) continue
        for (const other of series.under({ ...key, region })) {
          if (rate.printed === undefined || other.printed === undefined) continue
          const found = recompute(printed, {
            value: rate.printed.value.minus(other.printed.value),
            range: subtract(rate.printed.range, other.printed.range),
            unit: '个百分点',
            operation: `${rate.printed.value.toFixed()}% − ${signed(other.printed.value.toFixed())}%`,
          })
          judged.push({ found, related: [rate, other] })
        }
      }
      // Several rates of one name may stand in a text: any that fits will do.
      if (judged.some(({ found }) => found.verdict !== 'contradiction')) continue
      const [first] = judged
      if (first === undefined) continue
      yield {
        verdict: 'contradiction',
        at: figure,
        related: first.related,
        arithmetic: first.found.arithmetic,
        right: proofreadingAdvice.write({ right: first.found.right }),
      }
    }

    /** The gap of a table's row: the same indicator's rates anywhere in the text. */
    function ratesInTables(figure: TextFigure): readonly TextFigure[] {
      if (!reading.inTable(figure)) return []
      const key = series.keyOf(figure)
      if (key === undefined) return []
      const rate: SeriesKey = { ...key, measure: 'growth/ratio/year/' }
      return series.under(rate)
    }
  },
}

function rateOf(figure: TextFigure, before: readonly TextFigure[]): TextFigure | undefined {
  return before.find(
    ({ claim }) =>
      (claim.kind === 'growth-rate' || claim.kind === 'share' || claim.kind === 'price-index') &&
      claim.indicator === figure.claim.indicator &&
      claim.region === figure.claim.region,
  )
}

function signed(text: string): string {
  return text.startsWith('-') ? `(${text})` : text
}
