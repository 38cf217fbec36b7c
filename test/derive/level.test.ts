import { describe, expect, it } from 'vitest'
import { derive } from '../../src/derive/derive.js'
import type { Derived } from '../../src/derive/fact.js'
import { createDataset } from '../../src/model/dataset.js'
import { observation, period, smallDataset } from '../fixtures/small-dataset.js'

function levelOf(...rows: Parameters<typeof smallDataset>): Derived {
  const data = smallDataset(...rows)
  return derive(data, {
    measure: 'level',
    region: data.region('zone'),
    indicator: data.indicator('trade'),
    period: period('2024-Q1'),
  })
}

describe('level', () => {
  it('keeps all that its source states', () => {
    const made = levelOf([
      observation('zone', 'trade', '10.80', {
        unit: '万元',
        status: ['provisional', 'forecast'],
        approximate: 'nearly',
        cumulative: true,
      }),
    ])
    expect(made).toMatchObject({
      id: 'zone/trade/2024-Q1/level',
      decimals: 2,
      unit: { id: '万元' },
      origin: 'published',
      formula: { symbols: 'published', substituted: '10.80万元' },
      status: ['provisional', 'forecast'],
      approximate: 'nearly',
      cumulative: true,
    })
  })

  it('is never added up from parts', () => {
    const data = smallDataset([observation('east', 'trade', '1'), observation('west', 'trade', '2')])
    const request = { region: data.region('city'), indicator: data.indicator('trade') }
    expect(derive(data, { measure: 'level', ...request, period: period('2024-Q1') }).kind).toBe('absent')
  })

  it.each(['not-available', 'suppressed', 'not-applicable'] as const)('tells that it is %s', (missing) => {
    const made = levelOf([observation('zone', 'trade', null, { missing })])
    expect(made).toMatchObject({ kind: 'absent', reason: { en: expect.stringContaining(missing) as string } })
  })
})

it('derives the example of createDataset', () => {
  const data = createDataset({
    regions: [{ id: 'x', level: 'county', names: { 'zh-Hans': '某县' } }],
    indicators: [{ id: 'gdp', names: { 'zh-Hans': '地区生产总值' }, unit: '亿元' }],
    sources: [{ id: 's', agency: '某县统计局', title: '月报' }],
    observations: [{ region: 'x', indicator: 'gdp', period: '2024-Q1', value: '25.70', source: 's' }],
  })
  const request = { region: data.region('x'), indicator: data.indicator('gdp'), period: period('2024-Q1') }
  expect(derive(data, { measure: 'level', ...request })).toMatchObject({ decimals: 2 })
})
