import { describe, expect, it } from 'vitest'
import { Decimal } from '../../src/model/decimal.js'
import { datasetFromRows, type RowsOptions } from '../../src/read/rows.js'

const catalogue: RowsOptions = {
  regions: [{ id: 'county', level: 'county', names: { 'zh-Hans': '某县' } }],
  indicators: [
    { id: 'gdp', names: { 'zh-Hans': '地区生产总值' }, unit: '亿元' },
    { id: 'people', names: { 'zh-Hans': '人口' }, unit: '人' },
  ],
  sources: [{ id: 's', agency: '统计局', title: '数据库' }],
}
const base = { region: 'county', indicator: 'gdp', source: 's' }
const values = (rows: Record<string, unknown>[], options: Partial<RowsOptions> = {}): string[] =>
  [...datasetFromRows(rows, { ...catalogue, ...options }).observations()].map(
    ({ period, measure, value, missing }) => `${period} ${measure} ${value ?? missing ?? ''}`,
  )

describe('datasetFromRows', () => {
  it('takes texts, numbers, bigints, bytes, days and a driver’s own decimals', () => {
    expect(
      values([
        { ...base, period: '2019', value: '25.70' },
        { ...base, period: 2020, value: 0.1 + 0.2 },
        { ...base, period: 2021n, value: 12345678901234567890n },
        { ...base, period: Buffer.from('2022'), value: new Decimal('7.25') },
        { ...base, period: new Date(Date.UTC(2023, 2, 31)), value: 1e-7 },
        { ...base, period: '2024', value: 1e21 },
      ]),
    ).toEqual([
      '2019 level 25.70',
      '2020 level 0.3',
      '2021 level 12345678901234567890',
      '2022 level 7.25',
      '2023-03-31 level 0.0000001',
      '2024 level 1000000000000000000000',
    ])
  })

  it('knows columns by the heads that CSV files may have, and leaves others alone', () => {
    const row = {
      地区: 'county',
      指标: 'gdp',
      时期: '2024',
      数值: 1,
      来源: 's',
      累计: true,
      状态: ['revised'],
      updated_by: 7,
    }
    const [observation] = [...datasetFromRows([row], catalogue).observations()]
    expect(observation).toMatchObject({ cumulative: true, status: ['revised'] })
  })

  it('leaves figures out that are null, unless the row says why', () => {
    expect(
      values([
        { ...base, period: '2023', value: null },
        { ...base, period: '2024', value: undefined, missing: 'suppressed' },
      ]),
    ).toEqual(['2024 level suppressed'])
  })

  it('reads several figures of one row', () => {
    const rows = [{ area: 'county', q: '2024-Q1', gdp: 25.7, rate: '7.9', people: null }]
    const options = {
      columns: { region: 'area', period: 'q' },
      figures: {
        gdp: { indicator: 'gdp' },
        rate: { indicator: 'gdp', measure: 'growth' },
        people: { indicator: 'people' },
      },
      common: { source: 's' },
    } as const
    expect(values(rows, options)).toEqual(['2024-Q1 level 25.7', '2024-Q1 growth 7.9'])
  })

  it('tells every fault at its row and column', () => {
    const rows = [
      { ...base, period: '2024', value: NaN },
      { ...base, period: '2024', value: '1,5' },
      { ...base, region: 'countyy', period: '2024', value: 1 },
      { ...base, period: new Date(Date.UTC(2024, 2, 31, 7, 30)), value: 1 },
      { ...base, period: '2024', value: { nested: true } },
      { ...base, period: '2024', value: Uint8Array.from([0xff]) },
    ]
    let message = ''
    try {
      values(rows)
    } catch (error) {
      message = String(error)
    }
    for (const place of [
      'rows[0].value',
      'rows[1].value',
      'rows[2].region',
      'rows[3].period',
      'rows[4].value',
      'rows[5].value',
    ]) {
      expect(message).toContain(`${place}: error`)
    }
  })

  it('names a column that is not there', () => {
    expect(() => values([{ ...base, period: '2024', value: 1 }], { columns: { region: 'area' } })).toThrow(
      /rows\[0\]: error: the rows have no column "area"; they have region, indicator, source, period, value/,
    )
  })

  it('takes no harm from names of Object', () => {
    const row = JSON.parse(
      '{"__proto__": {"x": 1}, "constructor": 1, "region": "county", "indicator": "gdp", "period": "2024", "value": 1, "source": "s"}',
    ) as Record<string, unknown>
    expect(values([row])).toEqual(['2024 level 1'])
    expect('x' in {}).toBe(false)
  })
})
