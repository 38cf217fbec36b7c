import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { divisions } from '../divisions.js'
import type { Rule } from '../rule.js'
import { symbols } from '../rule.js'
import { indicatorNamed, seriesOf } from '../series.js'
import type { Printed, TextFigure } from '../text-figure.js'
import { exactText } from '../../../model/decimal.js'

/** Divisions that are told by their growth alone. */
const byGrowth: readonly (readonly [whole: string, ...parts: string[]])[] = [
  ...divisions,
  ['固定资产投资', '第一产业投资', '第二产业投资', '第三产业投资'],
  ['社会消费品零售总额', '商品零售', '餐饮收入'],
]

/** 投资增长5.1%，第一、二、三产业投资分别增长8.2%、9.1%、6.3%: the whole grows no less than its slowest part. */
export const growthOfParts: Rule = {
  code: 'growth-of-parts',
  group: 'itself',
  source: 'g = Σwᵢgᵢ with wᵢ ≥ 0 and Σwᵢ = 1, so min gᵢ ≤ g ≤ max gᵢ',
  example: {
    wrong: '2024年，全市进出口增长9.6%。其中，出口增长8.1%，进口增长7.2%。',
    right: '2024年，全市进出口增长7.9%。其中，出口增长8.1%，进口增长7.2%。',
  },
  *check(reading) {
    const series = seriesOf(reading)
    for (const whole of reading.figures) {
      const key = series.keyOf(whole)
      const { printed } = whole
      if (key?.measure.startsWith('growth/') !== true || printed === undefined || whole.approximate) continue
      for (const [name, ...names] of byGrowth) {
        if (key.indicator !== indicatorNamed(reading, name)) continue
        const parts = names.flatMap((part): Part[] => {
          const indicator = indicatorNamed(reading, part)
          const [only, ...more] = indicator === undefined ? [] : series.under({ ...key, indicator })
          return only?.printed === undefined || more.length > 0 || only.approximate
            ? []
            : [{ figure: only, printed: only.printed }]
        })
        if (parts.length < names.length) continue
        const sorted = [...parts].sort((a, b) => a.printed.value.comparedTo(b.printed.value))
        const [least, most] = [sorted[0], sorted.at(-1)]
        if (least === undefined || most === undefined) continue
        const isBelow = printed.range.high.lt(least.printed.range.low)
        if (!isBelow && !printed.range.low.gt(most.printed.range.high)) continue
        const bound = isBelow ? least : most
        yield {
          verdict: 'contradiction',
          at: whole,
          related: parts.map(({ figure }) => figure),
          arithmetic: symbols(
            `${exactText(printed.value)}% ${isBelow ? '<' : '>'} ${exactText(bound.printed.value)}%`,
          ),
          right: proofreadingAdvice.eitherFigure,
        }
      }
    }
  },
}

interface Part {
  readonly figure: TextFigure
  readonly printed: Printed
}
