import { mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brief } from '../../src/briefing.js'
import { openDataset } from '../../src/read/open-dataset.js'
import { stretchesOf } from '../../src/document/stretches.js'
import { ledgerRows } from '../../src/ledger/rows.js'
import { writeLedger } from '../../src/ledger/write-ledger.js'
import { csvRows } from '../helpers/csv-rows.js'
import { briefText, liaocheng } from '../helpers/brief-text.js'

const quarterly = (language: 'zh-Hans' | 'zh-Hant-HK' | 'zh-Hant-TW' | 'en' = 'zh-Hans') =>
  brief({
    data: liaocheng,
    template: 'quarterly-briefing',
    region: 'liaocheng-hitech',
    period: '2024-Q1',
    language,
  })

describe('the ledger of a briefing', () => {
  test.each(['zh-Hans', 'zh-Hant-HK', 'zh-Hant-TW', 'en'] as const)(
    'has all its digits in %s',
    (language) => {
      const { document, ledger } = quarterly(language)
      const digitsOf = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*%?/g) ?? []
      const all = stretchesOf(document).flatMap(({ text }) => digitsOf(text))
      const sourced = stretchesOf(document).flatMap(({ text, factIds }) =>
        factIds.length > 0 ? digitsOf(text) : [],
      )
      expect(ledger.entries.length).toBeGreaterThan(30)
      expect(all.length).toBe(sourced.length + ledger.unsourced.length)
      expect(ledger.unsourced.filter(({ kind }) => kind === 'typed')).toEqual([])
    },
  )

  test('goes down to the observations, with formula, rounding and source', () => {
    const entry = quarterly().ledger.entries.find(({ text }) => text === '1.9个百分点')
    expect(entry).toMatchObject({
      value: '1.9',
      unit: '个百分点',
      rounding: { decimals: 1, mode: 'half-away-from-zero' },
      origin: 'published',
      computed: { formula: { substituted: '7.9% − 6.0% = 1.9个百分点' } },
      place: { paragraph: 1, block: 'paragraph' },
    })
    expect(entry?.observations.map(({ value }) => value)).toEqual(['1.9'])
    expect(entry?.sources.map(({ id }) => id)).toEqual(['press-2024-q1'])
  })

  test('lists the inputs of a computed figure', async () => {
    const data = await openDataset('seeds/china-provinces')
    const head = '---\nname: 试\n---\n'
    const { ledger } = briefText('# 题\n\n{{say "gdp" "rank:level"}}。', {
      data,
      region: 'shandong',
      period: '2023',
      head,
    })
    const [entry] = ledger.entries
    expect(entry).toMatchObject({ text: '第3位', origin: 'computed' })
    expect(entry?.formula.words.zh).toBe('优于本地区的同类地区数加 1')
    expect(entry?.inputs).toHaveLength(31)
    expect(entry?.observations).toHaveLength(31)
  })

  test('names every table cell and chart point by row and column', () => {
    const { entries } = quarterly().ledger
    const inTable = entries.filter(({ place }) => place.block === 'table')
    expect(inTable.length).toBeGreaterThan(10)
    for (const { place } of inTable) {
      expect(place.row).not.toBe('')
      expect(place.column).not.toBe('')
      expect(place.label).toBe('表1')
    }
    expect(entries.some(({ place }) => place.block === 'chart' && place.column === '高新区')).toBe(true)
  })

  test('a joint figure has an entry for each fact', () => {
    const { ledger } = briefText('# 题\n\n{{list "high-tech-investment trade" "rank" merge=true}}。')
    const joint = ledger.entries.map(({ text, indicator }) => `${text} ${indicator}`)
    expect(joint).toEqual(['第1位 high-tech-investment', '第1位 trade'])
  })
})

describe('digits that no fact stands behind', () => {
  const kinds = (text: string): string[] =>
    briefText(`# 题\n\n${text}`).ledger.unsourced.map((one) => `${one.text} ${one.kind}`)

  test.each([
    ['typed by hand', '新建学校5所，投资1.2亿元。', ['5 typed', '1.2 typed']],
    [
      'a period',
      '{{period}}和2019年上半年，1—3月份，3月5日。',
      ['2024 period', '2019 period', '1 period', '3 period', '3 period', '5 period'],
    ],
    ['of a figure are none', '{{say "gdp" "growth"}}', []],
    ['a count beside a year', '2024年有3家', ['2024 period', '3 typed']],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })
})

describe('as a file', () => {
  test('a spreadsheet reads every cell back, and takes none for a formula', () => {
    const { ledger } = briefText('# 题\n\n{{say "gdp" "growth"}}，=1+1，"5"', {})
    const [head, ...rows] = csvRows(writeLedger(ledger, 'csv', 'zh'))
    expect(head?.slice(0, 4)).toEqual(['序号', '位置', '印出文字', '精确值'])
    expect(rows[0]?.slice(2, 4)).toEqual(['7.9%', '7.9'])
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@]/)
    expect(rows).toHaveLength(ledgerRows(ledger, 'zh').rows.length)
  })

  test('JSON holds it all', () => {
    const { ledger } = quarterly()
    expect(JSON.parse(writeLedger(ledger, 'json'))).toEqual(JSON.parse(JSON.stringify(ledger)))
  })

  test('is saved with the briefing, or nothing is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jianbao-ledger-'))
    await quarterly().save(join(folder, 'a.md'), { ledger: [join(folder, 'a.csv'), join(folder, 'a.json')] })
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'a.json', 'a.md'])
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toContain('7.9%')
    await expect(quarterly().save(join(folder, 'b.md'), { ledger: [join(folder, 'b.txt')] })).rejects.toThrow(
      'ledger-format-unknown',
    )
    expect(readdirSync(folder)).not.toContain('b.md')
  })
})

test('the appendix lists each figure with its calculation and source', async () => {
  const { bytes } = await quarterly().write('md', { appendix: true })
  const text = new TextDecoder().decode(bytes)
  expect(text).toContain('附录：数据来历')
  expect(text).toMatch(/\| *2 *\| *1\.9个百分点/)
})

test('a template without figures has an empty ledger', () => {
  expect(briefText('# 题\n\n甲').ledger).toEqual({ title: '题', entries: [], unsourced: [] })
})
