import { diagnosesOf } from '../data/diagnoses-of.js'
import type { Rule } from '../rule.js'

/** The value that the dataset has, or that follows from its figures. */
export const dataValue: Rule = {
  code: 'data-value',
  group: 'data',
  source: 'the published figure of the dataset, rounded as the text prints it',
  example: {
    wrong: '2024年一季度，高新区进出口总额完成11.8亿元。',
    right: '2024年一季度，高新区进出口总额完成10.8亿元。',
  },
  check: (reading) => diagnosesOf(reading, 'value', 'contradiction'),
}
