import { proofreadingAdvice } from '../../../messages/proofreading.js'
import type { Hit, Rule } from '../rule.js'

const halfWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
const between = /(?<=[\u4e00-\u9fff%％”》）)])[,;:?!](?=[\u4e00-\u9fff“《（(])/g
const fullWidth = /[，；：？！]/g
/** How many full-width marks to one half-width show that the paragraph means to write them full. */
const share = 4

/** A comma of the Latin script amid Chinese, in a paragraph that otherwise writes its marks full. */
export const halfWidthMark: Rule = {
  code: 'half-width-mark',
  group: 'usage',
  source: 'GB/T 15834-2011: marks of Chinese text fill a square',
  example: {
    wrong: '一季度，全市生产总值增长6.0%；工业向好，投资稳健，消费平稳,外贸增长。',
    right: '一季度，全市生产总值增长6.0%；工业向好，投资稳健，消费平稳，外贸增长。',
  },
  *check({ plain }) {
    let start = 0
    while (start < plain.length) {
      const found = plain.indexOf('\n', start)
      const end = found < 0 ? plain.length : found
      yield* inParagraph(plain.slice(start, end), start)
      start = end + 1
    }
  },
}

function* inParagraph(paragraph: string, offset: number): Iterable<Hit> {
  const half = [...paragraph.matchAll(between)]
  if (half.length === 0) return
  const full = paragraph.match(fullWidth)?.length ?? 0
  if (full < half.length * share) return
  for (const { 0: mark, index } of half) {
    yield {
      verdict: 'doubtful',
      at: { start: offset + index, end: offset + index + 1 },
      right: proofreadingAdvice.write({ right: halfWidth[mark] ?? mark }),
    }
  }
}
