import { dirname } from 'node:path'
import { plainText } from '../src/document/plain-text.js'
import type { Block, Document, Inline } from '../src/document/nodes.js'
import { chartSvg } from '../src/write/chart/svg.js'
import { packagedFace, packagedPath } from '../src/write/fonts/faces.js'
import type { StyleName, Theme } from '../src/write/theme/theme.js'
import { optional } from './tools.mjs'

/** A string of Typst's. */
const quoted = (text: string): string => JSON.stringify(text)

/** The reference briefing as a user of Typst would write it. */
export function typstSource(document: Document, theme: Theme): string {
  const { widthMm, heightMm, marginMm } = theme.page
  const areaPt = ((widthMm - marginMm.left - marginMm.right) * 72) / 25.4
  const styled = (text: string, name: StyleName): string => {
    const { role, sizePt, linePt, color, align, indentCharacters } = theme.styles[name]
    // Typst finds the weights of a family under one name.
    const family = quoted(packagedFace(role).family.replace(/ Black$/, ''))
    const weight = role === 'xiaobiaosong' ? 900 : 400
    const set = `#set text(font: ${family}, size: ${sizePt}pt, weight: ${weight}, fill: rgb(${quoted(color)}))`
    const leading = `#set par(leading: ${linePt - sizePt}pt, spacing: ${linePt - sizePt}pt, justify: ${align === 'justify'}, first-line-indent: (amount: ${indentCharacters}em, all: true))`
    const place = align === 'center' || align === 'right' ? align : 'left'
    return `[${set}\n${leading}\n#align(${place})[#${quoted(text)}]]`
  }
  const say = (children: readonly Inline[], name: StyleName): string => styled(plainText(children), name)
  function partsOf(block: Block): string[] {
    switch (block.type) {
      case 'title':
        return [`#heading(level: 1, outlined: true)${say(block.children, 'title')}`]
      case 'heading':
        return [
          `#heading(level: ${block.level + 1})${styled(block.label + plainText(block.children), `heading${block.level}`)}`,
        ]
      case 'paragraph':
        return [`#${say(block.children, 'body')}`]
      case 'table': {
        const heads = block.columns.map(({ header }) => say(header, 'tableHead')).join(', ')
        const cells = block.rows.flatMap((row) => row.cells.map((cell) => say(cell, 'tableCell'))).join(', ')
        const columns = block.columns.map(() => '1fr').join(', ')
        return [
          `#figure(kind: table, supplement: none, numbering: none, caption: ${styled(`${block.label} ${plainText(block.caption)}`, 'caption')}, table(columns: (${columns}), stroke: (x: none, y: 0.5pt), table.header(${heads}), ${cells}))`,
          ...block.notes.map((one) => `#${say(one, 'note')}`),
        ]
      }
      case 'chart': {
        const fontFamily = packagedFace(theme.chart.role).family
        const svg = chartSvg(block, { widthPt: areaPt, theme, language: 'zh-Hans', fontFamily })
        return [
          `#figure(kind: image, supplement: none, numbering: none, caption: ${styled(`${block.label} ${plainText(block.caption)}`, 'caption')}, image(bytes(${quoted(svg)}), format: "svg", width: 100%, alt: ${quoted(block.alternative)}))`,
        ]
      }
      case 'signature':
        return [`#${styled(block.issuer, 'signature')}`, `#${styled(block.date, 'signature')}`]
      default:
        throw new Error(`the reference briefing has no ${block.type}`)
    }
  }
  const { top, right, bottom, left } = marginMm
  return [
    `#set document(title: ${quoted(document.title)}, date: datetime(year: 2024, month: 4, day: 20))`,
    `#set page(width: ${widthMm}mm, height: ${heightMm}mm, margin: (top: ${top}mm, right: ${right}mm, bottom: ${bottom}mm, left: ${left}mm), numbering: "— 1 —")`,
    `#set text(lang: "zh", region: "cn", font: ${quoted(packagedFace('song').family)}, size: 14pt)`,
    '#set block(spacing: 12pt)',
    ...document.children.flatMap(partsOf),
  ].join('\n\n')
}

/** Compiles the reference briefing with Typst; undefined where it is not installed. */
export async function createTypst(document: Document, theme: Theme) {
  const typst = await optional('@myriaddreamin/typst-ts-node-compiler')
  if (!typst) return undefined
  const compiler = typst.NodeCompiler.create({ fontArgs: [{ fontPaths: [dirname(packagedPath('song'))] }] })
  const source = typstSource(document, theme)
  let made = 0
  return (options: { pdfStandard?: string; pdfTags?: boolean } = {}): Uint8Array => {
    // What Typst keeps of the last document would make the same one free of cost: thrown away, as between
    // documents that differ; a comment makes it parse anew.
    compiler.evictCache(0)
    return compiler.pdf(
      { mainFileContent: `${source}\n// ${(made += 1)}` },
      { creationTimestamp: 1713571200, ...options },
    )
  }
}
