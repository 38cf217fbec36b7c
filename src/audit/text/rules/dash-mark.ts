import { proofreadingAdvice } from '../../../messages/proofreading.js'
import type { Rule } from '../rule.js'
import { matches } from '../words.js'

const double = /(?<=[\u4e00-\u9fff”》])(?:--|－－|––)(?=[\u4e00-\u9fff“《])/g
const dots = /(?<=[\u4e00-\u9fff”》])(?:\.{3,}|。{2,})(?=[\u4e00-\u9fff“《”）)]|$)/gm

/** -- for ——, ... for ……. */
export const dashMark: Rule = {
  code: 'dash-mark',
  group: 'usage',
  source: 'GB/T 15834-2011 4.10, 4.11: —— and …… fill two squares',
  example: { wrong: '稳中求进--上半年经济述评。', right: '稳中求进——上半年经济述评。' },
  *check({ plain }) {
    yield* matches(plain, double, 'doubtful', () => proofreadingAdvice.write({ right: '——' }))
    yield* matches(plain, dots, 'doubtful', () => proofreadingAdvice.write({ right: '……' }))
  },
}
