import { checkSum } from '../../../derive/check-sum.js'
import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { Decimal, printedDecimals } from '../../../model/decimal.js'
import type { Rule } from '../rule.js'
import { symbols } from '../rule.js'

const structure =
  /(?:结构|构成|比例|占比|比重)[^。\n]{0,40}?(?<![\d.:∶：])(\d{1,2}(?:\.\d{1,2})?(?:[:∶：]\d{1,2}(?:\.\d{1,2})?){2,7})(?![\d:∶：])/g
const further = /(?<![\d.:∶：])\d{1,2}(?:\.\d{1,2})?(?:[:∶：]\d{1,2}(?:\.\d{1,2})?){2,7}(?![\d:∶：])/g
const whole = new Decimal(100)
/** Further from 100 than a slip goes it is a ratio, not a structure. */
const reach = 15

/** 三次产业结构为7.7∶57.5∶34.8 adds up to 100 but for rounding. */
export const structureSum: Rule = {
  code: 'structure-sum',
  group: 'itself',
  source: '|Σaᵢ − 100| ≤ ½Σulp; parts are not adjusted to add up',
  example: {
    wrong: '三次产业结构为7.7∶58.5∶34.8。',
    right: '三次产业结构为7.7∶57.5∶34.8。',
  },
  *check({ plain }) {
    let told = -1
    for (const opened of plain.matchAll(structure)) {
      const stop = /[。\n]/.exec(plain.slice(opened.index, opened.index + 200))?.index ?? 200
      for (const found of plain.slice(opened.index, opened.index + stop).matchAll(further)) {
        const start = opened.index + found.index
        if (start <= told) continue
        told = start
        const texts = found[0].split(/[:∶：]/)
        const parts = texts.map((text) => ({ value: new Decimal(text), decimals: printedDecimals(text) }))
        const { sum, difference, holds } = checkSum(parts, whole)
        const sameDecimals = new Set(parts.map(({ decimals }) => decimals)).size === 1
        if (holds || difference.abs().gt(reach) || (!sameDecimals && difference.abs().lt(1))) continue
        yield {
          verdict: 'contradiction',
          at: { start, end: start + found[0].length },
          arithmetic: symbols(`${texts.join(' + ')} = ${sum.toFixed()} ≠ 100`),
          right: proofreadingAdvice.check,
        }
      }
    }
  },
}
