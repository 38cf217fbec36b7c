import { plainText } from '../../document/plain-text.js'
import type { Block, BlockType, Heading, HeadingLevel, List } from '../../document/nodes.js'
import type { StyleName } from '../theme/theme.js'
import { chartUnits } from './chart.js'
import { trackingPt, type Context } from './context.js'
import { paragraphUnits, type Outline } from './paragraph.js'
import { signatureUnits } from './signature.js'
import { tableUnits } from './table.js'
import { keepParagraph, keepTogether, keepWithNext, space, type Unit } from './units.js'

/** Entries of the list of headings that may still have entries below them, by level. */
type OpenHeadings = Map<HeadingLevel, string>

export interface BlockContext extends Context {
  readonly openHeadings: OpenHeadings
  readonly nextId: () => string
}

const headingStyles: Readonly<Record<HeadingLevel, StyleName>> = {
  1: 'heading1',
  2: 'heading2',
  3: 'heading3',
  4: 'heading4',
}

const blocks: {
  readonly [K in BlockType]: (node: Extract<Block, { type: K }>, context: BlockContext) => Unit[]
} = {
  title: ({ children }, context) => {
    const style = context.theme.styles.title
    const lines = paragraphUnits(children, style, context, { isBalanced: true })
    return [...space(style.beforePt), ...lines.map(keepWithNext), ...space(style.afterPt)]
  },
  heading: (node, context) => {
    const style = context.theme.styles[headingStyles[node.level]]
    const lines = paragraphUnits(node.children, style, context, {
      prefix: node.label,
      outline: outlineOf(node, context),
    })
    return [...space(style.beforePt), ...lines.map(keepWithNext), ...space(style.afterPt)]
  },
  paragraph: ({ children }, context) => {
    const style = context.paragraphStyle
    const lines = keepParagraph(paragraphUnits(children, style, context))
    return [...space(style.beforePt), ...lines, ...space(style.afterPt)]
  },
  list: listUnits,
  quote: ({ children }, context) =>
    blockUnits(children, { ...context, paragraphStyle: context.theme.styles.quote }),
  note: ({ children }, context) => {
    const style = context.theme.styles.note
    const lines = keepParagraph(paragraphUnits(children, style, context))
    return [...space(style.beforePt), ...lines, ...space(style.afterPt)]
  },
  signature: signatureUnits,
  table: tableUnits,
  chart: chartUnits,
}

function listUnits({ ordered, start, items }: List, context: BlockContext): Unit[] {
  const style = context.theme.styles.list
  return items.flatMap(({ children }, index) => {
    const mark = ordered ? `${start + index}.` : '•'
    const [first, ...others] = children
    const inner: BlockContext = { ...context, paragraphStyle: style }
    const nested: BlockContext = {
      ...inner,
      leftPt: context.leftPt + style.indentCharacters * (style.sizePt + trackingPt(context, style.sizePt)),
    }
    const rest = blockUnits(others, nested)
    if (first?.type !== 'paragraph') return [...(first ? blockUnits([first], nested) : []), ...rest]
    const lines = keepParagraph(paragraphUnits(first.children, style, inner, { prefix: mark }))
    return [...space(style.beforePt), ...lines, ...space(style.afterPt), ...rest]
  })
}

function outlineOf({ level, label, children }: Heading, { openHeadings, nextId }: BlockContext): Outline {
  const id = nextId()
  const above = ([1, 2, 3, 4] as const).filter((one) => one < level).findLast((one) => openHeadings.has(one))
  const parentId = above === undefined ? undefined : openHeadings.get(above)
  for (const one of [...openHeadings.keys()]) if (one >= level) openHeadings.delete(one)
  openHeadings.set(level, id)
  return { id, parentId, text: `${label}${plainText(children)}` }
}

function handle<K extends BlockType>(node: Extract<Block, { type: K }>, context: BlockContext): Unit[] {
  const handler = blocks[node.type]
  return handler(node, context)
}

/** Sets blocks one below the other. A signature never stands on a page alone. */
export function blockUnits(children: readonly Block[], context: BlockContext): Unit[] {
  const units: Unit[] = []
  for (const child of children) {
    const own = handle(child, context)
    if (child.type === 'signature') own.unshift(...keepTail(units))
    units.push(...own)
  }
  return units
}

/** Takes the last line off a list of units, to keep it with what follows. */
function keepTail(units: Unit[]): Unit[] {
  const index = units.findLastIndex(({ kind }) => kind === 'matter')
  const tail = index < 0 ? [] : units.splice(index)
  return [...keepTogether(tail).slice(0, -1), ...tail.slice(-1).map(keepWithNext)]
}
