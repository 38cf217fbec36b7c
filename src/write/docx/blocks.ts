import type { Block, BlockType, HeadingLevel, Inline, ListItem } from '../../document/nodes.js'
import { staysWith } from '../../document/stays-with.js'
import { gapPtOf } from '../theme/gap.js'
import type { StyleName } from '../theme/theme.js'
import { writeAttachment, writeAttachmentList } from './attachment.js'
import { writeBox } from './box.js'
import { writeCards } from './cards.js'
import { writeChart } from './chart.js'
import { writeContents } from './contents.js'
import { inlineContext, type Context } from './context.js'
import { joined, noBlock, onNewPage, type WordBlock } from './flow.js'
import { writeImprint } from './imprint.js'
import { writeInlines } from './inlines.js'
import { wordParagraph, type ParagraphProperties } from './paragraph.js'
import { writeQuote } from './quote.js'
import { writeRedHead } from './red-head.js'
import { textRun } from './run.js'
import { writeSignature } from './signature.js'
import { writeTable } from './table.js'
import { writeBandTitle, writePlainTitle } from './title.js'
import { ptToTwips } from './units.js'
import { words } from './words.js'

type Handler<K extends BlockType> = (node: Extract<Block, { type: K }>, context: Context) => WordBlock

const headingStyles: Readonly<Record<HeadingLevel, StyleName>> = {
  1: 'heading1',
  2: 'heading2',
  3: 'heading3',
  4: 'heading4',
}

const writeText = (
  children: readonly Inline[],
  style: StyleName,
  context: Context,
  more: ParagraphProperties = {},
): WordBlock =>
  wordParagraph(context, style, writeInlines(children, inlineContext(context, style)), {
    keepNext: context.keepNext,
    ...more,
  })

/** The first paragraph of an item carries the mark; an item that begins otherwise gets an empty one for it. */
function writeItem(
  item: ListItem,
  list: NonNullable<ParagraphProperties['list']>,
  context: Context,
): WordBlock {
  const [first, ...rest] = item.children
  if (first?.type === 'paragraph')
    return joined([
      writeText(
        first.children,
        'list',
        { ...context, keepNext: rest.length === 0 && context.keepNext },
        { list },
      ),
      writeBlocks(rest, context),
    ])
  return joined([
    writeText([], 'list', { ...context, keepNext: item.children.length > 0 || context.keepNext }, { list }),
    writeBlocks(item.children, context),
  ])
}

const dividerEighths = 6
/** A list of so few items stays on one page. */
const fewItems = 2

const blocks: { readonly [K in BlockType]: Handler<K> } = {
  title: (node, context) =>
    context.theme.titleBlock === 'band' ? writeBandTitle(node, context) : writePlainTitle(node, context),
  'red-head': writeRedHead,
  addressee: (node, context) => writeText(node.children, 'addressee', context, { keepNext: true }),
  contents: writeContents,
  heading: (node, context) => {
    const style = headingStyles[node.level]
    const inline = inlineContext(context, style)
    const entry = context.parts.nextHeading(context.outline.headings)
    const target = node.id === undefined ? undefined : context.outline.targets.get(node.id)
    const label =
      node.label === '' ? [] : [textRun(node.label + words[context.language].afterHeadingLabel, inline.run)]
    return wordParagraph(context, style, [...label, ...writeInlines(node.children, inline)], {
      bookmarks: [
        ...(entry === undefined ? [] : [entry.bookmark]),
        ...(target === undefined ? [] : [target.bookmark]),
      ],
    })
  },
  paragraph: (node, context) => writeText(node.children, context.paragraphStyle, context),
  list: (node, context) => {
    const list = context.lists.add(node, context.listDepth)
    const isShort = node.items.length <= fewItems && node.items.every(({ children }) => children.length === 1)
    return joined(
      node.items.map((item, index) =>
        writeItem(item, list, {
          ...context,
          paragraphStyle: 'list',
          listDepth: context.listDepth + 1,
          keepNext: index === node.items.length - 1 ? context.keepNext : isShort,
        }),
      ),
    )
  },
  quote: writeQuote,
  box: writeBox,
  cards: writeCards,
  table: writeTable,
  chart: writeChart,
  note: (node, context) => writeText(node.children, 'note', context),
  divider: (_, context) => {
    const half = ptToTwips(gapPtOf(context.theme))
    const third = Math.floor(context.widthTwips / 3)
    return wordParagraph(context, 'tableCell', [], {
      line: half,
      after: half,
      before: 0,
      indent: { left: third, right: third },
      ruleBelow: { eighths: dividerEighths, color: context.theme.colors.rule },
      keepNext: true,
    })
  },
  'page-break': () => noBlock,
  // Pages of another orientation are made where the document is divided; inside other blocks there are none.
  section: (node, context) => writeBlocks(node.children, context),
  'attachment-list': writeAttachmentList,
  signature: writeSignature,
  attachment: writeAttachment,
  imprint: writeImprint,
}

function writeBlock<K extends BlockType>(node: Extract<Block, { type: K }>, context: Context): WordBlock {
  const handler: Handler<K> = blocks[node.type]
  return handler(node, context)
}

/** The paragraphs and tables of some blocks; a page break takes effect on the block that follows it. */
export const writeBlocks = (nodes: readonly Block[], context: Context): WordBlock =>
  joined(writeEach(nodes, context).map(({ block }) => block))

export interface WrittenNode {
  /** Its index among the blocks. */
  readonly index: number
  readonly block: WordBlock
}

/** Some blocks one by one, those without any text left out. */
export function writeEach(nodes: readonly Block[], context: Context): WrittenNode[] {
  let isOnNewPage = false
  const written: WrittenNode[] = []
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'page-break') {
      isOnNewPage = true
      continue
    }
    const next = nodes[index + 1]
    const keepNext = next === undefined ? context.keepNext : staysWith(node, next, nodes[index + 2])
    const isAtHead = context.isAtHead && written.length === 0
    const block = writeBlock(node, { ...context, keepNext, isAtHead })
    if (block.xml === '') continue
    written.push({ index, block: isOnNewPage ? onNewPage(block) : block })
    isOnNewPage = false
  }
  return written
}
