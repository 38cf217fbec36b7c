import { describe, expect, test } from 'vitest'
import { readClaims } from '../../src/audit/claims/read-claims.js'
import type { Language } from '../../src/document/languages.js'
import { createDataset } from '../../src/model/dataset.js'
import { sentence } from '../../src/phrase/sentence.js'

const names = (hans: string, hant: string, en: string) => ({ 'zh-Hans': hans, 'zh-Hant': hant, en })
const indicators = [
  { id: 'profit', names: names('利润总额', '利潤總額', 'total profits'), unit: '亿元' },
  { id: 'balance', names: names('贸易差额', '貿易差額', 'trade balance'), unit: '万美元' },
  { id: 'inflow', names: names('净流入', '淨流入', 'net inflow'), unit: '万元' },
] as const

function told(
  [now, before]: readonly [now: string, before: string],
  indicator: (typeof indicators)[number]['id'],
  language: Language,
  clauses = 'level growth?',
) {
  const row = (period: string, value: string) => ({ region: 'x', indicator, period, value, source: 's' })
  const data = createDataset({
    regions: [{ id: 'x', level: 'county', names: names('某县', '某縣', 'Alder County') }],
    indicators: indicators.map((one) => ({ ...one, growthSource: 'from-levels' })),
    sources: [{ id: 's', agency: '某县统计局', title: '年报' }],
    observations: [row('2024', now), row('2023', before)],
  })
  return sentence({ data, region: 'x', indicator, period: '2024', clauses, language, unit: 'auto' }).text
}

describe('a figure below zero, and one beside it', () => {
  test.each<[Language, string]>([
    ['zh-Hans', '某县利润总额亏损3.2亿元，上年为盈利4.12亿元。'],
    ['zh-Hant-HK', '某縣利潤總額虧損3.2億元，上年為盈利4.12億元。'],
    ['zh-Hant-TW', '某縣利潤總額虧損3.2億元，上年為盈利4.12億元。'],
    [
      'en',
      'Alder County’s total profits showed a loss of RMB 320 million, compared with a profit of RMB 412 million in the previous year.',
    ],
  ])('is a loss after a profit in %s, without a growth rate', (language, text) => {
    expect(told(['-3.2', '4.12'], 'profit', language)).toBe(text)
  })

  test.each<[Language, string]>([
    ['zh-Hans', '某县利润总额2亿元，上年为亏损1.5亿元。'],
    [
      'en',
      'Alder County’s total profits stood at RMB 200 million, compared with a loss of RMB 150 million in the previous year.',
    ],
  ])('is a profit after a loss in %s', (language, text) => {
    expect(told(['2', '-1.5'], 'profit', language)).toBe(text)
  })

  test('is a loss after a loss', () => {
    expect(told(['-1.5', '-2.8'], 'profit', 'zh-Hans')).toBe('某县利润总额亏损1.5亿元，上年为亏损2.8亿元。')
  })

  test.each<[Language, string]>([
    ['zh-Hans', '某县贸易差额为逆差90万美元，上年为顺差220万美元。'],
    ['zh-Hant-HK', '某縣貿易差額為赤字90萬美元，上年為盈餘220萬美元。'],
    ['zh-Hant-TW', '某縣貿易差額為逆差90萬美元，上年為順差220萬美元。'],
    [
      'en',
      'Alder County’s trade balance showed a deficit of US$900,000, compared with a surplus of US$2.2 million in the previous year.',
    ],
  ])('is a deficit of trade in %s', (language, text) => {
    expect(told(['-90', '220'], 'balance', language)).toBe(text)
  })

  test('keeps its minus where it has no word', () => {
    expect(told(['-90', '220'], 'inflow', 'zh-Hans')).toBe('某县净流入为-90万元，上年为220万元。')
    expect(told(['-90', '220'], 'inflow', 'en')).toBe(
      'Alder County’s net inflow stood at -RMB 900,000, compared with RMB 2.2 million in the previous year.',
    )
  })

  test('turns where no level stands in front', () => {
    expect(told(['-3.2', '4.12'], 'profit', 'zh-Hans', 'growth')).toBe(
      '某县利润总额由上年盈利4.12亿元转为亏损3.2亿元。',
    )
    expect(told(['90', '-220'], 'balance', 'en', 'growth')).toBe(
      'Alder County’s trade balance turned from a deficit of US$2.2 million in the previous year to a surplus of US$900,000.',
    )
    expect(told(['-3.2', '4.12'], 'profit', 'zh-Hans', 'increase-multiple.span')).toBe(
      '某县利润总额由上年盈利4.12亿元转为亏损3.2亿元。',
    )
  })

  test('has a growth rate above zero, and falls in % over a span', () => {
    expect(told(['2', '4'], 'profit', 'zh-Hans')).toBe('某县利润总额2亿元，比上年下降50.0%。')
    expect(told(['2', '4'], 'profit', 'zh-Hans', 'increase-multiple.span')).toBe(
      '某县利润总额从4亿元降至2亿元，下降50.0%。',
    )
    expect(told(['2', '4'], 'profit', 'en', 'increase-multiple.span')).toBe(
      'Alder County’s total profits fell from RMB 400 million to RMB 200 million, a decrease of 50.0%.',
    )
  })

  test.each<Language>(['zh-Hans', 'zh-Hant-HK', 'zh-Hant-TW', 'en'])(
    'is read back as one in %s',
    (language) => {
      const [loss, profit] = readClaims(told(['-3.2', '4.12'], 'profit', language))
      expect(loss).toMatchObject({ kind: 'level', direction: 'down' })
      expect(profit).toMatchObject({ kind: 'level', direction: null })
    },
  )
})
