import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import * as fontkit from 'fontkit'
import type { Font } from 'fontkit'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { brief } from '../../../src/briefing.js'
import type { Document } from '../../../src/document/nodes.js'
import { writePdf } from '../../../src/write/pdf/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { report } from '../../../src/write/theme/report.js'
import { everyNode } from '../../fixtures/every-node.js'
import { liaocheng } from '../../helpers/brief-text.js'
import { readPdf } from '../../helpers/read-pdf.js'
import { hasTool } from '../../helpers/tools.js'

// Rules of ISO 19005-3 that can be read off a file; preflight.test.ts holds the rest against PDF/A-1b.
const briefing = brief({
  data: liaocheng,
  template: 'quarterly-briefing',
  region: 'liaocheng-hitech',
  period: '2024-Q1',
})
const archive = async (document: Document, theme = gongwen) =>
  Buffer.from((await writePdf(document, { theme, archive: true })).bytes)

const files: readonly [string, () => Promise<Buffer>][] = [
  ['every node, gongwen', () => archive(everyNode())],
  ['every node, report', () => archive(everyNode(), report)],
  [
    'a briefing with tooltips and its ledger',
    async () => Buffer.from((await briefing.write('pdf', { archive: true, tooltips: true })).bytes),
  ],
]

interface Parsed {
  readonly text: string
  readonly trailer: string
  readonly objects: ReadonlyMap<number, { dictionary: string; stream: Buffer | undefined }>
}

function parse(file: Buffer): Parsed {
  const text = file.toString('latin1')
  const objects = new Map<number, { dictionary: string; stream: Buffer | undefined }>()
  for (const [, id, body = ''] of text.matchAll(/\n(\d+) 0 obj\n([^]*?)\nendobj(?=\n)/g)) {
    const [, dictionary = body, data] = /^([^]*?)\nstream\n([^]*)\nendstream$/.exec(body) ?? []
    const raw = data === undefined ? undefined : Buffer.from(data, 'latin1')
    const stream = raw && (dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw)
    objects.set(Number(id), { dictionary, stream })
  }
  return { text, trailer: text.slice(text.lastIndexOf('trailer')), objects }
}

const target = ({ objects }: Parsed, dictionary: string, key: string) =>
  objects.get(Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(dictionary)?.[1]))

const having = ({ objects }: Parsed, pattern: RegExp) =>
  [...objects.values()].filter(({ dictionary }) => pattern.test(dictionary))

/** Texts of the metadata by the name of their element. */
function metadataOf(parsed: Parsed): Map<string, string> {
  const [metadata, ...others] = having(parsed, /\/Type \/Metadata/)
  expect(others).toEqual([])
  expect(metadata?.dictionary).not.toContain('/Filter')
  const values = new Map<string, string>()
  const names: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => names.push(name))
  parser.on('text', (text) => {
    const name = names.findLast((one) => !one.startsWith('rdf:'))
    if (name !== undefined && text.trim() !== '') values.set(name, text.trim())
  })
  parser.on('closetag', () => names.pop())
  parser.write(metadata?.stream?.toString('utf8') ?? '').close()
  return values
}

