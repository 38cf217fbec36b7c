import { proofreadingAdvice } from '../../../messages/proofreading.js'
import type { Rule } from '../rule.js'
import { matches } from '../words.js'

const chinese =
  /(?:下降|减少|降低|下跌|缩减|缩小|回落|压缩|缩短|减)了?(?:约|近|超过?)?\d+(?:\.\d+)?(?:余|多)?倍/g
const english =
  /\b(?:fell|declined|decreased|dropped|shrank|reduced) (?:by )?(?:\d+(?:\.\d+)? times|(?:two|three|four|five|six|seven|eight|nine|ten)fold|\d+-?fold)\b/gi

/** 下降2倍: nothing falls by more than all of it; a fall is told in per cent or as a fraction. */
export const foldDecrease: Rule = {
  code: 'fold-decrease',
  group: 'usage',
  source: '倍 is used for increases only; a decrease is told in % or 分数',
  example: { wrong: '办理时间缩短了3倍。', right: '办理时间缩短了75%。' },
  *check({ plain }) {
    yield* matches(plain, chinese, 'contradiction', () => proofreadingAdvice.check)
    yield* matches(plain, english, 'contradiction', () => proofreadingAdvice.check)
  },
}
