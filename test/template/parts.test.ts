import { describe, expect, test } from 'vitest'
import { bodyOf, faultsOf } from '../helpers/brief-text.js'
import { growth, indicator, indicators, observation, smallDataset } from '../fixtures/small-dataset.js'

const parts = ['first', 'second', 'third'] as const
const names = { first: '第一产业增加值', second: '第二产业增加值', third: '第三产业增加值' }
const all = [
  ...indicators.filter(({ id }) => id !== 'fdi'),
  indicator('fdi', '实际使用外资', { unit: '万美元' }),
  ...parts.map((id) => indicator(id, names[id], { partOf: 'gdp' })),
  indicator('exports', '出口总额', { partOf: 'trade', verbs: { 'zh-Hans': '完成' } }),
  indicator('imports', '进口总额', { partOf: 'trade', verbs: { 'zh-Hans': '完成' } }),
]

// The three sectors of Zhuhai in 2011 as published: they make up 1403.23, a hundredth less than the whole.
const data = smallDataset(
  [
    observation('zone', 'gdp', '1403.24'),
    observation('zone', 'first', '36.61'),
    observation('zone', 'second', '766.92'),
    observation('zone', 'third', '599.70'),
    growth('zone', 'gdp', '18.3'),
    { ...growth('zone', 'gdp', '-6.8'), period: '2023-Q1' },
    { ...growth('zone', 'investment', '2'), period: '2023-Q1' },
    observation('zone', 'trade', '33.3'),
    observation('zone', 'exports', '30.4'),
    observation('zone', 'imports', '2.9'),
    growth('zone', 'trade', '7.3'),
    growth('zone', 'exports', '5.0'),
    growth('zone', 'imports', '5.0'),
    growth('zone', 'investment', '5.0'),
    observation('zone', 'fdi', '133600'),
    growth('zone', 'fdi', '5.0'),
  ],
  { indicators: all },
)

const said = (text: string, more: { options?: Readonly<Record<string, unknown>> } = {}) =>
  bodyOf(text, { data, region: 'zone', ...more })[0]
const faults = (text: string) => faultsOf(`# 题\n\n${text}`, { data, region: 'zone' })

describe('a structure', () => {
  test('with a name is told by its shares alone, each a figure of its own', () => {
    expect(said('{{structure "gdp" title="三次产业结构"}}。')).toBe('三次产业结构为[2.6]∶[54.7]∶[42.7]。')
  })

  test('without one tells every part', () => {
    expect(said('{{structure "gdp" subject="whole"}}。')).toBe(
      '全区第一产业增加值、第二产业增加值、第三产业增加值占地区生产总值的比重分别为[2.6%]、[54.7%]、[42.7%]。',
    )
  })

  test('of parts that leave something out is refused', () => {
    expect(faults('{{structure "gdp" parts="first second" title="结构"}}。')).toEqual(['figure-absent 15:1'])
  })
})

describe('a sum', () => {
  test('says that rounding alone keeps its parts from it', () => {
    expect(said('{{sum "gdp"}}。')).toBe(
      '第一产业增加值[36.61亿元]、第二产业增加值[766.92亿元]、第三产业增加值[599.70亿元]，合计[1403.24亿元]（分项与合计不等系四舍五入所致）。',
    )
  })

  test('of parts that add up says nothing of it', () => {
    expect(said('{{sum "trade"}}。')).toBe('出口总额完成[30.4亿元]、进口总额完成[2.9亿元]，合计[33.3亿元]。')
  })

  test('is refused where the parts are not the whole', () => {
    expect(faults('{{sum "gdp" parts="first third"}}。')).toEqual(['figure-absent 15:1'])
  })

  test('has a note under a table that shows the whole and all its parts', () => {
    const [, table] = bodyOf('正文。\n\n{{table "gdp first second third" columns="level" caption="总量"}}', {
      data,
      region: 'zone',
    })
    expect(table).toContain('[1403.24]')
  })
})

