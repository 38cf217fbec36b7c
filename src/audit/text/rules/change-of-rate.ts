import { proofreadingAdvice } from '../../../messages/proofreading.js'
import type { Rule } from '../rule.js'
import { matches } from '../words.js'

const ofRate =
  /(?:增速|增长速度|增长率)(?:同比|比上年同期|较上年同期|比去年同期)?(?:增长|上升|提高|增加|下降|减少|降低|回落)(?:了|约)?\d+(?:\.\d+)?[%％]/g
const negative = /(?:降幅|跌幅|减幅)(?:为|达|达到|约)?(?:[-－−]|负)\d+(?:\.\d+)?[%％]/g
const speedOf = /(?:增幅|涨幅|降幅|增速|增长率|年增率|成长率)(?:为|达|达到|[：:])\s*\d+(?:\.\d+)?个百分点/g
const up = /增(?:幅|速)(?:为|达到?)?(?:上涨|下跌)\d+(?:\.\d+)?[%％]/g

/** 增速达到1200亿元 is an amount, 增量为5.8% is a rate. */
const amountOf =
  /(?:增速|增长率|增长速度|增幅)(?:为|达到?|是)\d[\d.,]*(?:[万亿]?(?:元|美元|吨|人|户|家|件|平方米)|个(?!百分点))/g
const rateOf = /(?:增量|增加额|净增额)(?:为|达到?|是)\d+(?:\.\d+)?[%％]/g

/** 增速下降5%: is the rate −5%, or lower by 5 points? 降幅-3% says the fall twice. */
export const changeOfRate: Rule = {
  code: 'change-of-rate',
  group: 'usage',
  source: '增速 is a rate and changes in points; 降幅 takes no sign',
  example: { wrong: '规上工业增加值增速下降5%。', right: '规上工业增加值增速回落5个百分点。' },
  *check({ plain }) {
    yield* matches(plain, ofRate, 'doubtful', () => proofreadingAdvice.check)
    yield* matches(plain, negative, 'doubtful', ([all]) =>
      proofreadingAdvice.write({ right: all.replace(/[-－−负]/, '') }),
    )
    yield* matches(plain, speedOf, 'doubtful', ([all]) =>
      proofreadingAdvice.write({ right: all.replace('个百分点', '%') }),
    )
    yield* matches(plain, amountOf, 'contradiction', () => proofreadingAdvice.check)
    yield* matches(plain, rateOf, 'doubtful', () => proofreadingAdvice.check)
    yield* matches(plain, up, 'doubtful', () => proofreadingAdvice.check)
  },
}
