import { proofreadingAdvice } from '../../../messages/proofreading.js'
import type { Rule } from '../rule.js'
import { matches } from '../words.js'

const number = '\\d+(?:\\.\\d+)?'
const unit = '(?:[%％]|[\\u4e00-\\u9fff]{0,4}?)'
const patterns = [
  new RegExp(`(?:约|大约|近)${number}${unit}左右`, 'g'),
  new RegExp(`(?:约|近|将近|接近)${number}(?:余|多)`, 'g'),
  new RegExp(`(?:超过|超|逾|突破)${number}(?:余|多)`, 'g'),
  new RegExp(`(?:超过|逾)${number}${unit}以上`, 'g'),
  new RegExp(`(?:不到|不足|少于|低于)${number}${unit}以[下内]`, 'g'),
  new RegExp(`(?:近|约)${number}${unit}以上`, 'g'),
  new RegExp(`${number}(?:余|多)${unit}左右`, 'g'),
  /(?:约|大约)(?:近|超过?)(?=\d)/g,
]

/** 近500余人: just under and a little over at once; 约30%左右 says one thing twice. */
export const approximateTwice: Rule = {
  code: 'approximate-twice',
  group: 'usage',
  source: 'GB/T 15835: one mark of approximation to a number',
  example: { wrong: '培训近500余人。', right: '培训500余人。' },
  *check({ plain }) {
    for (const pattern of patterns) {
      yield* matches(plain, pattern, 'doubtful', ([all]) =>
        /以下的?[^\d]{0,2}目标/.test(all) ? undefined : proofreadingAdvice.check,
      )
    }
  },
}
