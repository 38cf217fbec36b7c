import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { rankKeys } from '../rank-keys.js'
import { symbols, type Rule } from '../rule.js'
import type { TextFigure } from '../text-figure.js'

/** Two regions first in one rank: at most one of them is, unless they share the place (并列). */
export const rankShared: Rule = {
  code: 'rank-shared',
  group: 'itself',
  source: 'a rank gives a place to one region unless the text says that it is shared',
  example: {
    wrong:
      '2024年，临清市进出口总额增长25.7%，增速居全市第1位。2024年，阳谷县进出口总额增长21.3%，增速居全市第1位。',
    right:
      '2024年，临清市进出口总额增长25.7%，增速居全市第1位。2024年，阳谷县进出口总额增长21.3%，增速居全市第2位。',
  },
  *check(reading) {
    const first = new Map<string, { readonly region: string; readonly figure: TextFigure }>()
    for (const figure of reading.figures) {
      if (reading.inTable(figure) || typeof figure.claim.rank !== 'number') continue
      const around = reading.plain.slice(Math.max(0, figure.start - 20), figure.end + 6)
      if (shared.test(around)) continue
      const [region = ''] = reading.meaning(figure).regions
      // 全县 may be another name of one of them.
      if (region === '' || /^全.$|^the /i.test(region)) continue
      for (const { key } of rankKeys(reading, figure)) {
        const place = `${key}|${figure.claim.rank}`
        const before = first.get(place)
        if (before === undefined) first.set(place, { region, figure })
        else if (before.region !== region) {
          yield {
            verdict: 'doubtful',
            at: figure,
            related: [before.figure],
            arithmetic: symbols(`${before.region} = ${region} = ${figure.claim.rank}`),
            right: proofreadingAdvice.eitherFigure,
          }
        }
      }
    }
  },
}

const shared = /并列|同列|同居|均|都|双双|共同|\b(?:ti(?:ed|e|ing)|joint|both|each|equal)\b/i
