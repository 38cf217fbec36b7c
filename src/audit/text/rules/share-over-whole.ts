import { proofreadingAdvice } from '../../../messages/proofreading.js'
import type { Rule } from '../rule.js'
import { symbols } from '../rule.js'

const plans =
  /计划|目标|任务|预算|进度|投资额的|的贡献|贡献率|比上年|为上年|相当于|率达|率为|plan|target|budget/i
const shares = /占|比重|份额|accounted for|accounting for|share/i

/** A part is no more than its whole. A plan may be exceeded, and a contribution may be more than all. */
export const shareOverWhole: Rule = {
  code: 'share-over-whole',
  group: 'itself',
  source: 'a ÷ A ≤ 1 for a part of a whole',
  example: {
    wrong: '高新技术产业产值占规上工业总产值比重达到193.7%。',
    right: '高新技术产业产值占规上工业总产值比重达到93.7%。',
  },
  *check(reading) {
    for (const figure of reading.figures) {
      const { claim, printed, unit } = figure
      if (claim.kind !== 'share' || printed === undefined || unit?.id !== '%') continue
      const words = reading.plain.slice(figure.start, figure.end)
      if (!printed.range.low.gt(100) || !shares.test(words) || plans.test(words)) continue
      yield {
        verdict: 'contradiction',
        at: figure,
        arithmetic: symbols(`${printed.text}% > 100%`),
        right: proofreadingAdvice.check,
      }
    }
  },
}
