import * as docx from 'docx'
import { ChartRun } from 'docx/charts'
import type { Block, Chart, Document, Inline } from '../src/document/nodes.js'
import { plainText } from '../src/document/plain-text.js'
import { chartSvg } from '../src/write/chart/svg.js'
import { packagedPath } from '../src/write/fonts/faces.js'
import type { Theme } from '../src/write/theme/theme.js'
import { optional } from './tools.mjs'

// The same document as the docx library's documentation has it: properties on every run, and charts either its
// native ones or pictures, as what is drawn for the PDF is most often put into Word.
export type DrawChart = (chart: Chart) => docx.ParagraphChild

const widthPx = 590
const heightPx = 280

export const nativeChart: DrawChart = (chart) =>
  new ChartRun({
    type: chart.kind === 'line' ? 'line' : 'column',
    categories: [...chart.categories],
    series: chart.series.map(({ name, points }) => ({
      name,
      values: points.map((point) => Number(point?.value)),
    })),
    transformation: { width: widthPx, height: heightPx },
  })

const picturePx = 1600

/** Draws the chart with resvg and whole faces, in a resolution fit for printing; undefined if resvg is not installed. */
export async function chartAsPicture(theme: Theme): Promise<DrawChart | undefined> {
  const resvg = await optional('@resvg/resvg-js')
  if (resvg === undefined) return undefined
  const { role } = theme.chart
  const font = {
    fontFiles: [packagedPath(role)],
    loadSystemFonts: false,
    defaultFontFamily: theme.faces[role].latin,
  }
  return (chart) => {
    const svg = chartSvg(chart, { widthPt: widthPx * 0.75, theme, language: 'zh-Hans', fontFamily: role })
    const data = new resvg.Resvg(svg, { font, fitTo: { mode: 'width', value: picturePx } }).render().asPng()
    return new docx.ImageRun({ type: 'png', data, transformation: { width: widthPx, height: heightPx } })
  }
}

const run = (text: string, font: string, size: number): docx.TextRun =>
  new docx.TextRun({ text, size, font: { ascii: font, hAnsi: font, eastAsia: font, hint: 'eastAsia' } })

const paragraph = (text: string, font = '仿宋', size = 32): docx.Paragraph =>
  new docx.Paragraph({
    spacing: { line: 579, lineRule: docx.LineRuleType.EXACT },
    indent: { firstLine: 640 },
    children: [run(text, font, size)],
  })

const areaDxa = 8845

export async function plainDocx(document: Document, draw = nativeChart): Promise<Uint8Array> {
  const children = document.children.flatMap((block) => contentOf(block, draw))
  return docx.Packer.toBuffer(new docx.Document({ title: document.title, sections: [{ children }] }))
}

function contentOf(block: Block, draw: DrawChart): (docx.Paragraph | docx.Table)[] {
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
      return [
        new docx.Paragraph({ children: [draw(block)] }),
        paragraph(`${block.label} ${plainText(block.caption)}`, '黑体', 24),
      ]
    }
    case 'signature':
      return [paragraph(block.issuer), paragraph(block.date)]
    default:
      throw new Error(`a county's briefing has no ${block.type}`)
  }
}
