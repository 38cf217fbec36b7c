import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as b from '../../../src/document/builders.js'
import type { Block, Document } from '../../../src/document/nodes.js'
import { writePdf } from '../../../src/write/pdf/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { report } from '../../../src/write/theme/report.js'
import { sampleBriefing } from '../../fixtures/briefing.js'
import { everyNode } from '../../fixtures/every-node.js'
import { documentText, squeeze } from '../../helpers/pdf-layout.js'
import { readPdf, textOf, type ReadElement } from '../../helpers/read-pdf.js'
import { hasTool } from '../../helpers/tools.js'

const documentOf = (...children: Block[]): Document =>
  b.document(
    { language: 'zh-Hans', title: '甲 & 乙', date: '2024-04-20', issuer: '示例区统计局' },
    ...children,
  )
const read = async (document: Document, theme = gongwen) =>
  readPdf((await writePdf(document, { theme })).bytes)

function all(element: ReadElement, role: string): ReadElement[] {
  const own = element.role === role ? [element] : []
  return [...own, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, role)))]
}

/** What is read out, drawings by their alternatives alone. */
const said = (element: ReadElement): string =>
  element.role === 'Figure'
    ? ''
    : element.children.map((child) => (typeof child === 'string' ? child : said(child))).join('')

const longTable = (rows: number): Block =>
  b.table({
    label: '表1',
    caption: [b.text('长表')],
    columns: ['指标', '数值'].map((text) => ({ header: [b.text(text)], align: 'left' as const })),
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: [[b.text(`第${row}项`)], [b.number(`${row}.5`, `f${row}`)]],
    })),
    notes: [],
  })

describe.each([gongwen, report])('tags ($name)', (theme) => {
  const cases: [string, Document][] = [
    ['every node', everyNode()],
    ['a briefing', sampleBriefing],
    ['a table over several pages', documentOf(b.title('长表'), b.paragraph('前文'), longTable(90))],
    [
      'footnotes, links and arrows',
      documentOf(
        b.paragraph(
          '前',
          b.link('https://example.org/统计', '公报的名称'.repeat(12)),
          '后',
          b.footnote('注释一'),
          '。',
        ),
        b.paragraph(b.arrow('up', '上升'), b.number('3.2%', 'f1'), '，', b.bar('40'), '末'),
      ),
    ],
  ]
  it.each(cases)('are on everything that is painted: %s', async (_, document) => {
    const { untagged, orphans } = await read(document, theme)
    expect(untagged).toEqual([])
    expect(orphans).toEqual([])
  })

  it.each(cases)('are read in the order of the document: %s', async (_, document) => {
    const { structure } = await read(document, theme)
    // The contents' page numbers are told apart elsewhere.
    const parts = documentText(document).replaceAll('@', '').split('#')
    const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    expect(squeeze(said(structure))).toMatch(new RegExp(`^${escaped.join('\\d+')}$`, 'u'))
  })
})

describe('tags', () => {
  it('name headings, paragraphs, lists and notes', async () => {
    const { structure } = await read(
      documentOf(
        b.title('标题'),
        b.heading(1, '一、', '甲'),
        b.heading(2, '（一）', '乙'),
        b.heading(3, '1.', '丙'),
        b.list(false, b.listItem(b.paragraph('项'))),
        b.paragraph('文', b.footnote('注')),
      ),
    )
    const texts = (role: string): string[] => all(structure, role).map((one) => squeeze(textOf(one)))
    expect(structure.role).toBe('Document')
    expect(['H1', 'H2', 'H3', 'H4', 'Lbl', 'LBody', 'Note'].map(texts)).toEqual([
      ['标题'],
      ['一、甲'],
      ['（一）乙'],
      ['1.丙'],
      ['•'],
      ['项'],
      ['1注'],
    ])
  })

  it('say which cells are heads, and repeat none of them on the next page', async () => {
    const { structure, artifacts } = await read(documentOf(longTable(90)))
    const [table] = all(structure, 'Table')
    const heads = all(structure, 'TH').filter(({ dictionary }) => /\/Scope \/Column/.test(dictionary))
    expect(heads.map(textOf)).toEqual(['指标', '数值'])
    expect(table && all(table, 'TR')).toHaveLength(91)
    expect(all(structure, 'TD')).toHaveLength(90)
    expect(artifacts).toContain('指标')
    expect(artifacts).toContain('— 2 —')
  })

  it('give a drawing its words', async () => {
    const { structure } = await read(sampleBriefing)
    const chart = sampleBriefing.children.find((child) => child.type === 'chart')
    expect(all(structure, 'Figure').map(({ alternative }) => alternative)).toEqual([chart?.alternative])
    const arrows = (await read(documentOf(b.paragraph(b.arrow('up', '上升'), '3')))).structure
    expect(all(arrows, 'Span').map(({ alternative }) => alternative)).toEqual(['上升'])
  })

  it('make one link of an address that goes over several lines', async () => {
    const words = '公报的名称'.repeat(12)
    const { structure } = await read(
      documentOf(b.paragraph('前', b.link('https://example.org/', words), '后')),
    )
    const [link, ...others] = all(structure, 'Link')
    expect(others).toEqual([])
    expect(link && textOf(link)).toBe(words)
    expect(link?.dictionary.match(/\/Type \/OBJR/g)?.length).toBeGreaterThan(1)
  })

  it('claim no more than tags, in the document’s language', async () => {
    const { bytes } = await writePdf(sampleBriefing, { theme: gongwen })
    const file = Buffer.from(bytes).toString('latin1')
    expect(readPdf(bytes).catalog).toContain('/Lang (zh-Hans)')
    expect(file).toContain('/Marked true')
    expect(file).toContain('/DisplayDocTitle true')
    expect(file).not.toMatch(/pdfuaid|pdfaid/)
  })

  it.skipIf(!hasTool('qpdf') || !hasTool('pdfinfo'))('are found by other programs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jianbao-tags-'))
    try {
      const path = join(folder, 'a.pdf')
      writeFileSync(path, (await writePdf(everyNode(), { theme: gongwen })).bytes)
      expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain('No syntax')
      const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' })
      expect(info).toMatch(/^Tagged: +yes$/m)
      const tree = execFileSync('pdfinfo', ['-struct', path], { encoding: 'utf8' })
      expect(tree).toMatch(/^ *Document/)
      expect(tree).toContain('TH')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
