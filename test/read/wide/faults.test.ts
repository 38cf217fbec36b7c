import { describe, expect, it } from 'vitest'
import { catalogue, merged, readOffice, shown, workbookOf } from './office.js'

type Rows = Parameters<typeof workbookOf>[0][string]

async function faults(rows: Rows, table: string): Promise<readonly string[]> {
  const { faults: all, figures } = await readOffice(
    await workbookOf({ 表1: rows }),
    `${catalogue}\ntables:\n  - { ${table} }\n`,
  )
  if (all.length > 0) expect(figures).toEqual([])
  return all
}

const whole = 'heads: 2, region: city, period: 2024-Q1'
const heads: Rows = [['单位：亿元、%'], ['指标', '总量', '增速']]

describe('faults of a wide table, each with its cell', () => {
  it.each<[string, Rows, string, string[]]>([
    ['a label that is not known', [...heads, ['地区总产值', 1, 2]], whole, ['表1!A3 wide-label-unknown']],
    [
      'a label that is not known, without figures',
      [...heads, ['一、国民经济核算'], ['地区生产总值', 1, 2]],
      whole,
      [],
    ],
    [
      'a column that is not known, told once',
      [['单位：亿元'], ['指标', '总量', '比重'], ['地区生产总值', 1, 2], ['进出口总额', 1, 2]],
      whole,
      ['表1!C2 wide-label-unknown'],
    ],
    ['a column without a head', [...heads, ['地区生产总值', 1, 2, 3]], whole, ['表1!D2 wide-head-empty']],
    ['a row without a label', [...heads, [null, 1, 2]], whole, ['表1!A3 wide-label-empty']],
    [
      'text where a figure should be',
      [...heads, ['地区生产总值', '约12', 2]],
      whole,
      ['表1!B3 wide-figure-unreadable'],
    ],
    [
      'two figures in one cell',
      [...heads, ['地区生产总值', '12 13.5', 2]],
      whole,
      ['表1!B3 wide-figure-unreadable'],
    ],
    [
      'a comma for a point',
      [...heads, ['地区生产总值', '12,5', 2]],
      whole,
      ['表1!B3 wide-figure-unreadable'],
    ],
    [
      'a formula that was not computed',
      [...heads, ['地区生产总值', { value: '=SUM(B4:B9)', type: 'Formula' }, 2]],
      whole,
      ['表1!B3 cell-formula-not-computed'],
    ],
    ['a truth value', [...heads, ['地区生产总值', true, 2]], whole, ['表1!B3 wide-figure-unreadable']],
    [
      'a percent sign where yuan should be',
      [...heads, ['地区生产总值', shown(0.12, '0.0%'), 2]],
      whole,
      ['表1!B3 observation-unit-mismatch'],
    ],
    [
      'a format that shows another number',
      [...heads, ['地区生产总值', shown(12345, '0!.0,"万"'), 2]],
      whole,
      ['表1!B3 cell-format-unknown'],
    ],
    [
      'the same figure twice',
      [...heads, ['地区生产总值', 1, null], ['一、地区生产总值', 2, null]],
      whole,
      ['表1!B4 observation-duplicate'],
    ],
    [
      'no unit anywhere, told once for an indicator',
      [[null], ['指标', '总量', '增速'], ['地区生产总值', 1, 2], ['进出口总额', 1, 2]],
      whole,
      ['表1!B3 wide-unit-unknown', '表1!B4 wide-unit-unknown'],
    ],
    [
      'the table’s unit on something else',
      [...heads, ['常住人口', 400, 0.1]],
      whole,
      ['表1!B3 observation-unit-mismatch'],
    ],
    [
      'two units of one kind',
      [...heads, ['地区生产总值（万元）', 1, null]],
      `${whole}, columns: { 总量: { measure: level }, B: { measure: level } }`,
      [],
    ],
    [
      'no region',
      [...heads, ['地区生产总值', 1, 2]],
      'heads: 2, period: 2024-Q1',
      ['表1!B3 wide-key-missing'],
    ],
    ['no period', [...heads, ['地区生产总值', 1, 2]], 'heads: 2, region: city', ['表1!B3 wide-key-missing']],
    [
      'months without a year',
      [['单位：亿元'], ['指标', '1-3月'], ['地区生产总值', 1]],
      'heads: 2, region: city',
      ['表1!B3 wide-year-missing'],
    ],
    [
      'labels that disagree',
      [['单位：亿元'], ['指标', '2024年'], ['2023年地区生产总值', 1]],
      'heads: 2, region: city',
      ['表1!B3 wide-labels-conflict'],
    ],
    [
      'a name that two things have',
      [...heads, ['东城', 1, 2]],
      `${whole}, rows: { 东城: 东城 }`,
      ['表1!B3 wide-key-missing'],
    ],
    [
      'a meaning that means nothing',
      [...heads, ['地区生产总值', 1, 2]],
      `${whole}, columns: { 总量: totl }`,
      ['表1!B2 wide-meaning-unknown'],
    ],
    [
      'a rank that is none',
      [['单位：亿元'], ['指标', '位次'], ['地区生产总值', 2.5]],
      `${whole}, columns: { 位次: rank:growth@counties }`,
      ['表1!B3 rank-not-positive'],
    ],
    [
      'a rank among nobody',
      [['单位：亿元'], ['指标', '位次'], ['地区生产总值', 2]],
      whole,
      ['表1!B3 observation-field-needed', '表1!B3 observation-field-needed'],
    ],
    ['an area where nothing stands', [...heads], whole, ['表1!B3 wide-empty']],
    [
      'a part by a short name that may be another’s',
      [...heads, ['全社会用电量（亿千瓦时）', 100, 2], ['其中：工业', 60, 3]],
      whole,
      ['表1!A4 wide-label-unknown'],
    ],
    [
      'a part after the first, not marked itself',
      [...heads, ['全社会用电量（亿千瓦时）', 100, 2], ['其中：居民', 60, 3], ['工业', 60, 3]],
      `${whole}, skip: ['其中：居民']`,
      ['表1!A5 wide-label-unknown'],
    ],
    [
      'a part that is only indented',
      [...heads, ['全社会用电量（亿千瓦时）', 100, 2], ['　　工业', 60, 3]],
      whole,
      ['表1!A4 wide-label-unknown'],
    ],
  ])('%s', async (_, rows, table, expected) => {
    expect(await faults(rows, table)).toEqual(expected)
  })

  it('tells all at once', async () => {
    const rows: Rows = [...heads, ['地区总产值', 1, 2], ['进出口总额', 'abc', '--y'], ['常住人口', 1, 2]]
    expect(await faults(rows, whole)).toEqual([
      '表1!A3 wide-label-unknown',
      '表1!B4 wide-figure-unreadable',
      '表1!C4 wide-figure-unreadable',
      '表1!B5 observation-unit-mismatch',
    ])
  })

  it('suggests what a label may be', async () => {
    const table = await workbookOf({ 表1: [...heads, ['地区总产值', 1, 2]] })
    const { findings } = await readOffice(table, `${catalogue}\ntables:\n  - { ${whole} }\n`)
    expect(findings[0]?.message.zh).toContain('地区生产总值')
  })

  it('takes no figure from under a merged head that covers more than the table', async () => {
    const rows: Rows = [[merged('单位：亿元', 3)], ['指标', merged('总量', 2), null], ['地区生产总值', 1, 2]]
    expect(await faults(rows, whole)).toEqual(['表1!C3 observation-duplicate'])
  })
})

