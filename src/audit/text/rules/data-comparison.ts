import { diagnosesOf } from '../data/diagnoses-of.js'
import type { Rule } from '../rule.js'

/** The figure is right, but not beside the region or group that the text names. */
export const dataComparison: Rule = {
  code: 'data-comparison',
  group: 'data',
  source: 'a gap or a rank is beside one region or group',
  example: {
    wrong: '2024年一季度，高新区生产总值同比增长7.9%，高于全国1.9个百分点。',
    right: '2024年一季度，高新区生产总值同比增长7.9%，高于全市1.9个百分点。',
  },
  check: (reading) => diagnosesOf(reading, 'comparison', 'doubtful'),
}
