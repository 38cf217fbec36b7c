import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { brief, type Briefing, type BriefRequest } from '../src/briefing.js'
import type { Document } from '../src/document/nodes.js'
import { JianbaoError } from '../src/errors.js'
import { formats, type Format } from '../src/write/writer.js'
import { findingsOf, liaocheng } from './helpers/brief-text.js'
import { paragraphs, runText } from './helpers/docx-parts.js'
import { hasTool } from './helpers/tools.js'

interface Expected {
  readonly id: string
  readonly region: string
  readonly indicator: string
  readonly period: string
  readonly measure: string
  readonly of?: string
  readonly versus?: string
  readonly value: string
  readonly unit: string
  readonly text: string
}

const expected = JSON.parse(readFileSync('seeds/liaocheng/expected.json', 'utf8')) as readonly Expected[]
const request: BriefRequest = {
  data: liaocheng,
  template: 'quarterly-briefing',
  region: 'liaocheng-hitech',
  period: '2024-Q1',
}

let briefing: Briefing
let folder = ''
beforeAll(() => {
  briefing = brief(request)
  folder = mkdtempSync(join(tmpdir(), 'jianbao-briefing-'))
})

const factId = ({ region, indicator, period, measure, of, versus }: Expected): string =>
  `${region}/${indicator}/${period}/${measure}${of === undefined ? '' : `:${of}`}${versus === undefined ? '' : `@${versus}`}`

/** The sentences of a text, without what stands between a figure and its words in a page. */
const withoutBreaks = (text: string): string => text.replace(/\s/g, '')

/** Every figure that a tree prints, in order. */
function printed(value: unknown): { id: string; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('factId' in value && 'text' in value) return [{ id: String(value.factId), text: String(value.text) }]
  return Object.values(value).flatMap(printed)
}

const proseOf = (document: Document) => document.children.filter((block) => block.type === 'paragraph')

describe('the briefing of Liaocheng prints every figure of the article', () => {
  test('there are figures to expect', () => {
    expect(expected).toHaveLength(22)
  })

  test.each(expected.map((row) => [row.id, row.text, row] as const))('%s %s', (_, text, row) => {
    const inProse = proseOf(briefing.document).flatMap(printed)
    expect(inProse).toContainEqual({ id: factId(row), text })
    const fact = briefing.facts.find((one) => one.id === factId(row) && one.text === text)
    expect(fact).toMatchObject({
      value: row.value,
      region: row.region,
      indicator: row.indicator,
      period: row.period,
      measure: row.measure,
      origin: 'published',
    })
    expect(fact?.sources.map((source) => source.id)).toEqual(['press-2024-q1'])
    expect(fact?.observations).not.toEqual([])
  })

  test('every printed figure is a fact with a source, in the order of the text', () => {
    const inTree = printed(briefing.document)
    expect(inTree.length).toBeGreaterThan(expected.length)
    expect(briefing.facts.map(({ id, text }) => ({ id, text }))).toEqual(inTree)
    for (const fact of briefing.facts) expect(fact.sources).not.toEqual([])
  })

  test('no figure is typed: the text around them has no digits but dates and numbers of parts', () => {
    const texts: string[] = []
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if ('type' in value && value.type === 'text' && 'value' in value) texts.push(String(value.value))
      Object.values(value).forEach(collect)
    }
    collect(proseOf(briefing.document))
    expect(texts.join('').replaceAll('2024年', '')).not.toMatch(/\d/)
  })
})

/** What a reader of each format sees. */
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

const unreadable = hasTool('pdftotext') ? [] : ['pdf']

