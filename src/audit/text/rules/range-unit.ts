import { proofreadingAdvice } from '../../../messages/proofreading.js'
import type { Rule } from '../rule.js'
import { matches } from '../words.js'

const percents = /(?<![\d.%％—～~-])(\d+(?:\.\d+)?)[—～~－-](\d+(?:\.\d+)?)([%％‰])/g
const large = /(?<![\d.万亿—～~-])(\d+(?:\.\d+)?)[—～~－-](\d+(?:\.\d+)?)([万亿])/g

/** 15～30% and 9～16亿: the first number needs its % or 亿 as well. */
export const rangeUnit: Rule = {
  code: 'range-unit',
  group: 'usage',
  source: 'GB/T 15835-2011 5.1.2: 15%～30%, 9亿～16亿',
  example: { wrong: '同比增长15～30%。', right: '同比增长15%～30%。' },
  *check({ plain }) {
    for (const pattern of [percents, large]) {
      yield* matches(plain, pattern, 'doubtful', ({ 0: all, 1: from, 2: to, 3: unit, index }) => {
        // 2023-2.5% may be a minus, and (2)-3% a list.
        if (
          /(?:19|20)\d{2}$/.test(from ?? '') ||
          !/[\u4e00-\u9fff，,、（(\s]$/.test(plain.slice(0, index).slice(-1))
        ) {
          return undefined
        }
        const mark = /[—～~－-]/.exec(all)?.[0] ?? '～'
        return proofreadingAdvice.write({
          right: `${from ?? ''}${unit ?? ''}${mark === '—' ? '—' : '～'}${to ?? ''}${unit ?? ''}`,
        })
      })
    }
  },
}
