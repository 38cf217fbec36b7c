import { describe, expect, test } from 'vitest'
import { checkSum } from '../../src/derive/check-sum.js'
import { derive } from '../../src/derive/derive.js'
import { baseEffect } from '../../src/derive/base-effect.js'
import { coefficientOfVariation } from '../../src/derive/distribution.js'
import { doublings, timesAfterDoublings } from '../../src/derive/doublings.js'
import { Decimal } from '../../src/model/decimal.js'
import { formatFixed } from '../../src/model/rounding.js'
import type { ObservationInput } from '../../src/model/observation.js'
import { parseClauses } from '../../src/phrase/clause.js'
import { requestOf } from '../../src/phrase/clause-request.js'
import { sentence } from '../../src/phrase/sentence.js'
import { overTimeIndicators } from '../fixtures/over-time.js'
import { indicator, observation, period, smallDataset } from '../fixtures/small-dataset.js'

/** The zone's figure of an indicator: `trade 2024-Q1 10.8`, with the measure and more behind it. */
function figure(text: string, rest: Partial<ObservationInput> = {}): ObservationInput {
  const [path = '', when = '', value = ''] = text.split(' ')
  const [indicatorId = '', regionId = 'zone'] = path.split('@')
  return observation(regionId, indicatorId, value, { period: when, ...rest })
}
const growthOf = (text: string): ObservationInput => figure(text, { measure: 'growth' })

const indicators = [
  ...overTimeIndicators,
  indicator('profit', '企业利润', { growthSource: 'from-levels', shortNames: { 'zh-Hans': '利润' } }),
  indicator('urban-income', '城镇居民人均可支配收入', { unit: '元', kind: 'stock', additive: false }),
  indicator('rural-income', '农村居民人均可支配收入', { unit: '元', kind: 'stock', additive: false }),
  indicator('population', '常住人口', { unit: '万人', kind: 'stock' }),
  indicator('industry', '工业增加值', {
    partOf: 'real',
    priceBasis: 'constant',
    growthSource: 'from-levels',
  }),
]

interface Refusal {
  readonly why: string
  readonly given: readonly ObservationInput[]
  readonly ask: string
  readonly reason: RegExp
}

interface Family {
  readonly family: string
  /** Where the example and its result come from; not from this code. */
  readonly source: string
  readonly given: readonly ObservationInput[]
  /** `indicator clauses period`. */
  readonly ask: string
  readonly said: string
  readonly refused: Refusal
}

const firmShare = { versus: 'investment' }

