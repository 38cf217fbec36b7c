import { describe, expect, test } from 'vitest'
import { audit } from '../../src/audit/text/audit.js'
import { markdownText } from '../../src/audit/text/markdown.js'
import { brief } from '../../src/briefing.js'
import { sampleBriefing } from '../../src/sample.js'
import type { Language } from '../../src/document/languages.js'
import { thinDataset } from '../fixtures/thin-dataset.js'

const all = [
  'industry',
  'retail',
  'cpi',
  'rents',
  'unemployment',
  'visitors',
  'freight',
  'exports',
  'accidents',
  'profit',
  'firms',
  'floor',
]

/** Every template with what it can tell of the region. */
const contents: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'quarterly-briefing': { lead: ['gdp'], main: all, chart: ['gdp', 'retail', 'freight'] },
  'annual-communique': {
    lead: ['gdp'],
    main: all,
    watch: ['unemployment', 'profit'],
    trend: ['retail'],
    sections: [{ title: 'A', indicators: ['firms', 'floor', 'freight'], clauses: 'level? growth? rank?' }],
  },
  'data-sheet': {
    cards: ['gdp', 'retail', 'freight', 'profit', 'cpi'],
    groups: [{ title: 'A', indicators: all }],
    chart: ['gdp', 'retail'],
    trend: ['retail'],
  },
  'half-year-article': {
    lead: ['gdp'],
    main: ['retail', 'freight'],
    sections: [{ title: 'A', indicators: ['exports', 'accidents', 'profit'] }],
  },
  'ranking-bulletin': { indicator: ['retail'], others: ['gdp', 'cpi', 'unemployment'], base: 'last-year' },
  'ten-year-review': {
    base: 'last-year',
    pairs: ['cpi', 'visitors'],
    rates: ['unemployment'],
    trend: ['retail'],
  },
  'investment-promotion': { opening: ['firms'], projects: ['firms', 'exports'], talents: ['visitors'] },
  'zone-annual-feature': {
    lead: ['gdp'],
    main: ['profit'],
    sections: [{ title: 'A', indicators: ['visitors', 'accidents'] }],
  },
  'social-programme': { sections: [{ title: 'A', indicators: ['accidents', 'unemployment', 'firms'] }] },
  'government-service': { totals: ['accidents', 'firms', 'visitors'] },
  'news-page': {
    items: [
      {
        title: 'A',
        text: 'B',
        indicators: ['retail', 'cpi', 'unemployment', 'accidents'],
        clauses: 'level? growth? gap? rank?',
      },
    ],
  },
  'press-conference': {
    lead: ['gdp'],
    main: ['retail', 'exports'],
    background: ['gdp', 'retail', 'freight', 'exports'],
  },
}

async function textOf(template: string, language: Language, period = '2024-05'): Promise<string> {
  const options = contents[template] ?? {}
  const briefing = brief({ data: thinDataset, template, region: 'harbour', period, language, options })
  return new TextDecoder().decode((await briefing.write('md')).bytes)
}

/** A month; with JIANBAO_RUNS set a quarter and a year as well. */
const periods = process.env.JIANBAO_RUNS === undefined ? ['2024-05'] : ['2024-05', '2024-Q2', '2024']

/** What no office would print. */
const broken =
  /NaN|undefined|null|Infinity|增长%|上升%|下跌%|增加%|by %|，，|、、|；；|，。|、。|：。|, ,| ,|,\.|[^“]\.\.[^”]|；。|  \w|\d %|\bthe the\b|年增率[^，。；|]*，年增率(?:居|並列)|增長率[^，。；|]*，增長率在|增速[^，。；|]*，增速(?:居|并列)/

const languages = ['zh-Hans', 'zh-Hant-HK', 'zh-Hant-TW', 'en'] as const

describe.each(languages)('thin data in %s', (language) => {
  test.each(Object.keys(contents))('%s has whole sentences and no false alarm', async (template) => {
    for (const period of periods) {
      const text = await textOf(template, language, period)
      const prose = text.split('\n').filter((line) => !line.startsWith('|'))
      expect(prose.filter((line) => broken.test(line))).toEqual([])
      const { findings } = audit(markdownText(text), { data: thinDataset })
      expect(findings.map(({ code, quote }) => `${code}: ${quote}`)).toEqual([])
    }
  })
})

test('English: articles, counts, nothing, a rank behind a gap', async () => {
  const text = await textOf('annual-communique', 'en')
  expect(text).toContain('total retail sales amounted to RMB 12.05 billion, down 7.7% year on year')
  expect(text).toContain('the consumer price index stood at 101.3, flat year on year')
  expect(text).toContain('Less favourably, the unemployment rate stood at 3.9%')
  expect(text).toContain('inbound visitors numbered 123,400')
  expect(text).toContain('exports stood at US$0, down 100.0% year on year')
  expect(text).toContain(
    'its growth rate 3.3 percentage points below Coast Province, ranking 2nd in Coast Province.',
  )
  expect(text).toContain('|       m²       |')
  expect(text).toContain('Source: ')
})

test('Taiwan and Hong Kong: units of the place, an index without 點', async () => {
  const taiwan = await textOf('annual-communique', 'zh-Hant-TW')
  expect(taiwan).toContain('全市生產總值500.3億元')
  expect(taiwan).toContain('較上年同期負成長1.2%，年增率低於全省3.3個百分點，居全省第2名')
  expect(taiwan).toContain('消費物價指數為101.3，')
  expect(taiwan).toContain('住宅租金價格指數為103.0，較上年同期上漲2.0%')
  // 之冠 would say that it is the highest.
  expect(taiwan).toContain('失業率為3.9%，高於全省0.2個百分點，居全省第1名')
  expect(taiwan).toContain('生產安全事故0件')
  expect(taiwan).toContain('新建住宅面積1,234,567平方公尺')
  expect(taiwan).toContain('萬公噸')
  const hongKong = await textOf('annual-communique', 'zh-Hant-HK')
  expect(hongKong).toContain('生產安全事故0宗')
  expect(hongKong).toContain('增長率較全省低3.3個百分點，在全省排第2位')
  expect(hongKong).toContain('萬公噸')
})

test('a table with two columns of ranks tells in their heads by what each is', async () => {
  expect(await textOf('ranking-bulletin', 'en')).toContain('Rank in Coast Province by growth rate')
  expect(await textOf('ranking-bulletin', 'zh-Hant-HK')).toContain('全省增長率排名')
  expect(await textOf('ranking-bulletin', 'zh-Hant-TW')).toContain('全省年增率名次')
  const chinese = await textOf('ranking-bulletin', 'zh-Hans')
  expect(chinese).toContain('全省增速位次')
  expect(chinese).not.toContain('位次按增速计算，其中')
})

test.each([
  ['zh-Hans', '农村人居环境督查评比连续9次居全市第1位。'],
  ['zh-Hant-HK', '農村人居環境督查評比連續9次在全市排第1位。'],
  ['zh-Hant-TW', '農村人居環境督查評比連續9次居全市之冠。'],
  ['en', 'the zone ranked 1st in the city in the inspection of the rural environment 9 times in a row.'],
] as const)('a place kept for so long is said once in %s', async (language, sentence) => {
  const briefing = await sampleBriefing('social-programme', language)
  expect(new TextDecoder().decode((await briefing.write('md')).bytes)).toContain(sentence)
})

test('a change on the year before is not held against the level', () => {
  const text = '2024年，港湾市新建住宅面积1234567平方米，比上年增加134567平方米。'
  expect(audit(text, { data: thinDataset }).findings).toEqual([])
})
