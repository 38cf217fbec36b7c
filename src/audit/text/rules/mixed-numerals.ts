import { proofreadingAdvice } from '../../../messages/proofreading.js'
import type { Rule } from '../rule.js'
import { matches } from '../words.js'

const thousands = /(?<![\d.])\d{1,2}[千百](?:\d[百十]?)?(?=[元人家户个件项名])/g
const hanDigits = /[一二三四五六七八九]千\d|\d+[百千][一二三四五六七八九]|[一二三四五六七八九]百\d/g

/** 3千9百元: only 万 and 亿 stand beside Arabic digits. */
export const mixedNumerals: Rule = {
  code: 'mixed-numerals',
  group: 'usage',
  source: 'GB/T 15835-2011 4.1.3: 万 and 亿 as units, no 十, 百 or 千',
  example: { wrong: '人均增收3千9百元。', right: '人均增收3900元。' },
  *check({ plain }) {
    yield* matches(plain, thousands, 'doubtful', () => proofreadingAdvice.check)
    yield* matches(plain, hanDigits, 'doubtful', () => proofreadingAdvice.check)
  },
}