const families: readonly Family[] = [
  {
    family: '1 level',
    source: 'Liaocheng High-tech Zone, first quarter of 2024: 10.8亿元 as printed',
    given: [figure('trade 2024-Q1 10.8')],
    ask: 'trade level 2024-Q1',
    said: '进出口总额完成10.8亿元。',
    refused: {
      why: 'what the source marks as missing is no zero',
      given: [observation('zone', 'trade', null, { missing: 'not-available' })],
      ask: 'trade level 2024-Q1',
      reason: /marked not-available/,
    },
  },
  {
    family: '2 increment',
    source: 'BEA, current-dollar GDP of the Far West 2023 less 2022, by hand: 5.20 − 4.87',
    given: [figure('trade 2024-Q1 5.20'), figure('trade 2023-Q1 4.87')],
    ask: 'trade increment 2024-Q1',
    said: '进出口总额比上年同期增加0.33亿元。',
    refused: {
      why: 'a rate changes in points',
      given: [figure('urban 2024-Q1 65.1'), figure('urban 2023-Q1 64.5')],
      ask: 'urban increment 2024-Q1',
      reason: /is a rate/,
    },
  },
  {
    family: '2 increment, from a loss to a profit',
    source: 'by hand: −1.2 and 0.8',
    given: [figure('profit 2024-Q1 0.8'), figure('profit 2023-Q1 -1.2')],
    ask: 'profit increment.profit 2024-Q1',
    said: '利润由上年同期亏损1.2亿元转为盈利0.8亿元。',
    refused: {
      why: 'there is no rate on a loss',
      given: [figure('profit 2024-Q1 0.8'), figure('profit 2023-Q1 -1.2')],
      ask: 'profit growth 2024-Q1',
      reason: /base of zero or below/,
    },
  },
  {
    family: '3 nominal growth',
    source: 'China customs, exports in January 2024 over a base of 20: (25 ÷ 20 − 1), by hand',
    given: [figure('trade 2024-Q1 25'), figure('trade 2023-Q1 20')],
    ask: 'trade growth 2024-Q1',
    said: '进出口总额同比增长25.0%。',
    refused: {
      why: 'investment: NBS, January to July 2025, 288229 on 287611 is +1.6% on a comparable basis, not +0.2%',
      given: [figure('investment 2025-01/2025-07 288229'), figure('investment 2024-01/2024-07 287611')],
      ask: 'investment growth 2025-01/2025-07',
      reason: /growthSource/,
    },
  },
  {
    family: '4 real growth',
    source: 'SNA 2008, 15.94: an index with last year = 100 of 105.2 is growth of 5.2%',
    given: [figure('prices 2024-Q1 105.2')],
    ask: 'prices growth 2024-Q1',
    said: '居民消费价格指数同比上涨5.2%。',
    refused: {
      why: 'levels at current prices never give growth at constant prices',
      given: [figure('gdp 2024-Q1 107.8'), figure('gdp 2023-Q1 102.5')],
      ask: 'gdp growth 2024-Q1',
      reason: /growthSource|no published growth/,
    },
  },
  {
    family: '5 growth on the previous period',
    source: 'NBS: a figure of 101.6 after 100.0, seasonally adjusted, by hand',
    given: [
      figure('trade 2024-Q1 101.6', { adjusted: 'seasonally' }),
      figure('trade 2023-Q4 100.0', { adjusted: 'seasonally' }),
    ],
    ask: 'trade growth-on-previous 2024-Q1',
    said: '进出口总额环比增长1.6%。',
    refused: {
      why: 'adjusted is not compared with unadjusted',
      given: [figure('trade 2024-Q1 101.6', { adjusted: 'seasonally' }), figure('trade 2023-Q4 100.0')],
      ask: 'trade growth-on-previous 2024-Q1',
      reason: /adjust/,
    },
  },
  {
    family: '5 growth at an annual rate',
    source: 'US BEA, (x_t ÷ x_{t−1})⁴ − 1: 101 after 100, by hand 1.01⁴ = 1.04060401',
    given: [
      figure('trade 2024-Q1 101', { adjusted: 'seasonally' }),
      figure('trade 2023-Q4 100', { adjusted: 'seasonally' }),
    ],
    ask: 'trade annualised-growth 2024-Q1',
    said: '进出口总额环比折年率增长4.1%。',
    refused: {
      why: 'the season would be multiplied',
      given: [figure('trade 2024-Q1 101'), figure('trade 2023-Q4 100')],
      ask: 'trade annualised-growth 2024-Q1',
      reason: /seasonally adjusted/,
    },
  },
  {
    family: '6 single period',
    source: 'by hand: first half 30, first quarter 12, so the second quarter is 18',
    given: [figure('trade 2024-H1 30'), figure('trade 2024-Q1 12')],
    ask: 'trade level 2024-Q2',
    said: '进出口总额完成18亿元。',
    refused: {
      why: 'a running total that was revised does not fit one that was not',
      given: [figure('trade 2024-H1 30', { status: ['revised'] }), figure('trade 2024-Q1 12')],
      ask: 'trade level 2024-Q2',
      reason: /only .* is marked revised/,
    },
  },
  {
    family: '7 growth since an earlier year',
    source:
      'NBS, investment in January to July 2021: +8.7% on 2019 as published; the levels would give −13.3%',
    given: [
      figure('investment 2021-01/2021-07 8.7', { measure: 'growth-since', base: '2019-01/2019-07' }),
      figure('investment 2021-01/2021-07 302533'),
      figure('investment 2019-01/2019-07 348892'),
    ],
    ask: 'investment growth-since~2019-01/2019-07 2021-01/2021-07',
    said: '固定资产投资比2019年1—7月增长8.7%。',
    refused: {
      why: 'a chain lacks a link',
      given: [growthOf('gdp 2021 8.1')],
      ask: 'gdp growth-since~2019 2021',
      reason: /2020/,
    },
  },
  {
    family: '8 multiple',
    source: 'Liaocheng High-tech Zone: from 33.98 to 149 is 增长了3.4倍 as printed',
    given: [figure('trade 2023 149'), figure('trade 2013 33.98')],
    ask: 'trade increase-multiple.span~2013 2023',
    said: '进出口总额从33.98亿元增至149亿元，增长了3.4倍。',
    refused: {
      why: '倍 is never used for a fall',
      given: [figure('trade 2023 33.98'), figure('trade 2013 149')],
      ask: 'trade times~2013 2023',
      reason: /never as a multiple/,
    },
  },
  {
    family: '9 average growth',
    source:
      'by hand: 1.1 × 1.1 = 1.21, so 21% in two years is 10% a year; the arithmetic mean would be 10.5%',
    given: [figure('trade 2023 121'), figure('trade 2021 100')],
    ask: 'trade average-growth~2021 2023',
    said: '进出口总额2021年以来年均增长10.0%。',
    refused: {
      why: 'a negative base has no root',
      given: [figure('profit 2023 121'), figure('profit 2021 -100')],
      ask: 'profit average-growth~2021 2023',
      reason: /zero or below/,
    },
  },
  {
    family: '10 two-year average',
    source: 'NBS, industrial profits, January to February 2021: 72.1% above 2019, two-year average 31.2%',
    given: [figure('gdp 2021-01/2021-02 72.1', { measure: 'growth-since', base: '2019-01/2019-02' })],
    ask: 'gdp two-year-average 2021-01/2021-02',
    said: 'GDP两年平均增长31.2%。',
    refused: {
      why: 'one of the two rates is not known',
      given: [growthOf('gdp 2021-01/2021-02 178.9')],
      ask: 'gdp two-year-average 2021-01/2021-02',
      reason: /2020-01\/2020-02/,
    },
  },
  {
    family: '11 share',
    source: 'Zhuhai 2011: 766.92 of 1403.24 is 54.7%, the middle of 2.6∶54.7∶42.7',
    given: [figure('high-tech 2024-Q1 766.92'), figure('investment 2024-Q1 1403.24')],
    ask: 'high-tech share 2024-Q1',
    said: '高技术产业投资占固定资产投资的比重为54.7%。',
    refused: {
      why: 'a part is not larger than its whole',
      given: [figure('high-tech 2024-Q1 15'), figure('investment 2024-Q1 14')],
      ask: 'high-tech share 2024-Q1',
      reason: /no part of/,
    },
  },
  {
    family: '12 change of a share',
    source: 'by hand: 63.8% after 35.9%',
    given: [
      figure('high-tech 2024-Q1 63.8', { measure: 'share', ...firmShare }),
      figure('high-tech 2023-Q1 35.9', { measure: 'share', ...firmShare }),
    ],
    ask: 'high-tech point-change:share 2024-Q1',
    said: '高技术产业投资比重比上年同期提高27.9个百分点。',
    refused: {
      why: 'the earlier share is not known',
      given: [figure('high-tech 2024-Q1 63.8', { measure: 'share', ...firmShare })],
      ask: 'high-tech point-change:share 2024-Q1',
      reason: /2023-Q1/,
    },
  },
  {
    family: '13 change of a rate, between two declines',
    source: 'grid of NBS releases: −2.0 after −3.2 is a decline that narrowed by 1.2 points',
    given: [growthOf('gdp 2024-Q1 -2.0'), growthOf('gdp 2023-Q1 -3.2')],
    ask: 'gdp point-change:growth 2024-Q1',
    said: 'GDP降幅比上年同期收窄1.2个百分点。',
    refused: {
      why: 'there is nothing to compare with',
      given: [growthOf('gdp 2024-Q1 -2.0')],
      ask: 'gdp point-change:growth 2024-Q1',
      reason: /2023-Q1/,
    },
  },
  {
    family: '13 change of a rate, from one sign to the other',
    source: 'NBS, investment in 2025: “下降0.3%，1—6月份为增长1.1%”, without points',
    given: [growthOf('gdp 2024-Q1 -0.3'), growthOf('gdp 2023-Q1 1.1')],
    ask: 'gdp point-change:growth 2024-Q1',
    said: 'GDP上年同期为增长1.1%，增速由正转负。',
    refused: {
      why: 'levels of what is no rate have no points',
      given: [figure('gdp 2024-Q1 12'), figure('gdp 2023-Q1 11')],
      ask: 'gdp point-change:level 2024-Q1',
      reason: /point/,
    },
  },
  {
    family: '14 gap',
    source: 'Liaocheng High-tech Zone, first quarter of 2024: 7.9% against 6.0% is 1.9 points as printed',
    given: [growthOf('gdp 2024-Q1 7.9'), growthOf('gdp@city 2024-Q1 6.0')],
    ask: 'gdp growth gap 2024-Q1',
    said: 'GDP同比增长7.9%，高于全市1.9个百分点。',
    refused: {
      why: 'levels have no gap in points',
      given: [figure('gdp 2024-Q1 7.9'), figure('gdp@city 2024-Q1 6.0')],
      ask: 'gdp gap:level 2024-Q1',
      reason: /needs two rates in %/,
    },
  },
  {
    family: '15 contribution',
    source: 'by hand: Δa = 3, ΔA = 10',
    given: [
      figure('trade 2024-Q1 33.0'),
      figure('trade 2023-Q1 30.0'),
      figure('trade@city 2024-Q1 110.0'),
      figure('trade@city 2023-Q1 100.0'),
    ],
    ask: 'trade contribution 2024-Q1',
    said: '进出口总额对全市增长的贡献率为30.0%。',
    refused: {
      why: 'the whole did not grow',
      given: [
        figure('trade 2024-Q1 33.0'),
        figure('trade 2023-Q1 30.0'),
        figure('trade@city 2024-Q1 100.0'),
        figure('trade@city 2023-Q1 100.0'),
      ],
      ask: 'trade contribution 2024-Q1',
      reason: /did not grow beyond rounding/,
    },
  },
  {
    family: '16 pull',
    source: 'Dezhou: 33.5% of a growth of 10.2% is 3.417, published as 3.4 points',
    given: [
      figure('trade 2024-Q1 33.5', { measure: 'contribution', versus: 'city' }),
      growthOf('trade@city 2024-Q1 10.2'),
    ],
    ask: 'trade pull 2024-Q1',
    said: '进出口总额拉动全市增长3.4个百分点。',
    refused: {
      why: 'a contribution to a decline pulls nothing',
      given: [
        figure('trade 2024-Q1 33.5', { measure: 'contribution', versus: 'city' }),
        growthOf('trade@city 2024-Q1 -1.2'),
      ],
      ask: 'trade pull 2024-Q1',
      reason: /./,
    },
  },
  {
    family: '17 rank, with a tie',
    source: 'standard competition ranking: 9, 8, 8, 7 are 1, 2, 2, 4',
    given: ['zone 8', 'east 9', 'west 8', 'linqing 7'].map((one) => {
      const [region = '', value = ''] = one.split(' ')
      return growthOf(`gdp@${region} 2024-Q1 ${value}`)
    }),
    ask: 'gdp growth rank 2024-Q1',
    said: 'GDP同比增长8%，并列全市第2位。',
    refused: {
      why: 'one peer is missing',
      given: ['zone 8', 'east 9', 'west 8'].map((one) => {
        const [region = '', value = ''] = one.split(' ')
        return growthOf(`gdp@${region} 2024-Q1 ${value}`)
      }),
      ask: 'gdp rank:growth 2024-Q1',
      reason: /1 of 4 peers/,
    },
  },
  {
    family: '18 position among peers',
    source: 'by hand: 20 ÷ ((20 + 12 + 8 + 10) ÷ 4) = 1.6',
    given: ['zone 20', 'east 12', 'west 8', 'linqing 10'].map((one) => {
      const [region = '', value = ''] = one.split(' ')
      return figure(`gdp@${region} 2024-Q1 ${value}`)
    }),
    ask: 'gdp position.words 2024-Q1',
    said: 'GDP总量高于全市平均水平。',
    refused: {
      why: 'rates are compared in points',
      given: [figure('urban 2024-Q1 20')],
      ask: 'urban position 2024-Q1',
      reason: /./,
    },
  },
  {
    family: '19 target and pace',
    source: 'by hand: 12 of 40 is 30%; a quarter of the year is 25%',
    given: [figure('trade 2024-Q1 12'), figure('trade 2024 40', { measure: 'target' })],
    ask: 'trade completion pace 2024-Q1',
    said: '进出口总额完成年度目标的30.0%，快于时序进度5.0个百分点。',
    refused: {
      why: 'there is no target',
      given: [figure('trade 2024-Q1 12')],
      ask: 'trade completion 2024-Q1',
      reason: /target/,
    },
  },
  {
    family: '20 threshold, record and run',
    source: 'by hand: 1012 after 980, 930 and 890; growth 3, 4, 5 after −1',
    given: [
      ...['2024 1012', '2023 980', '2022 930', '2021 890'].map((one) => figure(`trade ${one}`)),
      ...['2024 3', '2023 4', '2022 5', '2021 -1'].map((one) => growthOf(`trade ${one}`)),
    ],
    ask: 'trade threshold record streak 2024',
    said: '进出口总额首次突破1000亿元，创2021年以来新高，连续3年增长。',
    refused: {
      why: '1240 after 1012 passes no round figure',
      given: ['2024 1240', '2023 1012', '2022 980'].map((one) => figure(`trade ${one}`)),
      ask: 'trade threshold 2024',
      reason: /passes no round figure above 1012/,
    },
  },
  {
    family: '21 per head',
    source: 'by hand: 1260.5亿元 over 196.76万人 is 64063元',
    given: [figure('gdp 2023 1260.5'), figure('population 2023 196.76', { mode: 'average' })],
    ask: 'gdp intensity@population 2023',
    said: '人均GDP64063元。',
    refused: {
      why: 'there is no population',
      given: [figure('gdp 2023 1260.5')],
      ask: 'gdp intensity@population 2023',
      reason: /population/,
    },
  },
  {
    family: '22 ratio',
    source: 'NBS 2023: urban 51821 and rural 21691 yuan a head, ratio 2.39',
    given: [figure('urban-income 2023 51821'), figure('rural-income 2023 21691')],
    ask: 'urban-income ratio@rural-income 2023',
    said: '城镇居民人均可支配收入为农村居民人均可支配收入的2.39倍。',
    refused: {
      why: 'money is not divided by people here',
      given: [figure('urban-income 2023 51821'), figure('population 2023 10')],
      ask: 'urban-income ratio@population 2023',
      reason: /unit/,
    },
  },
  {
    family: '23 elasticity',
    source: 'by hand: 3% over 6% is 0.5',
    given: [growthOf('trade 2024-Q1 3.0'), growthOf('gdp 2024-Q1 6.0')],
    ask: 'trade elasticity@gdp 2024-Q1',
    said: '进出口总额弹性系数为0.50。',
    refused: {
      why: 'a growth of zero divides nothing',
      given: [growthOf('trade 2024-Q1 3.0'), growthOf('gdp 2024-Q1 0.0')],
      ask: 'trade elasticity@gdp 2024-Q1',
      reason: /./,
    },
  },
  {
    family: '24 index',
    source: 'NBS, consumer prices: an index of 100.2 is 上涨0.2%, not 增长',
    given: [figure('prices 2024-Q1 100.2')],
    ask: 'prices growth.price 2024-Q1',
    said: '居民消费价格指数同比上涨0.2%。',
    refused: {
      why: 'indices with last year = 100 are not divided by one another',
      given: [figure('prices 2024-Q1 100.2'), figure('prices 2023-Q1 101.3')],
      ask: 'prices increase-multiple 2024-Q1',
      reason: /last year = 100/,
    },
  },
  {
    family: '25 per mille',
    source: 'natural growth of 1.5‰ in the unit that it is published in',
    given: [figure('birth 2023 1.5')],
    ask: 'birth level 2023',
    said: '人口自然增长率为1.5‰。',
    refused: {
      why: 'never a percentage of a percentage',
      given: [figure('birth 2023 1.5'), figure('birth 2022 1.2')],
      ask: 'birth growth 2023',
      reason: /./,
    },
  },
  {
    family: '27 revision',
    source: 'Qingdao: 5666.19 first, 5668.00 revised, by hand +1.81',
    given: [
      figure('trade 2023 5666.19', { vintage: '2024-02-01' }),
      figure('trade 2023 5668.00', { vintage: '2024-12-01', status: ['revised'] }),
    ],
    ask: 'trade revision 2023',
    said: '进出口总额比初步数上修1.81亿元。',
    refused: {
      why: 'there is one vintage only',
      given: [figure('trade 2023 5666.19')],
      ask: 'trade revision 2023',
      reason: /vintage/,
    },
  },
  {
    family: '14 gap, from below to above',
    source: 'communiqués of 2019 and 2020: Shandong 5.5% and 3.6%, the nation 6.1% and 2.3%',
    given: [
      growthOf('gdp 2020 3.6'),
      growthOf('gdp 2019 5.5'),
      growthOf('gdp@city 2020 2.3'),
      growthOf('gdp@city 2019 6.1'),
    ],
    ask: 'gdp growth gap-turn 2020',
    said: 'GDP比上年增长3.6%，增速由上年低于全市转为高于全市1.3个百分点。',
    refused: {
      why: 'both gaps lie below',
      given: [
        growthOf('gdp 2020 2.2'),
        growthOf('gdp 2019 5.5'),
        growthOf('gdp@city 2020 2.3'),
        growthOf('gdp@city 2019 6.1'),
      ],
      ask: 'gdp gap-turn 2020',
      reason: /no turn/,
    },
  },
  {
    family: '20 end of a run',
    source: 'China customs, exports in dollars: up 0.5% in November 2023 after six months of decline',
    given: ['04 8.5', '05 -7.5', '06 -12.4', '07 -14.5', '08 -8.8', '09 -6.2', '10 -6.4', '11 0.5'].map(
      (one) => growthOf(`gdp 2023-${one}`),
    ),
    ask: 'gdp growth streak-end 2023-11',
    said: 'GDP同比增长0.5%，结束连续6个月下降。',
    refused: {
      why: 'it is not known when the fall began',
      given: ['09 -6.2', '10 -6.4', '11 0.5'].map((one) => growthOf(`gdp 2023-${one}`)),
      ask: 'gdp streak-end 2023-11',
      reason: /goes back to 2023-09 at least/,
    },
  },
  {
    family: '23 location quotient',
    source: 'by hand: (30 ÷ 100) ÷ (200 ÷ 1000) = 1.5',
    given: [
      figure('high-tech 2023 30'),
      figure('investment 2023 100'),
      figure('high-tech@city 2023 200'),
      figure('investment@city 2023 1000'),
    ],
    ask: 'high-tech location-quotient 2023',
    said: '高技术产业投资区位商为1.50。',
    refused: {
      why: 'the share in the larger region is not known',
      given: [figure('high-tech 2023 30'), figure('investment 2023 100'), figure('high-tech@city 2023 200')],
      ask: 'high-tech location-quotient 2023',
      reason: /no level of "investment" for "city"/,
    },
  },
]

