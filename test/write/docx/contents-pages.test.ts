import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as b from '../../../src/document/builders.js'
import type { Language } from '../../../src/document/languages.js'
import type { Block, BlockType, Document } from '../../../src/document/nodes.js'
import { sampleBriefing } from '../../../src/sample.js'
import { packagedTemplates } from '../../../src/template/load.js'
import { writeDocx } from '../../../src/write/docx/document.js'
import { themeIn } from '../../../src/write/theme/in-language.js'
import { themes, type ThemeName } from '../../../src/write/theme/themes.js'
import { textPart } from '../../helpers/docx-parts.js'
import { officeMissing, officialPdfs } from '../../helpers/office.js'

interface Case {
  readonly name: string
  readonly language: Language
  readonly theme: ThemeName
  readonly make: () => Promise<Document>
}

const contents = b.contents('目录', 3)

/** The sample of a template with its contents below the title. */
const withContents = async (id: string, language: Language): Promise<Document> => {
  const { document } = await sampleBriefing(id, language)
  const at = document.children.findIndex(({ type }) => type === 'title') + 1
  const { children } = document
  return { ...document, children: [...children.slice(0, at), contents, ...children.slice(at)] }
}

const onceOnly = new Set<BlockType>([
  'title',
  'red-head',
  'imprint',
  'signature',
  'attachment-list',
  'attachment',
  'addressee',
])

/** The ids of one sample mean nothing in another. */
const withoutId = (block: Block): Block => {
  if (!('id' in block)) return block
  const { id, ...others } = block
  return id === undefined ? block : others
}

/** The bodies of all samples of a language, one after the other. */
const collection = async (language: Language): Promise<Document> => {
  const ids = packagedTemplates().flatMap((one) => (one.languages.includes(language) ? [one.id] : []))
  const all = await Promise.all(ids.map((id) => sampleBriefing(id, language)))
  const [first] = all
  if (first === undefined) throw new Error(`no template is in ${language}`)
  const bodies = all.flatMap(({ document }) => document.children.filter(({ type }) => !onceOnly.has(type)))
  return { ...first.document, children: [b.title('长篇资料汇编'), contents, ...bodies.map(withoutId)] }
}

const themeNames: readonly ThemeName[] = ['gongwen', 'report']
const languages: readonly Language[] = ['zh-Hans', 'zh-Hant-HK', 'zh-Hant-TW', 'en']
const long = (language: Language, theme: ThemeName): Case => ({
  name: `long.${language}.${theme}`,
  language,
  theme,
  make: () => collection(language),
})
const sample = (id: string, language: Language, theme: ThemeName): Case => ({
  name: `${id}.${language}.${theme}`,
  language,
  theme,
  make: () => withContents(id, language),
})
const few = [
  long('zh-Hans', 'gongwen'),
  long('zh-Hans', 'report'),
  long('en', 'report'),
  sample('official-report', 'zh-Hans', 'gongwen'),
]
const cases =
  process.env['JIANBAO_MATRIX'] === '1'
    ? [
        ...languages.flatMap((language) => themeNames.map((theme) => long(language, theme))),
        ...packagedTemplates().flatMap((one) =>
          one.languages.flatMap((language) => themeNames.map((theme) => sample(one.id, language, theme))),
        ),
      ]
    : few

const skipped = officeMissing === '' ? '' : ` (skipped: no ${officeMissing})`

/** Headings with their pages, as readers list them. */
async function outlineOf(bytes: Uint8Array): Promise<{ title: string; page: number }[]> {
  const pdf = await getDocumentProxy(bytes)
  type Items = NonNullable<Awaited<ReturnType<typeof pdf.getOutline>>>
  const found: { title: string; page: number }[] = []
  const visit = async (items: Items): Promise<void> => {
    for (const { title, dest, items: inner } of items) {
      const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
      const [page] = (place ?? []) as [Parameters<typeof pdf.getPageIndex>[0]?]
      if (page !== undefined) found.push({ title, page: (await pdf.getPageIndex(page)) + 1 })
      await visit(inner as Items)
    }
  }
  await visit((await pdf.getOutline()) ?? [])
  return found
}

/** Numbers of headings in the order of the text, with the pages that the contents give. */
const shownIn = (xml: string): { heading: number; page: number }[] =>
  [
    ...xml.matchAll(/PAGEREF _Toc(\d+).*?<w:fldChar w:fldCharType="separate"\/>.*?<w:t[^>]*>(\d+)<\/w:t>/gs),
  ].map(([, heading, page]) => ({ heading: Number(heading), page: Number(page) }))

describe.skipIf(officeMissing !== '')(`contents of a Word file${skipped}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'contents-'))
  const written = new Map<string, string>()
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  beforeAll(async () => {
    for (const { name, language, theme, make } of cases) {
      const { bytes } = await writeDocx(await make(), { theme: themeIn(language, themes[theme]) })
      written.set(name, textPart(bytes, 'word/document.xml'))
      writeFileSync(join(folder, `${name}.docx`), bytes)
    }
    const files = (isChinese: boolean): string[] =>
      cases.filter(({ language }) => (language === 'zh-Hans') === isChinese).map(({ name }) => `${name}.docx`)
    officialPdfs(folder, files(true), 'half')
    officialPdfs(folder, files(false), 'western')
  }, 600_000)

  test.each(cases)('have the numbers of the pages on which the headings stand: $name', async ({ name }) => {
    const outline = await outlineOf(new Uint8Array(readFileSync(join(folder, `${name}.pdf`))))
    const shown = shownIn(written.get(name) ?? '')
    if (name.startsWith('long')) expect(shown.length).toBeGreaterThan(20)
    expect(shown.map(({ heading, page }) => `${outline[heading - 1]?.title ?? '?'} ${page}`)).toEqual(
      shown.map(
        ({ heading }) => `${outline[heading - 1]?.title ?? '?'} ${outline[heading - 1]?.page ?? '?'}`,
      ),
    )
  })
})
