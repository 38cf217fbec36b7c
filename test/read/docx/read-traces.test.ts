import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import * as b from '../../../src/document/builders.js'
import type { Trace } from '../../../src/document/traces.js'
import { readTraces } from '../../../src/read/docx/read-traces.js'
import { sampleBriefing } from '../../../src/sample.js'
import { writeDocx } from '../../../src/write/docx/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { officeMissing } from '../../helpers/office.js'
import { resaved } from '../../helpers/resave.js'

const briefing = await sampleBriefing('quarterly-briefing')
const { bytes } = await briefing.write('docx')

/** The printed figures that the text has; a native chart's have no place for a control. */
const printed = briefing.facts.filter(({ place }) => place.block !== 'chart').map(({ text }) => text)

function edited(file: Uint8Array, change: (xml: string) => string, part = 'word/document.xml'): Uint8Array {
  const parts = unzipSync(file)
  const before = strFromU8(parts[part] ?? new Uint8Array())
  const after = change(before)
  expect(after).not.toBe(before)
  return zipSync({ ...parts, [part]: strToU8(after) })
}

describe('a Word file tells of each figure', () => {
  test('what it is, and where it comes from', () => {
    const traces = readTraces(bytes)
    expect(traces?.figures.map(({ text }) => text)).toEqual(printed)
    expect(traces?.deleted).toEqual([])
    expect(new Set(traces?.figures.map(({ id }) => id)).size).toBe(printed.length)
    const gap = traces?.figures.find(({ text }) => text === '1.9个百分点')
    expect(gap?.facts).toMatchObject([
      { id: 'liaocheng-hitech/gdp/2024-Q1/gap:growth@liaocheng', value: '1.9', unit: '个百分点' },
    ])
    expect(gap?.facts[0]?.sources).not.toEqual([])
  })

  test('that was changed, deleted and copied', () => {
    const control = /<w:sdt>(?:(?!<\/w:sdt>).)*12\.7%.*?<\/w:sdt>/s
    const changed = edited(bytes, (xml) =>
      xml
        .replace('>7.9%<', '>9.7%<')
        .replace(control, (whole) => whole + whole)
        .replace(/<w:sdt>(?:(?!<\/w:sdt>).)*>286%<.*?<\/w:sdt>/s, ''),
    )
    const traces = readTraces(changed)
    const texts = traces?.figures.map((one) => [one.printed, one.text])
    expect(texts?.filter(([was, is]) => was !== is)).toEqual([['7.9%', '9.7%']])
    expect(texts?.filter(([was]) => was === '12.7%')).toHaveLength(2)
    expect(traces?.deleted.map((one) => one.printed)).toEqual(['286%'])
  })

  test('with changes tracked: the text that stays', () => {
    const tracked = edited(bytes, (xml) =>
      xml.replace(
        '<w:t>7.9%</w:t></w:r>',
        '<w:t>7.</w:t></w:r><w:del w:id="900" w:author="a"><w:r><w:delText>9%</w:delText></w:r></w:del><w:ins w:id="901" w:author="a"><w:r><w:t>8%</w:t></w:r></w:ins>',
      ),
    )
    expect(readTraces(tracked)?.figures[0]).toMatchObject({ printed: '7.9%', text: '7.8%' })
  })

  test.skipIf(officeMissing !== '')(
    'after LibreOffice saved it once and twice',
    () => {
      for (const times of [1, 2]) {
        const traces = readTraces(resaved(bytes, times))
        expect(traces?.figures.map(({ text }) => text)).toEqual(printed)
        expect(traces?.figures.map(({ id }) => id)).toEqual(readTraces(bytes)?.figures.map(({ id }) => id))
        expect(traces?.deleted).toEqual([])
      }
    },
    60_000,
  )

  test.skipIf(officeMissing !== '')(
    'that a person changed before LibreOffice saved it',
    () => {
      const traces = readTraces(resaved(edited(bytes, (xml) => xml.replace('>7.9%<', '>9.7%<'))))
      expect(traces?.figures[0]).toMatchObject({ printed: '7.9%', text: '9.7%' })
    },
    60_000,
  )
})

test('figures in notes and cells, of names that XML has to escape', async () => {
  const trace = (id: string): Trace => ({
    id,
    name: '甲<乙>&"丙"',
    value: '5',
    unit: '%',
    amount: '5%',
    words: '甲 & 乙',
    symbols: 'x < y',
    substituted: '1 < 2',
    sources: ['<源>'],
    status: [],
    inputs: [],
    moreInputs: 0,
  })
  const document = b.document(
    { language: 'zh-Hans', title: '题', date: '2024-04-20' },
    b.paragraph('甲', b.number('5%', 'a/b'), b.footnote('见', b.number('6%', 'a/c'))),
    b.paragraph(b.number('7%', 'unknown')),
  )
  const traces = new Map(['a/b', 'a/c'].map((id) => [id, trace(id)]))
  const written = await writeDocx(document, { theme: gongwen, traces, comments: true })
  const read = readTraces(written.bytes)
  expect(read?.figures.map(({ text, part }) => [text, part])).toEqual([
    ['5%', 'word/document.xml'],
    ['6%', 'word/footnotes.xml'],
  ])
  expect(read?.figures[0]?.facts[0]).toMatchObject({
    name: '甲<乙>&"丙"',
    symbols: 'x < y',
    sources: ['<源>'],
  })
})

describe('a file that tells nothing', () => {
  test('is one made without traces', async () => {
    expect(readTraces((await briefing.write('docx', { trace: false })).bytes)).toBeUndefined()
  })

  test('or one whose custom part is another program’s', () => {
    expect(
      readTraces(edited(bytes, (xml) => xml.replace('urn:jianbao', 'urn:other'), 'customXml/item1.xml')),
    ).toBeUndefined()
  })
})

describe('is refused', () => {
  const bomb = zipSync({
    ...unzipSync(bytes),
    'word/document.xml': strToU8(`<a>${' '.repeat(50_000_000)}</a>`),
  })
  test.each<[string, Uint8Array, string]>([
    ['a text', strToU8('甲'), 'document-not-one'],
    ['nothing', new Uint8Array(), 'document-not-one'],
    ['another package', zipSync({ 'a.xml': strToU8('<a/>') }), 'document-not-one'],
    ['half a file', bytes.slice(0, bytes.length / 2), 'document-not-one'],
    ['what unpacks to too much', bomb, 'document-bomb'],
    [
      'a DOCTYPE',
      edited(bytes, (xml) => xml.replace('<w:document', '<!DOCTYPE a><w:document')),
      'document-doctype',
    ],
    ['broken XML', edited(bytes, (xml) => xml.replace('</w:body>', '')), 'document-xml'],
    [
      'controls nested without end',
      edited(bytes, (xml) => xml.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(5000)}`)),
      'document-too-deep',
    ],
  ])('%s', (_, file, reason) => {
    expect(() => readTraces(file)).toThrow(reason)
  })
})
