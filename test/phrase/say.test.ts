import { describe, expect, it } from 'vitest'
import type { ObservationInput } from '../../src/model/observation.js'
import { sayIndicator } from '../../src/phrase/say.js'
import { growth, observation, smallDataset } from '../fixtures/small-dataset.js'
import { say, sayings, speakerOf, type Said } from '../fixtures/speech.js'

const gap = (indicatorId: string, value: string, versus = 'city'): ObservationInput =>
  observation('zone', indicatorId, value, { measure: 'gap', of: 'growth', versus })
const rank = (indicatorId: string, of: 'level' | 'growth', value: string): ObservationInput =>
  observation('zone', indicatorId, value, { measure: 'rank', of, versus: 'counties' })
const share = (indicatorId: string, value: string, versus = 'city'): ObservationInput =>
  observation('zone', indicatorId, value, { measure: 'share', versus })

const spoken = (
  indicator: string,
  clauses: string,
  observations: readonly ObservationInput[],
  rest: Partial<Said> = {},
): string => say({ data: smallDataset(observations), indicator, clauses, ...rest })

/** Figures of the zone's GDP or trade, with what is told beside each. */
function figures(indicatorId: string, growthRate = '25.7', gapPoints = '4.3'): ObservationInput[] {
  return [
    observation('zone', indicatorId, '10.8'),
    growth('zone', indicatorId, growthRate),
    gap(indicatorId, gapPoints),
    rank(indicatorId, 'growth', '1'),
    rank(indicatorId, 'level', '3'),
    share(indicatorId, '12.3'),
  ]
}

describe('the sentences of the first quarter', () => {
  // The figures of a newspaper article on 聊城高新区, 2024-Q1; the phrases are as the seeds have them.
  it('GDP', () => {
    const text = spoken(
      'gdp',
      'growth gap rank',
      [growth('zone', 'gdp', '7.9'), gap('gdp', '1.9'), rank('gdp', 'growth', '2')],
      { subject: 'whole' },
    )
    expect(text).toBe('全区GDP同比增长7.9%，高于全市1.9个百分点，居全市第2位')
  })

  it('trade', () => {
    expect(spoken('trade', 'level growth rank', figures('trade'))).toBe(
      '进出口总额完成10.8亿元，同比增长25.7%，增速居全市第1位',
    )
  })

  it('foreign investment', () => {
    const observations = [observation('zone', 'fdi', '1364'), rank('fdi', 'level', '1')]
    expect(spoken('fdi', 'level rank', observations)).toBe('实际使用外资1364万美元，总量居全市第1位')
  })

  it('a growth rate as a noun', () => {
    expect(
      spoken('high-tech', 'growth.noun rank', [
        growth('zone', 'high-tech', '286'),
        rank('high-tech', 'growth', '1'),
      ]),
    ).toBe('高技术产业投资增速286%，居全市第1位')
  })
})

describe('every order of figures names its quantity where it must, and there alone', () => {
  it.each([
    ['level', '进出口总额完成10.8亿元'],
    ['growth', '进出口总额同比增长25.7%'],
    ['gap', '进出口总额增速高于全市4.3个百分点'],
    ['rank:growth', '进出口总额增速居全市第1位'],
    ['rank:level', '进出口总额总量居全市第3位'],
    ['share', '进出口总额占全市的比重为12.3%'],
    ['share.short', '进出口总额占全市12.3%'],
    ['level growth', '进出口总额完成10.8亿元，同比增长25.7%'],
    ['level gap', '进出口总额完成10.8亿元，增速高于全市4.3个百分点'],
    ['level rank:growth', '进出口总额完成10.8亿元，增速居全市第1位'],
    ['level rank:level', '进出口总额完成10.8亿元，总量居全市第3位'],
    ['level share', '进出口总额完成10.8亿元，占全市的比重为12.3%'],
    ['growth gap', '进出口总额同比增长25.7%，高于全市4.3个百分点'],
    ['growth rank:growth', '进出口总额同比增长25.7%，居全市第1位'],
    ['growth rank.list:growth', '进出口总额同比增长25.7%，列全市第1位'],
    ['growth rank:level', '进出口总额同比增长25.7%，总量居全市第3位'],
    ['growth rank:level rank:growth', '进出口总额同比增长25.7%，总量居全市第3位，增速居全市第1位'],
    ['growth rank:growth rank:level', '进出口总额同比增长25.7%，居全市第1位，总量居全市第3位'],
    ['growth rank:level gap', '进出口总额同比增长25.7%，总量居全市第3位，增速高于全市4.3个百分点'],
    ['growth share rank:growth', '进出口总额同比增长25.7%，占全市的比重为12.3%，增速居全市第1位'],
    ['gap rank:growth', '进出口总额增速高于全市4.3个百分点，居全市第1位'],
    [
      'level growth gap rank:growth rank:level share',
      '进出口总额完成10.8亿元，同比增长25.7%，高于全市4.3个百分点，增速居全市第1位，总量居全市第3位，占全市的比重为12.3%',
    ],
  ])('%s', (clauses, text) => {
    expect(spoken('trade', clauses, figures('trade'))).toBe(text)
  })

  it('two of a kind in a row name it once', () => {
    const observations = [...figures('trade'), gap('trade', '-0.5', 'province')]
    expect(spoken('trade', 'gap gap@province', observations)).toBe(
      '进出口总额增速高于全市4.3个百分点，低于全省0.5个百分点',
    )
  })
})

