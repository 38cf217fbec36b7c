import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/document/plain-text.js'
import { createDataset } from '../../src/model/dataset.js'
import { briefText, findingsOf } from '../helpers/brief-text.js'
import { hostileTexts } from '../helpers/hostile.js'

const texts = [
  ...hostileTexts,
  '1. 甲',
  '12) 甲',
  '2024',
  '.甲',
  '=====',
  'a  b',
  '张　三',
  '&amp;',
  '\\',
  '{{word}}',
  '[x]: https://example.org',
  '[^1]: 注',
  '- [ ] 甲',
  'a@example.org',
  'www.example.org',
  'mailto:a@example.org',
  '\uE006甲\uFAFF',
  '$& $1',
]

const places: readonly (readonly [string, string])[] = [
  ['alone', '{{word}}'],
  ['after a line', '甲\n{{word}}\n乙'],
  ['in bold', '甲**{{word}}**乙'],
  ['in a heading', '## {{word}}'],
  ['in a list', '- {{word}}'],
  ['in an ordered list', '1. {{word}}'],
  ['in a quote', '> {{word}}'],
  ['in a cell', '| 甲 | 乙 |\n|---|---|\n| {{word}} | 丙 |'],
  ['as the text of a link', '[{{word}}](https://example.org)'],
  ['after a figure', '{{say "gdp" "growth"}}{{word}}'],
  ['twice', '{{word}}{{word}}'],
]

function nodesOf(value: unknown): { type: string; value?: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(nodesOf)
  return 'type' in value && typeof value.type === 'string' ? [value as { type: string }, ...inner] : inner
}

describe.each(places)('data stands for itself %s', (_, text) => {
  const shape = (word: string) =>
    nodesOf(briefText(`# 题\n\n${text}`, { options: { word } }).document)
      .map((node) => node.type)
      .join(' ')
  const plain = shape('字')

  test.each(texts)('%s', (word) => {
    expect(shape(word)).toBe(plain)
    const values = nodesOf(briefText(`# 题\n\n${text}`, { options: { word } }).document).map(
      (one) => one.value,
    )
    expect(values.some((value) => value?.includes(word.trim()))).toBe(true)
  })
})

test('line ends in data are blanks, blanks round it do no harm', () => {
  const printed = (word: string) => {
    const [, paragraph] = briefText('# 题\n\n{{word}}\n乙', { options: { word } }).document.children
    return paragraph?.type === 'paragraph' ? paragraph.children : []
  }
  expect(plainText(printed('甲\r\n\n# 乙'))).toBe('甲 # 乙乙')
  expect(plainText(printed('    甲'))).toBe('甲乙')
  expect(printed('甲   ')).toEqual([{ type: 'text', value: '甲乙' }])
})

describe('names of the dataset', () => {
  const name = '*规上*|<b>工业</b>_[x](y)'
  const data = createDataset({
    regions: [{ id: 'x', level: 'county', names: { 'zh-Hans': '# `某`县' } }],
    indicators: [{ id: 'gdp', names: { 'zh-Hans': name }, unit: '亿元' }],
    sources: [{ id: 's', agency: '1. 局', title: '~~月~~报' }],
    observations: [{ region: 'x', indicator: 'gdp', period: '2024-Q1', value: '25.70', source: 's' }],
  })

  test('come out as they are in prose, tables, charts and notes', () => {
    const text =
      '# {{region}}\n\n{{say "gdp" "level"}}\n\n{{table "gdp" columns="level" caption="*表*"}}\n\n{{chart "bar" "level" of="gdp"}}\n\n{{sources}}'
    const { document } = briefText(text, { data, region: 'x' })
    const [title, paragraph, table, chart, note] = document.children
    expect(document.title).toBe('# `某`县')
    expect(title?.type === 'title' && plainText(title.children)).toBe('# `某`县')
    expect(paragraph?.type === 'paragraph' && plainText(paragraph.children)).toContain(name)
    expect(table?.type === 'table' && plainText(table.rows[0]?.cells[0] ?? [])).toBe(name)
    expect(table?.type === 'table' && plainText(table.caption)).toContain('*表*')
    expect(chart?.type === 'chart' && chart.categories).toEqual([name])
    expect(note?.type === 'note' && plainText(note.children)).toContain('1. 局《~~月~~报》')
  })
})

describe('reserved characters', () => {
  test.each([
    '\0',
    '\uE000',
    '\uE001',
    '\uE002',
    '\uE003',
    '\uE004',
    '\uE005',
    '\uE0000\uE001',
    '\uFAFF\uE0000\uE001\uFAFF',
  ])('are refused in options, in arguments and in the text: %j', (character) => {
    const word = `甲${character}乙`
    const before = character.startsWith('\uFAFF') ? 1 : 0
    const inOption = findingsOf(() => briefText('# 题\n\n{{word}}', { options: { word } }))
    const inCaption = findingsOf(() =>
      briefText('# 题\n\n{{table lead caption=word}}', { options: { word } }),
    )
    const inText = findingsOf(() => briefText(`# 题\n\n{{say lead "growth"}}\n${word}`))
    const inArgument = findingsOf(() => briefText(`# 题\n\n{{table lead caption="${word}"}}`))
    for (const findings of [inOption, inCaption, inText, inArgument]) {
      expect(findings.length).toBeGreaterThan(0)
      for (const { code } of findings) expect(code).toBe('character-reserved')
    }
    expect(inText[0]?.place).toMatchObject({ line: 16, column: 2 + before })
    expect(inArgument[0]?.place).toMatchObject({ line: 15, column: 24 + before })
  })

  test('the message tells which and where', () => {
    const [fault] = findingsOf(() => briefText('# 题\n\n{{word}}', { options: { word: '甲\uE003乙' } }))
    expect(fault?.message.zh).toContain('U+E003')
    expect(fault?.message.zh).toContain('甲\uFFFD乙')
    expect(fault?.place.path).toBe('word')
  })
})
