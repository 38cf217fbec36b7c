import { proofreadingAdvice } from '../../../messages/proofreading.js'
import type { Rule } from '../rule.js'
import { symbols } from '../rule.js'
import { figureText, printedIn } from '../text-figure.js'

/** 新增20家，总数达107家: what is new is part of all there are. */
export const newOverTotal: Rule = {
  code: 'new-over-total',
  group: 'itself',
  source: 'increment ≤ total of what is counted',
  example: {
    wrong: '新增高新技术企业120家，总数达107家。',
    right: '新增高新技术企业20家，总数达107家。',
  },
  *check(reading) {
    for (const total of reading.figures) {
      const before = reading.before(total)
      if (total.claim.kind !== 'increment-and-total' || total.printed === undefined) continue
      if (before?.claim.kind !== 'increment-and-total' || before.printed === undefined) continue
      if (!/总[数量]|累计/.test(reading.plain.slice(total.start, total.end))) continue
      if (!/[新净]增/.test(reading.plain.slice(Math.max(0, before.start - 40), before.end))) continue
      const increment = printedIn(before.printed, before.unit, total.unit)
      if (!increment?.range.low.gt(total.printed.range.high)) continue
      yield {
        verdict: 'contradiction',
        at: before,
        related: [total],
        arithmetic: symbols(`${figureText(before)} > ${figureText(total)}`),
        right: proofreadingAdvice.eitherFigure,
      }
    }
  },
}