describe('ups and downs', () => {
  it.each([
    ['-3.2', '-1.0', '同比下降3.2%，增速低于全市1.0个百分点，居全市第1位'],
    ['-3.2', '1.8', '同比下降3.2%，增速高于全市1.8个百分点，居全市第1位'],
    ['0.0', '-6.0', '与上年同期持平，增速低于全市6.0个百分点，居全市第1位'],
    ['7.9', '0.0', '同比增长7.9%，与全市持平，居全市第1位'],
    ['-3.2', '0', '同比下降3.2%，增速与全市持平，居全市第1位'],
    ['7.9', '-0.4', '同比增长7.9%，低于全市0.4个百分点，居全市第1位'],
  ])('growth %s, gap %s', (rate, points, text) => {
    const observations = [growth('zone', 'gdp', rate), gap('gdp', points), rank('gdp', 'growth', '1')]
    expect(spoken('gdp', 'growth gap rank', observations)).toBe(`GDP${text}`)
  })

  it.each([
    ['7.9', '进出口总额增长7.9%'],
    ['-7.9', '进出口总额下降7.9%'],
    ['0', '进出口总额同比持平'],
  ])('growth %s in short', (rate, text) => {
    expect(spoken('trade', 'growth.short', [growth('zone', 'trade', rate)])).toBe(text)
  })

  it('a growth of −0.04 that prints with one decimal is flat', () => {
    const observations = [
      observation('zone', 'trade', '99.96'),
      observation('zone', 'trade', '100', { period: '2023-Q1' }),
    ]
    expect(spoken('trade', 'growth', observations)).toBe('进出口总额与上年同期持平')
  })

  it('prices rise', () => {
    const observations = [observation('zone', 'prices', '100.3')]
    expect(spoken('prices', 'growth.price', observations)).toBe('居民消费价格指数同比上涨0.3%')
    const falling = [observation('zone', 'prices', '99.2')]
    expect(spoken('prices', 'growth.price', falling)).toBe('居民消费价格指数同比下降0.8%')
  })
})

describe('rates and indices', () => {
  it('have no total', () => {
    const observations = [
      observation('zone', 'urban', '63.8'),
      observation('zone', 'urban', '1.9', { measure: 'gap', of: 'level', versus: 'city' }),
      rank('urban', 'level', '1'),
    ]
    expect(spoken('urban', 'level gap rank', observations)).toBe(
      '城镇化率为63.8%，高于全市1.9个百分点，居全市第1位',
    )
    expect(spoken('urban', 'gap rank', observations)).toBe('城镇化率高于全市1.9个百分点，居全市第1位')
    expect(
      spoken('air', 'level rank:level', [observation('zone', 'air', '4.32'), rank('air', 'level', '1')]),
    ).toBe('空气质量综合指数为4.32点，居全市第1位')
  })
})

