import { diagnosesOf } from '../data/diagnoses-of.js'
import type { Rule } from '../rule.js'

/** A value that was published once and has been revised since. */
export const dataVintage: Rule = {
  code: 'data-vintage',
  group: 'data',
  source: 'the latest vintage of a revised figure',
  example: { wrong: '2023年，全市生产总值完成100.0亿元。', right: '2023年，全市生产总值完成101.2亿元。' },
  check: (reading) => diagnosesOf(reading, 'vintage', 'contradiction'),
}
