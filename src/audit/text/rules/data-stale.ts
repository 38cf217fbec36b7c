import { diagnosesOf } from '../data/diagnoses-of.js'
import type { Rule } from '../rule.js'

/** The value of another period or region stands where this one’s should. */
export const dataStale: Rule = {
  code: 'data-stale',
  group: 'data',
  source: 'another figure of the same indicator in the dataset',
  example: {
    wrong: '2024年一季度，高新区生产总值同比增长6.0%。',
    right: '2024年一季度，高新区生产总值同比增长7.9%。',
  },
  check: (reading) => diagnosesOf(reading, 'stale', 'contradiction'),
}
