import { hitOf } from '../data/diagnoses-of.js'
import { swappedPairs } from '../data/swapped-pairs.js'
import type { Rule } from '../rule.js'

/** Two figures each of which the dataset has in the other’s place. */
export const dataSwapped: Rule = {
  code: 'data-swapped',
  group: 'data',
  source: 'the dataset’s figures for both places',
  example: {
    wrong: '2024年一季度，高新区生产总值同比增长12.7%，规模以上工业增加值同比增长7.9%。',
    right: '2024年一季度，高新区生产总值同比增长7.9%，规模以上工业增加值同比增长12.7%。',
  },
  *check(reading) {
    for (const [one, other] of swappedPairs(reading)) {
      yield { ...hitOf(one, 'contradiction'), related: [other.figure] }
    }
  },
}
