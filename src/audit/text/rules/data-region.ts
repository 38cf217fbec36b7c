import { diagnosesOf } from '../data/diagnoses-of.js'
import type { Rule } from '../rule.js'

/** The dataset has nothing for the region named, but this very value for another. */
export const dataRegion: Rule = {
  code: 'data-region',
  group: 'data',
  source: 'the region under which the dataset has the value',
  example: {
    wrong: '2024年一季度，东昌府区进出口总额完成10.8亿元。',
    right: '2024年一季度，高新区进出口总额完成10.8亿元。',
  },
  check: (reading) => diagnosesOf(reading, 'region', 'doubtful'),
}
