import { diagnosesOf } from '../data/diagnoses-of.js'
import type { Rule } from '../rule.js'

/** A place that the dataset does not give. */
export const dataRank: Rule = {
  code: 'data-rank',
  group: 'data',
  source: 'the published rank, or 1 + the number of peers that are better',
  example: {
    wrong: '2024年一季度，高新区进出口总额同比增长25.7%，增速居全市第2位。',
    right: '2024年一季度，高新区进出口总额同比增长25.7%，增速居全市第1位。',
  },
  check: (reading) => diagnosesOf(reading, 'rank', 'contradiction'),
}
