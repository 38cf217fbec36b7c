import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { Decimal, exactText } from '../../../model/decimal.js'
import { isOfPlaces } from '../places.js'
import type { Reading } from '../reading.js'
import { symbols, type Rule } from '../rule.js'
import type { Span, TextFigure } from '../text-figure.js'

/** The place before: 上年居第4位, （上年第5位）, from 4th. */
const former =
  /(?:上年|去年)(?:同期)?(?:[的为居列排（(]|位居|位列|排名?)*(?:全[省市国区县州])?第(\d+)[位名]|\bfrom (\d+)(?:st|nd|rd|th)\b/
const reach = 30

interface Places extends Span {
  readonly from: Decimal
  readonly to: Decimal
}

/** 由第12位升至第8位，前移4位: a place less is a place better. */
export const rankMove: Rule = {
  code: 'rank-move',
  group: 'itself',
  source: 'move = place before − place now',
  example: {
    wrong: '2024年，增速由全省第12位上升至第8位，前移3位。',
    right: '2024年，增速由全省第12位上升至第8位，前移4位。',
  },
  *check(reading) {
    for (const figure of reading.figures) {
      const { claim, printed } = figure
      if (claim.kind !== 'rank' || claim.direction === null || printed === undefined) continue
      const places = placesBefore(reading, figure)
      if (places === undefined) continue
      const moved = places.from.minus(places.to)
      const right = claim.direction === 'up' ? moved : moved.neg()
      if (right.eq(printed.value)) continue
      yield {
        verdict: 'contradiction',
        at: figure,
        related: [places],
        arithmetic: symbols(
          `${exactText(places.from)} − ${exactText(places.to)} = ${exactText(moved)} ≠ ${claim.direction === 'up' ? '' : '−'}${exactText(printed.value)}`,
        ),
        right: proofreadingAdvice.check,
      }
    }
  },
}

/** Both places that a move lies between, as the words right round it tell them. */
function placesBefore(reading: Reading, figure: TextFigure): Places | undefined {
  const before = reading.before(figure)
  if (before === undefined) return undefined
  const { start, end, from, to, claim } = before
  if (isOfPlaces(before))
    return from === undefined || to === undefined ? undefined : { start, end, from: from.value, to: to.value }
  if (claim.kind !== 'rank' || typeof claim.rank !== 'number') return undefined
  const words = reading.plain.slice(end, figure.end + reach).replace(/[。；;\n].*$/s, '')
  const found = former.exec(words)
  const place = found?.[1] ?? found?.[2]
  if (place === undefined) return undefined
  return { start, end, from: new Decimal(place), to: new Decimal(claim.rank) }
}
