import { describe, expect, it, test } from 'vitest'
import { zhHantTw } from '../../src/phrase/zh-hant-tw.js'
import { everyMeasure, quantityIn, speak, speakList, type Figure } from '../fixtures/languages.js'
import { period } from '../fixtures/small-dataset.js'

const language = 'zh-Hant-TW'
const level: Figure = { measure: 'level', value: '10.8' }

/** After 全區進出口總額. */
const said: Readonly<Record<string, string>> = {
  'growth up': '較上年同期增加25.7%',
  'growth down': '較上年同期減少3.2%',
  'growth flat': '與上年同期持平',
  'growth expected': '預估較上年同期增加29%',
  'gap up': '年增率高於全市1.9個百分點',
  'gap down': '年增率低於全市1.0個百分點',
  'gap flat': '年增率與全市持平',
  'gap turned up': '年增率由上年同期低於全市轉為高於全市1.9個百分點',
  'gap turned down': '由上年同期高於全市轉為低於全市1.0個百分點',
  'gap closed': '年增率轉為與全市持平',
  rank: '年增率居全市第2名',
  'rank first': '總量居全市之冠',
  'rank tied': '年增率並列全市第3名',
  'share of a region': '占全市比重為12.3%',
  'share of an indicator': '占生產總值比重為12.3%',
  target: '全年目標為45億元',
  'increment up': '較上年同期增加2.2億元',
  'increment down': '較上年同期減少2.2億元',
  'increment without base': '增加2.2億元',
  'growth on previous': '較上季增加2.1%',
  'growth on previous down': '較上季減少2.1%',
  'annualised growth': '折成年率較上季增加2.8%',
  'annualised growth down': '折成年率較上季減少2.8%',
  'growth since': '較2019年第1季增加31.5%',
  'increase multiple': '較2013年增加3.4倍',
  times: '為2013年之4.4倍',
  'average growth': '自2019年起平均年增率6.1%',
  'average growth without base': '平均每年減少6.1%',
  'two-year average': '2年平均年增率5.2%',
  'annual average': '平均每年40.1億元',
  contribution: '對生產總值成長之貢獻率為33.5%',
  'pull up': '貢獻生產總值成長3.4個百分點',
  'pull down': '負貢獻生產總值成長0.4個百分點',
  'rank change up': '名次較上年同期上升1名',
  'rank change down': '名次下降2名',
  'rank change flat': '名次不變',
  position: '總量為全市平均之1.3倍',
  'top tier': '名列全市前茅',
  only: '為全市唯一',
  completion: '達全年目標之24.8%',
  'pace ahead': '較預定進度超前1.2個百分點',
  'pace behind': '較預定進度落後1.0個百分點',
  streak: '連續3年正成長',
  'streak of falls ended': '結束連續5個月負成長',
  'streak of rises ended': '結束連續3年正成長',
  'record high': '創歷年新高',
  'record low since': '創2019年以來新低',
  intensity: '平均每單位生產總值0.3億元',
  ratio: '為全市之2.1倍',
  disparity: '在全市中最高為最低之3.6倍',
  elasticity: '彈性係數為1.4',
  'location quotient': '區位商數為1.2',
  'revision up': '較初步統計上修0.3億元',
  'revision flat': '與初步統計相同',
  'growth faster': '年增率較上年同期提高1.2個百分點',
  'growth slower': '年增率較上年同期降低1.2個百分點',
  'growth narrower': '減幅較上年同期縮小1.2個百分點',
  'growth wider': '減幅較上年同期擴大1.2個百分點',
  'growth to rise': '由上年同期減少3.2%轉為正成長',
  'growth to decline': '由上年同期增加2.0%轉為負成長',
  'growth steady': '年增率與上年同期持平',
  'rate up': '較上年同期上升0.5個百分點',
  'share down': '比重較上年同期下降0.5個百分點',
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
    ['2024-Q3', '2024年第3季', '第3季'],
    ['2024-Q1/2024-Q3', '2024年前3季', '前3季'],
    ['2024-01/2024-10', '2024年1至10月', '1至10月'],
    ['2024-03', '2024年3月', '3月'],
    ['2013/2023', '2013至2023年', '2013至2023年'],
    ['2023-07/2024-06', '2023年7月至2024年6月', '2023年7月至2024年6月'],
    ['2024-03-31', '2024年3月31日', '3月31日'],
    ['2024-01-10/2024-02-05', '2024年1月10日至2月5日', '1月10日至2月5日'],
  ])('%s is %s, in short %s', (text, full, short) => {
    expect(zhHantTw.period(period(text), 'full')).toBe(full)
    expect(zhHantTw.period(period(text), 'short')).toBe(short)
  })
})

it.each([
  ['1364', '万美元', undefined, '1,364萬美元'],
  ['500', '人', 'odd', '500餘人'],
  ['1.8', '万人', 'odd', '1.8萬餘人'],
  ['4', '亿元', 'over', '逾4億元'],
  ['60', '%', 'at-least', '60%以上'],
  ['12.6', '万亿元', undefined, '12.6兆元'],
  ['5.2', '亿新台币元', undefined, '新臺幣5.2億元'],
  ['5.2', '亿新台币元', 'about', '約新臺幣5.2億元'],
  ['5.2', '万亿新台币元', undefined, '新臺幣5.2兆元'],
  ['70', '万平方米', undefined, '70萬平方公尺'],
  ['1.7', '元/立方米', undefined, '每立方公尺1.7元'],
  ['32', '微克/立方米', 'nearly', '每立方公尺近32微克'],
  ['5.4', '新台币元/度', 'over', '每度逾新臺幣5.4元'],
  ['3.2', '万元/人', undefined, '3.2萬元/人'],
  ['43.5', '万千瓦', undefined, '43.5萬瓩'],
  ['106', '万平方米', 'odd', '106萬餘平方公尺'],
  ['3.1', '万吨', undefined, '3.1萬公噸'],
  ['8', '万吨标准煤', undefined, '8萬噸標準煤'],
  ['12', '起', undefined, '12件'],
  ['101.3', '点', undefined, '101.3'],
  ['1', '个百分点', undefined, '1個百分點'],
] as const)('writes %s %s %s as %s', (value, unit, approximate, text) => {
  expect(quantityIn(language, value, unit, approximate)).toBe(text)
})

test('the words are those of Taiwan', () => {
  const all = JSON.stringify(zhHantTw)
  expect(all).not.toMatch(/同比|環比|增速|GDP|按年|“|数/)
  expect(zhHantTw.headingLabel(2, 3)).toBe('（三）')
  expect(zhHantTw.source('統計處', '月報')).toBe('統計處《月報》')
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

test('output grows, and what is first is at the head', () => {
  const figures: Figure[] = [
    { measure: 'growth', value: '7.9', variant: 'output', indicator: 'gdp' },
    { measure: 'rank', value: '1', of: 'growth', versus: 'city', indicator: 'gdp' },
  ]
  expect(speak(language, figures, 'whole')).toBe('全區生產總值較上年同期成長7.9%，居全市之冠')
})
