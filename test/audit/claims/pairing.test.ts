import { expect, test } from 'vitest'
import { readClaims } from '../../../src/audit/claims/read-claims.js'
import { smallDataset } from '../../fixtures/small-dataset.js'

const told = (text: string) =>
  readClaims(text).map(
    ({ indicator, kind, direction, value, rank, unit }) =>
      `${indicator} ${kind} ${direction ?? ''} ${rank ?? value}${unit ?? ''}`,
  )

test.each([
  [
    '工业、建筑业、批发业分别增长5.1%、3%、2.4%。',
    ['工业 growth-rate up 5.1%', '建筑业 growth-rate up 3%', '批发业 growth-rate up 2.4%'],
  ],
  ['2024年，全市出口和进口分别为32.5亿元和18.1亿元。', ['出口 level  32.5亿元', '进口 level  18.1亿元']],
  [
    '出口、进口分别达32.5亿元、18.1亿元，同比分别增长6%、下降1.5%。',
    ['出口 level  32.5亿元', '进口 level  18.1亿元', '出口 growth-rate up 6%', '进口 growth-rate down 1.5%'],
  ],
  [
    '进口额120亿元，出口额150亿元，分别增长8%和7%。',
    [
      '进口额 level  120亿元',
      '出口额 level  150亿元',
      '进口额 growth-rate up 8%',
      '出口额 growth-rate up 7%',
    ],
  ],
  [
    '第一、二、三产业增加值分别增长3%、4%、5%。',
    [
      '第一产业增加值 growth-rate up 3%',
      '第二产业增加值 growth-rate up 4%',
      '第三产业增加值 growth-rate up 5%',
    ],
  ],
  ['工业投资、民间投资增速分别居全市第3位、第5位。', ['工业投资 rank  3位', '民间投资 rank  5位']],
  ['煤炭、石油占能源消费的比重分别为55%、18%。', ['煤炭 share  55%', '石油 share  18%']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

test('names and figures of different numbers stay together', () => {
  const claims = readClaims('工业、建筑业、批发业分别增长5.1%、3%。')
  expect(new Set(claims.map(({ indicator }) => indicator)).size).toBe(1)
})

test('a dataset gives each its id', () => {
  const claims = readClaims('GDP、固定资产投资分别增长5.1%、3%。', { data: smallDataset() })
  expect(claims.map(({ indicator }) => indicator)).toEqual(['gdp', 'investment'])
})

test('periods that a list names are paired', () => {
  const periods = (text: string) => readClaims(text).map(({ period, value }) => `${period} ${value}`)
  expect(periods('2023年和2024年分别完成投资12.4亿元和15.6亿元。')).toEqual(['2023 12.4', '2024 15.6'])
  expect(periods('2024年一、二、三季度GDP分别增长5.3%、4.7%、4.6%。')).toEqual([
    '2024-Q1 5.3',
    '2024-Q2 4.7',
    '2024-Q3 4.6',
  ])
})

test('regions are known by the form of their names', () => {
  const regions = (text: string) =>
    readClaims(text).map(({ region, indicator, value }) => `${region} ${indicator} ${value}`)
  expect(regions('2024年，固定资产投资增长5%，东山县、西河区分别增长8.1%、7.6%。')).toEqual([
    'null 固定资产投资 5',
    '东山县 固定资产投资 8.1',
    '西河区 固定资产投资 7.6',
  ])
  expect(regions('东山县和西河区规上工业增加值分别增长9.1%、7.2%。')).toEqual([
    '东山县 规上工业增加值 9.1',
    '西河区 规上工业增加值 7.2',
  ])
})

test('what several share is told of each', () => {
  const told = (text: string) =>
    readClaims(text).map(({ indicator, region, kind, value }) => `${region ?? indicator} ${kind} ${value}`)
  expect(told('东河区增长7.2%；临江县、白石县同为6.8%，并列第二。')).toEqual([
    '东河区 growth-rate 7.2',
    '临江县 growth-rate 6.8',
    '白石县 growth-rate 6.8',
    '临江县 rank 2',
    '白石县 rank 2',
  ])
})

test('a unit at the end of a list is that of all', () => {
  expect(told('三次产业分别拉动经济增长0.3、2.3和2.9个百分点。').map((one) => one.split(' ').at(-1))).toEqual(
    ['0.3个百分点', '2.3个百分点', '2.9个百分点'],
  )
})
