import { describe, expect, it } from 'vitest'
import { catalogue, merged, readOffice, shown, workbookOf } from './office.js'

describe('wide tables as offices make them', () => {
  it('indicators down, measures across, with title, units, parts, notes and marks', async () => {
    const table = await workbookOf({
      主要指标: [
        [merged('东河市2024年一季度主要经济指标', 5)],
        [null, null, null, null, '单位：亿元、%'],
        ['指　标', null, '总 量', '增长\n（%）', '增速位次'],
        ['一、地 区 生 产 总 值', null, shown(412.3, '0.00'), 6.1, 2],
        ['　#第一产业', null, shown(20.456, '0.0'), 3.5, '—'],
        ['　　第二产业增加值', null, '1,201.70', '6.8①', '3'],
        [null],
        ['二、规模以上工业增加值', null, '…', 8, 1],
        ['三、社会消费品零售总额', null, shown(180, '#,##0.00_ '), '-0.3', null],
        ['四、常住人口（万人）', null, 412.35, '*', null],
        [merged('注：①为初步核算数。“—”表示暂无数据。', 5)],
      ],
    })
    const mapping = `${catalogue}
tables:
  - heads: 3
    region: 东河市
    period: 2024-Q1
    columns: { 增速位次: 'rank:growth@counties' }
    rows: { '#第一产业': primary }
    marks: { ①: { note: 初步核算数, status: [provisional] } }
`
    const { figures, faults } = await readOffice(table, mapping)
    expect(faults).toEqual([])
    expect(figures).toEqual([
      'city gdp 2024-Q1 = 412.30 亿元',
      'city gdp 2024-Q1 growth = 6.1 %',
      'city gdp 2024-Q1 rank:growth@counties = 2',
      'city primary 2024-Q1 = 20.5 亿元',
      'city primary 2024-Q1 growth = 3.5 %',
      'city primary 2024-Q1 rank:growth@counties = not-available',
      'city secondary 2024-Q1 = 1201.70 亿元',
      'city secondary 2024-Q1 growth = 6.8 % (初步核算数) provisional',
      'city secondary 2024-Q1 rank:growth@counties = 3',
      'city industry 2024-Q1 = not-available 亿元',
      'city industry 2024-Q1 growth = 8 %',
      'city industry 2024-Q1 rank:growth@counties = 1',
      'city retail 2024-Q1 = 180.00 亿元',
      'city retail 2024-Q1 growth = -0.3 %',
      'city people 2024-Q1 = 412.35 万人',
      'city people 2024-Q1 growth = suppressed %',
    ])
  })

  it('regions down, indicators across in two merged lines, ranks behind each', async () => {
    const table = await workbookOf({
      封面: [['东河统计']],
      '各县区 (1)': [
        [merged('2024年1—9月各县（市、区）主要经济指标', 7)],
        [
          merged('地  区', 1, 2),
          merged('地区生产总值（亿元）', 3),
          null,
          null,
          merged('固定资产投资', 2),
          null,
          merged('进出口总额(万元)', 1, 2),
        ],
        [null, '总量', '同比增长（%）', '位次', '增速(%)', '位次', null],
        ['全　市', 1234.5, shown(0.061, '0.0%'), null, shown(0.05, '0.0%'), null, 123456],
        ['东城', shown(600, '0.00'), shown(0.079, '0.0%'), 1, shown(-0.012, '0.0%'), 3, 80000.4],
        ['西山县', shown(300, '0.00'), shown(0.04, '0.0%'), 3, shown(0.12, '0.0%'), 1, '-'],
        ['高新区', shown(334.5, '0.00'), shown(0.07, '0.0%'), 2, shown(0.031, '0.0%'), 2, null],
      ],
    })
    const mapping = `${catalogue}
tables:
  - sheet: 各县区 (1)
    heads: 2-3
    year: 2024
    period: 2024-01/2024-09
    columns:
      D: rank:growth@counties
      F: rank:growth@counties
`
    const { figures, faults } = await readOffice(table, mapping)
    expect(faults).toEqual([])
    expect(figures).toEqual([
      'city gdp 2024-01/2024-09 = 1234.5 亿元',
      'city gdp 2024-01/2024-09 growth = 6.1 %',
      'city investment 2024-01/2024-09 growth = 5.0 %',
      'city trade 2024-01/2024-09 = 123456 万元',
      'east gdp 2024-01/2024-09 = 600.00 亿元',
      'east gdp 2024-01/2024-09 growth = 7.9 %',
      'east gdp 2024-01/2024-09 rank:growth@counties = 1',
      'east investment 2024-01/2024-09 growth = -1.2 %',
      'east investment 2024-01/2024-09 rank:growth@counties = 3',
      'east trade 2024-01/2024-09 = 80000.4 万元',
      'west gdp 2024-01/2024-09 = 300.00 亿元',
      'west gdp 2024-01/2024-09 growth = 4.0 %',
      'west gdp 2024-01/2024-09 rank:growth@counties = 3',
      'west investment 2024-01/2024-09 growth = 12.0 %',
      'west investment 2024-01/2024-09 rank:growth@counties = 1',
      'west trade 2024-01/2024-09 = not-available 万元',
      'zone gdp 2024-01/2024-09 = 334.50 亿元',
      'zone gdp 2024-01/2024-09 growth = 7.0 %',
      'zone gdp 2024-01/2024-09 rank:growth@counties = 2',
      'zone investment 2024-01/2024-09 growth = 3.1 %',
      'zone investment 2024-01/2024-09 rank:growth@counties = 2',
    ])
  })

  it('indicators down, years across over total and growth, units in a column of their own', async () => {
    const table = await workbookOf({
      Sheet1: [
        [merged('历年主要指标', 7)],
        [],
        ['序号', '指标名称', '计量单位', merged('2022年', 2), null, merged('2023年', 2)],
        [null, null, null, '绝对额', '增长%', '绝对额', '增长%'],
        [1, '地区生产总值', '亿元', 1100, 5.1, 1180.25, 6],
        [2, '一般公共预算收入', '万元', 801234, -2.5, 850000, 6.1],
        [3, '常住人口', '万人', 410.2, '/', 411, '/'],
        [4, '城镇化率', '％', 61.5, null, 62.04, null],
      ],
    })
    const mapping = `${catalogue}
表:
  - 表头: 3-4
    行标题: B
    单位列: C
    地区: 东河市
`
    const { figures, faults } = await readOffice(table, mapping)
    expect(faults).toEqual([])
    expect(figures).toEqual([
      'city gdp 2022 = 1100 亿元',
      'city gdp 2022 growth = 5.1 %',
      'city gdp 2023 = 1180.25 亿元',
      'city gdp 2023 growth = 6 %',
      'city revenue 2022 = 801234 万元',
      'city revenue 2022 growth = -2.5 %',
      'city revenue 2023 = 850000 万元',
      'city revenue 2023 growth = 6.1 %',
      'city people 2022 = 410.2 万人',
      'city people 2022 growth = not-applicable %',
      'city people 2023 = 411 万人',
      'city people 2023 growth = not-applicable %',
      'city urban 2022 = 61.5 %',
      'city urban 2023 = 62.04 %',
    ])
  })

  it('a monthly report: this month and the year to date, with last year’s beside them', async () => {
    const table = await workbookOf({
      月报: [
        ['附表', null, null, null, null, null, '计量单位：亿元'],
        ['指标', merged('本月', 2), null, merged('1-本月累计', 3)],
        [null, '绝对额', '同比±%', '绝对额', '同比±%', '上年同期'],
        ['社会消费品零售总额', 35.1, 4.2, 160.7, 5, 153.05],
        ['其中：限额以上', 12, 3, 50, 2, 49],
        ['一般公共预算收入', 8, -1, 40.25, 0, 40.25],
      ],
    })
    const mapping = `${catalogue}
tables:
  - sheet: 1
    heads: 2-3
    region: city
    period: 2024-05
    skip: ['其中：限额以上']
`
    const { figures, faults } = await readOffice(table, mapping)
    expect(faults).toEqual([])
    expect(figures).toEqual([
      'city retail 2024-05 = 35.1 亿元',
      'city retail 2024-05 growth = 4.2 %',
      'city retail 2024-01/2024-05 = 160.7 亿元',
      'city retail 2024-01/2024-05 growth = 5 %',
      'city retail 2023-01/2023-05 = 153.05 亿元',
      'city revenue 2024-05 = 8 亿元',
      'city revenue 2024-05 growth = -1 %',
      'city revenue 2024-01/2024-05 = 40.25 亿元',
      'city revenue 2024-01/2024-05 growth = 0 %',
      'city revenue 2023-01/2023-05 = 40.25 亿元',
    ])
  })

  it('periods down, indicators across, units and measures in the heads', async () => {
    const table = await workbookOf({
      序列: [
        [
          '时期',
          '地区生产总值（亿元）',
          '地区生产总值增速（%）',
          '工业用电量(亿千瓦时)',
          '居民消费价格指数(点)',
        ],
        ['2023年1-3月', 251.2, 5.6, 10.25, 100.3],
        ['2023年上半年', 530, 5.9, 21.5, 100.2],
        ['2023年前三季度', 801.3, 6, 33, '100.1'],
        ['2023年', 1180.25, '6.0', 45.125, '－'],
        ['2024年1季度', 270.1, '6.10', 11, 99.9],
      ],
    })
    const mapping = `${catalogue}\ntables:\n  - { heads: 1, region: 东河市 }\n`
    const { figures, faults } = await readOffice(table, mapping)
    expect(faults).toEqual([])
    expect(figures).toHaveLength(20)
    expect(figures).toContain('city gdp 2023-01/2023-09 = 801.3 亿元')
    expect(figures).toContain('city gdp 2023-Q1 growth = 5.6 %')
    expect(figures).toContain('city power-industry 2023 = 45.125 亿千瓦时')
    expect(figures).toContain('city cpi 2023 = not-available 点')
    expect(figures).toContain('city gdp 2024-Q1 growth = 6.10 %')
    expect(figures).toContain('city gdp 2023-H1 = 530 亿元')
  })

  it('two columns of labels, regions merged down, years across as numbers', async () => {
    const table = await workbookOf({
      面板: [
        ['单位：亿元'],
        ['地区', '指标', 2022, shown(2023, '0"年"'), '2024年'],
        [merged('东城区', 1, 2), '地区生产总值', 500, 550, 600],
        [null, '固定资产投资', 100, 110, null],
        ['西山县', '地区生产总值', 250, 280, 300],
        [null, '固定资产投资', 70, '…', 80],
      ],
    })
    const mapping = `${catalogue}\ntables:\n  - { heads: 2, labels: A-B }\n`
    const { figures, faults } = await readOffice(table, mapping)
    expect(faults).toEqual([])
    expect(figures).toEqual([
      'east gdp 2022 = 500 亿元',
      'east gdp 2023 = 550 亿元',
      'east gdp 2024 = 600 亿元',
      'east investment 2022 = 100 亿元',
      'east investment 2023 = 110 亿元',
      'west gdp 2022 = 250 亿元',
      'west gdp 2023 = 280 亿元',
      'west gdp 2024 = 300 亿元',
      'west investment 2022 = 70 亿元',
      'west investment 2023 = not-available 亿元',
      'west investment 2024 = 80 亿元',
    ])
  })

  it('two blocks on one sheet, each by its area', async () => {
    const table = await workbookOf({
      两栏: [
        ['指标', '总量', null, '地区', '增速'],
        ['地区生产总值', 412.3, null, '东城区', 7.9],
        ['进出口总额', 88, null, '西山县', 4],
        ['备忘：以上为快报', 1, null, '合计', 9],
      ],
    })
    const mapping = `${catalogue}
tables:
  - { heads: 1, area: B2:B3, region: city, period: 2024-Q1, unit: 亿元 }
  - { heads: 1, labels: D, area: E2:E3, indicator: 地区生产总值, period: 2024-Q1 }
`
    const { figures, faults } = await readOffice(table, mapping)
    expect(faults).toEqual([])
    expect(figures).toEqual([
      'city gdp 2024-Q1 = 412.3 亿元',
      'city trade 2024-Q1 = 88 亿元',
      'east gdp 2024-Q1 growth = 7.9',
      'west gdp 2024-Q1 growth = 4',
    ])
  })

  it('a CSV file in GB18030, as WPS saves it, with line ends in its heads', async () => {
    const { execFileSync } = await import('node:child_process')
    const text =
      '东河市主要指标,,,\n,,,单位：万元\n"指标","2024年\n一季度","增长\n%","2023年\n一季度"\n地区生产总值,"4,123,000.50",6.1,"3,900,000"\n进出口总额,—,,12\n注：快报数,,,\n'
    const bytes = execFileSync('iconv', ['-f', 'utf-8', '-t', 'gb18030'], { input: text })
    const mapping = `${catalogue}\ntables:\n  - { heads: 3, area: B6:D99, region: city, columns: { C: growth 2024-Q1 } }\n`
    const { figures, faults } = await readOffice(bytes, mapping, 'table.csv')
    expect(faults).toEqual(['table.csv:undefined:undefined file-encoding-guessed'])
    expect(figures).toEqual([
      'city gdp 2024-Q1 = 4123000.50 万元',
      'city gdp 2024-Q1 growth = 6.1 %',
      'city gdp 2023-Q1 = 3900000 万元',
      'city trade 2024-Q1 = not-available 万元',
      'city trade 2023-Q1 = 12 万元',
    ])
  })

  it('a CSV file whose merged heads have lost their span', async () => {
    const csv = '单位：亿元,,,,\n指标,2023年,,2024年,\n,总量,增长%,总量,增长%\n进出口总额,1.50,2,3,4\n'
    const mapping = `${catalogue}\ntables:\n  - { heads: 2-3, region: city }\n`
    const { figures, faults } = await readOffice(csv, mapping, 'table.csv')
    expect(faults).toEqual([])
    expect(figures).toEqual([
      'city trade 2023 = 1.50 亿元',
      'city trade 2023 growth = 2 %',
      'city trade 2024 = 3 亿元',
      'city trade 2024 growth = 4 %',
    ])
  })

  it('a table in English', async () => {
    const table = await workbookOf({
      Q1: [
        ['Indicator', '2024-Q1', '2024-Q1 growth (%)'],
        ['Gross regional product (million USD)', shown(5712.3, '#,##0.0'), 6.1],
        ['of which: primary', 300, 2],
      ],
    })
    const usd = catalogue.replace(
      'name_en: gross regional product, unit: 亿元',
      'name_en: gross regional product, unit: million USD',
    )
    const mapping = `${usd}\ntables:\n  - { heads: 1, region: city, skip: ['of which*'] }\n`
    const { figures, faults } = await readOffice(table, mapping)
    expect(faults).toEqual([])
    expect(figures).toEqual(['city gdp 2024-Q1 = 5712.3 million USD', 'city gdp 2024-Q1 growth = 6.1 %'])
  })
})
