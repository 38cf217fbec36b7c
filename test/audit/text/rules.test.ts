import { describe, expect, it } from 'vitest'
import { audit, type TextAuditOptions } from '../../../src/audit/text/audit.js'
import { rules } from '../../../src/audit/text/rules/index.js'
import type { RuleCode } from '../../../src/audit/text/rule.js'
import { createDataset, type Dataset } from '../../../src/model/dataset.js'
import { openDataset } from '../../../src/read/open-dataset.js'

const liaocheng = await openDataset('seeds/liaocheng')
const revised = createDataset({
  regions: [{ id: 'city', level: 'prefecture', names: { 'zh-Hans': '全市' }, aliases: ['全市'] }],
  indicators: [{ id: 'gdp', names: { 'zh-Hans': '生产总值' }, unit: '亿元' }],
  sources: [{ id: 's', agency: '局', title: '公报' }],
  observations: [
    { region: 'city', indicator: 'gdp', period: '2023', value: '100.0', source: 's', vintage: '2024-01-20' },
    { region: 'city', indicator: 'gdp', period: '2023', value: '101.2', source: 's', vintage: '2024-12-01' },
  ],
})

function dataFor(code: RuleCode): Dataset {
  return code === 'data-vintage' ? revised : liaocheng
}

function given(code: RuleCode, text: string): string | string[] {
  return rules[code].group === 'documents' ? text.split('\f') : text
}

function found(code: RuleCode, text: string, options: TextAuditOptions = {}): string[] {
  const data = rules[code].group === 'data' ? { data: dataFor(code) } : {}
  return audit(given(code, text), { ...data, ...options }).findings.map((one) => one.code)
}

describe.each(Object.values(rules))('$code', ({ code, example: { wrong, right } }) => {
  it('finds its own example', () => {
    expect(found(code, wrong)).toContain(code)
  })
  it('says nothing once that is mended', () => {
    expect(found(code, right)).toEqual([])
  })
  it('can be switched off', () => {
    expect(found(code, wrong, { rules: { [code]: false } })).not.toContain(code)
  })
})

