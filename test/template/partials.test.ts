import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brief } from '../../src/briefing.js'
import type { Language } from '../../src/document/languages.js'
import type { Document } from '../../src/document/nodes.js'
import { limits } from '../../src/limits.js'
import { blockText, findingsOf, liaocheng } from '../helpers/brief-text.js'

const head =
  '---\nname: 甲\noptions:\n  rows: { type: list, default: [], fields: { word: { type: text } } }\n---\n# 题\n\n'

/** Writes a template and its partials into a folder of their own; the text begins on line 8. */
function templateOf(text: string, partials: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-partials-'))
  for (const [name, content] of Object.entries(partials)) {
    const path = join(folder, 'partials', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  const template = join(folder, 'own.md.hbs')
  writeFileSync(template, head + text)
  return template
}

const make = (template: string, options = {}, language: Language = 'zh-Hans') =>
  brief({ data: liaocheng, template, region: 'liaocheng-hitech', period: '2024-Q1', language, options })
const body = (text: string, partials = {}, options = {}) =>
  make(templateOf(text, partials), options).document.children.slice(1).map(blockText)
const paragraph = ({ children }: Document) => children.slice(1, 2).map(blockText).join('')
const faults = (text: string, partials = {}, options = {}) =>
  findingsOf(() => make(templateOf(text, partials), options)).map(
    ({ code, place }) =>
      `${code} ${place.file?.split('/').pop() ?? ''} ${place.line ?? '?'}:${place.column ?? '?'}`,
  )

describe('a partial', () => {
  test('prints where it stands, with the names that stand there', () => {
    const partials = {
      'a.md.hbs': '{{period}}，{{say "gdp" "growth"}}。',
      'b.md.hbs': '{{word}}属{{../region}}',
    }
    expect(body('甲{{> a}}乙', partials)).toEqual(['甲2024年一季度，全区生产总值同比增长[7.9%]。乙'])
    expect(
      body('{{#each rows}}\n- {{> b}}\n{{/each}}', partials, { rows: [{ word: '一' }, { word: '二' }] }),
    ).toEqual(['list: 一属聊城高新区 / 二属聊城高新区'])
  })

  test('may stand in another, in a branch and more than once', () => {
    const partials = { 'a.md.hbs': '（{{> b}}）', 'b.md.hbs': '{{regionShort}}' }
    expect(
      body('{{#has "gdp" "growth"}}{{> a}}{{else}}{{> none}}{{/has}}{{> b}}', {
        ...partials,
        'none.md.hbs': '无',
      }),
    ).toEqual(['（高新区）高新区'])
  })

  test('on a line of its own leaves no line, and its blocks are blocks', () => {
    expect(
      body('甲\n\n{{> a}}\n\n乙', { 'a.md.hbs': '## 小标题\n\n{{table "gdp" columns="growth"}}\n' }).map(
        (text) => text.slice(0, 6),
      ),
    ).toEqual(['甲', 'h1 一、|', 'table表', '乙'])
  })

  test('begins no sentence in the middle of one', () => {
    const partials = { 'a.md.hbs': '{{list "gdp" "growth"}}' }
    const english = (text: string) => paragraph(make(templateOf(text, partials), {}, 'en').document)
    expect(english('There, {{> a}}.')).toBe('There, gross regional product grew by [7.9%] year on year.')
    expect(english('{{> a}}.')).toBe('Gross regional product grew by [7.9%] year on year.')
  })

  test('is found by language, before one without, and the package’s last', () => {
    const partials = {
      'a/zh-Hant.md.hbs': '繁',
      'a/zh-Hans.md.hbs': '简',
      'a.md.hbs': '通',
      'when/zh-Hans.md.hbs': '自己的',
    }
    expect(body('{{> a}}{{> when}}', partials)).toEqual(['简自己的'])
    const taiwan = make(templateOf('{{> a}}{{> when}}', partials), {}, 'zh-Hant-TW').document
    expect(paragraph(taiwan)).toBe('繁2024年第1季')
    expect(body('{{> when}}')).toEqual(['2024年一季度'])
  })

  test('in another file with the same text has its own place', () => {
    const text = '{{say "gdp" "level"}}'
    expect(faults('{{> a}}', { 'a.md.hbs': text })).toEqual(['figure-absent a.md.hbs 1:1'])
    expect(faults('{{> b}}', { 'b.md.hbs': text })).toEqual(['figure-absent b.md.hbs 1:1'])
  })
})

describe('faults', () => {
  const deep = Object.fromEntries(
    Array.from({ length: 8 }, (_, index) => [`p${index}.md.hbs`, `{{> p${index + 1}}}{{> p${index + 1}}}`]),
  )
  test.each([
    ['an unknown one', '甲{{> nope}}', {}, 'partial-unknown own.md.hbs 8:2'],
    ['a path', '{{> ../own}}', {}, 'partial-unknown own.md.hbs 8:1'],
    ['an absolute path', '{{> /etc/passwd}}', {}, 'template-syntax own.md.hbs 8:5'],
    ['a name of the package’s templates', '{{> data-sheet}}', {}, 'partial-unknown own.md.hbs 8:1'],
    ['a name of objects', '{{> constructor}}', {}, 'partial-unknown own.md.hbs 8:1'],
    ['itself', '{{> a}}', { 'a.md.hbs': '甲\n{{> a}}' }, 'partial-circular a.md.hbs 2:1'],
    [
      'a circle',
      '{{> a}}',
      { 'a.md.hbs': '{{> b}}', 'b.md.hbs': '乙{{> a}}' },
      'partial-circular b.md.hbs 1:2',
    ],
    ['a context', '{{> a rows}}', { 'a.md.hbs': '' }, 'template-construct own.md.hbs 8:1'],
    ['an argument', '{{> a word="x"}}', { 'a.md.hbs': '' }, 'template-construct own.md.hbs 8:1'],
    ['a computed name', '{{> (lookup . "x")}}', {}, 'template-construct own.md.hbs 8:1'],
    ['a block', '{{#> a}}甲{{/a}}', { 'a.md.hbs': '' }, 'template-construct own.md.hbs 8:1'],
    ['a text as a name', '{{> "a"}}', { 'a.md.hbs': '' }, 'template-construct own.md.hbs 8:1'],
    ['its syntax', '{{> a}}', { 'a.md.hbs': '甲\n{{#if rows}}' }, 'block-unclosed a.md.hbs 2:1'],
    ['its names', '{{> a}}', { 'a.md.hbs': '甲\n\n{{wrod}}' }, 'path-unknown a.md.hbs 3:3'],
    ['its helpers', '{{> a}}', { 'a.md.hbs': '{{sya "gdp" "growth"}}' }, 'helper-unknown a.md.hbs 1:1'],
    [
      'its indicators',
      '{{> a}}',
      { 'a.md.hbs': '\r\n{{say "gpd" "growth"}}' },
      'reference-unknown a.md.hbs 2:7',
    ],
    ['its figures', '{{> a}}', { 'a.md.hbs': '甲\n乙{{say "gdp" "level"}}' }, 'figure-absent a.md.hbs 2:2'],
    ['its reserved characters', '{{> a}}', { 'a.md.hbs': '甲\uE000' }, 'character-reserved a.md.hbs 1:2'],
    ['a decorator in it', '{{> a}}', { 'a.md.hbs': '{{* x}}' }, 'template-construct a.md.hbs 1:1'],
    [
      'a size beyond the limit',
      '{{> a}}',
      { 'a.md.hbs': '甲'.repeat(limits.templateBytes / 3 + 1) },
      'template-too-large a.md.hbs 1:1',
    ],
    ['more than can be', '{{> p0}}', { ...deep, 'p8.md.hbs': '底' }, 'partials-too-many p5.md.hbs 1:1'],
    ['the block of the inside', '{{#> partial}}甲{{/partial}}', {}, 'template-construct own.md.hbs 8:1'],
    ['a folder', '{{> a}}', { 'a/en.md.hbs': 'English only' }, 'partial-unknown own.md.hbs 8:1'],
  ])('%s', (_, text, partials, fault) => {
    expect(faults(text, partials)[0]).toBe(fault)
  })

  test('in the office’s own prose', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jianbao-partials-'))
    const template = join(folder, 'own.md.hbs')
    writeFileSync(template, '---\nname: 甲\noptions: { body: { type: prose } }\n---\n# 题\n\n{{body}}\n')
    expect(findingsOf(() => make(template, { body: '{{> closing}}' })).map(({ code }) => code)).toEqual([
      'template-construct',
    ])
  })

  test('not UTF-8', () => {
    const template = templateOf('{{> a}}', { 'a.md.hbs': '' })
    writeFileSync(join(dirname(template), 'partials', 'a.md.hbs'), Buffer.from([0xcc, 0xe2]))
    expect(findingsOf(() => make(template)).map(({ code }) => code)).toEqual(['template-encoding'])
  })
})

describe('options that the languages of a template share', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-shared-'))
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write(
    'zh-Hans.md.hbs',
    '---\nname: 甲\noptions: { own: { type: text, default: 自 } }\n---\n# {{own}}{{word}}\n',
  )
  const codes = () =>
    findingsOf(() => make(folder)).map(({ code, place }) => `${code} ${place.line}:${place.column}`)

  test('come from options.yaml', () => {
    write('options.yaml', 'options:\n  word: { type: text, default: 共, about: { zh: 词, en: word } }\n')
    expect(make(folder).document.title).toBe('自共')
  })

  test.each([
    ['a fault of theirs', 'options:\n  word: { typ: text }\n', 'front-matter-field 2:3'],
    ['another field', 'options: {}\nname: 乙\n', 'front-matter-field 2:1'],
    ['no YAML', 'options: [\n', 'front-matter-invalid 2:1'],
    [
      'one language of two',
      'options:\n  word: { type: text, about: { zh: 词 } }\n',
      'front-matter-field 2:23',
    ],
  ])('%s', (_, text, fault) => {
    write('options.yaml', text)
    expect(codes()[0]).toBe(fault)
  })
})
