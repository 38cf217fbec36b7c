import { expect, test } from 'vitest'
import { definiteName, namesSeveral } from '../../src/phrase/en-article.js'

test.each([
  ['unemployment rate', 'the unemployment rate'],
  ['quantity index of real GDP', 'the quantity index of real GDP'],
  ['CPI', 'the CPI'],
  ['number of firms', 'the number of firms'],
  ['staffing rate of community workers', 'the staffing rate of community workers'],
  ['value added of industry above designated size', 'value added of industry above designated size'],
  ['operating balance of the hospital', 'the operating balance of the hospital'],
  ['length of county roads', 'the length of county roads'],
  ['exports', 'exports'],
  ['GDP', 'GDP'],
  ['fixed-asset investment', 'fixed-asset investment'],
  ['the participation rate', 'the participation rate'],
])('%s in a sentence', (name, said) => {
  expect(definiteName(name)).toBe(said)
})

test.each([
  'high-tech firms',
  'services by proxy',
  'consultations of firms',
  'patents granted',
  'business entities',
  'staff',
  'resident population',
])('%s can be numbered', (name) => {
  expect(namesSeveral(name)).toBe(true)
})

test.each([
  'container throughput',
  'number of firms',
  'employment',
  'business',
  'consensus',
  'access to parks',
  'analysis',
  'population density',
])('%s cannot', (name) => {
  expect(namesSeveral(name)).toBe(false)
})