function unicode(dictionary: string): string {
  const literal = /^\(([^]*)\)$/.exec(dictionary)?.[1] ?? ''
  const bytes = Buffer.from(
    literal.replace(
      /\\([nrtbf()\\])/g,
      (_, c: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[c] ?? c,
    ),
    'latin1',
  )
  return bytes[0] === 0xfe
    ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
    : bytes.toString('latin1')
}

describe.each(files)('an archive: %s', (_, make) => {
  const parsed = make().then(parse)

  it('says which standard it keeps to, and the same of itself in both places', async () => {
    const file = await parsed
    const metadata = metadataOf(file)
    expect(metadata.get('pdfaid:part')).toBe('3')
    expect(metadata.get('pdfaid:conformance')).toBe('B')
    const info = target(file, file.trailer, 'Info')?.dictionary ?? ''
    expect(metadata.get('dc:title')).toBe(unicode(target(file, info, 'Title')?.dictionary ?? ''))
    expect(metadata.get('pdf:Producer')).toBe('jianbao')
    for (const [name, key] of [
      ['xmp:CreateDate', 'CreationDate'],
      ['xmp:ModifyDate', 'ModDate'],
    ] as const) {
      const digits = /\(D:(\d{14})Z\)/.exec(target(file, info, key)?.dictionary ?? '')?.[1]
      expect(digits).toBeDefined()
      expect(metadata.get(name)?.replace(/\D/g, '').slice(0, 14)).toBe(digits)
    }
  })

  it('has an id, no encryption, nothing that acts on its own, and its colours told', async () => {
    const { text, trailer, objects } = await parsed
    expect(text.startsWith('%PDF-1.7\n%ÿÿÿÿ\n')).toBe(true)
    expect(trailer).toMatch(/\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/)
    expect(trailer).not.toContain('/Encrypt')
    for (const { dictionary } of objects.values())
      expect(dictionary).not.toMatch(
        /\/S \/(?:JavaScript|Launch|Sound|Movie|ResetForm|ImportData)|\/AA |\/OpenAction|LZWDecode/,
      )
    const file = await parsed
    const [intent, ...others] = having(file, /\/S \/GTS_PDFA1/)
    expect(others).toEqual([])
    const profile = target(file, intent?.dictionary ?? '', 'DestOutputProfile')
    expect(profile?.dictionary).toContain('/N 3')
    expect(profile?.stream?.toString('latin1', 36, 40)).toBe('acsp')
    expect(profile?.stream?.toString('latin1', 12, 20)).toBe('mntrRGB ')
    expect(profile?.stream?.readUInt32BE(0)).toBe(profile?.stream?.length)
  })

  it('embeds every face, with the widths that it says and characters for all glyphs', async () => {
    const file = await parsed
    const fonts = having(file, /\/Type \/Font\n/)
    const composite = fonts.filter(({ dictionary }) => dictionary.includes('/Subtype /Type0'))
    expect(composite.length).toBeGreaterThan(1)
    expect(fonts).toHaveLength(composite.length * 2)
    for (const { dictionary } of composite) {
      const descendant = target(file, dictionary, 'DescendantFonts')?.dictionary ?? ''
      expect(descendant).toContain('/CIDToGIDMap /Identity')
      const descriptor = target(file, descendant, 'FontDescriptor')?.dictionary ?? ''
      const embedded = target(file, descriptor, 'FontFile2')
      const bytes = embedded?.stream ?? Buffer.alloc(0)
      expect(embedded?.dictionary).toContain(`/Length1 ${bytes.length}`)
      const font = fontkit.create(bytes) as Font
      const widths = (/\/W \[0 \[([^\]]*)\]/.exec(descendant)?.[1] ?? '').split(' ').map(Number)
      expect(widths.length).toBeGreaterThan(1)
      for (const [id, width] of widths.entries())
        expect(
          Math.abs((font.getGlyph(id).advanceWidth * 1000) / font.unitsPerEm - width),
        ).toBeLessThanOrEqual(1)
      const cmap = target(file, dictionary, 'ToUnicode')?.stream?.toString('latin1') ?? ''
      const characters = [...cmap.matchAll(/\[([^\]]*)\]/g)].flatMap(
        ([, list = '']) => list.match(/<[^>]*>/g) ?? [],
      )
      expect(characters).toHaveLength(widths.length)
      for (const one of characters) expect(one).not.toMatch(/<(?:0000|feff|fffe)>/)
    }
  })

  it('is tagged throughout, and shows and prints all annotations', async () => {
    const file = await make()
    const { untagged, orphans, catalog } = readPdf(file)
    expect([untagged, orphans]).toEqual([[], []])
    expect(target(await parsed, catalog, 'MarkInfo')?.dictionary).toContain('/Marked true')
    expect(catalog).toMatch(/\/Lang \(zh-Hans\)/)
    for (const { dictionary } of having(await parsed, /\/Type \/Annot\n/)) {
      const flags = Number(/\/F (\d+)/.exec(dictionary)?.[1])
      // Printed; neither invisible, hidden, without view nor switched.
      expect(flags & 4).toBe(4)
      expect(flags & (1 | 2 | 32 | 256)).toBe(0)
      if (!dictionary.includes('/Subtype /Link')) expect(dictionary).toMatch(/\/AP <<\n\/N \d+ 0 R\n>>/)
    }
  })

  it.skipIf(!hasTool('qpdf'))('is whole, the same bytes twice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jianbao-archive-'))
    try {
      const bytes = await make()
      expect((await make()).equals(bytes)).toBe(true)
      const path = join(folder, 'a.pdf')
      writeFileSync(path, bytes)
      expect(execFileSync('qpdf', ['--check', path]).toString()).toContain(
        'No syntax or stream encoding errors',
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('the archive of a briefing', () => {
  it('carries its ledger as data that belong to it', async () => {
    const file = parse(Buffer.from((await briefing.write('pdf', { archive: true })).bytes))
    const specifications = having(file, /\/Type \/Filespec/)
    expect(specifications).toHaveLength(2)
    for (const { dictionary } of specifications) {
      expect(dictionary).toContain('/AFRelationship /Data')
      expect(dictionary).toMatch(/\/F \([^)]+\)[^]*\/UF \([^)]+\)/)
      const embedded = target(file, dictionary, 'F')?.dictionary ?? ''
      expect(embedded).toMatch(/\/Subtype \/(?:text#2Fcsv|application#2Fjson)/)
      expect(embedded).toContain('/ModDate (D:')
    }
    const [catalog] = having(file, /\/Type \/Catalog/)
    expect(catalog?.dictionary).toMatch(/\/AF \[\d+ 0 R \d+ 0 R\]/)
  })

  it('carries none if that is not wanted, and other files are no archives', async () => {
    const without = await briefing.write('pdf', { archive: true, attachLedger: false })
    expect(Buffer.from(without.bytes).includes('/Filespec')).toBe(false)
    expect(Buffer.from((await briefing.write('pdf')).bytes).includes('pdfaid')).toBe(false)
  })
})
