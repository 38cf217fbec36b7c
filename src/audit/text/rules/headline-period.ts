import { proofreadingAdvice } from '../../../messages/proofreading.js'
import { parsePeriod } from '../../../model/period.js'
import { periodIn } from '../period-in.js'
import { periodMentioned } from '../mentions.js'
import type { Rule } from '../rule.js'
import { symbols } from '../rule.js'

const mark = /^[#\s]*/
const longestTitle = 120

/** A headline that names a period of which the text then tells nothing at all. */
export const headlinePeriod: Rule = {
  code: 'headline-period',
  group: 'itself',
  source: 'a headline names the period that its text is about',
  example: {
    wrong: '聊城市2024年一季度经济运行简报\n2023年一季度，全市生产总值增长6.0%。',
    right: '聊城市2024年一季度经济运行简报\n2024年一季度，全市生产总值增长6.0%。',
  },
  *check(reading) {
    const { plain, figures } = reading
    const title = /\S.*/.exec(plain)
    const line = title?.[0] ?? ''
    const start = (title?.index ?? 0) + (mark.exec(line)?.[0].length ?? 0)
    const end = (title?.index ?? 0) + line.length
    if (end - start > longestTitle || /[。！？；]|\.\s/.test(line) || end === plain.trimEnd().length) return
    const named = parsePeriod(periodIn(line) ?? '')
    if (named === undefined) return
    const told = figures.filter((figure) => figure.start > end && figure.claim.period !== null)
    const [first] = told
    if (first === undefined) return
    const meets = told.some(({ claim: { period } }) => {
      const one = parsePeriod(period ?? '')
      // 2021—2025 under a headline of 2020—2025 is no part of it.
      if (one?.grain === 'years' && named.grain === 'years') return one.id === named.id
      return one === undefined || (one.start <= named.end && named.start <= one.end)
    })
    if (meets) return
    yield {
      verdict: 'doubtful',
      at: { start, end },
      related: [...periodMentioned(reading, first), first],
      arithmetic: symbols(`${named.id} ≠ ${first.claim.period ?? ''}`),
      right: proofreadingAdvice.eitherFigure,
    }
  },
}
