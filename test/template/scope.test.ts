import { describe, expect, test } from 'vitest'
import { bodyOf, faultsOf, findingsOf, briefText } from '../helpers/brief-text.js'

const head = `---
name: 试用模板
options:
  zone: { type: region, default: liaocheng }
  nowhere: { type: region }
  base: { type: period, default: 2019 }
  before: { type: period, default: last-year }
  zones: { type: regions, default: [liaocheng, liaocheng-hitech] }
  word: { type: text, default: 词 }
  rows:
    type: list
    default: []
    fields: { region: { type: region }, period: { type: period } }
---
`
const body = (text: string, options = {}) => bodyOf(text, { head, options })
const faults = (text: string, options = {}) => faultsOf(`# 题\n\n${text}`, { head, options })

describe('another region', () => {
  test.each([
    ['say names it', '{{say "gdp" "growth" region="liaocheng"}}', '聊城市地区生产总值同比增长[6.0%]'],
    ['the one above is the whole', '{{say "gdp" "growth" region="parent"}}', '全市生产总值同比增长[6.0%]'],
    [
      'the own one stays the whole',
      '{{say "gdp" "growth" region="liaocheng-hitech"}}',
      '全区生产总值同比增长[7.9%]',
    ],
    ['an option names it', '{{say "gdp" "growth" region=zone}}', '聊城市地区生产总值同比增长[6.0%]'],
    [
      'an empty option is the document’s',
      '{{say "gdp" "growth" region=nowhere}}',
      '全区生产总值同比增长[7.9%]',
    ],
    [
      'the subject can be left out',
      '{{say "gdp" "growth" region="parent" subject="none"}}',
      '地区生产总值同比增长[6.0%]',
    ],
    [
      'list names it once',
      '{{list "gdp industry" "growth" region="parent"}}',
      '全市生产总值同比增长[6.0%]；规模以上工业增加值同比增长[8.4%]',
    ],
    ['an option prints its name', '{{zone}}', '聊城市'],
    ['has finds its figure', '{{#has "gdp" "level" region="parent"}}有{{else}}无{{/has}}', '无'],
    ['has finds one of its periods', '{{#has "gdp" "level" region="parent" period="2019"}}有{{/has}}', '有'],
  ])('%s', (_, text, expected) => {
    expect(body(text)).toEqual([expected])
  })

  test('a block is repeated for regions', () => {
    expect(
      body(
        '{{#each zones}}\n{{region}}（{{regionShort}}、{{whole}}）{{list "gdp" "growth" region=region}}。\n\n{{/each}}',
      ),
    ).toEqual([
      '聊城市（聊城市、全市）聊城市地区生产总值同比增长[6.0%]。',
      '聊城高新区（高新区、全区）生产总值同比增长[7.9%]。',
    ])
  })

  test('a table is captioned with it', () => {
    const [table] = body(
      '{{table "gdp" columns="level growth" region="parent" period="2019" caption="总量"}}',
    )
    expect(table).toContain('[2259.82] | [3.7]')
    const { document } = briefText(
      '# 题\n\n{{table "gdp" columns="level" region=zone period=base caption="总量"}}',
      { head },
    )
    const node = document.children[1]
    expect(node?.type === 'table' && node.caption).toEqual([{ type: 'text', value: '聊城市2019年总量' }])
  })

  test('without one above, has is false, an optional tag says nothing, and any other is told', () => {
    const settings = { head, region: 'liaocheng' }
    expect(bodyOf('甲{{#has "gdp" "growth" region="parent"}}乙{{/has}}', settings)).toEqual(['甲'])
    expect(bodyOf('甲{{say "gdp" "growth?" region="parent"}}', settings)).toEqual(['甲'])
    expect(faultsOf('# 题\n\n{{say "gdp" "growth" region="parent"}}', settings)).toEqual([
      'region-no-parent 17:1',
    ])
    expect(faultsOf('# 题\n\n{{table "gdp" region="parent"}}', settings)).toEqual(['region-no-parent 17:1'])
  })
})

