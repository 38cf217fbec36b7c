import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { isOfPlaces } from '../places.js'
import type { Rule } from '../rule.js'
import { symbols } from '../rule.js'

const upward = /(?:增|升|提高|提升|扩大|拓展|上涨|攀升|发展|前移|前进|进位|晋|rose|grew|increased|climbed)/
const downward = /(?:降|减|缩|压|跌|回落|下滑|后移|后退|退|fell|declined|decreased|dropped)/

/** 从A增至B with B below A, or 从A降至B with B above. */
export const directionFromTo: Rule = {
  code: 'direction-from-to',
  group: 'itself',
  source: 'the sign of x₁ − x₀',
  example: {
    wrong: '企业从3012家增加到2457家。',
    right: '企业从3012家减少到2457家。',
  },
  *check(reading) {
    for (const figure of reading.figures) {
      const { from, to, claim, start, end } = figure
      if (claim.kind !== 'from-to' || from === undefined || to === undefined || figure.approximate) continue
      const quote = reading.plain.slice(start, end)
      const first = quote.indexOf(from.text)
      const between = first < 0 ? '' : quote.slice(first + from.text.length)
      const up = upward.test(between)
      const down = downward.test(between)
      if (up === down) continue
      // The 8th place is above the 12th, and places are exact.
      const areOfPlaces = isOfPlaces(figure)
      const less = areOfPlaces ? to.value.lt(from.value) : to.range.high.lt(from.range.low)
      const more = areOfPlaces ? to.value.gt(from.value) : to.range.low.gt(from.range.high)
      const [fell, rose] = areOfPlaces ? [more, less] : [less, more]
      if (!(up && fell) && !(down && rose)) continue
      const unit = claim.unit ?? ''
      yield {
        verdict: 'contradiction',
        at: figure,
        arithmetic: symbols(`${to.text}${unit} ${less ? '<' : '>'} ${from.text}${unit}`),
        right: proofreadingAdvice.eitherFigure,
      }
    }
  },
}
