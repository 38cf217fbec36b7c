import { describe, expect, it } from 'vitest'
import { growth, indicator, indicators, observation, smallDataset } from '../fixtures/small-dataset.js'
import { list } from '../fixtures/speech.js'

const running = { cumulative: true }
const data = smallDataset([
  growth('zone', 'gdp', '7.9'),
  observation('zone', 'trade', '10.8'),
  growth('zone', 'trade', '25.7'),
  observation('zone', 'central', '94.6', running),
  growth('zone', 'central', '5'),
  observation('zone', 'municipal', '412.4', running),
  growth('firm', 'trade', '18'),
  growth('firm', 'gdp', '9'),
  growth('east', 'gdp', '5'),
])

describe('sayList', () => {
  it('says a verb in front once', () => {
    expect(list(data, ['central level', 'municipal level'])).toBe(
      '累计申报中央外经贸资金94.6万元、市级外经贸资金412.4万元',
    )
  })

  it('says it again after other words', () => {
    expect(list(data, ['central level', 'trade level growth', 'municipal level'])).toBe(
      '累计申报中央外经贸资金94.6万元；进出口总额完成10.8亿元，同比增长25.7%；累计申报市级外经贸资金412.4万元',
    )
    expect(list(data, ['central level growth', 'municipal level'])).toBe(
      '累计申报中央外经贸资金94.6万元，同比增长5%；累计申报市级外经贸资金412.4万元',
    )
  })

  it('says it again where one is a running total and the other is not', () => {
    const mixed = smallDataset([
      observation('zone', 'central', '94.6', running),
      observation('zone', 'municipal', '412.4'),
    ])
    expect(list(mixed, ['central level', 'municipal level'])).toBe(
      '累计申报中央外经贸资金94.6万元；申报市级外经贸资金412.4万元',
    )
  })

  it('keeps 累计 where there is no verb to share', () => {
    const bare = ['central', 'municipal'].map((id) =>
      indicator(id, id === 'central' ? '中央资金' : '市级资金', { unit: '万元', verbPlace: 'before-name' }),
    )
    const others = indicators.filter(({ id }) => id !== 'central' && id !== 'municipal')
    const observations = ['central', 'municipal'].map((id) => observation('zone', id, '5', running))
    const verbless = smallDataset(observations, { indicators: [...others, ...bare] })
    expect(list(verbless, ['central level', 'municipal level'])).toBe('中央资金累计5万元；市级资金累计5万元')
  })

  it('names a region once for the run of its items', () => {
    expect(list(data, ['firm/trade growth', 'firm/gdp growth', 'east/gdp growth'], 'name')).toBe(
      '沃尔润激光进出口总额同比增长18%；GDP同比增长9%；东昌府区GDP同比增长5%',
    )
    expect(list(data, ['gdp growth', 'trade growth'], 'whole')).toBe(
      '全区GDP同比增长7.9%；进出口总额同比增长25.7%',
    )
  })

  it('leaves no separator where there is nothing to say', () => {
    expect(list(data, ['gdp ', 'trade growth', 'municipal '])).toBe('进出口总额同比增长25.7%')
    expect(list(data, [], 'whole')).toBe('')
  })
})