/** Further texts, each with the codes that it gives. */
const cases: readonly (readonly [text: string, codes: readonly RuleCode[]])[] = [
  ['产值由74.9亿元增长至487亿元，增长了6.5倍。', ['fold-by-to']],
  ['产值由74.9亿元增长至487亿元，增长了5.5倍，是2013年的6.5倍。', []],
  ['面积由3平方公里扩大至20平方公里，增长了5.7倍；路网由12公里提升至70公里，增长了5.9倍。', ['fold-by-to']],
  ['收入从3.15亿元增至21.15亿元，增长了6倍。', []],
  ['用户从近2万户增加到8万户，增长了5倍。', []],
  ['城镇化率由35.9%提高到63.8%，提高27.9个百分点。', []],
  ['水价由1.91元/立方米降为1.97元/立方米。', ['direction-from-to']],
  ['产量从100万吨减少到80万吨，下降20%。', []],
  ['产量从100万吨减少到80万吨，下降25%。', ['growth-from-to']],
  ['三次产业结构由9.4∶41.2∶49.4调整为7.8∶39.6∶53.6。', ['structure-sum']],
  ['三次产业结构为8∶40∶53。', []],
  ['比例为1:2:3。', []],
  ['比分为25:20:23。', []],
  ['2013—2023，十年来。', []],
  ['2016—2020年五年间。', []],
  ['会议于6月31日召开。', ['period-exists']],
  ['2024年13月，第五季度。', ['period-exists', 'period-exists']],
  ['历时18个月，1—12月。', []],
  ['出口、进口分别增长12.4%和-5.8%。', []],
  ['出口同比增长-5.8%。', ['direction-sign']],
  ['Exports fell by -5.8% year on year.', ['direction-sign']],
  ['成本下降2倍。', ['fold-decrease']],
  ['产值从100亿元增加到390亿元，翻了近两番。', []],
  ['翻两番，即为原来的3倍。', ['doubling']],
  ['实现翻番，由20亿元增加到35亿元。', ['doubling']],
  ['产值由20亿元增加到41亿元，实现翻番。', []],
  ['产值增长50%，实现翻番。', ['doubling']],
  ['产值增长98.5%，基本翻番。', []],
  ['力争到2025年产值翻番，增长50%以上。', []],
  ['增速比上月加快1.2%，降幅收窄百分之三。', ['percent-for-points', 'percent-for-points']],
  ['占全省比重较上年提高2.1%，失业率下降0.3%。', ['percent-for-points', 'percent-for-points']],
  ['出口增长百分之5.8个百分点。', ['percent-for-points']],
  ['用电量增长5.8%，比上月回落2%。', ['percent-for-points']],
  ['劳动生产率提高8%，效率提升20%，汇率上涨2%。', []],
  [
    '城镇化率提高到65.3%，失业率下降至5.1%，降幅扩大到3.2%，占比提高百分之三个百分点。',
    ['percent-for-points'],
  ],
  ['The unemployment rate rose 0.3% over the year.', ['percent-for-points']],
  ['The share of services rose to 35%, and the employment rate rose by 0.3 percentage points.', []],
  ['增速达到1200亿元，增量为5.8%。', ['change-of-rate', 'change-of-rate']],
  ['增速达到12%，增幅居全省第2位，增量占全部增量的58%。', []],
  ['总量由上年的全省第5位上升到第6位。', ['direction-from-to']],
  ['总量由上年的全省第6位上升到第5位，前移1位。', []],
  ['总量居全省第3位，比上年前移2位，上年居第4位。', ['rank-move']],
  ['总量居全省第3位，位次比上年（第5位）后移2位。', ['rank-move']],
  ['总量居全省第3位，较上年提升3个位次。', []],
  ['GDP ranked 3rd among the 16 cities, up two places from 4th in 2022.', ['rank-move']],
  ['GDP ranked 3rd among the 16 cities, up one place from 4th in 2022.', []],
  ['税收收入80.2亿元，占预算收入100.5亿元的85.1%。', ['share-of-whole']],
  ['税收收入80.2亿元，完成年度预算100.3亿元的80.0%。', []],
  ['第一产业占比10.1%，第二产业占比40.2%，第三产业占比55.3%。', ['structure-sum']],
  ['第一产业占比10.1%，第二产业占比40.2%，第三产业占比49.7%。', []],
  ['常住人口500.2万人，城镇人口320.3万人，城镇化率64.0%，户籍人口城镇化率51.2%。', []],
  ['Output tripled from 20.1 million tonnes to 45.2 million tonnes.', ['doubling']],
  ['GDP doubled from $100.2 billion to $205.1 billion; trips nearly halved from 9.1 to 5.2.', []],
  [
    'In 2023, exports were $60.2 billion and imports $50.3 billion, with total trade of $120.1 billion.',
    ['sum-of-parts'],
  ],
  [
    'The deficit was $2.1 billion, with exports of $10.2 billion and imports of $14.3 billion.',
    ['trade-balance'],
  ],
  ['The budget deficit was $2.1 billion, with exports of $10.2 billion and imports of $14.3 billion.', []],
  ['The primary, secondary and tertiary industries accounted for 10.1%, 40.2% and 55.3%.', ['structure-sum']],
  ['The primary, secondary and tertiary industries grew by 10.1%, 40.2% and 55.3%.', []],
  ['GDP grew by 5.2%, 1.1 percentage points above the national rate of 4.5%.', ['gap-of-rates']],
  ['GDP grew by 5.2%, 0.7 percentage points above the national rate of 4.5%.', []],
  ['Exports rose by 3.2 per cent to $45.1 billion from $44.0 billion.', ['growth-from-to']],
  ['Exports rose by 2.5 per cent to $45.1 billion, up from $44.0 billion a year earlier.', []],
  ['Jobs increased by 2,010 to 45,321 from 43,112.', ['increment-from-to']],
  ['Of the 1,320 exhibitors, 214 were from overseas, accounting for 26.2 per cent.', ['share-of-whole']],
  ['Of the 1,320 exhibitors, 214 were from overseas, accounting for 16.2 per cent.', []],
  ['Arrivals by air doubled, those by land went up 18%.', []],
  ['其中锂电池出口41.3亿元，降幅达19.2%；对沿线国家进出口738.6亿元，占57.4%。', []],
  ['出口由4501亿元增加至5002亿元，同比增长15.1%。', ['growth-from-to']],
  ['出口由2019年的4501亿元增加至5002亿元，同比增长15.1%。', []],
  ['失业率为3.33%，较上月3.34%下降0.03个百分点。', ['points-from-to']],
  ['失业率为3.33%，较上月3.34%下降0.01个百分点。', []],
  ['2023年，利润总额50.2亿元，比上年增加10.1亿元，增长35.2%。', ['growth-of-increment']],
  ['Income per head was $52,310 in 2023, up 4.1% from $48,000 in 2022.', ['growth-from-to']],
  ['Income per head was $52,310 in 2023, up 9.0% from $48,000 in 2022.', []],
  [
    '2023年，全市固定资产投资增长5.1%，其中第一产业投资增长8.2%，第二产业投资增长9.1%，第三产业投资增长6.3%。',
    ['growth-of-parts'],
  ],
  [
    '2023年，全市固定资产投资增长7.1%，其中第一产业投资增长8.2%，第二产业投资增长9.1%，第三产业投资增长6.3%。',
    [],
  ],
  ['人口净增1.2万人，其中出生3.5万人。', []],
  ['新增企业120户，其中新增工业企业130户。', ['part-over-whole']],
  ['生产总值为亿元，增长NaN%。', ['figure-missing', 'figure-missing']],
  ['生产总值XX亿元，增长____%，企业（　）家。', ['figure-missing', 'figure-missing', 'figure-missing']],
  ['用电量XX亿千瓦时。', ['figure-missing']],
  ['产值达亿元，亿元企业5家，增长倍数为2，三年翻番，LED照明。', []],
  ['Exports grew by %, to US$ billion.', ['figure-missing', 'figure-missing']],
  ['The null hypothesis is undefined; exports grew by 5 per cent.', []],
  ['约30%左右，近500余人，超过20%以上。', ['approximate-twice', 'approximate-twice', 'approximate-twice']],
  ['新签约5亿元以上项目8个。', []],
  ['2020-2023年，1-3月，增长5%-8%。', ['range-mark', 'range-mark', 'range-mark']],
  ['电话0538-1234567，12-15人。', []],
  ['增长15～30%，投资9～16亿元。', ['range-unit', 'range-unit']],
  ['增长15%～30%，投资9亿～16亿元。', []],
  ['一,二;三:四', []],
  ['同比去年同期增长5%，环比上年同期增长3%。', ['base-of-comparison', 'base-of-comparison']],
  ['占比达57.7%，占全部投资的比重为16%。', []],
  ['完成投资87.6亿元，占年度计划的104.3%。', []],
  ['增速回落5%，降幅为-3%。', ['change-of-rate', 'change-of-rate']],
  ['比重为18.4个百分点。', ['percent-for-points']],
  ['带动社会消费品零售总额增长4.6个百分点。', []],
  ['面积1058.2千公顷，海拔3千米。', []],
  ['人均增收5千元。', ['mixed-numerals']],
  ['新增1家，总数达8家；其中境内9家。', []],
  ['新签约项目56个，其中10亿元以上项目64个。', ['part-over-whole']],
  ['现有国家级平台5家，其中新增1家；省级平台37家。', []],
]

