import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { back } from '../back.js'
import type { Rule } from '../rule.js'
import { symbols } from '../rule.js'
import { exactText } from '../../../model/decimal.js'

/** 同比增长2.4%，降幅收窄: a rate above zero has no decline to narrow. */
export const declineNarrowed: Rule = {
  code: 'decline-narrowed',
  group: 'itself',
  source: '降幅 is said of a rate below zero only; at a change of sign both rates are stated',
  example: {
    wrong: '规上工业增加值同比增长2.4%，降幅比上半年收窄1.7个百分点。',
    right: '规上工业增加值同比下降2.4%，降幅比上半年收窄1.7个百分点。',
  },
  *check(reading) {
    for (const figure of reading.figures) {
      if (figure.claim.kind !== 'point-change') continue
      if (!/[降跌]幅/.test(reading.plain.slice(figure.start, figure.end))) continue
      const [rate] = back(reading, figure)
      if (rate?.printed === undefined || rate.claim.indicator !== figure.claim.indicator) continue
      if (rate.claim.kind !== 'growth-rate' && rate.claim.kind !== 'price-index') continue
      if (!rate.printed.range.low.gt(0) || !/^[，,；;（(]?$/.test(reading.between(rate.end, figure.start)))
        continue
      yield {
        verdict: 'contradiction',
        at: figure,
        related: [rate],
        arithmetic: symbols(`${exactText(rate.printed.value)}% > 0`),
        right: proofreadingAdvice.eitherFigure,
      }
    }
  },
}
