import { strong, text } from '../../document/builders.js'
import type { Block, BlockType, Card, Inline } from '../../document/nodes.js'
import { contentsFlow } from './contents.js'
import { withoutNotes, type MarkdownContext } from './context.js'
import { paragraph, paragraphs, phrasing, type Flow } from './flow.js'
import { attachmentListFlow, imprintFlow, redHeadFlow } from './official.js'
import { chartFlow, tableFlow } from './table.js'

/** `地区生产总值：**3100.25亿元**，增长5.9%↑` */
function cardLine({ label, figure, detail }: Card, { language }: MarkdownContext): Inline[] {
  const [colon, comma] = language === 'en' ? [': ', ', '] : ['：', '，']
  return [...label, text(colon), strong(figure), ...(detail.length === 0 ? [] : [text(comma), ...detail])]
}

const blocks: {
  readonly [K in BlockType]: (node: Extract<Block, { type: K }>, context: MarkdownContext) => Flow[]
} = {
  title: ({ kicker = [], children, subtitle = [], byline = [] }, context) => [
    ...paragraph(kicker, context),
    { type: 'heading', depth: 1, children: phrasing(children, withoutNotes(context)) },
    ...paragraphs([subtitle, byline], context),
  ],
  'red-head': redHeadFlow,
  addressee: ({ children }, context) => paragraph(children, context),
  contents: contentsFlow,
  heading: ({ level, label, children }, context) => {
    const space = context.language === 'en' && label !== '' ? ' ' : ''
    const depth = ([2, 3, 4, 5] as const)[level - 1] ?? 5
    return [
      {
        type: 'heading',
        depth,
        children: phrasing([text(label + space), ...children], withoutNotes(context)),
      },
    ]
  },
  paragraph: ({ children }, context) => paragraph(children, context),
  list: ({ ordered, start, items }, context) => [
    {
      type: 'list',
      ordered,
      ...(ordered && { start }),
      spread: false,
      children: items.map(({ children }) => ({
        type: 'listItem',
        spread: false,
        children: blocksToMdast(children, context),
      })),
    },
  ],
  quote: ({ children }, context) => [{ type: 'blockquote', children: blocksToMdast(children, context) }],
  box: ({ label, children }, context) => [
    {
      type: 'blockquote',
      children: [
        ...(label.length === 0 ? [] : paragraph([strong(...label)], context)),
        ...blocksToMdast(children, context),
      ],
    },
  ],
  cards: ({ items }, context) => [
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: items.map((card) => ({
        type: 'listItem',
        spread: false,
        children: paragraph(cardLine(card, context), context),
      })),
    },
  ],
  table: tableFlow,
  chart: chartFlow,
  note: ({ children }, context) => paragraph(children, context),
  divider: () => [{ type: 'thematicBreak' }],
  'page-break': () => [],
  section: ({ children }, context) => blocksToMdast(children, context),
  'attachment-list': attachmentListFlow,
  signature: ({ issuer, date }, context) => paragraphs([[text(issuer)], [text(date)]], context),
  attachment: ({ label, children }, context) => {
    const space = label !== '' && children.length > 0 ? ' ' : ''
    return [
      {
        type: 'heading',
        depth: 2,
        children: phrasing([text(label + space), ...children], withoutNotes(context)),
      },
    ]
  },
  imprint: imprintFlow,
}

/** Blocks as Markdown flow nodes. */
export function blocksToMdast(children: readonly Block[], context: MarkdownContext): Flow[] {
  return children.flatMap((node) =>
    (blocks[node.type] as (node: Block, context: MarkdownContext) => Flow[])(node, context),
  )
}
