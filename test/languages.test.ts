import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brief, type Briefing } from '../src/briefing.js'
import { documentLanguages, type Language } from '../src/document/languages.js'
import { phrasebook } from '../src/phrase/phrasebooks.js'
import { packagedTemplates } from '../src/template/load.js'
import { formats, type Format } from '../src/write/writer.js'
import { blockText, findingsOf, liaocheng } from './helpers/brief-text.js'
import { paragraphs, runText } from './helpers/docx-parts.js'
import { hasTool } from './helpers/tools.js'

interface Expected {
  readonly region: string
  readonly indicator: string
  readonly measure: string
  readonly of?: string
  readonly versus?: string
  readonly value: string
}

const expected = JSON.parse(readFileSync('seeds/liaocheng/expected.json', 'utf8')) as readonly Expected[]
const folder = mkdtempSync(join(tmpdir(), 'jianbao-languages-'))

const briefIn = (language: Language, options: Readonly<Record<string, unknown>> = {}): Briefing =>
  brief({
    data: liaocheng,
    template: 'quarterly-briefing',
    region: 'liaocheng-hitech',
    period: '2024-Q1',
    language,
    options,
  })

/** How each language prints the figures whose digits differ from the source's. */
const printed: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  'zh-Hant': { '1364': '1,364萬美元' },
  'zh-Hant-HK': { '1364': '1,364萬美元' },
  'zh-Hant-TW': { '1364': '1,364萬美元' },
  en: {
    '10.8': 'RMB 1.08 billion',
    '1364': 'US$13.64 million',
    '1.6': 'RMB 160 million',
    '94.6': 'RMB 946,000',
    '412.4': 'RMB 4.12 million',
  },
}

const readers: Readonly<Record<Format, (bytes: Uint8Array) => string>> = {
  docx: (bytes) => paragraphs(bytes).map(runText).join('\n'),
  pdf: (bytes) => {
    const file = join(folder, 'read.pdf')
    writeFileSync(file, bytes)
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
  },
  html: (bytes) => {
    const [, body = ''] = new TextDecoder().decode(bytes).split('<body')
    return body.replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/<[^>]*>/g, '')
  },
  md: (bytes) => new TextDecoder().decode(bytes).replaceAll('\\', ''),
}

describe.each(documentLanguages)('the briefing of Liaocheng in %s', (language) => {
  const briefing = briefIn(language)

  test.each(expected)('prints $indicator $measure $value', (row) => {
    const { of, versus } = row
    const rest = `${of === undefined ? '' : `:${of}`}${versus === undefined ? '' : `@${versus}`}`
    const id = `${row.region}/${row.indicator}/2024-Q1/${row.measure}${rest}`
    const texts = briefing.facts.filter((fact) => fact.id === id).map((fact) => fact.text)
    const book = phrasebook(language)
    const word =
      row.measure === 'rank'
        ? (row.value === '1' && book.order.first) ||
          book.order.default.replace('{number}', book.ordinal(row.value))
        : row.measure === 'first'
          ? book.first.value.批
          : (printed[language]?.[row.value] ?? row.value)
    expect(texts.some((text) => text.includes(word ?? ''))).toBe(true)
  })

  test('no word of another language is left', () => {
    const text = briefing.document.children.map(blockText).join('\n')
    if (language === 'en') expect(text).not.toMatch(/\p{Script=Han}|[，。；：（）]/u)
    if (language.startsWith('zh-Hant')) expect(text).not.toMatch(/[亿万产总额实国贸业]|同比|增速/)
  })

  test.each(formats.filter((format) => format !== 'pdf' || hasTool('pdftotext')))('as %s', async (format) => {
    const { bytes } = await briefing.write(format)
    const seen = readers[format](bytes).replaceAll('&#39;', "'").replace(/\s/g, '').replace(/—\d+—/g, '')
    for (const block of briefing.document.children) {
      if (block.type !== 'paragraph') continue
      const sentence = block.children.map((node) =>
        node.type === 'text' ? node.value : node.type === 'number' ? node.text : '',
      )
      expect(seen).toContain(sentence.join('').replace(/\s/g, ''))
    }
  })
})

test('English sentences begin with a capital, whatever stands before the tag', () => {
  const template = join(folder, 'en.md.hbs')
  const tag = '{{say "central-trade-funds" "level"}}'
  writeFileSync(template, `---\nname: Trial\n---\n# Title\n\n${tag}. ${tag}; ${tag}.\n\n- ${tag}\n`)
  const { document } = brief({
    data: liaocheng,
    template,
    region: 'liaocheng-hitech',
    period: '2024-Q1',
    language: 'en',
  })
  const text = document.children.map(blockText).join('\n')
  expect([...text.matchAll(/the zone applied/gi)].map(([words]) => words.slice(0, 3))).toEqual([
    'The',
    'The',
    'the',
    'The',
  ])
})

describe('texts given for each language', () => {
  const topic = (title: unknown) => ({ topics: [{ title, indicators: ['trade'] }] })
  const titleIn = (language: Language, title: unknown) =>
    briefIn(language, topic(title)).document.children.flatMap((block) =>
      block.type === 'heading' && block.label !== '' ? [blockText(block)] : [],
    )[1]

  test('the nearest language is taken', () => {
    const title = { 'zh-Hant': '外貿', 'zh-Hant-TW': '對外貿易', en: 'Trade' }
    expect(titleIn('zh-Hant-HK', title)).toBe('h1 二、|外貿')
    expect(titleIn('zh-Hant-TW', title)).toBe('h1 二、|對外貿易')
    expect(titleIn('en', title)).toBe('h1 2.|Trade')
  })

  test.each([
    ['a language that is missing', { 'zh-Hans': '外贸' }, ['option-missing']],
    ['a tag that is none', { en: 'Trade', fr: 'Commerce' }, ['option-unknown']],
    ['a text that is none', { en: ['Trade'] }, ['option-invalid']],
  ])('%s', (_, title, codes) => {
    expect(findingsOf(() => briefIn('en', topic(title))).map((one) => one.code)).toEqual(codes)
  })
})

test('a template serves the languages that fall back on it', () => {
  const [template] = packagedTemplates().filter(({ id }) => id === 'quarterly-briefing')
  expect(template?.languages).toEqual([...documentLanguages])
})