describe('another period', () => {
  test.each([
    [
      'it is said in front',
      '{{say "gdp" "level" region="parent" period="2019"}}',
      '2019年全市生产总值实现[2259.82亿元]',
    ],
    [
      'an option names it',
      '{{say "gdp" "level" region="parent" period=base}}',
      '2019年全市生产总值实现[2259.82亿元]',
    ],
    [
      'unless the sentence says it',
      '{{base}}，{{say "gdp" "level" region="parent" period=base when="none"}}',
      '2019年，全市生产总值实现[2259.82亿元]',
    ],
    ['the own one is not said', '{{say "gdp" "growth" period="2024-Q1"}}', '全区生产总值同比增长[7.9%]'],
    [
      'list says it once',
      '{{list "gdp" "level" region="parent" period="2018"}}',
      '2018年全市生产总值实现[3152.15亿元]',
    ],
    ['last year’s is printed by name', '{{before}}', '2023年一季度'],
    [
      'base is what figures are compared with',
      '{{say "gdp" "increase-multiple.span" region="parent" period="2018" base="2010"}}',
      '2018年全市生产总值从[1622.38亿元]增至[3152.15亿元]，按现行价格计算增长了[94.3%]',
    ],
  ])('%s', (_, text, expected) => {
    expect(body(text)).toEqual([expected])
  })

  test('entries of a list name region and period', () => {
    const rows = [{ region: 'liaocheng', period: 2018 }, {}]
    expect(
      body(
        '{{#each rows}}\n{{#if period}}{{period}}{{else}}{{../period}}{{/if}}{{list "gdp" "level? growth?" region=region period=period when="none"}}。\n\n{{/each}}',
        { rows },
      ),
    ).toEqual(['2018年聊城市地区生产总值实现[3152.15亿元]。', '2024年一季度生产总值同比增长[7.9%]。'])
  })

  test.each([
    ['quarter', '是'],
    ['cumulative', '是'],
    ['half', '否'],
    ['to-date', '否'],
  ])('periodIs %s', (kind, answer) => {
    expect(body(`{{#periodIs "year" "${kind}"}}是{{else}}否{{/periodIs}}`)).toEqual([answer])
  })

  test('periodIs of another', () => {
    expect(
      body('{{#periodIs "year" of=base}}年{{/periodIs}}{{#periodIs "quarter" of="previous"}}季{{/periodIs}}'),
    ).toEqual(['年季'])
  })
})

test('each counts its entries', () => {
  expect(body('{{#each zones}}{{@number}}{{#unless @last}}、{{/unless}}{{/each}}')).toEqual(['1、2'])
})

describe('options that are none', () => {
  const codes = (options: object) =>
    findingsOf(() => briefText('# 题', { head, options: options as Record<string, unknown> })).map(
      ({ code, place, message }) => `${code} ${place.path ?? ''} ${message.en}`,
    )
  test('an unknown region, with the name that is near', () => {
    expect(codes({ zone: 'liaochen' })[0]).toMatch(
      /^reference-unknown .*zone: there is no region "liaochen"; did you mean liaocheng\?/,
    )
    expect(codes({ zones: ['liaocheng', 'nowhere'] })[0]).toMatch(/no region "nowhere"/)
    expect(codes({ rows: [{ region: 'liaochengs' }] })[0]).toMatch(/rows\[0\]\.region: there is no region/)
  })
  test('no period', () => {
    for (const base of ['2024-Q5', '去年', true, ['2019']])
      expect(codes({ base })[0]).toMatch(/^option-invalid/)
  })
})

describe('faults are told before anything runs', () => {
  test.each([
    ['an unknown region', '{{say "gdp" "growth" region="liaochen"}}', 'reference-unknown 17:29'],
    [
      'an unknown region where nothing is printed',
      '{{#has "gdp" "level"}}{{say "gdp" "growth" region="x"}}{{/has}}',
      'reference-unknown 17:51',
    ],
    ['no period', '{{say "gdp" "growth" period="2024Q1"}}', 'period-unreadable 17:29'],
    ['no base', '{{list "gdp" "growth" base="long ago"}}', 'period-unreadable 17:28'],
    ['a text for a region', '{{say "gdp" "growth" region=word}}', 'helper-usage 17:29'],
    ['a region for a period', '{{say "gdp" "growth" period=zone}}', 'helper-usage 17:29'],
    ['a list for a region', '{{say "gdp" "growth" region=zones}}', 'helper-usage 17:29'],
    ['a number for a period', '{{say "gdp" "growth" period=2019}}', 'helper-usage 17:29'],
    ['true for a region', '{{table "gdp" region=true}}', 'helper-usage 17:22'],
    ['a region for indicators', '{{say zone "growth"}}', 'helper-usage 17:7'],
    ['a list of regions that is printed', '{{zones}}', 'path-not-printable 17:1'],
    ['the inside of a region', '{{zone.id}}', 'path-unknown 17:3'],
    ['another word for when', '{{say "gdp" "growth" when="never"}}', 'helper-usage 17:27'],
    ['when of a table', '{{table "gdp" when="none"}}', 'helper-usage 17:1'],
    ['an unknown kind of period', '{{#periodIs "decade"}}甲{{/periodIs}}', 'helper-usage 17:13'],
    ['no kind of period', '{{#periodIs}}甲{{/periodIs}}', 'helper-usage 17:1'],
    ['a name for a kind of period', '{{#periodIs word}}甲{{/periodIs}}', 'helper-usage 17:13'],
    ['periodIs alone', '{{periodIs "year"}}', 'helper-usage 17:1'],
    [
      'a region that only an entry has',
      '{{regionShort}}{{#each rows}}{{whole}}{{/each}}',
      'path-unknown 17:32',
    ],
    ['a figure that another period has not', '{{say "gdp" "growth" period="2001"}}', 'figure-absent 17:1'],
    [
      'nothing of another region',
      '{{list "trade" "level?" region="liaocheng-yanggu"}}',
      'nothing-to-print 17:1',
    ],
  ])('%s', (_, text, fault) => {
    expect(faults(text)).toEqual([fault])
  })
})
