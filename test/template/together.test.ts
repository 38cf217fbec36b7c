import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brief } from '../../src/briefing.js'
import type { Language } from '../../src/document/languages.js'
import { growth, observation, smallDataset } from '../fixtures/small-dataset.js'
import { blockText, bodyOf, briefText, liaocheng } from '../helpers/brief-text.js'

const rank = (id: string, value: string, of: 'level' | 'growth') =>
  observation('zone', id, value, { measure: 'rank', of, versus: 'counties' })

const data = smallDataset([
  growth('zone', 'gdp', '7.9'),
  growth('zone', 'trade', '25.7'),
  growth('zone', 'fdi', '3'),
  growth('zone', 'investment', '-1.5'),
  growth('zone', 'high-tech', '-2'),
  observation('zone', 'energy', '8', { measure: 'growth', status: ['forecast'] }),
  growth('zone', 'central', '0'),
  growth('firm', 'gdp', '9'),
  growth('firm', 'trade', '18'),
  rank('gdp', '1', 'growth'),
  rank('trade', '1', 'growth'),
  rank('fdi', '1', 'level'),
  rank('investment', '1', 'level'),
  rank('high-tech', '2', 'level'),
])

const say = (ids: string, clauses: string, more = 'merge=true') =>
  bodyOf(`{{list "${ids}" "${clauses}" names="short" ${more}}}`, { data, region: 'zone' })[0]

describe('an equal rank of several indicators', () => {
  test.each([
    ['is said once', 'gdp trade', 'rank:growth', 'GDP、进出口总额增速均居全市[第1位]'],
    [
      'by another variant',
      'fdi investment',
      'rank.list:level',
      '实际使用外资、固定资产投资总量均居全市[第1位]',
    ],
    [
      'not where the place differs',
      'fdi investment high-tech',
      'rank:level',
      '实际使用外资、固定资产投资总量均居全市[第1位]；高技术产业投资总量居全市[第2位]',
    ],
    [
      'not with other clauses',
      'gdp trade',
      'growth rank:growth',
      'GDP同比增长[7.9%]，居全市[第1位]；进出口总额同比增长[25.7%]，居全市[第1位]',
    ],
    ['not of one alone', 'gdp', 'rank:growth', 'GDP增速居全市[第1位]'],
  ])('%s', (_, ids, clauses, text) => {
    expect(say(ids, clauses)).toBe(text)
  })

  test('is said of each unless the template asks for it', () => {
    expect(say('gdp trade', 'rank:growth', '')).toBe('GDP增速居全市[第1位]；进出口总额增速居全市[第1位]')
  })
})

describe('growth rates of several indicators', () => {
  const respectively = 'form="respectively"'
  test.each([
    [
      'three',
      'gdp trade fdi',
      'growth',
      'merge=true',
      'GDP、进出口总额、实际使用外资同比分别增长[7.9%]、[25.7%]、[3%]',
    ],
    [
      'two are said of each',
      'gdp trade',
      'growth',
      'merge=true',
      'GDP同比增长[7.9%]；进出口总额同比增长[25.7%]',
    ],
    ['two if asked for', 'gdp trade', 'growth.short', respectively, 'GDP、进出口总额分别增长[7.9%]、[25.7%]'],
    [
      'declines apart from rises',
      'gdp trade investment high-tech',
      'growth',
      respectively,
      'GDP、进出口总额同比分别增长[7.9%]、[25.7%]；固定资产投资、高技术产业投资同比分别下降[1.5%]、[2%]',
    ],
    [
      'one that is flat, and one expected',
      'gdp trade central energy',
      'growth',
      respectively,
      'GDP、进出口总额同比分别增长[7.9%]、[25.7%]；中央外经贸资金[与上年同期持平]；单位产值能耗预计同比增长[8%]',
    ],
    [
      'a variant that has no such form',
      'gdp trade',
      'growth.noun',
      respectively,
      'GDP增速[7.9%]；进出口总额增速[25.7%]',
    ],
    [
      'of an organization',
      'gdp trade',
      'growth',
      `${respectively} among="organization"`,
      '沃尔润激光GDP、进出口总额同比分别增长[9%]、[18%]',
    ],
  ])('%s', (_, ids, clauses, more, text) => {
    expect(say(ids, clauses, more)).toBe(text)
  })
})

test('a rank that is printed once has the node of the first fact, and every fact is registered', () => {
  const { document, facts } = briefText(
    '# 题\n\n{{list "high-tech-investment trade" "rank:growth" merge=true}}，{{say "gdp" "growth"}}',
  )
  const [, block] = document.children
  const ids =
    block?.type === 'paragraph'
      ? block.children.flatMap((node) => (node.type === 'number' ? [node.factId] : []))
      : []
  const printed = facts.map(({ id, text }) => `${id} ${text}`)
  expect(printed).toEqual([
    `${ids[0]} 第1位`,
    expect.stringMatching(/^liaocheng-hitech\/trade\/.* 第1位$/),
    `${ids[1]} 7.9%`,
  ])
  expect(ids[0]).toMatch(/high-tech-investment/)
})

describe('in other languages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-together-'))
  const sayIn = (language: Language, tag: string): string => {
    const template = join(folder, `${language}.md.hbs`)
    writeFileSync(template, `---\nname: Trial\n---\n# T\n\n${tag}\n`)
    const place = { region: 'liaocheng-hitech', period: '2024-Q1' }
    const { document } = brief({ data: liaocheng, template, language, ...place })
    const [, block] = document.children
    return block === undefined ? '' : blockText(block)
  }
  const ranks = '{{list "high-tech-investment trade" "rank:growth" merge=true}}'
  const rates = '{{list "gdp industry trade" "growth" names="short" merge=true}}'

  test.each([
    ['zh-Hant-HK', ranks, '高技術產業投資及進出口總額增長率均在全市排[第1位]'],
    ['zh-Hant-TW', ranks, '高技術產業投資及進出口總額年增率均居全市[之冠]'],
    [
      'en',
      ranks,
      'The zone ranked [1st] in the city by growth rate for investment in high-tech industries and total imports and exports',
    ],
    ['zh-Hant-HK', rates, '生產總值、規上工業增加值及進出口總額按年分別上升[7.9%]、[12.7%]及[25.7%]'],
    ['zh-Hant-TW', rates, '生產總值、規上工業增加值及進出口總額較上年同期分別增加[7.9%]、[12.7%]及[25.7%]'],
    [
      'en',
      rates,
      'GDP, industrial value added and foreign trade grew by [7.9%], [12.7%] and [25.7%] year on year, respectively',
    ],
  ] as const)('%s %s', (language, tag, text) => {
    expect(sayIn(language, tag)).toBe(text)
  })

  test.each([
    ['zh-Hant-HK', '全區生產總值按年上升[7.9%]'],
    ['zh-Hant-TW', '全區生產總值較上年同期增加[7.9%]'],
    ['en', 'The zone’s gross regional product grew by [7.9%] year on year'],
  ] as const)('the first mention in %s', (language, text) => {
    expect(sayIn(language, '{{say "gdp" "growth"}}')).toBe(text)
  })
})