describe('forecasts and running totals', () => {
  const expected = (observations: readonly ObservationInput[]): ObservationInput[] =>
    observations.map((one) => ({ ...one, status: ['forecast' as const] }))

  it.each([
    ['level growth rank:growth', '进出口总额预计完成10.8亿元，同比增长25.7%，增速居全市第1位'],
    ['growth level', '进出口总额预计同比增长25.7%，完成10.8亿元'],
    ['growth gap', '进出口总额预计同比增长25.7%，高于全市4.3个百分点'],
    ['gap rank:growth', '进出口总额增速预计高于全市4.3个百分点，居全市第1位'],
    ['rank:level', '进出口总额总量预计居全市第3位'],
    ['share', '进出口总额预计占全市的比重为12.3%'],
  ])('%s says 预计 once', (clauses, text) => {
    expect(spoken('trade', clauses, expected(figures('trade')))).toBe(text)
  })

  it('says 预计 of the first figure that is expected', () => {
    const [level, ...others] = figures('trade')
    if (level === undefined) return expect.unreachable()
    expect(spoken('trade', 'level growth gap', [level, ...expected(others)])).toBe(
      '进出口总额完成10.8亿元，预计同比增长25.7%，高于全市4.3个百分点',
    )
  })

  it.each([
    ['trade', { status: ['forecast' as const] }, '进出口总额预计完成10.8亿元'],
    ['trade', { cumulative: true }, '进出口总额累计完成10.8亿元'],
    ['trade', { status: ['forecast' as const], cumulative: true }, '进出口总额预计累计完成10.8亿元'],
    ['fdi', { status: ['forecast' as const] }, '实际使用外资预计为10.8万美元'],
    [
      'fdi',
      { status: ['forecast' as const], approximate: 'nearly' as const },
      '实际使用外资预计近10.8万美元',
    ],
    ['fdi', { cumulative: true }, '实际使用外资累计10.8万美元'],
    ['central', { cumulative: true }, '累计申报中央外经贸资金10.8万元'],
    ['central', { status: ['forecast' as const], cumulative: true }, '预计累计申报中央外经贸资金10.8万元'],
    ['trade', { status: ['provisional' as const] }, '进出口总额完成10.8亿元'],
  ])('the level of %s with %j', (indicatorId, rest, text) => {
    expect(spoken(indicatorId, 'level', [observation('zone', indicatorId, '10.8', rest)])).toBe(text)
  })

  it('flat', () => {
    expect(spoken('trade', 'growth', expected([growth('zone', 'trade', '0')]))).toBe(
      '进出口总额预计与上年同期持平',
    )
  })
})

describe('approximations', () => {
  it.each([
    ['nearly', '城镇化率近60%', '占全市的比重近12%', '同比增长近8%', '近2个百分点'],
    ['about', '城镇化率约60%', '占全市的比重约12%', '同比增长约8%', '约2个百分点'],
    ['over', '城镇化率超60%', '占全市的比重超12%', '同比增长超8%', '超2个百分点'],
    ['under', '城镇化率不到60%', '占全市的比重不到12%', '同比增长不到8%', '不到2个百分点'],
    ['at-least', '城镇化率为60%以上', '占全市的比重为12%以上', '同比增长8%以上', '2个百分点以上'],
  ] as const)('%s', (approximate, level, part, rate, points) => {
    const about = (one: ObservationInput): ObservationInput => ({ ...one, approximate })
    const observations = [
      about(observation('zone', 'urban', '60')),
      about(share('gdp', '12')),
      about(growth('zone', 'gdp', '8')),
      about(gap('gdp', '2')),
    ]
    expect(spoken('urban', 'level', observations)).toBe(level)
    expect(spoken('gdp', 'share', observations)).toBe(`GDP${part}`)
    expect(spoken('gdp', 'growth gap', observations)).toBe(`GDP${rate}，高于全市${points}`)
  })
})

describe('the first of its kind', () => {
  it.each([
    ['批', '取得全市第一批二手车出口资质'],
    ['家', '取得全市首家二手车出口资质'],
    ['例', '取得全市首例二手车出口资质'],
    ['项', '取得全市首项二手车出口资质'],
    ['个', '取得全市首个二手车出口资质'],
  ])('counted in %s', (unit, text) => {
    const observations = [observation('firm', 'licence', '1', { measure: 'first', versus: 'city', unit })]
    const told = { region: 'firm', speaker: 'zone', subject: 'name' as const }
    expect(spoken('licence', 'first', observations, told)).toBe(`沃尔润激光${text}`)
  })
})

describe('tiers, batches, ranges and fractions', () => {
  const tier = (value: string): ObservationInput =>
    observation('zone', 'gdp', value, { measure: 'top-tier', of: 'level', versus: 'counties' })

  it.each([
    ['1', 'top-tier', '地区生产总值居全市前列'],
    ['1', 'top-tier.list', '地区生产总值居全市前列'],
    ['3', 'top-tier', '地区生产总值居全市前3位'],
    ['1000', 'top-tier.list', '地区生产总值列全市1000强'],
  ])('a tier of %s as %s', (value, clause, text) => {
    expect(spoken('gdp', clause, [tier(value)], { subject: 'none' }).replace('GDP', '地区生产总值')).toBe(
      text,
    )
  })

  it('a later batch', () => {
    const observations = [
      observation('firm', 'licence', '2', { measure: 'first', versus: 'city', unit: '批' }),
    ]
    const told = { region: 'firm', speaker: 'zone', subject: 'none' as const }
    expect(spoken('licence', 'first', observations, told)).toBe('取得全市第2批二手车出口资质')
  })

  it('a range of growth, up and down', () => {
    const range = (value: string, valueTo: string): ObservationInput => ({
      ...growth('zone', 'gdp', value),
      valueTo,
    })
    const say = (one: ObservationInput): string => spoken('gdp', 'growth.short', [one], { subject: 'none' })
    expect(say(range('15', '30'))).toMatch(/增长15%～30%$/)
    expect(say(range('-30', '-15'))).toMatch(/下降15%～30%$/)
    expect(say(range('0', '5'))).toMatch(/增长0%～5%$/)
  })

  it('a fraction', () => {
    const third = { ...share('gdp', '1/3'), approximate: 'at-least' as const }
    expect(spoken('gdp', 'share.short', [third], { subject: 'none' })).toMatch(/占全市1\/3以上$/)
  })
})

