import { expect, it } from 'vitest'
import { similar } from '../../src/model/similar.js'

it.each([
  ['gdpp', 'gdp'],
  ['GDP', 'gdp'],
  ['indutry', 'industry'],
  ['idnustry', 'industry'],
  ['tr', ''],
  ['somewhere', ''],
])('for %s: %j', (id, expected) => {
  expect(similar(id, ['gdp', 'industry', 'trade'])).toBe(expected)
})

it('gives the closest first, three at most', () => {
  expect(similar('region', ['legions', 'regions', 'region1', 'regio', 'other'])).toBe(
    'regio, region1, regions',
  )
})
