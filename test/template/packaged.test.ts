import { describe, expect, test } from 'vitest'
import { brief } from '../../src/briefing.js'
import type { Language } from '../../src/document/languages.js'
import type { Document } from '../../src/document/nodes.js'
import { openDataset } from '../../src/read/open-dataset.js'
import { sampleBriefing } from '../../src/sample.js'
import { loadSample } from '../../src/template/load-sample.js'
import { packagedTemplates } from '../../src/template/load.js'
import { observation, smallDataset } from '../fixtures/small-dataset.js'
import { blockText } from '../helpers/brief-text.js'

const templates = packagedTemplates()
const all = packagedTemplates().flatMap(({ id, languages }) =>
  languages.map((language) => ({ id, language })),
)

/** What no page may have: gaps, doubled marks and words, tags that were not run. */
const faults =
  /undefined|NaN|\{\{|\}\}|的的|[，、；：。][，、；。]|,,|\.\.|, ,|于于|增长%|全[市区省]全[市区省]|(?<name>\S{2,8}[市区县省])\k<name>|\b(?<word>the|in|of|and) \k<word>\b/

function assertReads(document: Document): void {
  expect(document.title).not.toBe('')
  expect(document.children.length).toBeGreaterThan(3)
  for (const block of document.children) {
    const text = blockText(block)
    expect(text.trim()).not.toBe('')
    if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'title') {
      expect(text.replace(/[[\]]/g, '')).not.toMatch(faults)
      expect(text).not.toMatch(/^[，。；：,.;:]|[，；;]$/)
    }
  }
}

describe('the samples', () => {
  test.each(templates.map(({ id }) => id))('%s has one', (id) => {
    expect(loadSample(id, 'zh-Hans').data).not.toBe('')
  })

  test.each(all)('$id in $language', async ({ id, language }) => {
    const { document, facts } = await sampleBriefing(id, language)
    expect(document.language).toBe(language)
    expect(facts.length).toBeGreaterThan(3)
    assertReads(document)
  })
})

interface Other {
  readonly id: string
  readonly data: string
  readonly region: string
  readonly period: string
  readonly options: Readonly<Record<string, unknown>>
  readonly languages?: readonly Language[]
}

/** Data that the templates were not written for. */
const others: readonly Other[] = [
  {
    id: 'quarterly-briefing',
    data: 'shandong-cities',
    region: 'qingdao',
    period: '2022-H1',
    options: { lead: ['gdp'], main: ['gdp'], topics: [{ title: '总量', indicators: ['gdp'] }] },
  },
  {
    id: 'press-conference',
    data: 'us-regions',
    region: 'new-england',
    period: '2023',
    options: {
      lead: ['gdp-real'],
      main: ['gdp'],
      background: ['gdp', 'gdp-real'],
      questions: [{ outlet: 'Radio', question: 'Why?', speaker: 'Chair', answer: '{{say "gdp" "level"}}.' }],
    },
    languages: ['en'],
  },
  {
    id: 'ten-year-review',
    data: 'shandong-cities',
    region: 'jinan',
    period: '2017',
    options: { base: '2011', pairs: ['gdp'], trend: ['gdp'] },
  },
  {
    id: 'ten-year-review',
    data: 'liaocheng-hitech-2022',
    region: 'liaocheng-hitech',
    period: '2021',
    options: { base: 2013, pairs: ['gdp', 'budget-revenue'], rates: ['urbanization-rate'] },
  },
  {
    id: 'zone-annual-feature',
    data: 'liaocheng-hitech-2022',
    region: 'liaocheng-hitech',
    period: '2022-01/2022-09',
    options: { lead: ['gdp'], main: ['trade'], sections: [{ title: '税收', indicators: ['tax-revenue'] }] },
  },
  {
    id: 'investment-promotion',
    data: 'liaocheng-development-2019',
    region: 'liaocheng-development',
    period: '2019-11',
    options: {
      opening: ['startup-park-firms'],
      projects: ['key-projects-assisted'],
      talents: ['startup-park-jobs'],
      events: [
        {
          when: '2019-10',
          text: '前十个月{{list "trade" "level growth" period="2019-01/2019-10" when="none"}}。',
        },
      ],
    },
  },
  {
    id: 'government-service',
    data: 'liaocheng-2025',
    region: 'liaocheng-development',
    period: '2025-08',
    options: {
      totals: ['projects-served', 'service-matters-handled'],
      frameworks: [
        {
          title: '帮办',
          points: [{ title: '一是', text: '帮办代办，', indicators: ['key-project-agency-rate'] }],
        },
      ],
    },
  },
  {
    id: 'social-programme',
    data: 'liaocheng-hitech-decade',
    region: 'liaocheng-hitech',
    period: '2024-01',
    options: {
      sections: [{ title: '社区', indicators: ['community-worker-staffing-rate', 'green-coverage'] }],
      streaks: ['rural-environment-inspection'],
      streakClauses: 'streak.rank:level@liaocheng-counties? rank?',
    },
  },
  {
    id: 'half-year-article',
    data: 'china-provinces',
    region: 'jiangsu',
    period: '2025-H1',
    options: { lead: ['gdp'], comment: '短评。', watch: [] },
  },
  {
    id: 'half-year-article',
    data: 'shandong-cities',
    region: 'shandong',
    period: '2022-H1',
    options: { lead: ['gdp'], sections: [{ title: '两市', indicators: ['gdp'], region: 'qingdao' }] },
  },
  {
    id: 'news-page',
    data: 'china-provinces',
    region: 'china',
    period: '2024',
    options: {
      items: [
        { title: '浙江', text: '东部一省。', indicators: ['gdp'], region: 'zhejiang' },
        { title: '上年的四川', text: '西部一省。', indicators: ['gdp'], region: 'sichuan', period: '2023' },
      ],
    },
  },
  {
    id: 'ranking-bulletin',
    data: 'shandong-cities',
    region: 'zibo',
    period: '2016',
    options: { indicator: ['gdp'], base: '2015' },
  },
  {
    id: 'ranking-bulletin',
    data: 'us-regions',
    region: 'plains',
    period: '2023',
    options: { indicator: ['gdp-real'], others: ['gdp'], base: 'previous' },
    languages: ['en'],
  },
  {
    id: 'data-sheet',
    data: 'liaocheng-hitech-2022',
    region: 'liaocheng-hitech',
    period: '2022-01/2022-09',
    options: {
      cards: ['gdp', 'trade', 'air-quality-index'],
      groups: [{ title: '财税', indicators: ['budget-revenue', 'tax-revenue'] }],
      chart: ['gdp', 'trade'],
    },
  },
  {
    id: 'data-sheet',
    data: 'shandong-cities',
    region: 'weihai',
    period: '2018',
    options: { cards: ['gdp'], trend: ['gdp'] },
  },
  {
    id: 'annual-communique',
    data: 'china-provinces',
    region: 'shandong',
    period: '2024',
    options: { lead: ['gdp'], sections: [{ title: '全国', indicators: ['gdp'], region: 'china' }] },
  },
  {
    id: 'official-report',
    data: 'liaocheng-2025',
    region: 'liaocheng',
    period: '2025-H1',
    options: {
      lead: ['gdp'],
      main: ['industry', 'trade'],
      addressee: '省统计局',
      issuer: '市统计局',
      date: '2025-07-20',
    },
    languages: ['zh-Hans'],
  },
  {
    id: 'official-report',
    data: 'liaocheng-development-2019',
    region: 'liaocheng-development',
    period: '2019-01/2019-10',
    options: {
      mark: '开发区文件',
      lead: ['trade'],
      attachments: [{ title: '指标表', indicators: ['trade', 'exports'] }],
    },
    languages: ['zh-Hans'],
  },
]

