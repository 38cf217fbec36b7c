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

test.each([
  ['2024年，全市稅課收入為新臺幣5.2億元，較上年增加3.1%。', ['level 5.2亿新台币元', 'growth-rate 3.1%']],
  ['2024年，全市稅課收入約新臺幣1,200萬元。', ['level 1200万新台币元']],
  ['2024年，新建住宅面積70萬平方公尺，貨物裝卸量3.1萬公噸。', ['level 70万平方公尺', 'level 3.1万公吨']],
  ['註：2023年5月年增率未公布。\n\n5月，零售總額120.5億元。', ['level 120.5亿元']],
])('Taiwan: %s', (text, expected) => {
  expect(brief(text)).toEqual(expected)
})

test('the year of a note under a chart is not handed on', () => {
  const text = '2024年5月，零售总额120.5亿元。\n\n注：2023年5月增速未公布。\n\n5月，出口总额3.2亿元。'
  expect(readClaims(text).map(({ period }) => period)).toEqual(['2024-05', '2024-05'])
})

test('a growth rate that lies below another is that of the indicator before it', () => {
  const text =
    'In 2024, exports fell by 1.2% year on year, with a growth rate 3.3 percentage points below the province.'
  expect(readClaims(text).map(({ indicator }) => indicator)).toEqual(['exports', 'exports'])
})

describe('figures that others are told of', () => {
  test.each([
    ['投资5000万元以下的项目38个，其中10亿元以上项目5个。', ['count 38个', 'count 5个']],
    ['注册资本不低于1000万元的企业达126家。', ['count 126家']],
    ['GDP总量超500亿元的县（市）达到3个，打造2个500亿级产业集群。', ['count 3个', 'count 2个']],
    ['粮食总产量连续九年稳定在120万吨以上。', ['streak 9年']],
    ['规上工业企业较成立之初的38家增长4.7倍。', ['increase-multiple 4.7倍']],
    [
      '城镇登记失业率为2.9%，低于4.5%的控制目标1.6个百分点。',
      ['share 2.9%', 'target 4.5%', 'point-gap 1.6个百分点'],
    ],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })
})

describe('ways of the press', () => {
  test.each([
    [
      '制造业采购经理指数（PMI）为49.7%，比上月上升0.2个百分点。',
      ['level 49.7%', 'point-change 0.2个百分点'],
    ],
    ['收入比由2.05∶1缩小为2.02∶1。', ['from-to null']],
    ['增速由全省第11位升至第4位，位次前移7位。', ['from-to null位', 'rank 7位']],
    ['利率4.05%，同比下降42个基点。', ['share 4.05%', 'point-change 42个基点']],
    ['工业税收翻了一番，比2012年翻了近两番。', ['times 1番', 'times 2番']],
    ['占比首次超过一半，本地农民超过八成。', ['fraction 1/2', 'fraction 8成']],
    ['增速创2015年以来新低。', ['rank 1']],
    ['今年要确保新建高标准农田30万亩。', ['target 30万亩']],
    ['年度计划投资94亿元，已完成投资73.6亿元。', ['target 94亿元', 'level 73.6亿元']],
    ['平均房价368元/晚，普及率104.7部/百人。', ['intensity 368元/晚', 'intensity 104.7部/百人']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
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

  test.each([
    ['2023年，旅游收入恢复到2019年同期的96%，相当于2015年的1.3倍。', ['2023', '2023']],
    ['2024年，成交额由2019年的12.5亿元增加到2023年的68.3亿元。', ['2023']],
    ['2024年8月，工业增加值由上月的下降0.5%转为增长2.3%。', [null, '2024-08']],
    ['民國113年第2季經濟成長率(yoy)為5.09%。', ['2024-Q2']],
    ['112年1至11月，出口10億元。', ['2023-01/2023-11']],
    ['113年前3季，出口10億元。', ['2024-01/2024-09']],
    ['民國102至112年，出口10億元。', ['2013/2023']],
    ['自民國102年至民國112年，出口10億元。', ['2013/2023']],
  ])('periods of comparison: %s', (text, expected) => {
    expect(readClaims(text).map(({ period }) => period)).toEqual(expected)
  })

  test('a fall below zero keeps its sign in a move', () => {
    const [claim] = readClaims('增速由上半年的-1.2%回升至2.6%。')
    expect(claim).toMatchObject({ kind: 'from-to', from: '-1.2', to: '2.6', direction: 'up' })
  })

  test('a name in brackets is that of the rate in front of it', () => {
    const claims = readClaims('城镇常住人口23.1万人，占总人口比重（常住人口城镇化率）为59.8%。')
    expect(claims.map(({ indicator }) => indicator)).toEqual(['城镇常住人口', '常住人口城镇化率'])
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

describe('English', () => {
  const english = (text: string) =>
    readClaims(text, { year: 2024 }).map(
      ({ kind, value, from, to, unit, direction, indicator, period }) =>
        `${kind} ${value ?? `${from}→${to}`}${unit ?? ''} ${direction} ${indicator} ${period}`,
    )

  test.each([
    [
      'In 2024 freight revenue turned down after growth of 6.1% in the previous year, falling 1.4%.',
      ['growth-rate 6.1% up freight revenue 2023', 'growth-rate 1.4% down freight revenue 2024'],
    ],
    [
      'In May 2024 sales fell 0.3% after a rise of 0.6% in the previous month.',
      ['growth-rate 0.3% down sales 2024-05', 'growth-rate 0.6% up sales 2024-04'],
    ],
    ['Dwell time improved from 6.4 days to 4.9 days.', ['from-to 6.4→4.9天 down Dwell time null']],
    ['Dwell time improved by two hours.', ['increment-and-total 2小时 down Dwell time null']],
    ['Exports exceeded imports by three to two.', ['times 1.5倍 null Exports exceeded imports null']],
    [
      'In 2024 output of the mill, which had been 3.1 million tonnes a year earlier, rose to 3.4 million tonnes.',
      ['level 3.1百万吨 null null 2023', 'level 3.4百万吨 null output of the mill 2024'],
    ],
    ['Collections crossed ₹1.77 lakh crore.', ['level 1.77万亿卢比 null Collections crossed null']],
    [
      'Mining made a negative contribution of 0.3 percentage points.',
      ['contribution-points 0.3个百分点 down Mining made a negative null'],
    ],
  ])('%s', (text, expected) => {
    expect(english(text)).toEqual(expected)
  })

  test.each([
    'The meeting was held in Room 204 at 9.30 a.m. on 12 May 2024.',
    'The motion passed by a vote of five to one.',
    'A two-thirds majority is needed.',
    'The 90-minute film cost nothing.',
    'The survey was conducted under ISO 20252 between 3 and 17 June.',
  ])('nothing in: %s', (text) => {
    expect(english(text)).toEqual([])
  })
})
