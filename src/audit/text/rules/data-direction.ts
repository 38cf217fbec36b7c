import { diagnosesOf } from '../data/diagnoses-of.js'
import type { Rule } from '../rule.js'

/** A rise told as a fall, or above as below. */
export const dataDirection: Rule = {
  code: 'data-direction',
  group: 'data',
  source: 'the sign of the published change',
  example: {
    wrong: '2024年一季度，高新区进出口总额同比下降25.7%。',
    right: '2024年一季度，高新区进出口总额同比增长25.7%。',
  },
  check: (reading) => diagnosesOf(reading, 'direction', 'contradiction'),
}
