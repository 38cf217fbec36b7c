import type { Block, BlockType, HeadingLevel, ListItem } from '../../document/nodes.js'
import type { StyleName } from '../theme/theme.js'
import { textRuns, wordParagraph, type ParagraphOptions, type WordBlock } from './adapter.js'
import { writeChart } from './chart.js'
import { inlineContext, type Context } from './context.js'
import { writeInlines } from './inlines.js'
import { writeSignature } from './signature.js'
import { styleIds } from './style-ids.js'
import { writeTable } from './table.js'
import { words } from './words.js'

type Handler<K extends BlockType> = (node: Extract<Block, { type: K }>, context: Context) => WordBlock[]

const headingStyles: Readonly<Record<HeadingLevel, StyleName>> = {
  1: 'heading1',
  2: 'heading2',
  3: 'heading3',
  4: 'heading4',
}

function writeParagraph(
  children: Extract<Block, { type: 'paragraph' }>['children'],
  style: StyleName,
  context: Context,
  more: Partial<ParagraphOptions> = {},
): WordBlock {
  return wordParagraph({
    styleId: styleIds[style],
    children: writeInlines(children, inlineContext(context, style)),
    keepNext: context.keepNext,
    ...more,
  })
}

/** The first paragraph of an item carries the mark; an item that begins otherwise gets an empty one for it. */
function writeItem(item: ListItem, list: ParagraphOptions['list'], context: Context): WordBlock[] {
  const mark = list === undefined ? {} : { list }
  const [first, ...rest] = item.children
  if (first?.type === 'paragraph')
    return [
      writeParagraph(
        first.children,
        'list',
        { ...context, keepNext: rest.length === 0 && context.keepNext },
        mark,
      ),
      ...writeBlocks(rest, context),
    ]
  return [
    writeParagraph([], 'list', { ...context, keepNext: item.children.length > 0 || context.keepNext }, mark),
    ...writeBlocks(item.children, context),
  ]
}

const blocks: { readonly [K in BlockType]: Handler<K> } = {
  title: (node, context) => [writeParagraph(node.children, 'title', context)],
  heading: (node, context) => {
    const style = headingStyles[node.level]
    const inline = inlineContext(context, style)
    const label =
      node.label === '' ? [] : textRuns(node.label + words[context.language].afterHeadingLabel, inline.run)
    return [
      wordParagraph({
        styleId: styleIds[style],
        children: [...label, ...writeInlines(node.children, inline)],
      }),
    ]
  },
  paragraph: (node, context) => [writeParagraph(node.children, context.paragraphStyle, context)],
  list: (node, context) => {
    const list = context.lists.add(node, context.listDepth)
    return node.items.flatMap((item, index) =>
      writeItem(item, list, {
        ...context,
        paragraphStyle: 'list',
        listDepth: context.listDepth + 1,
        keepNext: context.keepNext && index === node.items.length - 1,
      }),
    )
  },
  quote: (node, context) => writeBlocks(node.children, { ...context, paragraphStyle: 'quote' }),
  note: (node, context) => [writeParagraph(node.children, 'note', context)],
  signature: (node, context) => writeSignature(node, context),
  table: (node, context) => writeTable(node, context),
  chart: (node, context) => writeChart(node, context),
}

function writeBlock<K extends BlockType>(node: Extract<Block, { type: K }>, context: Context): WordBlock[] {
  const handler: Handler<K> = blocks[node.type]
  return handler(node, context)
}

/** The paragraphs and tables of some blocks; what stands before a signature shares its page. */
export function writeBlocks(nodes: readonly Block[], context: Context): WordBlock[] {
  return nodes.flatMap((node, index) => {
    const next = nodes[index + 1]
    const keepNext = next === undefined ? context.keepNext : next.type === 'signature'
    return writeBlock(node, { ...context, keepNext })
  })
}
