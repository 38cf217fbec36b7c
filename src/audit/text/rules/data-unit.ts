import { diagnosesOf } from '../data/diagnoses-of.js'
import type { Rule } from '../rule.js'

/** The right digits with a wrong unit. */
export const dataUnit: Rule = {
  code: 'data-unit',
  group: 'data',
  source: 'the unit of the dataset; 万 is not 亿, and a rate is not points',
  example: {
    wrong: '2024年一季度，高新区进出口总额完成10.8万元。',
    right: '2024年一季度，高新区进出口总额完成10.8亿元。',
  },
  check: (reading) => diagnosesOf(reading, 'unit', 'contradiction'),
}