const chinese: readonly Language[] = ['zh-Hans', 'zh-Hant', 'zh-Hant-TW']

describe('with data they were not written for', () => {
  test.each(
    others.flatMap(({ languages = chinese, ...other }) =>
      languages.map((language) => ({ ...other, language })),
    ),
  )('$id: $region $period in $language', async ({ id, data, region, period, options, language }) => {
    const dataset = await openDataset(`seeds/${data}`)
    const { document } = brief({ data: dataset, template: id, region, period, language, options })
    assertReads(document)
  })

  test('every template is tried', () => {
    const ids = new Set(others.map(({ id }) => id))
    expect(templates.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([])
  })
})

describe('the words follow the period', () => {
  const periods = [
    '2024-03',
    '2024-Q1',
    '2024-H1',
    '2024-01/2024-09',
    '2024-01/2024-10',
    '2024',
    '2024-03/2024-05',
  ]
  const data = smallDataset(
    periods.map((period) => observation('zone', 'gdp', '10', { period, measure: 'growth' })),
  )
  const options = {
    lead: ['gdp'],
    main: ['gdp'],
    topics: [{ title: '专题', indicators: ['gdp'] }],
  }

  test.each([
    ['2024-03', '2024年3月', '2024年3月份，', '3月份，'],
    ['2024-Q1', '2024年一季度', '2024年一季度，', '一季度，'],
    ['2024-H1', '2024年上半年', '2024年上半年，', '上半年，'],
    ['2024-01/2024-09', '2024年前三季度', '2024年前三季度，', '前三季度，'],
    ['2024-01/2024-10', '2024年1—10月', '2024年1—10月份，', '1—10月份，'],
    ['2024-03/2024-05', '2024年3—5月', '2024年3—5月，', '3—5月，'],
    ['2024', '2024年', '2024年，', '全年，'],
  ])('%s', (period, title, lead, topic) => {
    const { document } = brief({ data, template: 'quarterly-briefing', region: 'zone', period, options })
    expect(document.title).toBe(`聊城高新区${title}经济运行简报`)
    const [first, last] = document.children.filter(({ type }) => type === 'paragraph').map(blockText)
    expect(first).toMatch(new RegExp(`^${lead}全区`))
    expect(last).toMatch(new RegExp(`^${topic}`))
  })

  test('in traditional Chinese and for articles', async () => {
    const request = {
      data: await openDataset('seeds/liaocheng-development-2019'),
      template: 'half-year-article',
      region: 'liaocheng-development',
      period: '2019-01/2019-10',
      options: { lead: ['trade'] },
    }
    const first = (language: Language) =>
      brief({ ...request, language })
        .document.children.map(blockText)
        .slice(0, 2)
    expect(first('zh-Hans')).toEqual([
      'title: 聊城开发区2019年1—10月经济综述',
      '2019年1—10月份，全区进出口总额完成[33.3亿元]，同比增长[7.3%]。',
    ])
    expect(first('zh-Hant')[1]).toMatch(/^2019年1月至10月，/)
    expect(first('zh-Hant-TW')[1]).toMatch(/^2019年1至10月，/)
  })
})
