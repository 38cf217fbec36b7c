import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentLanguages } from '../../../src/document/languages.js'
import { writePdf } from '../../../src/write/pdf/document.js'
import { layOut, type Layout } from '../../../src/write/pdf/layout.js'
import type { StructureElement } from '../../../src/write/pdf/structure.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { themeIn } from '../../../src/write/theme/in-language.js'
import { report } from '../../../src/write/theme/report.js'
import { everyNode } from '../../fixtures/every-node.js'
import { documentText, isText, squeeze, structureText } from '../../helpers/pdf-layout.js'
import { hasTool } from '../../helpers/tools.js'

const themes = [gongwen, report]
const cases = themes.flatMap((theme) =>
  documentLanguages.map((language) => [theme.name, language, theme] as const),
)
const layouts = new Map(themes.map((theme) => [theme.name, layOut(everyNode(), { theme })]))

/** Without the texts of drawings, which their alternative says. */
function withoutFigures({ pages, structure }: Layout): Layout {
  const figures = new Set<unknown>()
  const find = (element: StructureElement): void => {
    if (element.role === 'Figure') figures.add(element)
    element.children.forEach(find)
  }
  find(structure)
  return {
    structure,
    substitutions: [],
    pages: pages.map((page) => ({ ...page, marks: page.marks.filter(({ of }) => !figures.has(of)) })),
  }
}

describe('every node', () => {
  it.each(themes)('is read in the order of the document ($name)', (theme) => {
    const layout = withoutFigures(layouts.get(theme.name) as Layout)
    const expected = documentText(everyNode()).replaceAll('@', '').split('#')
    const text = structureText(layout)
    // Between the parts stand the page numbers of the contents.
    let at = 0
    for (const [index, part] of expected.entries()) {
      const found = text.slice(at).startsWith(part)
      expect(found ? part : text.slice(at, at + part.length + 20)).toBe(part)
      at += part.length
      if (index < expected.length - 1) at += (/^\d+/.exec(text.slice(at)) ?? [''])[0].length
    }
    expect(text.slice(at)).toBe('')
  })

  it.each(themes)('has the numbers of the headings’ pages in its contents ($name)', (theme) => {
    const { pages } = layouts.get(theme.name) as Layout
    const pageOf = (text: string, role: string): number =>
      1 +
      pages.findIndex(({ marks }) =>
        squeeze(
          marks
            .filter(isText)
            .filter(({ of }) => of !== 'artifact' && of.role === role)
            .map((mark) => mark.text)
            .join(''),
        ).includes(text),
      )
    const entries = pages.flatMap(({ marks }) => {
      const texts = new Map<unknown, string>()
      for (const mark of marks.filter(isText))
        if (mark.of !== 'artifact' && mark.of.role === 'TOCI')
          texts.set(mark.of, (texts.get(mark.of) ?? '') + mark.text)
      return [...texts.values()]
    })
    expect(entries).toEqual([
      `一、总体情况${pageOf('一、总体情况', 'H2')}`,
      `（一）工业${pageOf('（一）工业', 'H3')}`,
      `（二）投资和消费${pageOf('（二）投资和消费', 'H3')}`,
      `二、结构${pageOf('二、结构', 'H2')}`,
    ])
  })

  it.each(themes)('leads every link to a place that is there ($name)', (theme) => {
    const marks = (layouts.get(theme.name) as Layout).pages.flatMap((page) => page.marks)
    const places = marks.flatMap((mark) => (mark.kind === 'destination' ? [mark.name] : []))
    expect(new Set(places).size).toBe(places.length)
    const targets = marks.flatMap((mark) =>
      mark.kind === 'link' && 'destination' in mark.target ? [mark.target.destination] : [],
    )
    // Contents, two references, two footnotes.
    expect(targets.length).toBe(8)
    for (const target of targets) expect(places).toContain(target)
  })

  it.each(cases)('stays on the paper: %s, %s', (_, language, theme) => {
    const { pages } = layOut(everyNode(language), { theme: themeIn(language, theme) })
    for (const { widthPt, heightPt, marks } of pages)
      for (const mark of marks) {
        expect(mark.x).toBeGreaterThanOrEqual(-0.01)
        expect(mark.y).toBeGreaterThanOrEqual(-0.01)
        expect(mark.x).toBeLessThan(widthPt)
        expect(mark.y).toBeLessThan(heightPt)
      }
  })

  it.each(themes)('lets no two lines of text overlap ($name)', (theme) => {
    const { pages } = layouts.get(theme.name) as Layout
    for (const { marks } of pages) {
      const texts = marks.filter(isText).filter(({ rotation }) => rotation === undefined)
      const rows = texts.filter(({ of }) => of === 'artifact' || of.role !== 'Figure')
      for (const [index, one] of rows.entries())
        for (const other of rows.slice(index + 1)) {
          const isSameLine = Math.abs(one.y - other.y) < one.sizePt / 2
          const overlaps = one.y < other.y + other.sizePt * 0.9 && other.y < one.y + one.sizePt * 0.9
          if (!isSameLine && overlaps && Math.abs(one.x - other.x) < 1)
            expect(`${one.text} over ${other.text}`).toBe('')
        }
    }
  })
})

describe.skipIf(!hasTool('qpdf') || !hasTool('pdftotext'))(
  'every node as a file (skipped where qpdf or poppler is not installed)',
  () => {
    it.each(cases)('%s, %s: sound, the same twice, all of its text in it', async (_, language, theme) => {
      const options = { theme: themeIn(language, theme) }
      const document = everyNode(language)
      const { bytes } = await writePdf(document, options)
      expect((await writePdf(document, options)).bytes).toEqual(bytes)
      const folder = mkdtempSync(join(tmpdir(), 'jianbao-'))
      try {
        const path = join(folder, 'document.pdf')
        writeFileSync(path, bytes)
        expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain('No syntax or stream')
        const characters = (text: string): string => [...squeeze(text)].sort().join('')
        const printed = layOut(document, options)
          .pages.flatMap(({ marks }) => marks.filter(isText))
          .map(({ text }) => text)
        const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })
        expect(characters(text)).toBe(characters(printed.join('')))
      } finally {
        rmSync(folder, { recursive: true })
      }
    })
  },
)
