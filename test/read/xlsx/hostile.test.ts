import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { JianbaoError } from '../../../src/errors.js'
import { checkDatasetAt } from '../../../src/read/open-dataset.js'
import { Workbook } from '../../../src/read/xlsx/workbook.js'
import { folderWith } from '../folders.js'
import { bareParts, packed } from './parts.js'
import { join } from 'node:path'

/** What opening a workbook, and reading all of its sheets, says. */
function codeOf(bytes: Uint8Array): string {
  try {
    const workbook = new Workbook(bytes)
    for (const sheet of workbook.sheets) workbook.grid('a.xlsx', sheet)
    return 'read'
  } catch (error) {
    if (!(error instanceof JianbaoError)) throw error
    return error.findings.map(({ code }) => code).join(' ')
  }
}

const row = '<row r="1"><c r="A1"><v>1</v></c></row>'
const sheet = (content: string): Uint8Array =>
  packed({ ...bareParts(''), 'xl/worksheets/sheet1.xml': content })
const changed = (change: (bytes: Buffer) => void): Uint8Array => {
  const bytes = Buffer.from(packed(bareParts(row)))
  change(bytes)
  return bytes
}
const directory = (bytes: Buffer): number => bytes.readUInt32LE(bytes.length - 6)
const replacing = (part: string, from: string, to: string): Uint8Array => {
  const parts = bareParts(row)
  return packed({ ...parts, [part]: (parts[part] ?? '').replace(from, to) })
}
const compound = (text: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(512),
    Buffer.from(text, 'utf16le'),
  ])

