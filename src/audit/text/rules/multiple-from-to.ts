import { divide, exactly, overlap, subtract } from '../../interval.js'
import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { changeBeside } from '../change-beside.js'
import { recompute } from '../recompute.js'
import type { Rule } from '../rule.js'
import { isFoldByTo } from './fold-by-to.js'

/** Said of what is about so many times as much, which the rule of doublings allows for. */
const roundWords = /\b(?:doubl|tripl|trebl|quadrupl|halv)/i

/** 从A增至B，增长k倍: k = B ÷ A − 1; 是A的k倍: k = B ÷ A. */
export const multipleFromTo: Rule = {
  code: 'multiple-from-to',
  group: 'itself',
  source: 'k = x₁ ÷ x₀ − 1 (increase), k = x₁ ÷ x₀ (times)',
  example: {
    wrong: '产值从3.2亿元增至10.8亿元，增长了2.8倍。',
    right: '产值从3.2亿元增至10.8亿元，增长了2.4倍。',
  },
  *check(reading) {
    for (const figure of reading.figures) {
      const { kind, unit: counted } = figure.claim
      // 翻两番 is four times.
      if (counted === '番' || roundWords.test(figure.claim.quote)) continue
      if ((kind !== 'increase-multiple' && kind !== 'times') || figure.printed === undefined) continue
      const change = changeBeside(reading, figure)
      const quotient = change && divide(change.to.range, change.from.range)
      if (change === undefined || quotient === undefined) continue
      const less = kind === 'times' ? 0 : 1
      const unit = change.unitText
      const { verdict, arithmetic, right } = recompute(figure.printed, {
        value: change.to.value.div(change.from.value).minus(less),
        range: subtract(quotient, exactly(less)),
        unit: '倍',
        operation: `${change.to.text}${unit} ÷ ${change.from.text}${unit}${less === 1 ? ' − 1' : ''}`,
      })
      if (verdict === 'match') continue
      if (kind === 'increase-multiple' && isFoldByTo(figure.printed.range, quotient)) continue
      if (kind === 'times' && verdict === 'contradiction' && overlap(figure.printed.range, quotient)) continue
      yield {
        verdict,
        at: figure,
        related: [change],
        arithmetic,
        right: proofreadingAdvice.write({ right }),
      }
    }
  },
}
