import { nthRoot } from '../../../derive/average-growth.js'
import { Decimal } from '../../../model/decimal.js'
import { divide } from '../../interval.js'
import { changeBefore } from '../back.js'
import { judgeGrowth } from '../judge-growth.js'
import type { Reading } from '../reading.js'
import type { Rule } from '../rule.js'
import type { Span } from '../text-figure.js'

/** 从2015年的A增至2020年的B，年均增长g%: g = (B ÷ A)^(1/n) − 1 with n the number of years between. */
export const averageFromTo: Rule = {
  code: 'average-from-to',
  group: 'itself',
  source: 'g = (xₙ ÷ x₀)^(1/n) − 1, n intervals',
  example: {
    wrong: '快递业务量由2015年的1.2亿件增加到2020年的5.9亿件，年均增长78.3%。',
    right: '快递业务量由2015年的1.2亿件增加到2020年的5.9亿件，年均增长37.5%。',
  },
  *check(reading) {
    for (const figure of reading.figures) {
      if (figure.claim.kind !== 'average-growth' || figure.printed === undefined) continue
      const change = changeBefore(reading, figure)
      const years = change && yearsOf(reading, change)
      const quotient = change && divide(change.to.range, change.from.range)
      if (change === undefined || years === undefined || quotient === undefined) continue
      if (quotient.low.lte(0) || change.unit === undefined || change.unit.dimension === 'ratio') continue
      const growth = (times: Decimal): Decimal => nthRoot(times, years).minus(1).times(100)
      const slack = new Decimal('0.000001')
      const unit = change.unitText
      const hit = judgeGrowth(figure, change, {
        value: growth(change.to.value.div(change.from.value)),
        range: { low: growth(quotient.low).minus(slack), high: growth(quotient.high).plus(slack) },
        unit: '%',
        operation: `((${change.to.text}${unit} ÷ ${change.from.text}${unit})^(1/${years}) − 1) × 100`,
      })
      if (hit !== undefined) yield hit
    }
  },
}

/** The years of a change, where it names both. */
function yearsOf(reading: Reading, { start, end }: Span): number | undefined {
  const words = reading.plain.slice(Math.max(0, start - 16), end)
  const [first, last, ...more] = [...words.matchAll(/((?:19|20)\d{2})年/g)].map(([, year]) => Number(year))
  if (first === undefined || last === undefined || more.length > 0 || last <= first) return undefined
  return last - first
}
