import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { audit } from '../../../src/audit/text/audit.js'

const paragraphsOf = (language: string): string[] =>
  readFileSync(`test/audit/text/clean/${language}.txt`, 'utf8').trim().split('\n')

describe.each([
  ['zh-Hans', 51],
  ['zh-Hant-HK', 20],
  ['zh-Hant-TW', 20],
  ['en', 34],
])('paragraphs in the manner of other offices, %s', (language, count) => {
  const paragraphs = paragraphsOf(language)
  test('are as many as they were', () => expect(paragraphs).toHaveLength(count))
  test.each(paragraphs)('%s', (paragraph) => {
    expect(audit(paragraph).findings).toEqual([])
  })
  test('nor is anything wrong with all of them in one text', () => {
    expect(audit(paragraphs.map((one) => `${one}\n`).join('\n')).findings).toEqual([])
  })
})

/** One figure of each changed, so that a relation of its paragraph breaks. */
test.each([
  ['zh-Hans', '贸易顺差112.5', '贸易顺差121.5', 'trade-balance'],
  ['zh-Hans', '自然增长率为-1.72', '自然增长率为-1.27', 'natural-increase'],
  ['zh-Hans', '增长1.5%。其中，夏粮', '增长2.5%。其中，夏粮', 'growth-of-increment'],
  ['zh-Hans', '收入比为1.88', '收入比为1.98', 'income-ratio'],
  ['zh-Hans', '增长2倍；省级', '增长3倍；省级', 'fold-by-to'],
  ['zh-Hans', '净增87个', '净增78个', 'increment-from-to'],
  ['zh-Hans', '提高0.78个百分点', '提高0.87个百分点', 'points-from-to'],
  ['zh-Hans', '的比重为72.6%', '的比重为62.6%', 'share-of-levels'],
  ['zh-Hans', '9.2∶38.6∶52.2', '9.2∶36.8∶52.2', 'structure-sum'],
  ['zh-Hans', '40.1%和51.8%', '40.1%和53.8%', 'structure-sum'],
  ['zh-Hans', '年均增长27.6', '年均增长26.7', 'average-from-to'],
  ['zh-Hans', '，占32.6%', '，占23.6%', 'share-of-whole'],
  ['zh-Hans', '第三产业增加值335.1', '第三产业增加值353.1', 'sum-of-parts'],
  ['zh-Hans', '是2014年的1.8倍', '是2014年的2.8倍', 'multiple-from-to'],
  ['zh-Hant-HK', '（5.3%）高0.5', '（5.3%）高1.5', 'gap-of-rates'],
  ['zh-Hant-HK', '逆差781', '逆差718', 'trade-balance'],
  ['zh-Hant-HK', '自然減少1.5', '自然減少2.5', 'natural-increase'],
  ['zh-Hant-TW', '（19.8%）5.8', '（19.8%）8.5', 'gap-of-rates'],
  ['zh-Hant-TW', '出超46.7', '出超64.7', 'trade-balance'],
  ['en', '1.1 percentage points above', '2.1 percentage points above', 'gap-of-rates'],
  ['en', 'increase of 1.9 times', 'increase of 2.9 times', 'fold-by-to'],
])('%s: %s told as %s is found', (language, from, to, code) => {
  const paragraph = paragraphsOf(language).find((one) => one.includes(from)) ?? ''
  expect(audit(paragraph.replace(from, to)).findings.map((one) => one.code)).toContain(code)
})
