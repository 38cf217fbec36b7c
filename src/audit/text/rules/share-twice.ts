import { proofreadingAdvice } from '../../../messages/proofreading.js'
import type { Rule } from '../rule.js'
import { matches } from '../words.js'

const twice = /占[^，,。；;\n\d]{1,20}?(?:的比重|比重|的比例|比例)(?:的|占比?|达占比?)\d+(?:\.\d+)?[%％]?/g
const again = /占[^，,。；;\n\d]{1,20}?的?比重为\d+(?:\.\d+)?[%％]的?占比/g
const ratio = /占比(?:的)?比[重例](?:为|达到?)?\d/g

/** 占全部投资比重的16%: either 占…的16% or 占…的比重为16%. */
export const shareTwice: Rule = {
  code: 'share-twice',
  group: 'usage',
  source: 'say 占A的x% or 占A的比重为x%',
  example: { wrong: '高技术产业投资占全部投资比重的16%。', right: '高技术产业投资占全部投资的比重为16%。' },
  *check({ plain }) {
    for (const pattern of [twice, again, ratio]) {
      yield* matches(plain, pattern, 'doubtful', ([all]) => {
        const size = /\d+(?:\.\d+)?[%％]?/.exec(all)?.[0] ?? ''
        const whole = /^占(.+?)的?(?:比重|比例)/.exec(all)?.[1]
        return whole === undefined
          ? proofreadingAdvice.check
          : proofreadingAdvice.write({ right: `占${whole}的比重为${size}` })
      })
    }
  },
}