describe('faults of a mapping, each with its line', () => {
  const rows: Rows = [...heads, ['地区生产总值', 1, 2]]
  it.each<[string, string, string[]]>([
    ['a field that is not one', 'heads: 2, lables: A', ['table.mapping.yaml:26:25 field-unknown']],
    ['heads that are no rows', 'heads: two', ['table.mapping.yaml:26:14 value-invalid']],
    ['a sheet that is not there', 'heads: 2, sheet: 表9', ['table.mapping.yaml:26:24 sheet-missing']],
    ['a Chinese field with a fault', '表头: 二', ['table.mapping.yaml:26:11 value-invalid']],
    ['no heads', 'region: city', ['table.mapping.yaml:26:5 value-missing']],
  ])('%s', async (_, table, expected) => {
    const read = await readOffice(
      await workbookOf({ 表1: rows }),
      `${catalogue}\ntables:\n  - { ${table} }\n`,
    )
    expect(read.faults).toEqual(expected)
  })

  it.each<[string, string, string]>([
    ['YAML that cannot be parsed', 'tables: [', 'yaml-syntax'],
    ['no tables', catalogue, 'mapping-without-tables'],
    ['a catalogue that is not there', 'catalogue: nowhere\ntables: [{ heads: 1 }]', 'folder-missing'],
  ])('%s', async (_, mapping, code) => {
    const read = await readOffice(await workbookOf({ 表1: rows }), mapping)
    expect(read.findings.map((one) => one.code)).toContain(code)
  })
})
