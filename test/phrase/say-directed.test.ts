import { describe, expect, it } from 'vitest'
import type { Measure } from '../../src/model/measure.js'
import type { ObservationInput } from '../../src/model/observation.js'
import { phraseText } from '../../src/phrase/piece.js'
import { sayIndicator } from '../../src/phrase/say.js'
import { ask, type Asked } from '../fixtures/derived.js'
import { growths, levels, overTimeIndicators } from '../fixtures/over-time.js'
import { observation, smallDataset } from '../fixtures/small-dataset.js'
import { speakerOf } from '../fixtures/speech.js'

interface Told extends Asked {
  readonly measure: Measure
  readonly indicator?: string
  readonly variant?: string
}

/** What simplified Chinese says of a figure of the zone's trade. */
function told(given: readonly ObservationInput[], { measure, indicator = 'trade', variant, ...asked }: Told) {
  const data = smallDataset(given, { indicators: overTimeIndicators })
  const fact = ask(data, measure, indicator, asked)
  if (fact.kind === 'absent') return fact.reason.en
  const sayings = [{ fact, variant: variant ?? 'default' }]
  const { region } = fact
  return phraseText(sayIndicator(speakerOf(data), region, fact.indicator, sayings, 'none'))
}

describe('over time, in each direction', () => {
  const year = { period: '2023', base: '2020' }

  it.each<[string, Told, Readonly<Record<string, string>>]>([
    ['进出口总额比上年同期增加2.2亿元', { measure: 'increment' }, { '2024-Q1': '10.8', '2023-Q1': '8.6' }],
    ['进出口总额比上年同期减少2.2亿元', { measure: 'increment' }, { '2024-Q1': '8.6', '2023-Q1': '10.8' }],
    ['进出口总额与上年同期持平', { measure: 'increment' }, { '2024-Q1': '8.6', '2023-Q1': '8.6' }],
    ['进出口总额比2020年增加3亿元', { measure: 'increment', ...year }, { '2023': '8', '2020': '5' }],
    [
      '进出口总额比2020年净增3亿元',
      { measure: 'increment', variant: 'net', ...year },
      { '2023': '8', '2020': '5' },
    ],
    ['进出口总额环比增长10.0%', { measure: 'growth-on-previous' }, { '2024-Q1': '11', '2023-Q4': '10' }],
    ['进出口总额环比下降10.0%', { measure: 'growth-on-previous' }, { '2024-Q1': '9', '2023-Q4': '10' }],
    ['进出口总额环比持平', { measure: 'growth-on-previous' }, { '2024-Q1': '9', '2023-Q4': '9' }],
    ['进出口总额比2020年增长25.0%', { measure: 'growth-since', ...year }, { '2023': '150', '2020': '120' }],
    ['进出口总额比2020年下降20.0%', { measure: 'growth-since', ...year }, { '2023': '120', '2020': '150' }],
    ['进出口总额与2020年持平', { measure: 'growth-since', ...year }, { '2023': '120', '2020': '120' }],
    [
      '进出口总额比2020年增长3.4倍',
      { measure: 'increase-multiple', ...year },
      { '2023': '149', '2020': '33.98' },
    ],
    [
      '进出口总额从33.98亿元增至149亿元，增长了3.4倍',
      { measure: 'increase-multiple', variant: 'span', ...year },
      { '2023': '149', '2020': '33.98' },
    ],
    ['进出口总额是2020年的4.4倍', { measure: 'times', ...year }, { '2023': '149', '2020': '33.98' }],
    [
      '进出口总额2020年以来年均增长10.0%',
      { measure: 'average-growth', ...year },
      { '2023': '133.1', '2020': '100' },
    ],
    [
      '进出口总额2020年以来年均下降10.0%',
      { measure: 'average-growth', ...year },
      { '2023': '72.9', '2020': '100' },
    ],
    [
      '进出口总额2020年以来年均基本持平',
      { measure: 'average-growth', ...year },
      { '2023': '100', '2020': '100' },
    ],
    ['进出口总额年均12.0亿元', { measure: 'annual-average', period: '2021/2023' }, { '2021/2023': '36.0' }],
    [
      '进出口总额创2021年以来新高',
      { measure: 'record', period: '2023' },
      { '2021': '1', '2022': '3', '2023': '4' },
    ],
    [
      '进出口总额创2021年以来新低',
      { measure: 'record', period: '2023' },
      { '2021': '4', '2022': '3', '2023': '1' },
    ],
    [
      '进出口总额与历史最好水平持平',
      { measure: 'record', period: '2023' },
      { '2021': '4', '2022': '3', '2023': '4' },
    ],
  ])('%s', (text, asked, given) => {
    expect(told(levels(given), asked)).toBe(text)
  })

  it.each<[string, Told, Readonly<Record<string, string>>]>([
    ['GDP两年平均增长4.1%', { measure: 'two-year-average' }, { '2024-Q1': '5.2', '2023-Q1': '3.0' }],
    ['GDP两年平均下降4.1%', { measure: 'two-year-average' }, { '2024-Q1': '-5.2', '2023-Q1': '-3.0' }],
    ['GDP两年平均持平', { measure: 'two-year-average' }, { '2024-Q1': '0.0', '2023-Q1': '0.0' }],
    ['GDP增速比上年同期加快2.2个百分点', { measure: 'point-change' }, { '2024-Q1': '5.2', '2023-Q1': '3.0' }],
    ['GDP增速比上年同期回落2.2个百分点', { measure: 'point-change' }, { '2024-Q1': '3.0', '2023-Q1': '5.2' }],
    [
      'GDP降幅比上年同期收窄2.5个百分点',
      { measure: 'point-change' },
      { '2024-Q1': '-0.5', '2023-Q1': '-3.0' },
    ],
    [
      'GDP降幅比上年同期扩大2.5个百分点',
      { measure: 'point-change' },
      { '2024-Q1': '-3.0', '2023-Q1': '-0.5' },
    ],
    [
      'GDP上年同期为下降0.3%，增速由负转正',
      { measure: 'point-change' },
      { '2024-Q1': '1.1', '2023-Q1': '-0.3' },
    ],
    [
      'GDP上年同期为增长1.1%，增速由正转负',
      { measure: 'point-change' },
      { '2024-Q1': '-0.3', '2023-Q1': '1.1' },
    ],
    ['GDP增速与上年同期持平', { measure: 'point-change' }, { '2024-Q1': '5.2', '2023-Q1': '5.2' }],
    [
      'GDP增速比上季度加快0.3个百分点',
      { measure: 'point-change', base: '2023-Q4' },
      { '2024-Q1': '5.2', '2023-Q4': '4.9' },
    ],
    [
      'GDP结束连续2个季度下降',
      { measure: 'streak-end' },
      { '2024-Q1': '5.2', '2023-Q4': '-3.0', '2023-Q3': '-1', '2023-Q2': '1' },
    ],
    [
      'GDP结束连续2年增长',
      { measure: 'streak-end', period: '2024' },
      { '2024': '-5.2', '2023': '3.0', '2022': '1', '2021': '-1' },
    ],
    ['GDP连续2年增长', { measure: 'streak', period: '2024' }, { '2024': '5.2', '2023': '3.0', '2022': '-1' }],
    ['GDP连续2个季度下降', { measure: 'streak' }, { '2024-Q1': '-5.2', '2023-Q4': '-3.0', '2023-Q3': '1' }],
  ])('%s', (text, asked, given) => {
    expect(told(growths(given), { indicator: 'gdp', ...asked })).toBe(text)
  })

  it.each([
    ['7.9', '5.5', 'GDP增速由上年同期低于全市转为高于全市1.9个百分点'],
    ['5.0', '6.5', 'GDP增速由上年同期高于全市转为低于全市1.0个百分点'],
  ])('of a gap from %s to %s', (now, then, text) => {
    const given = [
      ...growths({ '2024-Q1': now, '2023-Q1': then }),
      observation('city', 'gdp', '6.0', { measure: 'growth' }),
      observation('city', 'gdp', '6.0', { measure: 'growth', period: '2023-Q1' }),
    ]
    expect(told(given, { measure: 'gap-turn', indicator: 'gdp' })).toBe(text)
  })

  it.each([
    ['63.8', '35.9', '城镇化率比上年同期提高27.9个百分点'],
    ['63.1', '63.8', '城镇化率比上年同期下降0.7个百分点'],
    ['63.8', '63.8', '城镇化率与上年同期持平'],
  ])('of a rate from %s to %s', (now, then, text) => {
    const given = levels({ '2024-Q1': now, '2023-Q1': then }, 'urban')
    expect(told(given, { measure: 'point-change', indicator: 'urban' })).toBe(text)
  })

  it.each([
    ['20', '15', '高技术产业投资比重比上年同期提高5.0个百分点'],
    ['15', '20', '高技术产业投资比重比上年同期下降5.0个百分点'],
    ['15', '15', '高技术产业投资比重与上年同期持平'],
  ])('of a share from %s to %s', (now, then, text) => {
    const given = [
      ...levels({ '2024-Q1': now, '2023-Q1': then }, 'high-tech'),
      ...levels({ '2024-Q1': '100', '2023-Q1': '100' }, 'investment'),
    ]
    expect(told(given, { measure: 'point-change', indicator: 'high-tech', of: 'share' })).toBe(text)
  })

  it.each([
    ['2', '5', 'GDP位次比上年同期前移3位'],
    ['5', '2', 'GDP位次比上年同期后移3位'],
    ['2', '2', 'GDP位次与上年同期相同'],
  ])('of a rank from %s to %s', (now, then, text) => {
    const given = Object.entries({ '2024-Q1': now, '2023-Q1': then }).map(([period, value]) =>
      observation('zone', 'gdp', value, { measure: 'rank', of: 'growth', versus: 'counties', period }),
    )
    expect(told(given, { measure: 'rank-change', indicator: 'gdp' })).toBe(text)
  })

  it.each([
    ['10.8', 'pace', '进出口总额快于时序进度2.0个百分点'],
    ['9.2', 'pace', '进出口总额落后时序进度2.0个百分点'],
    ['10', 'pace', '进出口总额与时序进度持平'],
    ['10.8', 'completion', '进出口总额完成年度目标的27.0%'],
    ['10.8', 'target', '进出口总额年度目标为40亿元'],
  ] as const)('with %s of 40 the %s', (value, measure, text) => {
    const target = observation('zone', 'trade', '40', { measure: 'target', period: '2024' })
    expect(told([...levels({ '2024-Q1': value }), target], { measure })).toBe(text)
  })

  it.each([
    ['26.3', 'GDP比初步数上修0.6亿元'],
    ['25.1', 'GDP比初步数下修0.6亿元'],
    ['25.7', 'GDP与初步数一致'],
  ])('revised to %s', (value, text) => {
    const given = [
      observation('zone', 'gdp', '25.7', { vintage: '2024-04-20' }),
      observation('zone', 'gdp', value, { vintage: '2025-01-20' }),
    ]
    expect(told(given, { measure: 'revision', indicator: 'gdp' })).toBe(text)
  })
})

