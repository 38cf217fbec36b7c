import { proofreadingAdvice } from '../../../messages/proofreading.js'
import type { Rule } from '../rule.js'
import { matches } from '../words.js'

const twice = /(?:比|较|与)(?:上年|去年)(?:同期)?(?:相比)?[，,]?同比(?=增|升|涨|提|下|减|降|跌|多|少)/g
const twiceAfter = /同比(?:(?:比|较|与)(?:上年|去年)(?:同期)?(?:相比)?|(?:上年|去年)同期)/g
const wrongYear = /同比(?:比|较)?(?:上月|上季度|上期|上半年|20\d{2}年(?!同期))(?=增|升|涨|提|下|减|降|跌)/g
const wrongMonth = /环比(?:比|较)?(?:上年同期|去年同期|上年|去年|20\d{2}年)(?=增|升|涨|提|下|减|降|跌)/g
const mixed =
  /(?:比|较)(?:上月|上季度)[，,]?同比(?=增|升|涨|提|下|减|降|跌)|(?:比|较)(?:上年|去年)同期[，,]?环比/g

/** 同比 is beside the same period of last year, 环比 beside the period before; each says so once. */
export const baseOfComparison: Rule = {
  code: 'base-of-comparison',
  group: 'usage',
  source: '同比: the same period of the year before; 环比: the period before',
  example: { wrong: '5月份，进出口总额比上月同比增长3.2%。', right: '5月份，进出口总额环比增长3.2%。' },
  *check({ plain }) {
    for (const pattern of [twice, twiceAfter]) {
      yield* matches(plain, pattern, 'doubtful', () => proofreadingAdvice.write({ right: '同比' }))
    }
    for (const pattern of [wrongYear, wrongMonth, mixed]) {
      yield* matches(plain, pattern, 'contradiction', () => proofreadingAdvice.check)
    }
  },
}
