import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { divide, exactly, multiply } from '../../interval.js'
import { back } from '../back.js'
import { recompute, type Recomputed } from '../recompute.js'
import type { Rule } from '../rule.js'
import { canonicalName } from '../canonical-name.js'
import { indicatorNamed, seriesOf } from '../series.js'
import type { TextFigure } from '../text-figure.js'

/** 贡献率为61.3%，拉动经济增长3.5个百分点, with growth of 5.7%: pull = contribution × growth. */
export const pullOfContribution: Rule = {
  code: 'pull-of-contribution',
  group: 'itself',
  source: 'pull = contribution × growth of the whole ÷ 100',
  example: {
    wrong: '2024年，全市地区生产总值增长5.7%。第三产业对经济增长的贡献率为61.3%，拉动经济增长4.5个百分点。',
    right: '2024年，全市地区生产总值增长5.7%。第三产业对经济增长的贡献率为61.3%，拉动经济增长3.5个百分点。',
  },
  *check(reading) {
    const series = seriesOf(reading)
    for (const figure of reading.figures) {
      const { claim, printed } = figure
      if (claim.kind !== 'contribution-points' || printed === undefined || claim.period === null) continue
      const [rate] = back(reading, figure)
      if (rate?.claim.kind !== 'contribution-rate' || rate.printed === undefined) continue
      const share = divide(rate.printed.range, exactly(100))
      const whole = wholeNamed(rate, figure)
      const indicator = whole && indicatorNamed(reading, whole)
      if (share === undefined || indicator === undefined) continue
      const judged: { readonly found: Recomputed; readonly other: TextFigure }[] = []
      const key = { indicator, period: claim.period, measure: 'growth/ratio/year/' }
      for (const region of new Set(['', claim.region ?? '', reading.data?.subject ?? ''])) {
        for (const growth of series.under({ ...key, region })) {
          if (growth.printed === undefined || rate.printed === undefined) continue
          const found = recompute(printed, {
            value: rate.printed.value.times(growth.printed.value).div(100),
            range: multiply(share, growth.printed.range),
            unit: '个百分点',
            operation: `${rate.printed.text}% × ${growth.printed.value.toFixed()}%`,
          })
          judged.push({ found, other: growth })
        }
      }
      if (judged.some(({ found }) => found.verdict !== 'contradiction')) continue
      const [first] = judged
      if (first === undefined) continue
      yield {
        verdict: 'contradiction',
        at: figure,
        related: [rate, first.other],
        arithmetic: first.found.arithmetic,
        right: proofreadingAdvice.write({ right: first.found.right }),
      }
    }
  },
}

/** Of whose growth both are: 经济增长 is that of output. */
function wholeNamed(rate: TextFigure, pull: TextFigure): string | undefined {
  for (const { claim } of [rate, pull]) {
    const words = claim.comparator?.replace(/的?增长$/, '').replace(/^全[省市区县国]/, '')
    if (words === undefined || words === '') continue
    return /^经济$|^economic|^growth/.test(words) ? '生产总值' : canonicalName(words)
  }
  return /经济增长|economic growth/.test(rate.claim.quote + pull.claim.quote) ? '生产总值' : undefined
}
