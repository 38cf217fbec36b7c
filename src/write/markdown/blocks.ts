import type { AlignType, BlockContent, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast'
import type { Block, BlockType, Inline, Language } from '../../document/nodes.js'
import { strong, text } from '../../document/builders.js'
import { chartFigures, missingMark } from '../chart/figures.js'
import { inlinesToMdast, trimmed } from './inlines.js'

type Flow = BlockContent & RootContent

const phrasing = (children: readonly Inline[]): PhrasingContent[] => trimmed(inlinesToMdast(children))

const paragraph = (children: readonly Inline[]): Flow[] => {
  const content = phrasing(children)
  return content.length === 0 ? [] : [{ type: 'paragraph', children: content }]
}

const paragraphs = (lines: readonly (readonly Inline[])[]): Flow[] => lines.flatMap(paragraph)

/** Number and words of a table or chart as one bold line. */
function captionLine(label: string, caption: readonly Inline[]): Flow[] {
  const space = label !== '' && caption.length > 0 ? ' ' : ''
  return paragraph([strong(text(label + space), ...caption)])
}

const row = (cells: readonly (readonly Inline[])[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell): TableCell => ({ type: 'tableCell', children: phrasing(cell) })),
})

function grid(align: readonly AlignType[], rows: readonly (readonly (readonly Inline[])[])[]): Flow {
  return { type: 'table', align: [...align], children: rows.map(row) }
}

const blocks: {
  readonly [K in BlockType]: (node: Extract<Block, { type: K }>, language: Language) => Flow[]
} = {
  title: ({ children }) => [{ type: 'heading', depth: 1, children: phrasing(children) }],
  heading: ({ level, label, children }, language) => {
    const space = language === 'en' && label !== '' ? ' ' : ''
    const depth = ([2, 3, 4, 5] as const)[level - 1] ?? 5
    return [{ type: 'heading', depth, children: phrasing([text(label + space), ...children]) }]
  },
  paragraph: ({ children }) => paragraph(children),
  list: ({ ordered, start, items }, language) => [
    {
      type: 'list',
      ordered,
      ...(ordered && { start }),
      spread: false,
      children: items.map(({ children }) => ({
        type: 'listItem',
        spread: false,
        children: blocksToMdast(children, language),
      })),
    },
  ],
  quote: ({ children }, language) => [{ type: 'blockquote', children: blocksToMdast(children, language) }],
  note: ({ children }) => paragraph(children),
  signature: ({ issuer, date }) => paragraphs([[text(issuer)], [text(date)]]),
  table: ({ label, caption, columns, rows, notes }) => [
    ...captionLine(label, caption),
    grid(
      columns.map(({ align }) => align),
      [
        columns.map(({ header }) => header),
        ...rows.map(({ cells }) => columns.map((_, index) => cells[index] ?? [])),
      ],
    ),
    ...paragraphs(notes),
  ],
  chart: (chart, language) => {
    const { head, rows } = chartFigures(chart, language)
    return [
      ...captionLine(chart.label, chart.caption),
      grid(
        head.map((_, index) => (index === 0 ? 'left' : 'right')),
        [
          head.map((one) => [text(one)]),
          ...rows.map(({ name, points }) => [
            [text(name)],
            ...points.map((point) => [text(point === null ? missingMark : point.text)]),
          ]),
        ],
      ),
      ...paragraph([text(chart.alternative)]),
      ...paragraphs(chart.notes),
    ]
  },
}

/** Blocks as Markdown flow nodes. */
export function blocksToMdast(children: readonly Block[], language: Language): Flow[] {
  return children.flatMap((node) =>
    (blocks[node.type] as (node: Block, language: Language) => Flow[])(node, language),
  )
}
