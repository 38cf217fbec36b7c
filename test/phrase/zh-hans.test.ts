import { describe, expect, it } from 'vitest'
import { zhHans } from '../../src/phrase/zh-hans.js'
import { period } from '../fixtures/small-dataset.js'

describe('period labels', () => {
  it.each([
    ['2024', '2024年', '2024年'],
    ['2024-H1', '2024年上半年', '上半年'],
    ['2024-H2', '2024年下半年', '下半年'],
    ['2024-Q1', '2024年一季度', '一季度'],
    ['2024-Q2', '2024年二季度', '二季度'],
    ['2024-Q3', '2024年三季度', '三季度'],
    ['2024-Q4', '2024年四季度', '四季度'],
    ['2024-Q1/2024-Q3', '2024年前三季度', '前三季度'],
    ['2024-01/2024-10', '2024年1—10月', '1—10月'],
    ['2024-01/2024-02', '2024年1—2月', '1—2月'],
    ['2024-04/2024-09', '2024年4—9月', '4—9月'],
    ['2024-03', '2024年3月', '3月'],
    ['2024-12', '2024年12月', '12月'],
    ['2013/2023', '2013—2023年', '2013—2023年'],
    ['2023-07/2024-06', '2023年7月—2024年6月', '2023年7月—2024年6月'],
    ['2024-03-31', '2024年3月31日', '3月31日'],
    ['2024-01-10/2024-02-05', '2024年1月10日—2月5日', '1月10日—2月5日'],
    ['2023-12-31/2024-01-02', '2023年12月31日—2024年1月2日', '2023年12月31日—2024年1月2日'],
  ])('%s is %s, in short %s', (text, full, short) => {
    expect(zhHans.period(period(text), 'full')).toBe(full)
    expect(zhHans.period(period(text), 'short')).toBe(short)
  })
})

it('numbers headings as official documents do', () => {
  const labels = ([1, 2, 3, 4] as const).map((level) => zhHans.headingLabel(level, 12))
  expect(labels).toEqual(['十二、', '（十二）', '12.', '（12）'])
})

it('writes a date without leading zeros', () => {
  expect(zhHans.date('2024-04-09')).toBe('2024年4月9日')
})

it('puts a title into title marks once', () => {
  expect(zhHans.source('聊城市统计局', '月报')).toBe('聊城市统计局《月报》')
  expect(zhHans.source('聊城市统计局', '《月报》第3期')).toBe('聊城市统计局《月报》第3期')
})

it.each([
  ['2024-H2', '2024-H1', '上半年'],
  ['2024-H1', '2023-H2', '上年下半年'],
  ['2024-Q1', '2023-Q4', '上季度'],
  ['2024-H1', '2023-H1', '上年同期'],
  ['2024', '2019', '2019年'],
])('calls what %s is compared with, %s, %s', (later, earlier, expected) => {
  expect(zhHans.base(period(later), period(earlier))).toBe(expected)
})
