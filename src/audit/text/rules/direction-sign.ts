import { proofreadingAdvice } from '../../../messages/proofreading.js'
import type { Rule } from '../rule.js'
import { symbols } from '../rule.js'

const upward =
  /(增长|增加|上升|上涨|提高|提升|回升|攀升|成长)(?:了|约|近|达|为)?(?:[-－−]|负)(\d+(?:\.\d+)?)\s*(?:%|％|个百分点)/g
const downward =
  /(下降|减少|下跌|降低|回落|下滑)(?:了|约|近|达|为)?(?:[-－−]|负)(\d+(?:\.\d+)?)\s*(?:%|％|个百分点)/g
const english =
  /\b(grew|rose|increased|up|climbed|gained|fell|declined|decreased|down|dropped|lost)(?: by)?(?: an? (?:expected|estimated))? [-−–](\d+(?:\.\d+)?)\s*(?:%|per cent|percent)/gi
/** 分别增长4.1%、-1.2% is how lists are written. */
const listed = /分别|依次|respectively/

/** 增长-3% and 下降-3% say the direction twice over, or against each other. */
export const directionSign: Rule = {
  code: 'direction-sign',
  group: 'itself',
  source: 'a word of direction takes a number without sign',
  example: { wrong: '固定资产投资同比下降-3.2%。', right: '固定资产投资同比下降3.2%。' },
  *check({ plain }) {
    for (const pattern of [upward, downward, english]) {
      for (const { 0: all, 1: word = '', 2: size = '', index } of plain.matchAll(pattern)) {
        if (listed.test(plain.slice(Math.max(0, index - 40), index).replace(/^.*[。\n]/s, ''))) continue
        const down = pattern === downward || /^(?:fell|decl|decr|down|drop|lost)/i.test(word)
        yield {
          verdict: 'contradiction',
          at: { start: index, end: index + all.length },
          arithmetic: symbols(`${word} × (−${size})`),
          right: down ? proofreadingAdvice.write({ right: word + size + '%' }) : proofreadingAdvice.check,
        }
      }
    }
  },
}