describe.each(formats)('the %s file', (format) => {
  const skipped = unreadable.includes(format)
  const name = `has every sentence of the tree${skipped ? ' (skipped: pdftotext is not installed)' : ''}`
  test.skipIf(skipped)(name, async () => {
    const { bytes } = await briefing.write(format)
    const seen = withoutBreaks(readers[format](bytes))
    for (const { text } of expected) expect(seen).toContain(text)
    for (const paragraph of proseOf(briefing.document)) {
      const sentence = paragraph.children.map((node) =>
        node.type === 'text' ? node.value : node.type === 'number' ? node.text : '',
      )
      expect(seen).toContain(withoutBreaks(sentence.join('')))
    }
  })

  test('has the same bytes in other time zones and languages', () => {
    const script = `
      import { createHash } from 'node:crypto'
      import { brief } from './src/briefing.ts'
      import { openDataset } from './src/read/open-dataset.ts'
      const data = await openDataset('seeds/liaocheng')
      const options = { issuer: '高新区统计局', date: '2024-04-20' }
      const request = { template: 'quarterly-briefing', region: 'liaocheng-hitech', period: '2024-Q1', options }
      const { bytes } = await brief({ data, ...request }).write('${format}')
      process.stdout.write(createHash('sha256').update(bytes).digest('hex'))`
    const file = join(folder, `hash-${format}.mts`)
    writeFileSync(file, script.replaceAll("'./src/", `'${process.cwd()}/src/`))
    const hash = (TZ: string, LANG: string) =>
      execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', file], {
        encoding: 'utf8',
        env: { ...process.env, TZ, LANG, LC_ALL: LANG },
      })
    const first = hash('Asia/Shanghai', 'zh_CN.UTF-8')
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(hash('America/Los_Angeles', 'tr_TR.UTF-8')).toBe(first)
  })
})

describe('a request with faults', () => {
  const codes = (faults: object) => findingsOf(() => brief({ ...request, ...faults })).map((one) => one.code)

  test.each([
    ['region', { region: 'nowhere' }, ['region-unknown']],
    ['region like a property', { region: '__proto__' }, ['region-unknown']],
    ['period', { period: '2024-Q5' }, ['period-unreadable']],
    ['period without figures', { period: '2023-Q1' }, ['period-empty']],
    ['template', { template: 'quarterly' }, ['template-unknown']],
    ['language', { language: 'fr' }, ['language-unknown']],
    ['option', { options: { leed: 'gdp' } }, ['option-unknown']],
    ['missing option', { options: { lead: null } }, ['option-missing']],
    [
      'several at once',
      { region: 'x', period: 'y', template: 'z' },
      ['region-unknown', 'period-unreadable', 'template-unknown'],
    ],
  ])('%s', (_, faults, found) => {
    expect(codes(faults)).toEqual(found)
  })

  test('a format that there is none of', async () => {
    await expect(briefing.write('odt' as Format)).rejects.toThrow(JianbaoError)
    await expect(briefing.write('constructor' as Format)).rejects.toThrow(/format-unknown/)
  })
})

describe('save', () => {
  const failed = async (paths: string | string[]) => {
    const error: unknown = await briefing.save(paths).catch((thrown: unknown) => thrown)
    return error instanceof JianbaoError ? error.findings.map((one) => one.code) : []
  }

  test('writes what `write` gives, whatever the case of the extension', async () => {
    const files = ['a.md', 'a.HTML', 'a.htm', 'a.markdown'].map((name) => join(folder, 'new', name))
    await briefing.save(files)
    const { bytes } = await briefing.write('html')
    expect(new Uint8Array(readFileSync(files[1] ?? ''))).toEqual(bytes)
    expect(readdirSync(join(folder, 'new'))).toHaveLength(4)
  })

  test('all or nothing, also when the second path is bad', async () => {
    const kept = join(folder, 'kept.md')
    writeFileSync(kept, 'as it was')
    mkdirSync(join(folder, 'taken.html'))
    expect(await failed([kept, join(folder, 'a.odt'), join(folder, 'b')])).toEqual([
      'output-format-unknown',
      'output-format-unknown',
    ])
    expect(await failed([kept, join(folder, 'taken.html')])).toEqual(['output-not-writable'])
    expect(await failed([kept, join(kept, 'inside.html')])).toEqual(['output-not-writable'])
    expect(readFileSync(kept, 'utf8')).toBe('as it was')
  })

  test('twice at once into the same folder', async () => {
    const file = join(folder, 'both', 'a.md')
    await Promise.all([briefing.save(file), briefing.save(file)])
    expect(readFileSync(file, 'utf8')).toContain('7.9%')
    expect(readdirSync(join(folder, 'both'))).toEqual(['a.md'])
  })
})
