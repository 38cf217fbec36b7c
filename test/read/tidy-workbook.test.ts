import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatPlace } from '../../src/errors.js'
import { checkDatasetAt, openDataset } from '../../src/read/open-dataset.js'
import { folderWith } from './folders.js'
import { shown, workbookOf } from './wide/office.js'

type Sheets = Parameters<typeof workbookOf>[0]

const sound: Sheets = {
  地区: [
    ['编号', '级别', '名称', '行政区划代码'],
    ['county', 'county', '某县', 370000],
  ],
  指标: [
    ['编号', '名称', '单位', '可加'],
    ['gdp', '地区生产总值', '亿元', true],
  ],
  来源: [
    ['编号', '机构', '标题', '发布日期'],
    ['s', '统计局', '月报', { value: new Date(Date.UTC(2024, 3, 20)), type: Date, format: 'yyyy-mm-dd' }],
  ],
  数据: [
    ['地区', '指标', '时期', '度量', '数值', '来源'],
    ['county', 'gdp', 2024, 'level', shown(25.7, '0.00'), 's'],
    ['county', 'gdp', '2024', 'growth', shown(0.079, '0.0%'), 's'],
    [
      'county',
      'gdp',
      { value: new Date(Date.UTC(2024, 2, 1)), type: Date, format: 'yyyy-mm' },
      'level',
      0.1 + 0.2,
      's',
    ],
  ],
}

async function read(sheets: Sheets): Promise<{ path: string; faults: string[] }> {
  const folder = await folderWith({ 'a.xlsx': await workbookOf({ ...sound, ...sheets }) })
  const path = join(folder, 'a.xlsx')
  const { findings } = await checkDatasetAt(path)
  return {
    path,
    faults: findings.map(
      ({ code, place }) => `${formatPlace({ ...place, file: undefined } as never)} ${code}`,
    ),
  }
}

describe('a workbook of tidy sheets', () => {
  it('opens, with figures as they are shown', async () => {
    const { path, faults } = await read({})
    expect(faults).toEqual([])
    const data = await openDataset(path)
    expect(data.region('county').codes).toEqual({ gb2260: '370000' })
    expect(data.sources.get('s')?.date).toBe('2024-04-20')
    expect(
      [...data.observations()].map(({ period, measure, value, unit }) => [period, measure, value, unit]),
    ).toEqual([
      ['2024', 'level', '25.70', undefined],
      ['2024', 'growth', '7.9', '%'],
      ['2024-03', 'level', '0.3', undefined],
    ])
  })

  it.each<[string, Sheets, string[]]>([
    [
      'a value that is none',
      {
        数据: [
          ['地区', '指标', '时期', '数值', '来源'],
          ['county', 'gdp', 2024, '约12', 's'],
        ],
      },
      ['数据!D2 value-invalid'],
    ],
    [
      'a reference to nothing',
      { 数据: [['地区', '指标', '时期', '数值', '来源'], [], ['countyy', 'gdp', 2024, 12, 's']] },
      ['数据!A3 reference-unknown'],
    ],
    [
      'a formula without a result, and no fault that follows from it',
      {
        地区: [
          ['编号', '级别', '名称'],
          ['county', { value: '=A1', type: 'Formula' }, '某县'],
        ],
      },
      ['地区!B2 cell-formula-not-computed'],
    ],
    [
      'a column that is not one',
      {
        指标: [
          ['编号', '名称', '单位', '方问'],
          ['gdp', '地区生产总值', '亿元', 1],
        ],
      },
      ['指标!D1 column-unknown'],
    ],
    ['a sheet that is not read', { 草稿: [['x']] }, ['草稿 sheet-unused']],
    ['a sheet without a head', { 来源: [[]] }, ['来源!A1 csv-without-header']],
    [
      'a percent sign on money',
      {
        数据: [
          ['地区', '指标', '时期', '数值', '来源'],
          ['county', 'gdp', 2024, shown(0.2, '0%'), 's'],
        ],
      },
      ['数据!A2 observation-unit-mismatch'],
    ],
  ])('%s', async (_, sheets, expected) => {
    expect((await read(sheets)).faults).toEqual(expected)
  })

  it('says what to do about a workbook that is none of ours', async () => {
    const folder = await folderWith({ '一季度.xlsx': await workbookOf({ Sheet1: [['指标', '总量']] }) })
    const { findings } = await checkDatasetAt(join(folder, '一季度.xlsx'))
    expect(findings.map(({ code, message }) => [code, message.zh.includes('一季度.mapping.yaml')])).toEqual([
      ['workbook-without-figures', true],
    ])
  })

  it('reads a mapped workbook of a folder beside its CSV files', async () => {
    const table = await workbookOf({
      表: [
        ['指标', '2023年'],
        ['地区生产总值（亿元）', 24],
      ],
    })
    const mapping = 'tables:\n  - { heads: 1, region: county }\n'
    const folder = await folderWith({ 'q.xlsx': table, 'q.mapping.yaml': mapping })
    const { findings, parts } = await checkDatasetAt(folder)
    expect(findings).toEqual([])
    expect([...(parts?.observations.values() ?? [])].map(({ value }) => value)).toEqual(['25.70', '24'])
  })
})