test('growth stands beside that of last year and the two-year average', () => {
  // √(1.183 × 0.932) − 1 = 5.0%, as the note of the first quarter of 2021 has it for 18.3% after −6.8%.
  expect(said('{{base-effect "gdp" subject="whole"}}。')).toBe(
    '全区生产总值同比增长[18.3%]，上年同期为下降[6.8%]，两年平均增长[5.0%]。',
  )
  expect(faults('{{base-effect "trade"}}。')).toEqual(['figure-absent 15:1'])
})

describe('a list', () => {
  test('tells the parts of an indicator as its parts', () => {
    expect(said('{{list "trade exports imports investment" "level? growth" nested=true}}。')).toBe(
      '进出口总额完成[33.3亿元]，同比增长[7.3%]；其中，出口总额完成[30.4亿元]，同比增长[5.0%]；进口总额完成[2.9亿元]，同比增长[5.0%]。固定资产投资同比增长[5.0%]。',
    )
  })

  test('says one and the same rate once', () => {
    expect(said('{{list "exports imports investment" "growth" merge=true}}。')).toBe(
      '出口总额、进口总额、固定资产投资同比均增长[5.0%]。',
    )
  })

  test('puts levels and shares side by side', () => {
    expect(said('{{list "first second third" "level" merge=true}}。')).toBe(
      '第一产业增加值、第二产业增加值、第三产业增加值分别为[36.61亿元]、[766.92亿元]、[599.70亿元]。',
    )
    expect(said('{{list "exports imports" "level" form="respectively"}}。')).toBe(
      '出口总额、进口总额分别完成[30.4亿元]、[2.9亿元]。',
    )
    expect(said('{{list "second third" "share" form="respectively"}}。')).toBe(
      '第二产业增加值、第三产业增加值占GDP的比重分别为[54.7%]、[42.7%]。',
    )
  })
})

describe('another unit', () => {
  test.each([
    ['unit="auto"', '实际使用外资[13.36亿美元]'],
    ['unit="亿美元"', '实际使用外资[13.36亿美元]'],
    ['unit="亿美元" decimals="1"', '实际使用外资[13.4亿美元]'],
    ['unit="美元"', '实际使用外资[1336000000美元]'],
  ])('is printed with %s', (asked, text) => {
    expect(said(`{{say "fdi" "level" subject="none" ${asked}}}`)).toBe(text)
  })

  test('goes over a table with its unit, and leaves rates alone', () => {
    const [, table] = bodyOf(
      '正文。\n\n{{table "fdi trade" columns="level growth" caption="总量" unit="auto"}}',
      {
        data,
        region: 'zone',
      },
    )
    expect(table?.split('\n').slice(1)).toEqual([
      '实际使用外资 | 亿美元 | [13.36] | [5.0]',
      '进出口总额 | 亿元 | [33.3] | [7.3]',
    ])
  })

  test('that is none, or that fits nothing, is an error', () => {
    expect(faults('{{say "fdi" "level" unit="亿镑"}}。')).toEqual(['unit-unknown 15:26'])
    expect(faults('{{say "fdi" "level" unit="万吨"}}。')).toEqual(['unit-fits-nothing 15:1'])
    expect(faults('{{say "fdi" "level" decimals="1"}}。')).toEqual(['decimals-without-unit 15:1'])
  })

  test('in which a figure would print as nothing is not taken', () => {
    expect(said('{{say "trade" "level" subject="none" unit="万亿元" decimals="1"}}')).toBe(
      '进出口总额完成[33.3亿元]',
    )
  })
})

describe('variants that a seed picks', () => {
  const text = (seed: string) =>
    said(`{{say "gdp" "growth.default|short|noun" subject="whole" seed="${seed}"}}`)

  test('are the same for the same seed, and differ between seeds', () => {
    const seeds = Array.from({ length: 30 }, (_, index) => String(index))
    expect(seeds.map(text)).toEqual(seeds.map(text))
    expect(new Set(seeds.map(text))).toEqual(
      new Set(['全区生产总值同比增长[18.3%]', '全区生产总值增长[18.3%]', '全区生产总值增速[18.3%]']),
    )
  })

  test('must all be there', () => {
    expect(faults('{{say "gdp" "growth.short|rasch" seed="1"}}。')).toEqual(['clause-variant-unknown 15:13'])
  })
})
