import { describe, expect, test } from 'vitest'
import type { Block, Cards, Chart, Table } from '../../src/document/nodes.js'
import { createDataset } from '../../src/model/dataset.js'
import { openDataset } from '../../src/read/open-dataset.js'
import { briefText, findingsOf, inlineText } from '../helpers/brief-text.js'

const provinces = await openDataset('seeds/china-provinces')
const cities = await openDataset('seeds/shandong-cities')
const towns = createDataset({
  regions: [
    { id: 'county', level: 'county', names: { 'zh-Hans': '某县' } },
    { id: 'east', level: 'township', parent: 'county', names: { 'zh-Hans': '东镇' } },
    { id: 'west', level: 'township', parent: 'county', names: { 'zh-Hans': '西镇' } },
  ],
  indicators: ['output', 'tax'].map((id) => ({
    id,
    names: { 'zh-Hans': id === 'output' ? '产值' : '税收' },
    unit: '亿元',
    kind: 'flow' as const,
  })),
  peerGroups: [{ id: 'towns', names: { 'zh-Hans': '各镇' }, within: 'county', members: ['east', 'west'] }],
  sources: [{ id: 's', agency: '县统计局', title: '月报' }],
  observations: ['east', 'west', 'county'].flatMap((region, index) =>
    ['output', 'tax'].flatMap((indicator) => [
      { region, indicator, period: '2024', measure: 'level' as const, value: `${index + 1}.5`, source: 's' },
      { region, indicator, period: '2024', measure: 'growth' as const, value: `${index - 1}.5`, source: 's' },
    ]),
  ),
})
const head = '---\nname: 试\nheadings: plain\n---\n# 题\n\n'

const shandong = { data: provinces, region: 'shandong', period: '2023', head }
const liaocheng = { data: cities, region: 'liaocheng', period: '2019', head }

function blocks(text: string, settings: Parameters<typeof briefText>[1]): readonly Block[] {
  return briefText(text, settings).document.children.slice(1)
}
const only = (text: string, settings: Parameters<typeof briefText>[1]) => blocks(text, settings)[0]
const rowsOf = (table: Table): string[] => table.rows.map(({ cells }) => cells.map(inlineText).join(' '))
const notesOf = ({ notes }: Table | Chart): string => notes.map(inlineText).join('')
const codes = (text: string, settings: Parameters<typeof briefText>[1]): string[] =>
  findingsOf(() => briefText(text, settings)).map(({ code }) => code)

describe('a ranking', () => {
  const ask = '{{ranking "gdp" columns="level growth rank" top="4" total=true caption="生产总值" id="r"}}'

  test('has the best first and the own region marked, wherever it stands', () => {
    const table = only(ask, { ...shandong, region: 'sichuan' }) as Table
    expect(rowsOf(table)).toEqual([
      '广东 [135673.2] [4.8] [1]',
      '江苏 [128222.2] [5.8] [2]',
      '山东 [92068.7] [6.0] [3]',
      '浙江 [82553.2] [6.0] [4]',
      '四川 [60132.9] [6.0] [5]',
    ])
    expect(
      table.rows.filter(({ highlighted }) => highlighted).map(({ cells }) => inlineText(cells[0] ?? [])),
    ).toEqual(['四川'])
  })

  test('ranks by growth where it is ordered by growth', () => {
    const table = only('{{ranking "gdp" columns="growth rank" by="growth" top="2"}}', shandong) as Table
    expect(rowsOf(table)).toEqual(['西藏 [9.5] [1]', '海南 [9.2] [2]', '山东 [6.0] [9]'])
    expect(notesOf(table)).toContain('位次按增速排列')
  })

  test('several indicators have heads of their own', () => {
    const ask = '{{ranking "output tax" columns="level growth" total=true caption="产值和税收"}}'
    const table = only(ask, { data: towns, region: 'east', period: '2024', head }) as Table
    expect(table.spanners?.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [3, 4],
    ])
    expect(rowsOf(table)).toEqual([
      '某县 [3.5] [1.5] [3.5] [1.5]',
      '西镇 [2.5] [0.5] [2.5] [0.5]',
      '东镇 [1.5] [-1.5] [1.5] [-1.5]',
    ])
    expect(table.rows[0]?.kind).toBe('total')
  })

  test.each([
    ['a group that is not there', '{{ranking "gdp" among="nobody"}}', 'peers-unknown'],
    ['no number of places', '{{ranking "gdp" top="all"}}', 'top-invalid'],
    ['nothing to show', '{{ranking "gdp" columns="share"}}', 'nothing-to-print'],
    ['an id twice', `${ask}\n\n${ask}`, 'block-id-repeated'],
  ])('%s is a fault', (_, text, code) => {
    expect(codes(text, shandong)).toContain(code)
  })
})

