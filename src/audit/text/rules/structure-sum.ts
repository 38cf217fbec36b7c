import { checkSum } from '../../../derive/check-sum.js'
import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { Decimal, printedDecimals, exactText } from '../../../model/decimal.js'
import type { Reading } from '../reading.js'
import type { Hit, Rule } from '../rule.js'
import { symbols } from '../rule.js'
import type { TextFigure } from '../text-figure.js'

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
  *check(reading) {
    const { plain } = reading
    yield* oneByOne(reading)
    let told = -1
    for (const opened of plain.matchAll(structure)) {
      const stop = /[。\n]/.exec(plain.slice(opened.index, opened.index + 200))?.index ?? 200
      for (const found of plain.slice(opened.index, opened.index + stop).matchAll(further)) {
        const start = opened.index + found.index
        if (start <= told) continue
        told = start
        yield* judge(start, found[0], found[0].split(/[:∶：]/))
      }
    }
    for (const { 0: all, 1: list = '', index } of plain.matchAll(englishThree)) {
      if (grows.test(all)) continue
      yield* judge(index + all.length - list.length, list, list.match(/[\d.]+/g) ?? [])
    }
    for (const { 0: all, 1: words = '', 2: list = '', index } of plain.matchAll(sharesOfThree)) {
      if (!ofOneWhole.test(words)) continue
      yield* judge(index + all.length - list.length, list, list.match(/[\d.]+/g) ?? [])
    }
  },
}

/** 三次产业占比分别为10.2%、40.1%、49.7%; 三产 alone may be the third of several years. */
const sharesOfThree =
  /(?:三次产业|一二三产业?|三大产业)([^。；;\n\d]{0,16})((?:\d{1,2}(?:\.\d{1,2})?%[、，,和及]){2}\d{1,2}(?:\.\d{1,2})?%)(?![、，,和及]?\d)/g
/** 占全省比重 is of another whole for each. */
const ofOneWhole = /^[^占]*(?:占比|比重|结构|贡献率)[^占]*$/

const industries = [/^(?:第一产业|一产)/, /^(?:第二产业|二产)/, /^(?:第三产业|三产)/]

/** 第一产业占比10.1%，第二产业占比40.2%，第三产业占比49.7%. */
function* oneByOne({ plain, figures }: Reading): Iterable<Hit> {
  for (const [at, first] of figures.entries()) {
    const three = industries.flatMap((name, index) => {
      const one = figures[at + index]
      return one !== undefined && one.sentence === first.sentence && isShareOf(name, one) ? [one] : []
    })
    const last = three[2]
    if (last === undefined) continue
    const texts = three.flatMap(({ printed }) => printed?.text ?? [])
    yield* judge(first.start, plain.slice(first.start, last.end), texts)
  }
}

function isShareOf(name: RegExp, { claim, unit, approximate, printed }: TextFigure): boolean {
  const { kind, indicator, quote } = claim
  if (kind !== 'share' || unit?.id !== '%' || approximate || printed === undefined) return false
  return name.test(indicator ?? '') && /占比|比重/.test(quote) && !/占全/.test(quote)
}

const englishThree =
  /(?:primary,? secondary,? and tertiary (?:industries|sectors)|three (?:industries|sectors))[^.;\d]{0,40}?((?:\d{1,2}(?:\.\d{1,2})?(?:%| per ?cent)?(?:, and |, | and )){2}\d{1,2}(?:\.\d{1,2})?(?:%| per ?cent))(?! (?:growth|higher|lower|respectively, (?:up|down)))/gi
const grows = /gr[eo]w|r[io]se|increas|fell|decreas|declin|up |down /i

function* judge(start: number, quote: string, texts: readonly string[]): Iterable<Hit> {
  const parts = texts.map((text) => ({ value: new Decimal(text), decimals: printedDecimals(text) }))
  const { sum, difference, holds } = checkSum(parts, whole)
  const sameDecimals = new Set(parts.map(({ decimals }) => decimals)).size === 1
  if (holds || difference.abs().gt(reach) || (!sameDecimals && difference.abs().lt(1))) return
  yield {
    verdict: 'contradiction',
    at: { start, end: start + quote.length },
    arithmetic: symbols(`${texts.join(' + ')} = ${exactText(sum)} ≠ 100`),
    right: proofreadingAdvice.check,
  }
}
