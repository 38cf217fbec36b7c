import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { back } from '../back.js'
import type { Reading } from '../reading.js'
import type { Rule } from '../rule.js'
import { indicatorKey, regionKey, regionNamed } from '../series.js'
import type { TextFigure } from '../text-figure.js'

/** One region cannot have two places in one rank, nor two regions the first place unless they share it. */
export const rankConflict: Rule = {
  code: 'rank-conflict',
  group: 'itself',
  source: 'a rank gives each region one place',
  example: {
    wrong: '2024年，全市进出口总额增长25.7%，增速居全省第2位。2024年，全市进出口总额增速居全省第3位。',
    right: '2024年，全市进出口总额增长25.7%，增速居全省第2位。2024年，全市进出口总额增速居全省第2位。',
  },
  *check(reading) {
    const first = new Map<string, TextFigure>()
    for (const figure of reading.figures) {
      const keys = keysOf(reading, figure)
      const before = keys.map((key) => first.get(key)).filter((one) => one !== undefined)
      for (const key of keys) if (!first.has(key)) first.set(key, figure)
      // A table does not tell which of two ranks it gives, so any that fits will do.
      const [other] = before
      if (other === undefined || before.some(({ claim }) => claim.rank === figure.claim.rank)) continue
      yield {
        verdict: 'contradiction',
        at: figure,
        related: [other],
        arithmetic: proofreadingAdvice.sameLevel({
          a: String(figure.claim.rank),
          b: String(other.claim.rank),
        }),
        right: proofreadingAdvice.eitherFigure,
      }
    }
  },
}

/** Under which keys a rank may stand: whose, of what, when, among whom, and of which quantity. */
function keysOf(reading: Reading, figure: TextFigure): string[] {
  const { claim } = figure
  if (claim.kind !== 'rank' || typeof claim.rank !== 'number') return []
  const { indicator: named, reliable } = reading.meaning(figure)
  if (named === null || claim.period === null || !reliable) return []
  const words = claim.peerGroup ?? claim.comparator
  if (words === null) return []
  const group = regionNamed(reading, words) ?? words
  const indicator = indicatorKey(reading, named)
  return quantitiesOf(reading, figure).map((quantity) =>
    [regionKey(reading, figure), indicator, claim.period, quantity, group].join('|'),
  )
}

/** What is ranked: as the words say, or the last figure of the same indicator in the sentence. */
function quantitiesOf(reading: Reading, figure: TextFigure): readonly string[] {
  if (reading.inTable(figure)) {
    const by = figure.behind === '增速' ? 'growth' : figure.behind === '总量' ? 'level' : undefined
    return by === undefined ? ['growth', 'level', 'share'] : [by]
  }
  const words = reading.plain.slice(figure.start, figure.end + 20).replace(/[，,。；;].*$/s, '')
  if (/增速|增幅|增长率|年增率|成长率|growth/.test(words)) return ['growth']
  if (
    /总量|总额|总数|数量|金额|amount|value/.test(
      words.replace(/进出口总额|零售总额|利润总额|value added/g, ''),
    )
  ) {
    return ['level']
  }
  const own = reading.meaning(figure).indicator
  for (const one of back(reading, figure)) {
    if (reading.meaning(one).indicator !== own) return []
    if (one.claim.kind === 'growth-rate' || one.claim.kind === 'price-index') return ['growth']
    if (one.claim.kind === 'level' || one.claim.kind === 'share') return [one.claim.kind]
  }
  return []
}