describe('a trend', () => {
  test('has one period a row, and tells where figures cannot be compared', () => {
    const table = only(
      '{{trend "gdp" columns="level growth" from="2016" caption="生产总值"}}',
      liaocheng,
    ) as Table
    expect(rowsOf(table)).toEqual([
      '2016年 [2859.2] —',
      '2017年 [3064.06] —',
      '2018年 [3152.15] —',
      '2019年 [2259.82] [3.7]',
    ])
    expect(inlineText(table.caption)).toBe('聊城2016—2019年生产总值')
    expect(notesOf(table)).toContain('生产总值自2019年起统计口径有调整')
  })

  test('says nothing of a break that it does not show', () => {
    const table = only('{{trend "gdp" columns="level" periods="2016 2017"}}', liaocheng) as Table
    expect(notesOf(table)).not.toContain('口径')
  })

  test.each([
    ['a period that is none', '{{trend "gdp" periods="2019 soon"}}', 'period-unreadable'],
    ['a beginning that is none', '{{trend "gdp" from="soon"}}', 'period-unreadable'],
    ['one period', '{{trend "gdp" last="1"}}', 'periods-count'],
    ['too many', '{{trend "gdp" last="9999"}}', 'periods-count'],
    ['nothing to show', '{{trend "gdp" columns="level" periods="1950 1951"}}', 'nothing-to-print'],
  ])('%s is a fault', (_, text, code) => {
    expect(codes(text, liaocheng)).toContain(code)
  })
})

describe('cards', () => {
  test('have the figure, and under it what else is asked for', () => {
    const { items } = only('{{cards "gdp" "level growth? rank?"}}', shandong) as Cards
    expect(
      items.map(({ label, figure, detail }) => [inlineText(label), figure.text, inlineText(detail)]),
    ).toEqual([['生产总值', '92068.7亿元', '比上年增长[6.0%](up)，增速并列全国[第9位]']])
  })

  test('name what they show where it is no level', () => {
    const { items } = only('{{cards "gdp" "growth"}}', shandong) as Cards
    expect(items.map(({ label, figure }) => [inlineText(label), figure.text])).toEqual([
      ['生产总值增速(up)', '6.0%'],
    ])
  })

  test('without any figure are a fault', () => {
    expect(codes('{{cards "gdp" "share?"}}', shandong)).toEqual(['nothing-to-print'])
  })
})

describe('a chart', () => {
  test('over time begins with the first period that has a figure, and says so', () => {
    const made = only(
      '{{chart "line" "level" of="gdp" last="30" caption="{indicator}变化"}}',
      liaocheng,
    ) as Chart
    expect(made.series[0]?.points[0]).not.toBeNull()
    expect(made.categories.length).toBeLessThan(30)
    expect(inlineText(made.caption)).toBe(`聊城${made.categories[0]?.slice(0, 4)}—2019年生产总值变化`)
  })

  test('tells the name of its only series once', () => {
    const made = only('{{chart "ranking" "growth" of="gdp" top="3" caption="排名"}}', shandong) as Chart
    expect(made.alternative.match(/生产总值/g)).toHaveLength(1)
  })

  test('over time keeps a gap for a missing figure and says so', () => {
    const made = only('{{chart "bar-line" "level" of="gdp" last="3" caption="生产总值"}}', liaocheng) as Chart
    expect(made.categories).toEqual(['2017年', '2018年', '2019年'])
    expect(made.series.map(({ name, axis, points }) => [name, axis, points.map((one) => one?.text)])).toEqual(
      [
        ['生产总值', undefined, ['3064.06', '3152.15', '2259.82']],
        ['增速', 'secondary', [undefined, undefined, '3.7']],
      ],
    )
    expect([made.unit, made.secondaryUnit]).toEqual(['亿元', '%'])
    expect(notesOf(made)).toContain('2017年、2018年增速未公布')
    expect(notesOf(made)).toContain('统计口径有调整')
    expect(made.alternative).toMatch(/^柱线图“聊城2017—2019年生产总值”/)
  })

  test('of peers marks the own region', () => {
    const made = only('{{chart "ranking" "growth" of="gdp" top="3"}}', shandong) as Chart
    expect(made.categories).toEqual(['西藏', '海南', '内蒙古', '山东'])
    expect(made.highlighted).toBe(3)
  })

  test('of two regions over time', () => {
    const made = only('{{chart "line" "level" of="gdp" versus="qingdao" last="3"}}', liaocheng) as Chart
    expect(made.series.map(({ name }) => name)).toEqual(['聊城', '青岛'])
  })

  test.each([
    ['two indicators in a ranking', '{{chart "ranking" "level" of="gdp industry"}}', 'chart-shape'],
    ['no figure at all', '{{chart "line" "level" of="gdp" periods="1950 1951"}}', 'nothing-to-print'],
  ])('%s is a fault', (_, text, code) => {
    expect(codes(text, liaocheng)).toContain(code)
  })

  test('of parts refuses what is below zero', () => {
    const east = { data: towns, region: 'east', period: '2024', head }
    expect(codes('{{chart "pie" "growth" of="output"}}', east)).toEqual(['chart-negative'])
  })
})