describe('hostile workbooks', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(), 'workbook-not-one'],
    ['a text under the name', () => strToU8('地区,指标\n'), 'workbook-not-one'],
    ['HTML that a web page calls .xls', () => strToU8('<html><table></table></html>'), 'workbook-not-one'],
    ['a zip of something else', () => zipSync({ 'a.txt': strToU8('x') }), 'workbook-not-one'],
    ['two bytes of a zip', () => strToU8('PK'), 'workbook-not-one'],
    [
      'a Word file',
      () => replacing('_rels/.rels', 'xl/workbook.xml', 'word/document.xml'),
      'workbook-not-one',
    ],
    ['a workbook of Excel 97', () => compound('Workbook'), 'workbook-old'],
    ['an encrypted workbook', () => compound('EncryptedPackage'), 'workbook-encrypted'],
    ['a binary workbook', () => packed({ ...bareParts(row), 'xl/workbook.bin': 'x' }), 'workbook-binary'],
    ['macros', () => packed({ ...bareParts(row), 'xl/vbaProject.bin': 'x' }), 'workbook-macros'],
    [
      'macros elsewhere',
      () => packed({ ...bareParts(row), 'custom/vbaProject.bin': 'x' }),
      'workbook-macros',
    ],
    ['an encrypted entry', () => changed((bytes) => (bytes[directory(bytes) + 8] = 1)), 'workbook-encrypted'],
    [
      'a method of compression that is not known',
      () => changed((bytes) => (bytes[directory(bytes) + 10] = 99)),
      'workbook-damaged',
    ],
    [
      'a directory that points outside',
      () => changed((bytes) => bytes.writeUInt32LE(0xfffffff0, bytes.length - 6)),
      'workbook-damaged',
    ],
    [
      'a part that lies outside',
      () => changed((bytes) => bytes.writeUInt32LE(0x7fffffff, directory(bytes) + 42)),
      'workbook-damaged',
    ],
    [
      'a part longer than the file',
      () => changed((bytes) => bytes.writeUInt32LE(0x7fffffff, directory(bytes) + 20)),
      'workbook-damaged',
    ],
    [
      'more entries than there are',
      () => changed((bytes) => bytes.writeUInt16LE(500, bytes.length - 12)),
      'workbook-damaged',
    ],
    [
      'a size that is not true',
      () => changed((bytes) => bytes.writeUInt32LE(3, directory(bytes) + 24)),
      'workbook-damaged',
    ],
    [
      'a checksum that is not true',
      () => changed((bytes) => bytes.writeUInt32LE(3, directory(bytes) + 16)),
      'workbook-damaged',
    ],
    ['a truncated file', () => packed(bareParts(row)).slice(0, 700), 'workbook-not-one'],
    [
      'too many parts',
      () =>
        packed({
          ...bareParts(row),
          ...Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`x${index}`, ''])),
        }),
      'workbook-too-many-parts',
    ],
    ['a bomb of spaces', () => sheet(`<worksheet>${' '.repeat(40_000_000)}</worksheet>`), 'workbook-bomb'],
    [
      'a bomb of one cell',
      () => sheet(`<worksheet><sheetData>${row.replace('1</v>', `${'1'.repeat(30_000_000)}</v>`)}`),
      'workbook-bomb',
    ],
    [
      'a bomb that no sheet refers to',
      () => packed({ ...bareParts(row), 'media/a.png': ' '.repeat(40_000_000) }),
      'read',
    ],
    ['a DOCTYPE', () => sheet('<!DOCTYPE worksheet><worksheet/>'), 'workbook-doctype'],
    [
      'a billion laughs',
      () => sheet('<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'),
      'workbook-doctype',
    ],
    [
      'an entity from outside in the shared strings',
      () =>
        packed({
          ...bareParts(row),
          'xl/sharedStrings.xml': '<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst/>',
        }),
      'workbook-doctype',
    ],
    [
      'a DOCTYPE in the workbook',
      () => replacing('xl/workbook.xml', '<workbook', '<!DOCTYPE w><workbook'),
      'workbook-doctype',
    ],
    ['an entity that is not defined', () => sheet('<worksheet>&x;</worksheet>'), 'workbook-xml'],
    ['XML that ends early', () => sheet('<worksheet><sheetData><row r="1">'), 'workbook-xml'],
    [
      'bytes that are no UTF-8',
      () => packed({ ...bareParts(''), 'xl/worksheets/sheet1.xml': Uint8Array.from([0x3c, 0xff, 0x3e]) }),
      'workbook-xml',
    ],
    ['a row after the last', () => packed(bareParts('<row r="1048577"/>')), 'workbook-xml'],
    ['a row twice', () => packed(bareParts('<row r="2"/><row r="2"/>')), 'workbook-xml'],
    ['a row that is no number', () => packed(bareParts('<row r="x"/>')), 'workbook-xml'],
    ['a column after the last', () => packed(bareParts('<row r="1"><c r="XFE1"/></row>')), 'workbook-xml'],
    ['columns backwards', () => packed(bareParts('<row r="1"><c r="B1"/><c r="A1"/></row>')), 'workbook-xml'],
    [
      'a sheet that is not there',
      () => packed({ ...bareParts(row), 'xl/worksheets/sheet1.xml': null }),
      'workbook-damaged',
    ],
    [
      'a path that climbs out',
      () => replacing('xl/_rels/workbook.xml.rels', 'worksheets/sheet1.xml', '../../../etc/passwd'),
      'workbook-damaged',
    ],
    [
      'deep nesting',
      () => sheet(`<worksheet>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</worksheet>`),
      'read',
    ],
    [
      'names of Object',
      () =>
        packed(
          bareParts('<row r="1"><c r="A1" t="__proto__" s="constructor"><v>1</v></c></row>', '__proto__'),
        ),
      'read',
    ],
    [
      'styles without end',
      () =>
        packed({
          ...bareParts(row),
          'xl/styles.xml': `<styleSheet><cellXfs>${'<xf/>'.repeat(100_000)}</cellXfs></styleSheet>`,
        }),
      'read',
    ],
    [
      'merged areas over everything',
      () =>
        packed(
          bareParts(row, 'a', `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(5000)}</mergeCells>`),
        ),
      'read',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(codeOf(bytes())).toBe(expected)
  })

  it('2,000,000 empty cells cost no memory', () => {
    const cells = Array.from({ length: 100 }, () => '<c s="1"/>').join('')
    const rows = Array.from({ length: 20_000 }, (_, index) => `<row r="${index + 1}">${cells}</row>`).join('')
    const bytes = packed(bareParts(rows))
    const before = process.memoryUsage().heapUsed
    expect(codeOf(bytes)).toBe('read')
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(150 * 1024 * 1024)
  })

  it('more filled cells than the ceiling', () => {
    const cells = Array.from({ length: 1000 }, () => '<c><v>1</v></c>').join('')
    const rows = Array.from({ length: 2001 }, () => `<row>${cells}</row>`).join('')
    expect(codeOf(packed(bareParts(rows)))).toMatch(/workbook-(?:too-many-cells|bomb)/)
  })

  it('is told of at the file, and nothing else about it', async () => {
    const folder = await folderWith({ 'a.xlsx': packed({ ...bareParts(row), 'xl/vbaProject.bin': 'x' }) })
    const { findings, parts } = await checkDatasetAt(join(folder, 'a.xlsx'))
    expect(parts).toBeUndefined()
    expect(findings.map(({ code, place }) => [code, place.file])).toEqual([
      ['workbook-macros', join(folder, 'a.xlsx')],
    ])
  })

  it.each([
    ['a.xls', 'workbook-old'],
    ['a.xlsm', 'workbook-macros'],
    ['a.xlsb', 'workbook-binary'],
    ['a.ods', 'path-kind-unknown'],
    ['a.csv', 'mapping-missing'],
    ['b.xlsx', 'file-not-readable'],
    ['b', 'folder-missing'],
  ])('%s: %s', async (name, code) => {
    const folder = await folderWith(name.startsWith('a') ? { [name]: 'x' } : {})
    const { findings } = await checkDatasetAt(join(folder, name))
    expect(findings.map((one) => one.code)).toEqual([code])
  })
})
