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
