import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { rankKeys } from '../rank-keys.js'
import type { Rule } from '../rule.js'
import type { TextFigure } from '../text-figure.js'

/** One region cannot have two places in one rank. */
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
      const keys = rankKeys(reading, figure).map(({ region, key }) => `${region}|${key}`)
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