it.each(cases)('%s', (text, codes) => {
  expect(audit(text).findings.map((one) => one.code)).toEqual(codes)
})

describe('an upright text raises no alarm', () => {
  it.each([
    // Published growth on a comparable basis, which levels do not reproduce.
    '2024年1—7月，全国固定资产投资287611亿元。2025年1—7月，全国固定资产投资288229亿元，同比增长1.6%。',
    '2019年1—7月，固定资产投资348892亿元。2021年1—7月，固定资产投资302533亿元，比2019年1—7月份增长8.7%。',
    // Current-price levels beside growth at constant prices.
    '2023年，全市地区生产总值1000亿元。2024年，全市地区生产总值1010亿元，按不变价格计算，增长5.2%。',
    // A total that is not adjusted to its rounded parts.
    '2011年，全市地区生产总值1403.24亿元。其中，第一产业36.72亿元，第二产业768.59亿元，第三产业597.92亿元。',
    // A gap of exact rates beside the rounded ones: 5.25 − 4.74 = 0.51, and 5.3 − 4.7 = 0.6.
    '2024年，全省工业增长4.7%，全市工业增长5.3%，高于全省0.5个百分点。',
    '2024年，全省工业增长4.7%，全市工业增长5.3%，高于全省0.6个百分点。',
    // A cross-check that holds: 10.2 × 33.5% = 3.417.
    '2022年，全市地区生产总值增长10.2%。工业对经济增长的贡献率为33.5%，拉动经济增长3.4个百分点。',
    // Nominal and real growth of one figure, and a month beside the months so far.
    '2024年，居民人均消费支出名义增长7.2%，居民人均消费支出实际增长6.9%。',
    '2024年1—5月，全市出口增长5.2%；5月当月，全市出口增长3.1%。',
  ])('%s', (text) => {
    expect(audit(text).findings).toEqual([])
  })

  it('nor with provisional figures revised since, told as what they are', () => {
    expect(audit('2023年，全市生产总值完成101.2亿元。', { data: revised }).findings).toEqual([])
  })
})
