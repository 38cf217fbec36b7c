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
      const key = keyOf(reading, figure)
      if (key === undefined) continue
      const before = first.get(key)
      if (before === undefined) first.set(key, figure)
      else if (before.claim.rank !== figure.claim.rank) {
        yield {
          verdict: 'contradiction',
          at: figure,
          related: [before],
          arithmetic: proofreadingAdvice.sameLevel({
            a: String(figure.claim.rank),
            b: String(before.claim.rank),
          }),
          right: proofreadingAdvice.eitherFigure,
        }
      }
    }
  },
}

function keyOf(reading: Reading, figure: TextFigure): string | undefined {
  const { claim } = figure
  if (claim.kind !== 'rank' || typeof claim.rank !== 'number') return undefined
  const { indicator: named, reliable } = reading.meaning(figure)
  if (named === null || claim.period === null || !reliable) return undefined
  const words = claim.peerGroup ?? claim.comparator
  const quantity = quantityOf(reading, figure)
  if (words === null || quantity === undefined) return undefined
  const group = regionNamed(reading, words) ?? words
  const indicator = indicatorKey(reading, named)
  return [regionKey(reading, figure), indicator, claim.period, quantity, group].join('|')
}

/** What is ranked: as the words say, or the last figure of the same indicator in the sentence. */
function quantityOf(reading: Reading, figure: TextFigure): string | undefined {
  if (reading.inTable(figure)) return 'table'
  const words = reading.plain.slice(figure.start, figure.end)
  if (/增速|增幅|增长率|年增率|成长率|growth/.test(words)) return 'growth'
  if (/总量|总额|总数|数量|金额|amount|value/.test(words.replace(/进出口总额|零售总额|利润总额/g, '')))
    return 'level'
  for (const one of back(reading, figure)) {
    if (one.claim.indicator !== figure.claim.indicator) return undefined
    if (one.claim.kind === 'growth-rate' || one.claim.kind === 'price-index') return 'growth'
    if (one.claim.kind === 'level' || one.claim.kind === 'share') return one.claim.kind
  }
  return undefined
}
