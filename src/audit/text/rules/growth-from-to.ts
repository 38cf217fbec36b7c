import { divide, exactly, multiply, subtract } from '../../interval.js'
import { changeBeside } from '../change-beside.js'
import { judgeGrowth } from '../judge-growth.js'
import type { Rule } from '../rule.js'

const onTheYear = /同比|按年|year on year/
const ownYears = /(?:19|20)\d{2}|1[0-2]\d年|“?十[一二三四]五|[初前]/

/**
 * 从A增至B，增长g%: g = B ÷ A − 1. Of amounts of money the growth may be at constant prices, and so is
 * only doubted; of rates the change may be meant in points, and nothing is said.
 */
export const growthFromTo: Rule = {
  code: 'growth-from-to',
  group: 'itself',
  source: 'g = x₁ ÷ x₀ − 1',
  example: {
    wrong: '企业从2457家增加到3012家，增长32.6%。',
    right: '企业从2457家增加到3012家，增长22.6%。',
  },
  *check(reading) {
    for (const figure of reading.figures) {
      const { kind } = figure.claim
      if ((kind !== 'growth-rate' && kind !== 'cumulative-change') || figure.printed === undefined) continue
      // 一成 is a tenth.
      if (figure.unit?.id !== '%') continue
      const words = reading.plain.slice(figure.start, figure.end)
      if (/环比|年均/.test(words)) continue
      const change = changeBeside(reading, figure)
      const quotient = change && divide(change.to.range, change.from.range)
      if (change?.unit === undefined || quotient === undefined || change.unit.dimension === 'ratio') continue
      // 同比 behind a change over several years is of the last one.
      if (onTheYear.test(words) && ownYears.test(reading.plain.slice(change.start, change.end))) continue
      const unit = change.unitText
      const found = subtract(quotient, exactly(1))
      const hit = judgeGrowth(figure, change, {
        value: change.to.value.div(change.from.value).minus(1).times(100),
        range: multiply(found, exactly(100)),
        unit: '%',
        operation: `(${change.to.text}${unit} ÷ ${change.from.text}${unit} − 1) × 100`,
      })
      if (hit !== undefined) yield hit
    }
  },
}
