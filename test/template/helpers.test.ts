import { describe, expect, test } from 'vitest'
import { bodyOf, briefText, faultsOf } from '../helpers/brief-text.js'

describe('clauses', () => {
  test.each([
    [
      'all there',
      '{{say "gdp" "growth gap? rank?"}}。',
      '全区生产总值同比增长[7.9%]，高于全市[1.9个百分点]，居全市[第2位]。',
    ],
    [
      'an absent optional one leaves with its comma',
      '{{say "high-tech-investment" "level? growth gap? rank?"}}。',
      '全区高技术产业投资同比增长[286%]，居全市[第1位]。',
    ],
    [
      'the last one absent',
      '{{say "industry" "growth gap rank?"}}。',
      '全区规模以上工业增加值同比增长[12.7%]，高于全市[4.3个百分点]。',
    ],
    ['without a subject', '{{say "gdp" "growth" subject="none"}}。', '地区生产总值同比增长[7.9%]。'],
    [
      'several indicators',
      '{{list "gdp fdi" "level? growth?"}}。',
      '地区生产总值同比增长[7.9%]；实际使用外资[1364万美元]。',
    ],
    [
      'organizations',
      '{{list "trade" "growth?" among="organization"}}。',
      '沃尔润激光进出口总额同比增长[18%]。',
    ],
    ['an optional list with nothing', '甲{{list "fdi" "growth?" optional=true}}乙', '甲乙'],
    ['an optional list without indicators', '甲{{list none "growth?" optional=true}}乙', '甲乙'],
    ['has', '{{#has "gdp industry" "growth gap"}}有{{else}}无{{/has}}', '有'],
    ['has not', '{{#has "gdp fdi" "growth"}}有{{else}}无{{/has}}', '无'],
    ['has of no indicator', '{{#has none "growth"}}有{{else}}无{{/has}}', '无'],
  ])('%s', (_, text, printed) => {
    expect(bodyOf(text)).toEqual([printed])
  })

  test.each([
    ['a required one', '{{say "fdi" "level growth"}}', 'figure-absent 15:1'],
    ['all optional ones', '{{say "fdi" "growth? gap?"}}', 'nothing-to-print 15:1'],
    ['all of an item of a list', '{{list "gdp fdi" "growth?"}}', 'nothing-to-print 15:1'],
    ['a whole row of a table', '{{table "gdp fdi" columns="growth"}}', 'nothing-to-print 15:1'],
    ['everybody’s', '{{list "gdp" "growth?" among="organization"}}', 'nothing-to-print 15:1'],
    ['a bar', '{{chart "bar" "growth" of="gdp fdi"}}', 'figure-absent 15:1'],
  ])('absent: %s', (_, text, fault) => {
    expect(faultsOf(`# 题\n\n${text}`)).toEqual([fault])
  })
})

describe('tables and charts', () => {
  test('every figure of a table and a chart has its fact, in the order of the tree', () => {
    const { document, facts } = briefText(
      '# 题\n\n{{table lead "trade" columns="level growth rank"}}\n{{chart "bar" "growth" of="gdp industry" versus="parent"}}',
    )
    const [, table, chart] = document.children
    const inTable = table?.type === 'table' ? table.rows.flatMap((row) => row.cells.flat()) : []
    const inChart = chart?.type === 'chart' ? chart.series.flatMap((one) => one.points) : []
    const ids = [
      ...inTable.flatMap((node) => (node.type === 'number' ? [node.factId] : [])),
      ...inChart.flatMap((point) => point?.factId ?? []),
    ]
    expect(ids).toHaveLength(9)
    expect(facts.map((fact) => fact.id)).toEqual(ids)
  })

  test('are numbered, each kind by itself', () => {
    const text = '{{table lead}}\n\n{{chart "bar" "growth" of="gdp"}}\n\n{{table "trade"}}'
    const labels = briefText(`# 题\n\n${text}`).document.children.flatMap((block) =>
      block.type === 'table' || block.type === 'chart' ? [block.label] : [],
    )
    expect(labels).toEqual(['表1', '图1', '表2'])
  })

  test.each([
    ['with blank lines', '甲\n\n{{table lead}}\n\n乙'],
    ['without', '甲\n{{table lead}}\n乙'],
    ['inside a block', '甲\n{{#if yes}}\n{{table lead}}\n{{/if}}\n乙'],
    ['with CRLF', '甲\r\n{{table lead}}\r\n乙'],
  ])('on a line of their own, %s', (_, text) => {
    const types = briefText(`# 题\n\n${text}`).document.children.map((block) => block.type)
    expect(types).toEqual(['title', 'paragraph', 'table', 'paragraph'])
  })

  test('several right under one another', () => {
    const text = '# 题\n\n{{table lead}}\n{{sources}}\n{{signature}}'
    expect(briefText(text).document.children.map((block) => block.type)).toEqual(['title', 'table', 'note'])
  })

  test.each([
    ['beside text', '甲{{table lead}}', 15],
    ['before text', '甲\n\n{{sources}}乙', 17],
    ['in a list', '- 甲\n- {{table lead}}', 16],
    ['in a list, indented', '- 甲\n\n  {{table lead}}', 17],
    ['in a quote', '> {{table lead}}', 15],
    ['in bold', '**{{table lead}}**', 15],
    ['in a heading', '## 甲{{table lead}}', 15],
    ['in a cell', '| 甲 |\n|---|\n| {{table lead}} |', 17],
    ['two on one line', '{{sources}} {{sources}}', 15],
  ])('nowhere else: %s', (_, text, line) => {
    const faults = faultsOf(`# 题\n\n${text}`)
    expect(faults.length).toBeGreaterThan(0)
    for (const fault of faults) expect(fault).toMatch(new RegExp(`^block-inside-paragraph ${line}:`))
  })
})

test('the signature is what the options give', () => {
  const head = '---\nname: 甲\noptions:\n  issuer: { type: text }\n  date: { type: date }\n---\n'
  const signed = (options: Record<string, string>) => {
    const { document } = briefText('# 题\n\n甲\n\n{{signature}}', { head, options })
    return [document.children.at(-1), document.issuer, document.date]
  }
  expect(signed({ issuer: '统计局', date: '2024-04-20' })).toEqual([
    { type: 'signature', issuer: '统计局', date: '2024年4月20日' },
    '统计局',
    '2024-04-20',
  ])
  expect(signed({})[0]).toMatchObject({ type: 'paragraph' })
})