describe('whom it compares with', () => {
  const rates = ['zone', 'city', 'province', 'jinan', 'linqing', 'east'].map((id, index) =>
    growth(id, 'gdp', String(8 - index)),
  )

  it.each([
    ['zone', 'gap', 'GDP增速高于全市1个百分点'],
    ['zone', 'gap@province', 'GDP增速高于全省2个百分点'],
    ['zone', 'gap@jinan', 'GDP增速高于济南市3个百分点'],
    ['zone', 'gap@east', 'GDP增速高于东昌府区5个百分点'],
    ['east', 'gap@zone', 'GDP增速低于高新区5个百分点'],
    ['linqing', 'gap', 'GDP增速低于聊城市3个百分点'],
    ['linqing', 'gap@province', 'GDP增速低于全省2个百分点'],
  ])('%s, %s', (region, clauses, text) => {
    expect(spoken('gdp', clauses, rates, { region })).toBe(text)
  })

  it('a county-level city in a document on the city above it', () => {
    expect(spoken('gdp', 'gap', rates, { region: 'linqing', speaker: 'city', subject: 'name' })).toBe(
      '临清市GDP增速低于全市3个百分点',
    )
  })

  it('the whole that a part is of', () => {
    const observations = [observation('zone', 'high-tech', '9'), observation('zone', 'investment', '12')]
    expect(spoken('high-tech', 'level share', observations)).toBe(
      '高技术产业投资9亿元，占固定资产投资的比重为75.0%',
    )
  })

  it('a shared place', () => {
    const peers = ['east', 'west', 'linqing', 'zone'].flatMap((id, index) => [
      growth(id, 'gdp', ['9', '8', '7', '8'][index] ?? ''),
      observation(id, 'gdp', ['9', '8', '7', '8'][index] ?? ''),
    ])
    expect(spoken('gdp', 'growth rank:growth rank:level', peers)).toBe(
      'GDP同比增长8%，并列全市第2位，总量并列全市第2位',
    )
  })
})

describe('the subject', () => {
  const observations = [growth('zone', 'gdp', '7.9'), growth('firm', 'trade', '18')]

  it.each([
    ['whole', '全区GDP同比增长7.9%'],
    ['name', '高新区GDP同比增长7.9%'],
    ['none', 'GDP同比增长7.9%'],
  ] as const)('%s', (subject, text) => {
    expect(spoken('gdp', 'growth', observations, { subject })).toBe(text)
  })

  it('is left out where there is nothing to say', () => {
    const data = smallDataset()
    const { region, ...rest } = speakerOf(data)
    expect(sayIndicator({ region, ...rest }, region, data.indicator('gdp'), [], 'whole')).toEqual([])
  })
})

describe('figures in a phrase', () => {
  it.each(['growth', 'gap', 'rank', 'level', 'share'])('%s is traced once', (clause) => {
    const data = smallDataset(figures('trade', '0', '0'))
    const told = sayings(data, 'trade', clause)
    const phrase = sayIndicator(speakerOf(data), data.region('zone'), data.indicator('trade'), told, 'none')
    expect(phrase.flatMap((piece) => (piece.kind === 'figure' ? [piece.fact] : []))).toEqual([told[0]?.fact])
  })

  it.each(['constructor', 'toString', 'unknown'])('the variant %s falls back on the default', (variant) => {
    const data = smallDataset(figures('trade'))
    const [first] = sayings(data, 'trade', 'share')
    if (first === undefined) return expect.unreachable()
    const told = [{ ...first, variant }]
    const phrase = sayIndicator(speakerOf(data), data.region('zone'), data.indicator('trade'), told, 'none')
    expect(phrase.map(({ text }) => text).join('')).toBe('进出口总额占全市的比重为12.3%')
  })
})
