import { describe, expect, test } from 'vitest'
import { brief } from '../../src/briefing.js'
import { documentLanguages, type Language } from '../../src/document/languages.js'
import type { Document } from '../../src/document/nodes.js'
import { openDataset } from '../../src/read/folder.js'
import { sampleBriefing } from '../../src/sample.js'
import { loadSample } from '../../src/template/load-sample.js'
import { packagedTemplates } from '../../src/template/load.js'
import { blockText } from '../helpers/brief-text.js'

const withSamples = packagedTemplates().filter(({ id }) => id !== 'quarterly-briefing')
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
  test.each(withSamples.map(({ id }) => id))('%s has one', (id) => {
    expect(loadSample(id, 'zh-Hans').data).not.toBe('')
  })

  test.each(all.filter(({ id }) => id !== 'quarterly-briefing'))(
    '$id in $language',
    async ({ id, language }) => {
      const { document, facts } = await sampleBriefing(id, language)
      expect(document.language).toBe(language)
      expect(facts.length).toBeGreaterThan(3)
      assertReads(document)
    },
  )

  test('of the briefing are the datasets themselves', async () => {
    const data = await openDataset('seeds/liaocheng')
    const request = { data, template: 'quarterly-briefing', region: 'liaocheng-hitech', period: '2024-Q1' }
    for (const language of documentLanguages) assertReads(brief({ ...request, language }).document)
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
    expect(withSamples.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([])
  })
})

test('the words follow the period', async () => {
  const data = await openDataset('seeds/liaocheng-development-2019')
  const options = { lead: ['trade'] }
  const request = { data, template: 'half-year-article', region: 'liaocheng-development', options }
  const first = (period: string, language: Language) => {
    const { title, children } = brief({ ...request, period, language }).document
    return [title, ...children.map(blockText).filter((text) => text.startsWith('2019'))]
  }
  expect(first('2019-01/2019-10', 'zh-Hans')).toEqual([
    '聊城开发区2019年1—10月经济综述',
    '2019年1—10月份，全区进出口总额完成[33.3亿元]，同比增长[7.3%]。',
  ])
  expect(first('2019-01/2019-10', 'zh-Hant')[1]).toMatch(/^2019年1月至10月，/)
  expect(first('2019-01/2019-10', 'zh-Hant-TW')[1]).toMatch(/^2019年1至10月，/)
})
