import pdfmake from 'pdfmake'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { plainText } from '../src/document/plain-text.js'
import type { Block, Document, Inline } from '../src/document/nodes.js'
import { chartSvg } from '../src/write/chart/svg.js'
import { packagedPath } from '../src/write/fonts/faces.js'
import type { FaceRole, StyleName, Theme } from '../src/write/theme/theme.js'

// The same document as a user of pdfmake's public interface would print it.
const roles = ['song', 'hei', 'kai', 'fangsong', 'xiaobiaosong'] as const satisfies readonly FaceRole[]

export async function plainPdfmake(document: Document, theme: Theme): Promise<Uint8Array> {
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setFonts(
    Object.fromEntries(roles.map((role) => [role, { normal: packagedPath(role), bold: packagedPath(role) }])),
  )
  const { widthMm, heightMm, marginMm } = theme.page
  const mm = (value: number): number => (value * 72) / 25.4
  const areaPt = mm(widthMm - marginMm.left - marginMm.right)
  const definition: TDocumentDefinitions = {
    pageSize: { width: mm(widthMm), height: mm(heightMm) },
    pageMargins: [mm(marginMm.left), mm(marginMm.top), mm(marginMm.right), mm(marginMm.bottom)],
    content: document.children.flatMap((block) => contentOf(block, theme, areaPt)),
    footer: (page) => ({ text: `— ${page} —`, font: 'song', fontSize: 14, alignment: 'center' }),
    info: { title: document.title, creationDate: new Date('2024-04-20') },
  }
  return pdfmake.createPdf(definition).getBuffer()
}

function styled(text: string, name: StyleName, theme: Theme): Content {
  const { role, sizePt, linePt, color, indentCharacters, align } = theme.styles[name]
  return {
    text: `${'\u3000'.repeat(indentCharacters)}${text}`,
    font: role,
    fontSize: sizePt,
    lineHeight: linePt / sizePt / 1.437,
    color: `#${color}`,
    alignment: align,
  }
}

function contentOf(block: Block, theme: Theme, areaPt: number): Content[] {
  const say = (children: readonly Inline[], name: StyleName): Content =>
    styled(plainText(children), name, theme)
  switch (block.type) {
    case 'title':
      return [say(block.children, 'title')]
    case 'heading':
      return [styled(block.label + plainText(block.children), `heading${block.level}`, theme)]
    case 'paragraph':
      return [say(block.children, 'body')]
    case 'table':
      return [
        styled(`${block.label} ${plainText(block.caption)}`, 'caption', theme),
        {
          table: {
            headerRows: 1,
            widths: block.columns.map(() => '*'),
            body: [
              block.columns.map(({ header }) => say(header, 'tableHead')),
              ...block.rows.map(({ cells }) => cells.map((cell) => say(cell, 'tableCell'))),
            ],
          },
          layout: 'lightHorizontalLines',
        },
        ...block.notes.map((one) => say(one, 'note')),
      ]
    case 'chart': {
      const options = { widthPt: areaPt, theme, language: 'zh-Hans', fontFamily: theme.chart.role } as const
      return [
        { svg: chartSvg(block, options) },
        styled(`${block.label} ${plainText(block.caption)}`, 'caption', theme),
      ]
    }
    case 'signature':
      return [styled(block.issuer, 'signature', theme), styled(block.date, 'signature', theme)]
    default:
      throw new Error(`the reference briefing has no ${block.type}`)
  }
}
