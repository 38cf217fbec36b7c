import { proofreadingAdvice } from '../../../messages/proofreading.js'
import type { Rule } from '../rule.js'
import { matches } from '../words.js'

const number = '\\d+(?:\\.\\d+)?'
/** Not 签约5亿元以上 nor 附近3公里以上. */
const about = '(?<![签节合制集预契公违履条])约'
const near = '(?<![附最邻临相远亲])近'
const unit = '(?:[%％]|[\\u4e00-\\u9fff]{0,4}?)'
const patterns = [
  new RegExp(`(?:${about}|${near})${number}${unit}左右`, 'g'),
  new RegExp(`(?:${about}|${near})${number}(?:余|多)`, 'g'),
  new RegExp(`(?:超过|超|逾|突破)${number}(?:余|多)`, 'g'),
  new RegExp(`(?:超过|逾)${number}${unit}以上`, 'g'),
  new RegExp(`(?:不到|不足|少于|低于)${number}${unit}以[下内]`, 'g'),
  new RegExp(`(?:${about}|${near})${number}${unit}以上`, 'g'),
  new RegExp(`${number}(?:余|多)${unit}左右`, 'g'),
  new RegExp(`${about}(?:近|超过?)(?=\\d)`, 'g'),
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