describe('without a period of comparison in the source', () => {
  const stated = (measure: Measure, id: string, value: string, rest: Partial<ObservationInput> = {}) => [
    observation('zone', id, value, { measure, ...rest }),
  ]

  it.each<[string, Told, readonly ObservationInput[]]>([
    ['进出口总额增加5亿元', { measure: 'increment' }, stated('increment', 'trade', '5')],
    ['进出口总额减少5亿元', { measure: 'increment' }, stated('increment', 'trade', '-5')],
    [
      '高新技术企业增长了13.5倍',
      { measure: 'increase-multiple', indicator: 'firms' },
      stated('increase-multiple', 'firms', '13.5'),
    ],
    ['进出口总额是原来的3倍', { measure: 'times' }, stated('times', 'trade', '3')],
    ['进出口总额年均增长6.5%', { measure: 'average-growth' }, stated('average-growth', 'trade', '6.5')],
    [
      '城镇化率提高47个百分点',
      { measure: 'point-change', indicator: 'urban' },
      stated('point-change', 'urban', '47', { of: 'level' }),
    ],
    [
      'GDP增速回落1.2个百分点',
      { measure: 'point-change', indicator: 'gdp' },
      stated('point-change', 'gdp', '-1.2', { of: 'growth' }),
    ],
    ['进出口总额创历史新高', { measure: 'record' }, stated('record', 'trade', '1', { of: 'level' })],
  ])('%s', (text, asked, given) => {
    expect(told(given, asked)).toBe(text)
  })

  it('tells a narrower decline all the same, where the two rates are known and agree', () => {
    const given = [
      ...stated('point-change', 'gdp', '2.5', { of: 'growth' }),
      ...growths({ '2024-Q1': '-0.5', '2023-Q1': '-3.0' }),
    ]
    expect(told(given, { measure: 'point-change', indicator: 'gdp' })).toBe('GDP降幅收窄2.5个百分点')
  })
})
