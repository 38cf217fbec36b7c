import { proofreadingAdvice } from '../../../messages/proofreading.js'
import type { Rule } from '../rule.js'
import { matches } from '../words.js'

const months = /(?<![\d.年—-])(\d{1,2})月?[-－–~～](\d{1,2})月/g
const years = /(?<!\d)((?:19|20)\d{2})年?[-－–~～]((?:19|20)\d{2})年/g
const percents = /(\d+(?:\.\d+)?)([%％‰])[-－–](\d+(?:\.\d+)?)([%％‰])/g
const han = /[\u4e00-\u9fff]/

/** 1-3月 should be 1—3月, 10%-15% should be 10%～15%. */
export const rangeMark: Rule = {
  code: 'range-mark',
  group: 'usage',
  source: 'GB/T 15834-2011 4.13: a range of time takes —, a range of quantities ～ or —',
  example: { wrong: '1-3月，全市进出口增长10%-15%。', right: '1—3月，全市进出口增长10%～15%。' },
  *check({ plain }) {
    if (!han.test(plain)) return
    yield* matches(plain, months, 'doubtful', ([, from, to]) =>
      Number(from) <= 12 && Number(to) <= 12
        ? proofreadingAdvice.write({ right: `${from ?? ''}—${to ?? ''}月` })
        : undefined,
    )
    yield* matches(plain, years, 'doubtful', ([, from, to]) =>
      proofreadingAdvice.write({ right: `${from ?? ''}—${to ?? ''}年` }),
    )
    yield* matches(plain, percents, 'doubtful', ([, from, a, to, b]) =>
      proofreadingAdvice.write({ right: `${from ?? ''}${a ?? ''}～${to ?? ''}${b ?? ''}` }),
    )
  },
}
