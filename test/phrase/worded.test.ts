import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/document/languages.js'
import { createDataset } from '../../src/model/dataset.js'
import { checkDataset } from '../../src/model/check-dataset.js'
import type { ObservationInput } from '../../src/model/observation.js'
import { sentence } from '../../src/phrase/sentence.js'
import { findingsOf } from '../helpers/brief-text.js'

const names = (hans: string, hant: string, en: string) => ({ 'zh-Hans': hans, 'zh-Hant': hant, en })
const row = (
  indicator: string,
  measure: NonNullable<ObservationInput['measure']>,
  rest: Partial<ObservationInput> = {},
): ObservationInput => ({
  region: 'city',
  indicator,
  measure,
  period: '2024',
  value: null,
  source: 's',
  ...rest,
})

const input = (observations: readonly ObservationInput[]) => ({
  regions: [
    { id: 'province', level: 'province' as const, names: names('山东省', '山東省', 'Shandong') },
    {
      id: 'city',
      level: 'prefecture' as const,
      parent: 'province',
      names: names('聊城市', '聊城市', 'Liaocheng'),
    },
    {
      id: 'other',
      level: 'prefecture' as const,
      parent: 'province',
      names: names('德州市', '德州市', 'Dezhou'),
    },
  ],
  indicators: [
    { id: 'firms', names: names('制药企业', '製藥企業', 'drug maker'), unit: '家', kind: 'count' as const },
    {
      id: 'park',
      names: names('湖滨公园', '湖濱公園', 'the lakeside park'),
      unit: '个',
      kind: 'count' as const,
    },
    { id: 'gdp', names: names('生产总值', '生產總值', 'GDP'), unit: '亿元' },
    { id: 'pay', names: names('津贴', '津貼', 'the allowance'), unit: '元', kind: 'stock' as const },
    { id: 'wage', names: names('月工资', '月工資', 'monthly pay'), unit: '元', kind: 'stock' as const },
  ],
  peerGroups: [
    {
      id: 'cities',
      names: names('各市', '各市', 'the cities'),
      within: 'province',
      members: { parent: 'province', levels: ['prefecture' as const] },
    },
  ],
  sources: [{ id: 's', agency: '聊城市统计局', title: '公报' }],
  observations,
})

const data = createDataset(
  input([
    row('firms', 'superlative', { versus: 'province', label: names('最具实力', '最具實力', 'strongest') }),
    row('park', 'award', { versus: 'province', label: names('银奖', '銀獎', 'silver award') }),
    row('park', 'rating', { label: names('AAA级', 'AAA級', 'AAA') }),
    row('park', 'ordinal', { value: '9', unit: '期' }),
    row('firms', 'one-of', { value: '4', unit: '家' }),
    row('park', 'date', { period: '2020-05' }),
    row('gdp', 'target', { value: '5.5', of: 'growth' }),
    row('gdp', 'target-tier', { value: '1', of: 'level', versus: 'cities' }),
    row('gdp', 'target-rank', { value: '3', of: 'level', versus: 'cities' }),
    row('gdp', 'growth', { value: '4.2' }),
    row('gdp', 'growth', { value: '5.0', region: 'province' }),
    row('pay', 'ratio', { value: '3', versus: 'wage', approximate: 'at-most' }),
  ]),
)

const say = (language: Language, indicator: string, clauses: string) =>
  sentence({ data, region: 'city', indicator, period: '2024', clauses, language, subject: 'name' }).text

describe('what sources say in words', () => {
  test.each([
    ['firms', 'superlative', '聊城市为全省最具实力的制药企业。', '聊城市為全省最具實力的製藥企業。'],
    ['park', 'award', '聊城市湖滨公园获全省银奖。', '聊城市湖濱公園獲全省銀獎。'],
    ['park', 'rating', '聊城市湖滨公园为AAA级。', '聊城市湖濱公園為AAA級。'],
    ['park', 'ordinal', '聊城市湖滨公园为第9期。', '聊城市湖濱公園為第9期。'],
    ['firms', 'one-of', '聊城市为4家制药企业之一。', '聊城市為4家製藥企業之一。'],
    ['park', 'date', '聊城市湖滨公园为2020年5月。', '聊城市湖濱公園為2020年5月。'],
    ['gdp', 'target:growth', '聊城市生产总值年度目标为增长5.5%。', '聊城市生產總值全年目標為成長5.5%。'],
    ['gdp', 'target-tier', '聊城市生产总值力争进入全省前列。', '聊城市生產總值力爭名列全省前茅。'],
    ['gdp', 'target-tier.return', '聊城市生产总值力争重回全省前列。', '聊城市生產總值力爭重返全省前茅。'],
    ['gdp', 'target-rank', '聊城市生产总值力争居全省第3位。', '聊城市生產總值力爭居全省第3名。'],
    ['gdp', 'standing', '聊城市生产总值增速低于全省平均水平。', '聊城市生產總值年增率低於全省平均。'],
    ['pay', 'ratio@wage', '聊城市津贴不超过月工资的3倍。', '聊城市津貼不超過月工資之3倍。'],
  ])('%s %s', (indicator, clauses, hans, tw) => {
    expect(say('zh-Hans', indicator, clauses)).toBe(hans)
    expect(say('zh-Hant-TW', indicator, clauses)).toBe(tw)
  })

  test.each([
    ['firms', 'superlative', 'Liaocheng was the strongest drug maker in Shandong.'],
    ['gdp', 'target:growth', 'The full-year target for growth in Liaocheng’s GDP stood at 5.5%.'],
    ['gdp', 'standing', 'The growth rate of Liaocheng’s GDP stood below the average of Shandong.'],
    ['pay', 'ratio@wage', 'Liaocheng’s the allowance stood at no more than 3 times that of monthly pay.'],
  ])('%s %s in English', (indicator, clauses, text) => {
    expect(say('en', indicator, clauses)).toBe(text)
  })

  test('an unknown variant is an error, in every language', () => {
    for (const language of ['zh-Hans', 'zh-Hant-HK', 'zh-Hant-TW', 'en'] as const) {
      expect(findingsOf(() => say(language, 'gdp', 'growth.rasch')).map(({ code }) => code)).toEqual([
        'clause-variant-unknown',
      ])
    }
  })
})

test.each([
  ['an award without its name', row('park', 'award', { versus: 'province' }), 'observation-field-needed'],
  [
    'a name where a figure belongs',
    row('gdp', 'level', { value: '5', label: names('银奖', '銀獎', 'silver') }),
    'observation-field-unused',
  ],
  [
    'a side that is none',
    row('gdp', 'standing', { value: '2', of: 'growth', versus: 'province' }),
    'value-invalid',
  ],
  [
    'a place of half',
    row('gdp', 'target-rank', { value: '1.5', of: 'level', versus: 'cities' }),
    'value-invalid',
  ],
])('%s is a fault', (_, observation, code) => {
  expect(checkDataset(input([observation])).findings.map((one) => one.code)).toContain(code)
})