const dataOf = (given: readonly ObservationInput[]) => smallDataset(given, { indicators })

describe.each(families)('family $family', ({ given, ask, said, refused }) => {
  const [indicatorId = ''] = ask.split(' ')
  const when = ask.split(' ').at(-1) ?? ''
  const clauses = ask.split(' ').slice(1, -1).join(' ')

  test('is said with the figure of its source', () => {
    const request = { data: dataOf(given), region: 'zone', indicator: indicatorId, period: when, clauses }
    expect(sentence({ ...request, subject: 'none' }).text).toBe(said)
  })

  test(`is refused: ${refused.why}`, () => {
    const data = dataOf(refused.given)
    const words = refused.ask.split(' ')
    const [clause] = parseClauses(words.slice(1, -1).join(' ')).clauses
    if (clause === undefined) throw new Error(refused.ask)
    const about = data.indicator(words[0] ?? '')
    const derived = derive(data, requestOf(clause, data.region('zone'), about, period(words.at(-1) ?? '')))
    expect(
      derived.kind === 'absent' ? derived.reason.en : `${derived.id} is ${derived.value.toFixed()}`,
    ).toMatch(refused.reason)
    expect(derived.kind).toBe('absent')
  })
})

describe('traps', () => {
  test('翻三番 is eight times, not six', () => {
    expect(timesAfterDoublings(3).toFixed()).toBe('8')
    expect(doublings(new Decimal(8))?.toFixed()).toBe('3')
  })

  test('family 13: the exact change is 0.5, that of the displayed rates 0.6', () => {
    // Growth of 4.74% and of 5.25%, displayed as 4.7% and 5.3%.
    const data = dataOf([
      figure('trade 2022 10000'),
      figure('trade 2023 10474'),
      figure('trade 2024 11023.885'),
    ])
    const asked = { data, region: 'zone', indicator: 'trade', period: '2024', subject: 'none' } as const
    expect(sentence({ ...asked, clauses: 'growth point-change' }).text).toBe(
      '进出口总额比上年增长5.3%，增速比上年加快0.5个百分点。',
    )
  })

  test('family 8: less than once is told in %, and 增长 is not 增长到', () => {
    const data = dataOf([figure('trade 2013 33.98'), figure('trade 2018 54.37'), figure('trade 2023 149')])
    const asked = { data, region: 'zone', indicator: 'trade', subject: 'none' } as const
    const told = (clauses: string, when: string): string => sentence({ ...asked, clauses, period: when }).text
    expect(told('times~2013', '2023')).toBe('进出口总额是2013年的4.4倍。')
    expect(told('increase-multiple~2013', '2023')).toBe('进出口总额比2013年增长3.4倍。')
    expect(told('growth-since~2013', '2018')).toBe('进出口总额比2013年增长60.0%。')
    expect(told('increase-multiple.span~2013', '2018')).toBe(
      '进出口总额从33.98亿元增至54.37亿元，增长了60.0%。',
    )
  })

  test('comparable basis: investment of 2021 is 8.7% above 2019 as published, though levels fell by 13.3%', () => {
    const since = { measure: 'growth-since', base: '2019-01/2019-07' } as const
    const data = dataOf([
      figure('investment 2019-01/2019-07 348892'),
      figure('investment 2021-01/2021-07 302533'),
      figure('investment 2021-01/2021-07 8.7', since),
    ])
    const asked = { data, region: 'zone', indicator: 'investment', period: '2021-01/2021-07' } as const
    const made = sentence({ ...asked, clauses: 'growth-since~2019-01/2019-07', subject: 'none' })
    expect(made.text).toBe('固定资产投资比2019年1—7月增长8.7%。')
    expect(made.facts[0]?.counterpart).toBeUndefined()
  })

  test('family 9: an average over years is geometric, and its years are the intervals', () => {
    // 100 to 121 in two years is 10% a year; the arithmetic mean of the whole 21% would be 10.5%.
    const data = dataOf([figure('trade 2020 100'), figure('trade 2021 105'), figure('trade 2022 121')])
    const asked = { data, region: 'zone', indicator: 'trade', period: '2022', subject: 'none' } as const
    expect(sentence({ ...asked, clauses: 'average-growth~2020' }).text).toBe(
      '进出口总额2020年以来年均增长10.0%。',
    )
  })

  test('family 28: growth is told beside that of its base and the two-year average, and not without them', () => {
    const rates = [growthOf('gdp 2021 8.1'), growthOf('gdp 2020 2.3')]
    const data = dataOf(rates)
    const about = { region: data.region('zone'), indicator: data.indicator('gdp'), period: period('2021') }
    const made = baseEffect(data, about)
    // NBS on 2021: 8.1% after 2.3%, two-year average 5.1% (of unrounded rates; 5.2% of these).
    expect(made).toMatchObject({ kind: 'base-effect' })
    if (made.kind === 'absent') return
    expect(made.previous.value.toFixed()).toBe('2.3')
    expect(made.twoYearAverage.value.toDecimalPlaces(2).toFixed()).toBe('5.16')
    expect(baseEffect(dataOf(rates.slice(0, 1)), about)).toMatchObject({ kind: 'absent' })
  })

  test('no figure prints as −0.0, and halves go as the mode says', () => {
    const data = dataOf([growthOf('gdp 2023 -0.04')])
    const fact = sentence({ data, region: 'zone', indicator: 'gdp', period: '2023', clauses: 'growth' })
    expect(fact.text).not.toMatch(/-0/)
    expect(formatFixed(new Decimal('-0.04'), 1)).toBe('0.0')
    expect(formatFixed(new Decimal('1.005'), 2)).toBe('1.01')
    expect(formatFixed(new Decimal('1.45'), 1)).toBe('1.5')
  })

  test('family 26: the sectors of Zhuhai 2011 miss their total by a hundredth, within rounding', () => {
    const parts = ['36.61', '766.92', '599.70'].map((value) => ({ value: new Decimal(value), decimals: 2 }))
    const whole = { value: new Decimal('1403.24'), decimals: 2 }
    expect(checkSum(parts, whole)).toMatchObject({ holds: true })
    expect(checkSum(parts, whole).difference.toFixed()).toBe('-0.01')
    expect(checkSum(parts, { ...whole, value: new Decimal('1403.27') }).holds).toBe(false)
  })

  test('family 22: the coefficient of variation is that of a population', () => {
    // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, standard deviation 2, the textbook example.
    const values = [2, 4, 4, 4, 5, 5, 7, 9].map((value) => new Decimal(value))
    expect(coefficientOfVariation(values)?.toFixed()).toBe('0.4')
  })
})
