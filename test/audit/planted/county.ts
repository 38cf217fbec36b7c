import { createDataset } from '../../../src/model/dataset.js'
import type { IndicatorInput } from '../../../src/model/indicator.js'
import type { ObservationInput } from '../../../src/model/observation.js'

type Named = readonly [id: string, hans: string, hant: string, en: string, unit: string]

const named: readonly Named[] = [
  ['gdp', '地区生产总值', '地區生產總值', 'gross regional product', '亿元'],
  ['primary', '第一产业增加值', '第一產業增加值', 'value added of the primary industry', '亿元'],
  ['secondary', '第二产业增加值', '第二產業增加值', 'value added of the secondary industry', '亿元'],
  ['tertiary', '第三产业增加值', '第三產業增加值', 'value added of the tertiary industry', '亿元'],
  ['trade', '进出口总额', '進出口總額', 'total imports and exports', '亿元'],
  ['exports', '出口', '出口', 'exports', '亿元'],
  ['imports', '进口', '進口', 'imports', '亿元'],
  ['grain', '粮食产量', '糧食產量', 'grain output', '万吨'],
  ['population', '常住人口', '常住人口', 'resident population', '万人'],
  ['births', '出生人口', '出生人口', 'births', '万人'],
  ['deaths', '死亡人口', '死亡人口', 'deaths', '万人'],
  ['birth-rate', '人口出生率', '人口出生率', 'birth rate', '‰'],
  ['death-rate', '人口死亡率', '人口死亡率', 'death rate', '‰'],
  ['natural-rate', '人口自然增长率', '人口自然增長率', 'rate of natural increase', '‰'],
  [
    'urban-income',
    '城镇居民人均可支配收入',
    '城鎮居民人均可支配收入',
    'urban disposable income per head',
    '元',
  ],
  [
    'rural-income',
    '农村居民人均可支配收入',
    '農村居民人均可支配收入',
    'rural disposable income per head',
    '元',
  ],
  ['revenue', '一般公共预算收入', '一般公共預算收入', 'general public budget revenue', '亿元'],
]

/** An invented county’s figures by indicator and year, which hang together as those of a real one do. */
const levels: Readonly<Record<string, readonly (string | null)[]>> = {
  gdp: ['198.4', '412.6', '438.2'],
  primary: [null, '50.1', '52.3'],
  secondary: [null, '176.3', '186.4'],
  tertiary: [null, '186.2', '199.5'],
  trade: ['12.7', '78.4', '85.2'],
  exports: [null, '57.3', '61.7'],
  imports: [null, '21.1', '23.5'],
  grain: ['52.4', '61.35', '62.18'],
  population: [null, '86.42', '86.15'],
  births: [null, '0.56', '0.52'],
  deaths: [null, '0.67', '0.68'],
  'birth-rate': [null, '6.48', '6.03'],
  'death-rate': [null, '7.75', '7.88'],
  'natural-rate': [null, '-1.27', '-1.85'],
  'urban-income': [null, '36671', '38462'],
  'rural-income': [null, '20370', '21735'],
  revenue: ['9.8', '30.4', '32.6'],
}
const years = ['2015', '2023', '2024'] as const
const growth: Readonly<Record<string, readonly [string, string]>> = {
  gdp: ['5.2', '5.8'],
  primary: ['4.1', '3.9'],
  secondary: ['5.6', '6.4'],
  tertiary: ['5.1', '5.7'],
  trade: ['-3.4', '8.7'],
  exports: ['-2.1', '7.7'],
  imports: ['-6.8', '11.4'],
  grain: ['0.9', '1.4'],
  'urban-income': ['4.6', '4.9'],
  'rural-income': ['7.1', '6.7'],
  revenue: ['6.3', '7.2'],
}
const ofCity: Readonly<Record<string, readonly [string, string]>> = {
  gdp: ['5.5', '5.3'],
  trade: ['1.2', '6.1'],
  revenue: ['4.9', '5.4'],
}

const source = 'communique'
const base = { source }

function* observations(): Generator<ObservationInput> {
  for (const [indicator, values] of Object.entries(levels)) {
    for (const [at, value] of values.entries()) {
      const period = years[at]
      if (value !== null && period !== undefined) yield { ...base, region: 'yunhe', indicator, period, value }
    }
  }
  for (const [region, rates] of [
    ['yunhe', growth],
    ['linzhou', ofCity],
  ] as const) {
    for (const [indicator, values] of Object.entries(rates)) {
      for (const [at, value] of values.entries()) {
        yield { ...base, region, indicator, period: String(2023 + at), measure: 'growth', value }
      }
    }
  }
  for (const [period, contribution, pull] of [
    ['2023', '44.9', '2.3'],
    ['2024', '45.1', '2.6'],
  ] as const) {
    const of = { ...base, region: 'yunhe', indicator: 'tertiary', period, versus: 'gdp' }
    yield { ...of, measure: 'contribution', value: contribution }
    yield { ...of, measure: 'pull', value: pull }
  }
  for (const [period, value] of [
    ['2023', '30.0'],
    ['2024', '31.5'],
  ] as const) {
    yield { ...base, region: 'yunhe', indicator: 'revenue', period, measure: 'target', value }
  }
}

/** A county whose communiqué holds most relations that statistics print. */
export const county = createDataset({
  regions: [
    {
      id: 'linzhou',
      level: 'prefecture',
      names: { 'zh-Hans': '临洲市', 'zh-Hant': '臨洲市', en: 'Linzhou' },
      aliases: [],
    },
    {
      id: 'yunhe',
      level: 'county',
      parent: 'linzhou',
      names: { 'zh-Hans': '云河县', 'zh-Hant': '雲河縣', en: 'Yunhe County' },
      aliases: [],
    },
  ],
  indicators: named.map(([id, hans, hant, en, unit]): IndicatorInput => ({
    id,
    names: { 'zh-Hans': hans, 'zh-Hant': hant, en },
    unit,
    ...(unit === '‰' && { kind: 'rate' as const }),
  })),
  sources: [
    {
      id: source,
      agency: '云河县统计局',
      title: '统计公报',
      translations: {
        'zh-Hant': { agency: '雲河縣統計局', title: '統計公報' },
        en: { agency: 'Yunhe Bureau of Statistics', title: 'Statistical communiqué' },
      },
    },
  ],
  observations: [...observations()],
})
