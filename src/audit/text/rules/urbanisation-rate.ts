import { divide, exactly, multiply } from '../../interval.js'
import { judgeAny } from '../judge-any.js'
import { togetherIn } from '../roles.js'
import type { Rule } from '../rule.js'
import { figureText, printedIn } from '../text-figure.js'

const roles = {
  urban: /城镇(?:常住)?人口$|urban (?:resident )?population$/i,
  all: /(?:^|[^镇村户])(?:常住人口|总人口)$|(?<!urban )(?<!rural )(?:resident|total) population$/i,
  rate: /(?<!户籍人口)城镇化率$|urbani[sz]ation rate$/i,
}

/** 城镇常住人口320.3万人，常住人口500.2万人，城镇化率64.0%. */
export const urbanisationRate: Rule = {
  code: 'urbanisation-rate',
  group: 'itself',
  source: 'urbanisation rate = urban resident population ÷ resident population × 100 (NBS)',
  example: {
    wrong: '2024年末，全县常住人口86.15万人，其中城镇常住人口47.25万人，城镇化率为58.45%。',
    right: '2024年末，全县常住人口86.15万人，其中城镇常住人口47.25万人，城镇化率为54.85%。',
  },
  *check(reading) {
    for (const { urban, all, rate } of togetherIn(reading, roles)) {
      if (rate.unit?.id !== '%') continue
      const whole = all.printed && printedIn(all.printed, all.unit, urban.unit)
      const quotient = urban.printed && whole && divide(urban.printed.range, whole.range)
      if (urban.printed === undefined || whole === undefined || quotient === undefined) continue
      const hit = judgeAny(rate, [
        {
          value: urban.printed.value.div(whole.value).times(100),
          range: multiply(quotient, exactly(100)),
          unit: '%',
          operation: `${figureText(urban)} ÷ ${figureText(all)} × 100`,
          from: [urban, all],
        },
      ])
      if (hit !== undefined) yield hit
    }
  },
}
