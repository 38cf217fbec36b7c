import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { divide, exactly, multiply, subtract } from '../../interval.js'
import { back } from '../back.js'
import { recompute } from '../recompute.js'
import type { Rule } from '../rule.js'
import { figureText, printedIn, type TextFigure } from '../text-figure.js'

/** 产量612.35万吨，比上年增加9.8万吨，增长1.6%: g = c ÷ (x₁ − c). Of money it is only doubted: its growth may be real. */
export const growthOfIncrement: Rule = {
  code: 'growth-of-increment',
  group: 'itself',
  source: 'g = c ÷ (x₁ − c) × 100',
  example: {
    wrong: '全年粮食总产量612.35万吨，比上年增加9.8万吨，增长2.6%。',
    right: '全年粮食总产量612.35万吨，比上年增加9.8万吨，增长1.6%。',
  },
  *check(reading) {
    for (const figure of reading.figures) {
      const { claim, printed } = figure
      if (claim.kind !== 'growth-rate' || printed === undefined) continue
      const [increment, level] = back(reading, figure)
      if (increment?.claim.kind !== 'increment-and-total' || increment.printed === undefined) continue
      if (level?.printed === undefined || !levels.has(level.claim.kind)) continue
      if (![increment, level].every((one) => one.claim.indicator === claim.indicator)) continue
      const words = reading.plain.slice(increment.start, increment.end)
      if (!/比上年|较上年|比去年|较去年|同比|on the previous year|on a year/.test(words)) continue
      if (!/^[，,、]?$/.test(reading.between(increment.end, figure.start))) continue
      if (increment.unit === undefined) continue
      const isMoney = increment.unit.dimension.startsWith('money:')
      const change = printedIn(increment.printed, increment.unit, level.unit)
      const base = change && subtract(level.printed.range, change.range)
      const quotient = change && base && divide(change.range, base)
      if (change === undefined || quotient === undefined) continue
      const { verdict, arithmetic, right } = recompute(printed, {
        value: change.value.div(level.printed.value.minus(change.value)).times(100),
        range: multiply(quotient, exactly(100)),
        unit: '%',
        operation: `${change.value.isNegative() ? '−' : ''}${figureText(increment)} ÷ (${figureText(level)} ${change.value.isNegative() ? '+' : '−'} ${figureText(increment)}) × 100`,
      })
      if (verdict === 'match') continue
      yield {
        verdict: isMoney && verdict === 'contradiction' ? 'doubtful' : verdict,
        at: figure,
        related: [increment, level],
        arithmetic,
        right: proofreadingAdvice.write({ right }),
      }
    }
  },
}

const levels: ReadonlySet<TextFigure['claim']['kind']> = new Set(['level', 'count', 'intensity'])
