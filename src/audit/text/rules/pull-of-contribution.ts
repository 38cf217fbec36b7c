import { divide, exactly, multiply } from '../../interval.js'
import { back } from '../back.js'
import { judgeAny, type Derivation } from '../judge-any.js'
import type { Rule } from '../rule.js'
import { canonicalName } from '../canonical-name.js'
import { indicatorNamed, seriesOf } from '../series.js'
import type { TextFigure } from '../text-figure.js'
import { exactText } from '../../../model/decimal.js'

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
      const { claim } = figure
      if (claim.kind !== 'contribution-points' || claim.period === null) continue
      const [rate] = back(reading, figure)
      if (rate?.claim.kind !== 'contribution-rate' || rate.printed === undefined) continue
      const whole = wholeNamed(rate, figure)
      const indicator = whole && indicatorNamed(reading, whole)
      if (indicator === undefined) continue
      const key = { indicator, period: claim.period, measure: 'growth/ratio/year/' }
      const regions = new Set(['', claim.region ?? '', reading.data?.subject ?? ''])
      const growths = [...regions].flatMap((region) => series.under({ ...key, region }))
      const hit = judgeAny(figure, pulls(rate, growths))
      if (hit !== undefined) yield hit
    }
  },
}

function* pulls(rate: TextFigure, growths: readonly TextFigure[]): Iterable<Derivation> {
  for (const growth of growths) {
    const share = rate.printed && divide(rate.printed.range, exactly(100))
    if (rate.printed === undefined || growth.printed === undefined || share === undefined) continue
    yield {
      value: rate.printed.value.times(growth.printed.value).div(100),
      range: multiply(share, growth.printed.range),
      unit: '个百分点',
      operation: `${rate.printed.text}% × ${exactText(growth.printed.value)}%`,
      from: [rate, growth],
    }
  }
}

/** Of whose growth both are: 经济增长 is that of output. */
function wholeNamed(rate: TextFigure, pull: TextFigure): string | undefined {
  for (const { claim } of [rate, pull]) {
    const words = claim.comparator?.replace(/的?增长$|\.$/, '').replace(/^全[省市区县国]/, '')
    if (words === undefined || words === '') continue
    return /^经济$|^economic|^growth/.test(words) ? '生产总值' : canonicalName(words)
  }
  return /经济增长|economic growth/.test(rate.claim.quote + pull.claim.quote) ? '生产总值' : undefined
}
