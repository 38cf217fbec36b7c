import { proofreadingAdvice } from '../../../messages/proofreading.js'
import type { Rule } from '../rule.js'
import { matches } from '../words.js'

const unit = String.raw`(?:[%％]|个百分点|倍(?![数率增])|[万亿]?(?:元|美元|人|吨|户|家)|个(?:百分点)?)`
const moved = '(?:增长|下降|上升|提高|回落|加快|放缓|增加|减少|上涨|下跌|降低|收窄)(?:了|约)?'

const nothing = [
  // 增长%，提高个百分点
  new RegExp(`${moved}[ \\t]*(?:[%％]|个百分点)`, 'g'),
  // 生产总值为亿元，
  /为[ \t]*(?:[万亿]元|[万亿]美元|[%％]|万[人吨])(?=[，,。；;）)])/g,
  /\b(?:grew|rose|increased|fell|declined|decreased|dropped)(?: by)? +(?:%|per ?cent\b|percentage points?\b)/g,
  /\b(?:to|at|by|reached|totall?ed) (?:[A-Z]{0,3}[$€£]|RMB) ?(?:thousand|million|billion|trillion)\b/g,
  // What programs and spreadsheets print instead of a figure.
  new RegExp(`(?:NaN|undefined|null|Infinity)[ \\t]*${unit}`, 'g'),
  /#(?:DIV\/0!|REF!|N\/A|VALUE!|NAME\?|NUM!)|\[object Object\]/g,
]
/** XX亿元, ____%, （　）个: a form that was not filled in. */
const blank = new RegExp(
  `(?:(?<![A-Za-z])[xX]{2,}|[×＊]{2,}|_{2,}|＿{2,}|[?？]{2,}|[（(][ \\u3000]+[）)]|【[ \\u3000]*】)[ \\t]*(?:${unit}|[万亿])`,
  'g',
)

/** 同比增长%: where a figure belongs, there is none. */
export const figureMissing: Rule = {
  code: 'figure-missing',
  group: 'usage',
  source: 'a unit follows a figure',
  example: { wrong: '生产总值同比增长%。', right: '生产总值同比增长5.8%。' },
  *check({ plain }) {
    for (const pattern of nothing) {
      yield* matches(plain, pattern, 'contradiction', () => proofreadingAdvice.check)
    }
    yield* matches(plain, blank, 'doubtful', () => proofreadingAdvice.check)
  },
}
