import { describe, expect, test } from 'vitest'
import { readClaims } from '../../../src/audit/claims/read-claims.js'
import { smallDataset } from '../../fixtures/small-dataset.js'

const brief = (text: string, year?: number) =>
  readClaims(text, year === undefined ? {} : { year }).map(
    ({ kind, value, unit }) => `${kind} ${value}${unit ?? ''}`,
  )

describe('numbers that are no claims', () => {
  test.each([
    '构建“1234”工作体系，落实“6293”思路，打造“1+6+N”矩阵。',
    'PM2.5、PM10和5G、4A级景区，拨打12345热线。',
    '根据〔2024〕3号文件，2024年3月5日上午9:30召开会议。',
    '一是抓项目，二是抓招商，第一，聚焦统筹。',
    '联系电话：0635-8512345，邮编252000。',
    '第15届大会第九次全体会议审议《规划（2021—2025年）》。',
    '（三）优化环境\n1.强化要素保障\n2.提升服务水平',
  ])('%s', (text) => {
    expect(brief(text)).toEqual([])
  })
})

describe('context', () => {
  test('a period holds until a new one, in the year that the text told', () => {
    const claims = readClaims('2023年前三季度，出口10亿元，增长2%；1—10月，进口5亿元。2024年，出口12亿元。')
    expect(claims.map(({ period }) => period)).toEqual([
      '2023-01/2023-09',
      '2023-01/2023-09',
      '2023-01/2023-10',
      '2024',
    ])
  })

  test('今年 is the year that the caller gives', () => {
    expect(readClaims('今年一季度进口5亿元。', { year: 2022 })[0]?.period).toBe('2022-Q1')
    expect(readClaims('今年一季度进口5亿元。')[0]?.period).toBeNull()
  })

  test('a base of comparison is not the period', () => {
    expect(readClaims('2023年，出口10亿元，比2019年增长30%。')[1]?.period).toBe('2023')
  })

  test('a rank and a growth rate belong to the indicator before them', () => {
    const claims = readClaims('进出口总额完成10.8亿元，同比增长25.7%，增速居全市第1位。')
    expect(claims.map(({ indicator }) => indicator)).toEqual(['进出口总额', '进出口总额', '进出口总额'])
  })

  test('均 speaks of each', () => {
    const ranks = readClaims('高新技术企业达到106家，科技型企业入库180家，均居全市第一。').filter(
      ({ kind }) => kind === 'rank',
    )
    expect(ranks.map(({ indicator }) => indicator)).toEqual(['高新技术企业', '科技型企业入库'])
  })

  test('a dataset gives ids', () => {
    const [claim] = readClaims('一季度，高新区GDP完成25.7亿元。', { data: smallDataset() })
    expect(claim).toMatchObject({ region: 'zone', indicator: 'gdp' })
  })
})

describe('the quote', () => {
  test.each([
    '😀2024年一季度，進出口總額完成１０．８億元，同比增長２５．７％。',
    '全市生产总值 实现1611.9亿元、同比增\n长5.8%。',
    '<b>增长3%</b>，居全省第\r\n3位。',
  ])('stands in the text at its offset: %j', (text) => {
    const claims = readClaims(text)
    expect(claims.length).toBeGreaterThan(0)
    for (const { quote, offset } of claims) expect(text.slice(offset, offset + quote.length)).toBe(quote)
  })

  test('an empty text has no claims', () => {
    expect(readClaims('')).toEqual([])
  })
})

test('takes no verb for the beginning of a name', () => {
  const indicators = readClaims('2024年，居民消费价格下降0.2%，对外贸易增长3.1%。').map(
    (claim) => claim.indicator,
  )
  expect(indicators).toEqual(['居民消费价格', '对外贸易'])
})
