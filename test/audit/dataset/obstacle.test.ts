import { expect, it } from 'vitest'
import { auditDataset } from '../../../src/audit/dataset/audit.js'
import type { ObservationInput } from '../../../src/model/observation.js'
import { growth, observation, smallDataset } from '../../fixtures/small-dataset.js'

const gap: ObservationInput = observation('zone', 'gdp', '1.9', {
  measure: 'gap',
  of: 'growth',
  versus: 'city',
})

it.each([
  ['growth that levels do not give', [growth('zone', 'gdp', '7.9')], 'growth-published'],
  ['a figure without its operands', [gap], 'operands'],
  ['a figure in doubt', [{ ...gap, status: ['doubtful'] } satisfies ObservationInput], 'uncertain'],
] as const)('%s is counted by what stands against it', (_, observations, obstacle) => {
  const { counts, obstacles } = auditDataset(smallDataset([...observations]))
  expect(counts['not-assessable']).toBe(1)
  expect(obstacles).toEqual({ uncertain: 0, 'growth-published': 0, operands: 0, [obstacle]: 1 })
})
