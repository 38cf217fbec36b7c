import { back } from './back.js'
import type { Reading } from './reading.js'
import { placedKey, regionNamed } from './series.js'
import type { TextFigure } from './text-figure.js'

/** Whose a rank is, and of what, when, among whom and of which quantity. */
export interface RankKey {
  readonly region: string
  readonly key: string
}

/** Under which keys a rank may stand; none where its own words do not tell them surely. */
export function rankKeys(reading: Reading, figure: TextFigure): RankKey[] {
  const { claim } = figure
  if (claim.kind !== 'rank' || typeof claim.rank !== 'number') return []
  const { indicator: named, reliable } = reading.meaning(figure)
  if (named === null || claim.period === null || !reliable) return []
  const words = claim.peerGroup ?? claim.comparator
  if (words === null) return []
  const group = regionNamed(reading, words) ?? words
  const { region, indicator } = placedKey(reading, figure, named)
  return quantitiesOf(reading, figure).map((quantity) => ({
    region,
    key: [indicator, claim.period, quantity, group].join('|'),
  }))
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
