import { timesAfterDoublings } from '../../../derive/doublings.js'
import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { Decimal } from '../../../model/decimal.js'
import { readNumeral } from '../../claims/chinese-numeral.js'
import { divide } from '../../interval.js'
import type { Reading } from '../reading.js'
import type { Hit, Rule } from '../rule.js'
import { symbols } from '../rule.js'
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
        arithmetic: symbols(`2^${count} = ${timesAfterDoublings(count).toFixed()} ≠ ${stated}`),
        right: proofreadingAdvice.check,
      }
    }
    yield* besideChanges(reading)
  },
}

/** From 100 to 300 is no 翻两番; 多 and 近 leave room. */
function* besideChanges({ plain, figures }: Reading): Iterable<Hit> {
  for (const found of plain.matchAll(doublings)) {
    const word = /[两一二三四五\d]/.exec(found[0])?.[0] ?? ''
    const count = countOf(word)
    const change = lastBefore(figures, found.index)
    if (count === undefined || change?.from === undefined || change.to === undefined) continue
    if (!/^[，,、]?(?:已|实现|整整|基本|近|约|约合|总量)?$/.test(plain.slice(change.end, found.index)))
      continue
    const quotient = divide(change.to.range, change.from.range)
    const wanted = timesAfterDoublings(count)
    if (quotient === undefined) continue
    const loose = /近|约|基本|多|余/.test(plain.slice(change.end, found.index + found[0].length + 1))
    const low = wanted.times(loose ? '0.7' : '0.9')
    const high = wanted.times(loose ? 2 : '1.15')
    if (quotient.high.gte(low) && quotient.low.lte(high)) continue
    const { from, to } = change
    const value = to.value.div(from.value).toSignificantDigits(3)
    yield {
      verdict: 'contradiction',
      at: { start: found.index, end: found.index + found[0].length },
      related: [change],
      arithmetic: symbols(
        `${to.text} ÷ ${from.text} ≈ ${value.toFixed()} ≠ 2^${count} = ${wanted.toFixed()}`,
      ),
      right: proofreadingAdvice.check,
    }
  }
}

/** The change that stands last in front of a place. */
function lastBefore(figures: Reading['figures'], place: number): Reading['figures'][number] | undefined {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((figures[middle]?.start ?? Infinity) < place) low = middle + 1
    else high = middle
  }
  const found = figures[low - 1]
  return found?.claim.kind === 'from-to' ? found : undefined
}

function countOf(word: string): number | undefined {
  if (word === '两') return 2
  const number = /\d/.test(word) ? Number(word) : readNumeral(word)
  return number === undefined || new Decimal(number).lt(1) ? undefined : number
}
