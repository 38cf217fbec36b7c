import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { readNumeral } from '../../claims/chinese-numeral.js'
import type { Rule } from '../rule.js'
import { symbols } from '../rule.js'

const spans = [
  /((?:19|20)\d{2})年?[—–~～至到-]((?:19|20)\d{2})年?[，,、]?(?:这|的|间)?([\d]{1,2}|[一二三四五六七八九十]{1,3})年(?=来|间|时间|里|风雨|[，,。；;]|$)/g,
  /从((?:19|20)\d{2})年[^。\n，,]{0,8}[至到]((?:19|20)\d{2})年[，,]?(?:这|的)?([\d]{1,2}|[一二三四五六七八九十]{1,3})年(?=来|间|时间|里|[，,。；;]|$)/g,
]

/** 2013—2023，十年: the last less the first, or both counted. */
export const yearsSpan: Rule = {
  code: 'years-span',
  group: 'itself',
  source: 'n = last − first, or one more where both years count',
  example: { wrong: '2013—2023，十五年来，全区面貌一新。', right: '2013—2023，十年来，全区面貌一新。' },
  *check({ plain }) {
    for (const pattern of spans) {
      for (const { 0: all, 1: first, 2: last, 3: word = '', index } of plain.matchAll(pattern)) {
        const years = /\d/.test(word) ? Number(word) : readNumeral(word)
        const between = Number(last) - Number(first)
        if (years === undefined || between < 1 || years === between || years === between + 1) continue
        yield {
          verdict: 'contradiction',
          at: { start: index, end: index + all.length },
          arithmetic: symbols(`${last ?? ''} − ${first ?? ''} = ${between} ≠ ${years}`),
          right: proofreadingAdvice.write({ right: `${between}` }),
        }
      }
    }
  },
}
