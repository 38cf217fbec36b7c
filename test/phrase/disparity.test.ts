import { expect, it } from 'vitest'
import { sentence } from '../../src/phrase/sentence.js'
import { observation, smallDataset } from '../fixtures/small-dataset.js'

const levels = { east: '10.0', west: '20.0', linqing: '30.0', zone: '40.0' }
const given = Object.entries(levels).map(([region, value]) => observation(region, 'gdp', value))

it('the disparity within a whole names its parts, not the whole again', () => {
  const data = smallDataset(given)
  const request = {
    data,
    region: 'city',
    indicator: 'gdp',
    period: '2024-Q1',
    clauses: 'disparity:level@counties',
  }
  expect(sentence({ ...request, subject: 'whole' }).text).toBe(
    '全市GDP各县（市、区）最高与最低之比为4.00倍。',
  )
})
