import * as docx from 'docx'
import { ChartRun } from 'docx/charts'
import type { Block, Document, Inline } from '../src/document/nodes.js'
import { plainText } from '../src/document/plain-text.js'

// The same document as the docx library's documentation has it: properties on every run, native charts.
const run = (text: string, font: string, size: number): docx.TextRun =>
  new docx.TextRun({ text, size, font: { ascii: font, hAnsi: font, eastAsia: font, hint: 'eastAsia' } })

const paragraph = (text: string, font = '仿宋', size = 32): docx.Paragraph =>
  new docx.Paragraph({
    spacing: { line: 579, lineRule: docx.LineRuleType.EXACT },
    indent: { firstLine: 640 },
    children: [run(text, font, size)],
  })

const areaDxa = 8845

export async function plainDocx(document: Document): Promise<Uint8Array> {
  const children = document.children.flatMap(contentOf)
  return docx.Packer.toBuffer(new docx.Document({ title: document.title, sections: [{ children }] }))
}

function contentOf(block: Block): (docx.Paragraph | docx.Table)[] {
  switch (block.type) {
    case 'title':
      return [paragraph(plainText(block.children), '方正小标宋简体', 44)]
    case 'heading':
      return [paragraph(block.label + plainText(block.children), '黑体')]
    case 'paragraph':
      return [paragraph(plainText(block.children))]
    case 'table': {
      const width = Math.floor(areaDxa / block.columns.length)
      const row = (cells: readonly (readonly Inline[])[]): docx.TableRow =>
        new docx.TableRow({
          cantSplit: true,
          children: cells.map(
            (cell) =>
              new docx.TableCell({
                width: { size: width, type: docx.WidthType.DXA },
                children: [new docx.Paragraph({ children: [run(plainText(cell), '宋体', 21)] })],
              }),
          ),
        })
      return [
        paragraph(`${block.label} ${plainText(block.caption)}`, '黑体', 24),
        new docx.Table({
          columnWidths: block.columns.map(() => width),
          rows: [
            row(block.columns.map(({ header }) => header)),
            ...block.rows.map(({ cells }) => row(cells)),
          ],
        }),
        ...block.notes.map((note) => paragraph(plainText(note), '楷体', 21)),
      ]
    }
    case 'chart': {
      const drawn = new ChartRun({
        type: block.kind === 'line' ? 'line' : 'column',
        categories: [...block.categories],
        series: block.series.map(({ name, points }) => ({
          name,
          values: points.map((point) => Number(point?.value)),
        })),
        transformation: { width: 590, height: 280 },
      })
      return [
        new docx.Paragraph({ children: [drawn] }),
        paragraph(`${block.label} ${plainText(block.caption)}`, '黑体', 24),
      ]
    }
    case 'signature':
      return [paragraph(block.issuer), paragraph(block.date)]
    default:
      throw new Error(`a county's briefing has no ${block.type}`)
  }
}
