import { timesAfterDoublings } from '../../../derive/doublings.js'
import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { Decimal, exactText } from '../../../model/decimal.js'
import { readNumeral } from '../../claims/chinese-numeral.js'
import { divide, type Interval } from '../../interval.js'
import type { Reading } from '../reading.js'
import type { Hit, Rule, TextVerdict } from '../rule.js'
import { symbols } from '../rule.js'
import type { Span, TextFigure } from '../text-figure.js'
import { matches } from '../words.js'

const doublings = /翻(?:了|两|一|二|三|四|五|\d)?(?:了)?(两|一|二|三|四|五|\d)?番/g
const times = /翻了?[两二三四五六七八九十\d]+倍/g
const wrongTimes =
  /翻(?:了)?(两|一|二|三|四|五|\d)番[，,（(、]?(?:即|也就是|相当于|达到?|是|为)?(?:原来|[^\d，,。\n]{0,8})的?(\d+(?:\.\d+)?)倍/g

/** 翻一番 is twice, 翻两番 four times, 翻三番 eight times; 翻两倍 may mean either. */
export const doubling: Rule = {
  code: 'doubling',
  group: 'usage',
  source: '翻n番 = 2ⁿ times',
  example: {
    wrong: '专利从100件增加到300件，翻了两番。',
    right: '专利从100件增加到400件，翻了两番。',
  },
  *check(reading) {
    const { plain } = reading
    yield* matches(plain, times, 'doubtful', () => proofreadingAdvice.check)
    for (const { 0: all, 1: word = '', 2: stated = '', index } of plain.matchAll(wrongTimes)) {
      const count = countOf(word)
      if (count === undefined || timesAfterDoublings(count).eq(stated)) continue
      yield {
        verdict: 'contradiction',
        at: { start: index, end: index + all.length },
        arithmetic: symbols(`2^${count} = ${exactText(timesAfterDoublings(count))} ≠ ${stated}`),
        right: proofreadingAdvice.check,
      }
    }
    yield* besideChanges(reading)
  },
}

/** Between a change and the doubling that it is told to be. */
const beside = /^(?:[，,：:（(]|已|实现|整整|基本|近|约|约合|总量|由此|\s|and|more than|nearly|almost)*$/
const loosely = /近|约|基本|多|余|more than|nearly|almost|about|roughly/

interface Doubling extends Span {
  readonly wanted: Decimal
  readonly told: string
}

const english = /\b(doubl|tripl|trebl|quadrupl|halv)(?:ed|ing)\b/gi
const englishTimes: Readonly<Record<string, string>> = {
  doubl: '2',
  tripl: '3',
  trebl: '3',
  quadrupl: '4',
  halv: '0.5',
}

function* doublingsOf(plain: string): Iterable<Doubling> {
  for (const { 0: all, index } of plain.matchAll(doublings)) {
    const count = countOf(/[两一二三四五\d]/.exec(all)?.[0] ?? '一')
    if (count === undefined) continue
    const wanted = timesAfterDoublings(count)
    yield { start: index, end: index + all.length, wanted, told: `2^${count} = ${exactText(wanted)}` }
  }
  for (const { 0: all, 1: word = '', index } of plain.matchAll(english)) {
    const wanted = new Decimal(englishTimes[word.toLowerCase()] ?? 2)
    yield { start: index, end: index + all.length, wanted, told: exactText(wanted) }
  }
}

/** From 100 to 300 is no 翻两番, +50% no 翻番; 多 and 近 leave room. */
function* besideChanges({ plain, figures }: Reading): Iterable<Hit> {
  for (const { start, end, wanted, told } of doublingsOf(plain)) {
    let last = firstFrom(figures, start) - 1
    // The words of the doubling are a figure, too.
    while ((figures[last]?.end ?? 0) > start) last -= 1
    const [change] = [figures[firstFrom(figures, end)], figures[last]].filter(
      (one) =>
        one !== undefined &&
        (one.start < start
          ? beside.test(plain.slice(one.end, start))
          : // A growth behind it is of something else.
            one.claim.kind === 'from-to' && beside.test(plain.slice(end, one.start))),
    )
    const times = change && timesOf(change)
    if (change === undefined || times === undefined) continue
    const isLoose = loosely.test(plain.slice(Math.max(0, Math.min(change.end, start - 12)), end + 1))
    const low = wanted.times(isLoose ? '0.7' : '0.95')
    const high = wanted.times(isLoose ? 2 : '1.15')
    if (times.range.high.gte(low) && times.range.low.lte(high)) continue
    yield {
      verdict: times.verdict,
      at: { start, end },
      related: [change],
      arithmetic: symbols(`${times.operation} ≠ ${told}`),
      right: proofreadingAdvice.check,
    }
  }
}

/** How many times as much a change makes of what was there. */
function timesOf({
  claim,
  from,
  to,
  printed,
}: TextFigure):
  { readonly range: Interval; readonly operation: string; readonly verdict: TextVerdict } | undefined {
  if (claim.kind === 'from-to' && from !== undefined && to !== undefined) {
    const range = divide(to.range, from.range)
    if (range === undefined) return undefined
    const value = exactText(to.value.div(from.value).toSignificantDigits(3))
    return { range, operation: `${to.text} ÷ ${from.text} ≈ ${value}`, verdict: 'contradiction' }
  }
  if (claim.kind !== 'growth-rate' || printed === undefined) return undefined
  const toTimes = (percent: Decimal): Decimal => percent.div(100).plus(1)
  return {
    range: { low: toTimes(printed.range.low), high: toTimes(printed.range.high) },
    operation: `1 + ${printed.text}% = ${exactText(toTimes(printed.value))}`,
    // The growth may be of the last of several years.
    verdict: 'doubtful',
  }
}

/** The place of the first figure that begins there or later. */
function firstFrom(figures: readonly TextFigure[], place: number): number {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((figures[middle]?.start ?? Infinity) < place) low = middle + 1
    else high = middle
  }
  return low
}

function countOf(word: string): number | undefined {
  if (word === '两') return 2
  const number = /\d/.test(word) ? Number(word) : readNumeral(word)
  return number === undefined || new Decimal(number).lt(1) ? undefined : number
}
