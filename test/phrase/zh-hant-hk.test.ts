import { describe, expect, it, test } from 'vitest'
import { zhHantHk } from '../../src/phrase/zh-hant-hk.js'
import { everyMeasure, quantityIn, speak, speakList, type Figure } from '../fixtures/languages.js'
import { period } from '../fixtures/small-dataset.js'

const language = 'zh-Hant-HK'
const level: Figure = { measure: 'level', value: '10.8' }

/** After 全區進出口總額. */
const said: Readonly<Record<string, string>> = {
  'growth up': '按年上升25.7%',
  'growth down': '按年下跌3.2%',
  'growth flat': '與上年同期持平',
  'growth expected': '預計按年上升29%',
  'gap up': '增長率較全市高1.9個百分點',
  'gap down': '增長率較全市低1.0個百分點',
  'gap flat': '增長率與全市相同',
  'gap turned up': '增長率由上年同期低於全市轉為高於全市1.9個百分點',
  'gap turned down': '由上年同期高於全市轉為低於全市1.0個百分點',
  'gap closed': '增長率轉為與全市持平',
  rank: '增長率在全市排第2位',
  'rank first': '總量在全市排第1位',
  'rank tied': '增長率在全市並列第3位',
  'share of a region': '佔全市的比重為12.3%',
  'share of an indicator': '佔生產總值的比重為12.3%',
  target: '全年目標為45億元',
  'increment up': '較上年同期增加2.2億元',
  'increment down': '較上年同期減少2.2億元',
  'increment without base': '增加2.2億元',
  'growth on previous': '較上季上升2.1%',
  'growth on previous down': '較上季下跌2.1%',
  'annualised growth': '按年率計算較上季上升2.8%',
  'annualised growth down': '按年率計算較上季下跌2.8%',
  'growth since': '較2019年第一季上升31.5%',
  'increase multiple': '較2013年增加3.4倍',
  times: '為2013年的4.4倍',
  'average growth': '自2019年起平均每年增長6.1%',
  'average growth without base': '平均每年下跌6.1%',
  'two-year average': '兩年平均增長5.2%',
  'annual average': '平均每年40.1億元',
  contribution: '佔生產總值增長的33.5%',
  'pull up': '為生產總值增長貢獻3.4個百分點',
  'pull down': '拖低生產總值增長0.4個百分點',
  'rank change up': '名次較上年同期上升1位',
  'rank change down': '名次下降2位',
  'rank change flat': '名次不變',
  position: '總量為全市平均數的1.3倍',
  'top tier': '在全市名列前茅',
  only: '為全市唯一',
  completion: '達全年目標的24.8%',
  'pace ahead': '較預定進度超前1.2個百分點',
  'pace behind': '較預定進度落後1.0個百分點',
  streak: '連續3年上升',
  'streak of falls ended': '結束連續5個月下跌',
  'streak of rises ended': '結束連續3年上升',
  'record high': '創歷史新高',
  'record low since': '創2019年以來新低',
  intensity: '平均每單位生產總值0.3億元',
  ratio: '為全市的2.1倍',
  disparity: '在全市中最高為最低的3.6倍',
  elasticity: '彈性係數為1.4',
  'location quotient': '區位商數為1.2',
  'revision up': '較臨時數字向上修訂0.3億元',
  'revision flat': '與臨時數字相同',
  'growth faster': '增長率較上年同期加快1.2個百分點',
  'growth slower': '增長率較上年同期放緩1.2個百分點',
  'growth narrower': '跌幅較上年同期收窄1.2個百分點',
  'growth wider': '跌幅較上年同期擴大1.2個百分點',
  'growth to rise': '由上年同期的3.2%跌幅轉為上升',
  'growth to decline': '由上年同期的2.0%升幅轉為下跌',
  'growth steady': '增長率與上年同期持平',
  'rate up': '較上年同期上升0.5個百分點',
  'share down': '比重較上年同期下跌0.5個百分點',
}

describe('every measure in every direction', () => {
  it.each(everyMeasure)('%s', (name, figure) => {
    expect(speak(language, [figure], 'whole')).toBe(`全區進出口總額${said[name]}`)
    expect(speak(language, [level, figure])).toBe(`進出口總額達10.8億元，${said[name]}`)
  })
})

describe('period labels', () => {
  it.each([
    ['2024', '2024年', '2024年'],
    ['2024-H1', '2024年上半年', '上半年'],
    ['2024-Q3', '2024年第三季', '第三季'],
    ['2024-Q1/2024-Q3', '2024年首三季', '首三季'],
    ['2024-01/2024-10', '2024年1月至10月', '1月至10月'],
    ['2024-03', '2024年3月', '3月'],
    ['2013/2023', '2013年至2023年', '2013年至2023年'],
    ['2023-07/2024-06', '2023年7月至2024年6月', '2023年7月至2024年6月'],
    ['2024-03-31', '2024年3月31日', '3月31日'],
    ['2024-01-10/2024-02-05', '2024年1月10日至2月5日', '1月10日至2月5日'],
  ])('%s is %s, in short %s', (text, full, short) => {
    expect(zhHantHk.period(period(text), 'full')).toBe(full)
    expect(zhHantHk.period(period(text), 'short')).toBe(short)
  })
})

it.each([
  ['1364', '万美元', undefined, '1,364萬美元'],
  ['500', '人', 'odd', '500多人'],
  ['1.8', '万人', 'odd', '1.8萬多人'],
  ['4', '亿元', 'over', '逾4億元'],
  ['60', '%', 'at-least', '60%或以上'],
  ['12.6', '万亿元', undefined, '12.6萬億元'],
  ['5.2', '亿新台币元', undefined, '新台幣5.2億元'],
  ['5.2', '亿港元', undefined, '5.2億港元'],
  ['70', '万平方米', undefined, '70萬平方米'],
  ['1.7', '元/立方米', undefined, '每立方米1.7元'],
  ['6910', '人/平方公里', 'nearly', '每平方公里近6,910人'],
  ['43.5', '万千瓦', undefined, '43.5萬千瓦'],
  ['3.1', '万吨', undefined, '3.1萬公噸'],
  ['12', '起', undefined, '12宗'],
  ['33', '台', undefined, '33台'],
  ['101.3', '点', undefined, '101.3'],
  ['1', '个百分点', undefined, '1個百分點'],
] as const)('writes %s %s %s as %s', (value, unit, approximate, text) => {
  expect(quantityIn(language, value, unit, approximate)).toBe(text)
})

test('the words are those of Hong Kong', () => {
  const all = JSON.stringify(zhHantHk)
  expect(all).not.toMatch(/同比|環比|增速|GDP|“|数/)
  expect(zhHantHk.headingLabel(2, 3)).toBe('（三）')
  expect(zhHantHk.source('統計處', '月報')).toBe('統計處《月報》')
})

test('a verb in front is said once for the items that share it', () => {
  const funds: Figure = {
    measure: 'level',
    value: '94.6',
    indicator: 'central-trade-funds',
    cumulative: true,
  }
  expect(speakList(language, [funds, { ...funds, indicator: 'municipal-trade-funds', value: '412.4' }])).toBe(
    '累計申報中央外經貿資金94.6萬元及市級外經貿資金412.4萬元',
  )
})
