import { describe, expect, test } from 'vitest'
import type { OptionSpec } from '../../src/template/meta.js'
import { checkOptions } from '../../src/template/options.js'
import { createDataset } from '../../src/model/dataset.js'
import { bodyOf, briefText, faultsOf, findingsOf } from '../helpers/brief-text.js'

const specs: Record<string, OptionSpec> = {
  lead: { type: 'indicators', required: true },
  note: { type: 'text', default: '无' },
  date: { type: 'date' },
  full: { type: 'flag' },
  topics: { type: 'list', fields: { title: { type: 'text', required: true }, full: { type: 'flag' } } },
}

const check = (given: Record<string, unknown>) => checkOptions(specs, given, {})
test('what is not given is its default, or empty', () => {
  const { values, findings } = check({ lead: 'gdp' })
  expect(findings).toEqual([])
  expect({ ...values }).toEqual({ lead: ['gdp'], note: '无', date: '', full: false, topics: [] })
})

test('what a command line or YAML can give is read', () => {
  const { values, findings } = check({
    lead: 'gdp, trade，fdi、industry',
    note: 2024,
    date: '2024-02-29',
    full: 'true',
    topics: [{ title: '外贸', full: false }],
  })
  expect(findings).toEqual([])
  expect(values).toMatchObject({ lead: ['gdp', 'trade', 'fdi', 'industry'], note: '2024', full: true })
})

describe('faults', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['missing', {}, 'option-missing'],
    ['empty in YAML', { lead: null }, 'option-missing'],
    ['unknown', { lead: [], laed: [] }, 'option-unknown'],
    ['__proto__', JSON.parse('{ "lead": [], "__proto__": {} }') as Record<string, unknown>, 'option-unknown'],
    ['constructor', { lead: [], constructor: 1 }, 'option-unknown'],
    ['a list for a text', { lead: [], note: ['a'] }, 'option-invalid'],
    ['a number among ids', { lead: ['gdp', 3] }, 'option-invalid'],
    ['a day that does not exist', { lead: [], date: '2023-02-29' }, 'option-invalid'],
    ['a date in words', { lead: [], date: '2024年4月20日' }, 'option-invalid'],
    ['a word for a flag', { lead: [], full: 'yes' }, 'option-invalid'],
    ['a mapping for a list', { lead: [], topics: { title: 'a' } }, 'option-invalid'],
    ['a text for an entry', { lead: [], topics: ['a'] }, 'option-invalid'],
    ['a missing field', { lead: [], topics: [{}] }, 'option-missing'],
    ['an unknown field', { lead: [], topics: [{ title: 'a', tilte: 'b' }] }, 'option-unknown'],
    ['a wrong field', { lead: [], topics: [{ title: 'a', full: 1 }] }, 'option-invalid'],
  ])('%s', (_, given, code) => {
    expect(check(given).findings.map((one) => one.code)).toEqual([code])
  })

  test('all at once, each with its path', () => {
    const found = check({ x: 1, topics: [{ title: 'a' }, { full: 'x' }] }).findings
    expect(found.map(({ code, message }) => [code, /option "?([\w[\].]+)/.exec(message.en)?.[1]])).toEqual([
      ['option-unknown', 'x'],
      ['option-missing', 'lead'],
      ['option-missing', 'topics[1].title'],
      ['option-invalid', 'topics[1].full'],
    ])
  })
})

describe('the dataset’s options and the call’s', () => {
  const data = (options: Record<string, unknown>) =>
    createDataset({
      regions: [{ id: 'x', level: 'county', names: { 'zh-Hans': '某县' } }],
      indicators: [{ id: 'gdp', names: { 'zh-Hans': '地区生产总值' }, unit: '亿元' }],
      sources: [{ id: 's', agency: '某县统计局', title: '月报' }],
      observations: [{ region: 'x', indicator: 'gdp', period: '2024-Q1', value: '25.70', source: 's' }],
      templates: { 'zh-Hans': options, own: options },
    })
  const text = '# {{word}}\n\n{{#if yes}}是{{/if}}'

  test('the call’s come first, what it leaves undefined is the dataset’s', () => {
    const settings = { data: data({ word: '甲', yes: false }), region: 'x' }
    const titled = (options: Record<string, unknown>) => {
      const { document } = briefText(text, { ...settings, options, id: 'own' })
      return [document.title, document.children.length]
    }
    expect(titled({})).toEqual(['甲', 1])
    expect(titled({ word: '乙' })).toEqual(['乙', 1])
    expect(titled({ word: undefined, yes: true })).toEqual(['甲', 2])
  })

  test('faults of the dataset’s are told too', () => {
    const found = findingsOf(() => briefText(text, { data: data({ wrod: '甲' }), region: 'x', id: 'own' }))
    expect(found.map((one) => one.code)).toEqual(['option-unknown'])
  })
})

test('an empty text is not given, an empty list neither', () => {
  expect(bodyOf('{{#if word}}有{{else}}无{{/if}}', { options: { word: '' } })).toEqual(['无'])
  expect(bodyOf('{{#if lead}}有{{else}}无{{/if}}', { options: { lead: [] } })).toEqual(['无'])
  expect(faultsOf('# 题', { options: { topics: [{ title: '甲', rows: [{ nmae: '乙' }] }] } })).toEqual([
    'option-unknown ?:?',
  ])
})
