import { diagnosesOf } from '../data/diagnoses-of.js'
import type { Rule } from '../rule.js'

/** The dataset has nothing for the period named, but this very value for another. */
export const dataPeriod: Rule = {
  code: 'data-period',
  group: 'data',
  source: 'the period under which the dataset has the value',
  example: {
    wrong: '2024年二季度，高新区进出口总额完成10.8亿元。',
    right: '2024年一季度，高新区进出口总额完成10.8亿元。',
  },
  check: (reading) => diagnosesOf(reading, 'period', 'doubtful'),
}
