import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { exactly, subtract } from '../../interval.js'
import { recompute } from '../recompute.js'
import type { Rule } from '../rule.js'

/** 占年度计划的104.3%，超年度计划4.3个百分点: what is over is what exceeds 100%. */
export const completionExcess: Rule = {
  code: 'completion-excess',
  group: 'itself',
  source: 'excess = completion − 100',
  example: {
    wrong: '完成投资87.6亿元，占年度计划的104.3%，超年度计划5.3个百分点。',
    right: '完成投资87.6亿元，占年度计划的104.3%，超年度计划4.3个百分点。',
  },
  *check(reading) {
    for (const figure of reading.figures) {
      const { printed } = figure
      const before = reading.before(figure)
      if (printed === undefined || before?.printed === undefined || before.unit?.id !== '%') continue
      const words = reading.plain.slice(figure.start, figure.end)
      if (!/超(?:过|出|额)?(?:年度|全年|年初)?(?:计划|目标|任务|预算)/.test(words)) continue
      if (!/计划|目标|任务|预算/.test(reading.plain.slice(before.start, before.end))) continue
      if (figure.unit?.id !== '个百分点' && figure.unit?.id !== '%') continue
      if (!/^[，,]?$/.test(reading.between(before.end, figure.start))) continue
      const { verdict, arithmetic, right } = recompute(printed, {
        value: before.printed.value.minus(100),
        range: subtract(before.printed.range, exactly(100)),
        unit: figure.claim.unit ?? '',
        operation: `${before.printed.text}% − 100%`,
      })
      if (verdict === 'match') continue
      yield { verdict, at: figure, related: [before], arithmetic, right: proofreadingAdvice.write({ right }) }
    }
  },
}
