import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { readDocumentFile } from '../../../src/read/document-file.js'
import { ReadingFindings } from '../../../src/read/reading.js'
import { packed, paragraph, run, wordParts } from './word.js'

const folder = mkdtempSync(join(tmpdir(), 'jianbao-documents-'))

async function codesOf(name: string, bytes: Uint8Array | string): Promise<string[]> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const findings = new ReadingFindings()
  const document = await readDocumentFile(path, findings)
  expect(document === undefined || findings.all.length === 0).toBe(true)
  return findings.all.map(({ code, place }) => {
    expect(place.file).toBe(path)
    return code
  })
}

const good = packed(wordParts(paragraph(run('增长8%'))))
const changed = (change: (bytes: Uint8Array) => void): Uint8Array => {
  const bytes = good.slice()
  change(bytes)
  return bytes
}
const withPart = (name: string, content: string): Uint8Array =>
  packed({ ...wordParts(paragraph(run('甲'))), [name]: content })
const compound = (text: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(text, 'utf16le')])
const flag = (bytes: Uint8Array): void => {
  const at = Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  bytes[at + 8] = (bytes[at + 8] ?? 0) | 1
}
const flip = (bytes: Uint8Array): void => {
  const at = Buffer.from(bytes).indexOf('word/document.xml') + 60
  bytes[at] = (bytes[at] ?? 0) ^ 0xff
}
const deepXml = '<w:sdt>'.repeat(20_000) + '</w:sdt>'.repeat(20_000)

test.each<[string, string, Uint8Array | string, string]>([
  ['an empty file', 'a.docx', '', 'document-not-one'],
  ['text', 'b.docx', '生产总值', 'document-not-one'],
  ['a web page', 'c.docx', '<html><body>甲</body></html>', 'document-not-one'],
  ['a PDF', 'd.docx', '%PDF-1.7', 'document-other-kind'],
  ['RTF', 'e.docx', '{\\rtf1 a}', 'document-other-kind'],
  ['an old Word file', 'f.docx', compound('WordDocument'), 'document-old'],
  ['a protected Word file', 'g.docx', compound('EncryptedPackage'), 'document-encrypted'],
  ['an old Word file by its ending', 'h.doc', compound('WordDocument'), 'document-old'],
  ['an encrypted part', 'i.docx', changed(flag), 'document-encrypted'],
  ['half a file', 'j.docx', good.subarray(0, good.length / 2), 'document-not-one'],
  ['a flipped byte', 'k.docx', changed(flip), 'document-damaged'],
  ['another package', 'l.docx', packed({ 'a.txt': 'a' }), 'document-not-one'],
  ['a workbook', 'm.docx', withPart('word/document.xml', '<workbook/>'), 'document-not-one'],
  [
    'a DOCTYPE',
    'n.docx',
    withPart('word/document.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    'document-doctype',
  ],
  ['broken XML', 'o.docx', withPart('word/document.xml', '<w:document><w:p>'), 'document-xml'],
  [
    'no encoding of XML',
    'p.docx',
    packed({ ...wordParts(''), 'word/document.xml': Uint8Array.from([0x3c, 0xff, 0xff]) }),
    'document-xml',
  ],
  ['deep XML', 'q.docx', packed(wordParts(deepXml)), 'document-too-deep'],
  ['a bomb', 'r.docx', packed(wordParts(' '.repeat(8 << 20))), 'document-bomb'],
  [
    'too many parts',
    's.docx',
    packed(Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`${at}`, '']))),
    'document-too-many-parts',
  ],
  ['a package as text', 't.txt', good, 'document-other-kind'],
  ['a PDF as Markdown', 'u.md', '%PDF-1.7\n', 'document-other-kind'],
  ['a picture as a page', 'v.html', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1]), 'document-other-kind'],
  ['a page nested without end', 'w.html', '<div>'.repeat(60_000), 'document-too-deep'],
  ['a deep page', 'x.html', '<div>'.repeat(5_000) + 'a', 'document-too-deep'],
  ['no PDF', 'y.pdf', '生产总值', 'pdf-not-one'],
  ['a Word file as PDF', 'z.pdf', good, 'document-other-kind'],
  ['a PDF of its first line', 'aa.pdf', '%PDF-1.7\n', 'pdf-damaged'],
  ['a PDF of noise', 'ab.pdf', strToU8('%PDF-1.7\n' + '\u0001xref trailer'.repeat(100)), 'pdf-damaged'],
])('%s', async (_, name, bytes, code) => {
  expect(await codesOf(name, bytes)).toEqual([code])
})

const pdf = (page: string, trailer = ''): string =>
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]${page}>>endobj\ntrailer<</Root 1 0 R${trailer}>>\n%%EOF`

test('a PDF without text', async () => {
  expect(await codesOf('scan.pdf', pdf(''))).toEqual(['pdf-without-text'])
})

test('a PDF with a password', async () => {
  const key = '<' + '41'.repeat(32) + '>'
  const trailer = `/Encrypt<</Filter/Standard/V 1/R 2/O ${key}/U ${key}/P -4>>/ID[<41><41>]`
  expect(await codesOf('locked.pdf', pdf('', trailer))).toEqual(['pdf-encrypted'])
})
