import { divide, exactly, meet, subtract, type Interval } from '../../interval.js'
import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { changeBefore } from '../back.js'
import { recompute } from '../recompute.js'
import type { Rule } from '../rule.js'

/** 从10增至30，增长3倍: it grew to three times, and by two. */
export const foldByTo: Rule = {
  code: 'fold-by-to',
  group: 'usage',
  source: 'GB/T 15835 usage of 倍: 增加到n倍 includes the base, 增加n倍 does not',
  example: {
    wrong: '企业从120家增加到480家，增长了4倍。',
    right: '企业从120家增加到480家，增长了3倍。',
  },
  *check(reading) {
    for (const figure of reading.figures) {
      if (figure.claim.kind !== 'increase-multiple' || figure.printed === undefined) continue
      const change = changeBefore(reading, figure)
      const quotient = change && divide(change.to.range, change.from.range)
      if (change === undefined || quotient === undefined) continue
      if (!isFoldByTo(figure.printed.range, quotient)) continue
      const unit = change.unitText
      const { arithmetic, right } = recompute(figure.printed, {
        value: change.to.value.div(change.from.value).minus(1),
        range: subtract(quotient, exactly(1)),
        unit: '倍',
        operation: `${change.to.text}${unit} ÷ ${change.from.text}${unit} − 1`,
      })
      yield {
        verdict: 'contradiction',
        at: figure,
        related: [change],
        arithmetic,
        right: proofreadingAdvice.write({ right }),
      }
    }
  },
}

/** Whether a multiple fits what it grew to and not what it grew by. */
export function isFoldByTo(multiple: Interval, quotient: Interval): boolean {
  return meet(multiple, quotient) && !meet(multiple, subtract(quotient, exactly(1)))
}
