import { SaxesParser } from 'saxes'
import { plainText } from '../src/document/plain-text.js'
import type { Block, Document } from '../src/document/nodes.js'
import { chartSvg } from '../src/write/chart/svg.js'
import { packagedPath } from '../src/write/fonts/faces.js'
import type { FaceRole, StyleName, Theme } from '../src/write/theme/theme.js'
import { optional } from './tools.mjs'

const roles = ['song', 'hei', 'kai', 'fangsong', 'xiaobiaosong'] as const satisfies readonly FaceRole[]
const mm = (value: number): number => (value * 72) / 25.4

/** The reference briefing as a user of @react-pdf/renderer would print it; undefined where it is not installed. */
export async function createReactPdf(document: Document, theme: Theme) {
  const [pdf, react] = [await optional('@react-pdf/renderer'), await optional('react')]
  if (!pdf || !react) return undefined
  const h = react.default.createElement
  const { Document, Page, View, Text, Svg, Path, Line, Rect, Circle, G, Font } = pdf
  for (const role of roles) Font.register({ family: role, src: packagedPath(role) })
  // Lines of Chinese end between any two characters.
  Font.registerHyphenationCallback((word: string) => [...word].flatMap((character) => [character, '']))

  const { widthMm, heightMm, marginMm } = theme.page
  const areaPt = mm(widthMm - marginMm.left - marginMm.right)
  const styled = (text: string, name: StyleName, key?: number | string, more: object = {}) => {
    const { role, sizePt, linePt, color, indentCharacters, align } = theme.styles[name]
    const style = {
      fontFamily: role,
      fontSize: sizePt,
      lineHeight: linePt / sizePt,
      color: `#${color}`,
      textAlign: align,
      ...more,
    }
    return h(Text, { key, style }, `${'\u3000'.repeat(indentCharacters)}${text}`)
  }

  const shapes: Record<string, unknown> = {
    path: Path,
    line: Line,
    rect: Rect,
    circle: Circle,
    g: G,
    svg: Svg,
    text: Text,
  }
  interface Element {
    name: string
    attributes: Record<string, string>
    children: unknown[]
  }
  const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  function elementOf({ name, attributes, children }: Element, key: number): unknown {
    const shape = shapes[name]
    if (!shape) return null
    const own = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [camel(name), value]))
    const { fontSize, fontFamily, ...rest } = own
    const style = {
      ...(fontSize && { fontSize: Number(fontSize) }),
      fontFamily: fontFamily ?? theme.chart.role,
    }
    return h(shape, { key, ...rest, ...(name === 'text' && { style }) }, ...children)
  }
  function drawing(svg: string, key: number): unknown {
    const open: Element[] = [{ name: 'root', attributes: {}, children: [] }]
    const parser = new SaxesParser()
    parser.on('opentag', ({ name, attributes }) =>
      open.push({ name, attributes: attributes as Record<string, string>, children: [] }),
    )
    parser.on('text', (text) => open.at(-1)?.name === 'text' && open.at(-1)?.children.push(text))
    parser.on('closetag', () => {
      const closed = open.pop()
      const parent = open.at(-1)
      if (closed && parent) parent.children.push(elementOf(closed, parent.children.length))
    })
    parser.write(svg).close()
    return h(View, { key }, ...(open[0]?.children ?? []))
  }

  const row = (cells: readonly string[], name: StyleName, key: number) =>
    h(
      View,
      { key, wrap: false, style: { flexDirection: 'row', borderBottom: '0.5pt solid black' } },
      ...cells.map((cell, index) => styled(cell, name, index, { width: areaPt / cells.length })),
    )
  function elementsOf(block: Block, key: number): unknown {
    switch (block.type) {
      case 'title':
        return styled(plainText(block.children), 'title', key)
      case 'heading':
        return styled(block.label + plainText(block.children), `heading${block.level}`, key)
      case 'paragraph':
        return styled(plainText(block.children), 'body', key)
      case 'table':
        return h(
          View,
          { key },
          styled(`${block.label} ${plainText(block.caption)}`, 'caption', 'caption'),
          row(
            block.columns.map(({ header }) => plainText(header)),
            'tableHead',
            -1,
          ),
          ...block.rows.map(({ cells }, index) => row(cells.map(plainText), 'tableCell', index)),
          ...block.notes.map((one, index) => styled(plainText(one), 'note', `n${index}`)),
        )
      case 'chart': {
        const options = { widthPt: areaPt, theme, language: 'zh-Hans', fontFamily: theme.chart.role } as const
        return h(
          View,
          { key, wrap: false },
          drawing(chartSvg(block, options), 0),
          styled(`${block.label} ${plainText(block.caption)}`, 'caption', 1),
        )
      }
      case 'signature':
        return h(View, { key }, styled(block.issuer, 'signature', 0), styled(block.date, 'signature', 1))
      default:
        throw new Error(`the reference briefing has no ${block.type}`)
    }
  }

  const style = {
    paddingTop: mm(marginMm.top),
    paddingRight: mm(marginMm.right),
    paddingBottom: mm(marginMm.bottom),
    paddingLeft: mm(marginMm.left),
  }
  const size = [mm(widthMm), mm(heightMm)]
  return (): Promise<Uint8Array> =>
    pdf.renderToBuffer(
      h(
        Document,
        { title: document.title, language: 'zh' },
        h(
          Page,
          { size, style },
          ...document.children.map(elementsOf),
          h(Text, {
            key: 'number',
            fixed: true,
            style: {
              position: 'absolute',
              bottom: mm(28),
              left: 0,
              right: 0,
              textAlign: 'center',
              fontFamily: 'song',
            },
            render: ({ pageNumber }: { pageNumber: number }) => `— ${pageNumber} —`,
          }),
        ),
      ),
    )
}
