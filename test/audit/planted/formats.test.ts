import { expect, test } from 'vitest'
import { audit } from '../../../src/audit/text/audit.js'
import type { DocumentText } from '../../../src/audit/text/document-text.js'
import { markdownText } from '../../../src/audit/text/markdown.js'
import { brief } from '../../../src/briefing.js'
import type { Document } from '../../../src/document/nodes.js'
import { readDocx } from '../../../src/read/docx/read-docx.js'
import { readHtml } from '../../../src/read/document/html-document.js'
import { readPdf } from '../../../src/read/document/pdf-document.js'
import { openDataset } from '../../../src/read/open-dataset.js'
import { writerOf } from '../../../src/write/formats.js'
import type { Format } from '../../../src/write/writer.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'

const textOf: Readonly<Record<Format, (bytes: Uint8Array) => DocumentText | Promise<DocumentText>>> = {
  docx: (bytes) => readDocx(bytes).document,
  pdf: (bytes) => readPdf(bytes),
  html: (bytes) => readHtml(Buffer.from(bytes).toString('utf8')),
  md: (bytes) => markdownText(Buffer.from(bytes).toString('utf8')),
}
const data = await openDataset('seeds/liaocheng')
const request = { data, region: 'liaocheng-hitech', period: '2024-Q1', language: 'zh-Hans' } as const
const whole = brief({ ...request, template: 'quarterly-briefing' }).document
/** Markdown and HTML print a chart's figures as a table, which Word and PDF do not. */
const document = { ...whole, children: whole.children.filter(({ type }) => type !== 'chart') }

async function codesIn(format: Format, changed: Document): Promise<string[]> {
  const { bytes } = await writerOf(format)(changed, { theme: gongwen })
  const { findings } = audit(await textOf[format](bytes), { data })
  return [...new Set(findings.map(({ code }) => code))].sort()
}

const changes = [
  ['nothing', '7.9', '7.9'],
  ['a digit', '7.9', '8.9'],
  ['a digit of growth', '25.7', '27.5'],
  ['a level', '10.8', '18.0'],
  ['a gap', '4.3', '3.4'],
] as const

test.each(changes)('%s changed is told alike out of Word, PDF, HTML and Markdown', async (name, from, to) => {
  const changed = JSON.parse(JSON.stringify(document).replace(`"${from}`, `"${to}`)) as Document
  const expected = await codesIn('md', changed)
  expect(expected.length === 0).toBe(name === 'nothing')
  for (const format of ['docx', 'pdf', 'html'] as const) {
    expect(await codesIn(format, changed), format).toEqual(expected)
  }
})
