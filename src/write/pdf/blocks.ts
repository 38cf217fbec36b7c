import { plainText } from '../../document/plain-text.js'
import type { Block, BlockType, Heading, HeadingLevel } from '../../document/nodes.js'
import { staysWith } from '../../document/stays-with.js'
import { gapPtOf } from '../theme/gap.js'
import type { StyleName } from '../theme/theme.js'
import { attachmentListUnits, attachmentUnits } from './attachment.js'
import { boxUnits, quoteUnits } from './box.js'
import { cardsUnits } from './cards.js'
import { chartUnits } from './chart.js'
import { contentsUnits } from './contents.js'
import type { Context } from './context.js'
import { geometryOf } from './geometry.js'
import { imprintUnits } from './imprint.js'
import { listUnits } from './list.js'
import { paragraphUnits } from './paragraph.js'
import { redHeadUnits } from './red-head.js'
import { signatureUnits } from './signature.js'
import { addElement } from './structure.js'
import { tableUnits } from './table.js'
import { titleUnits } from './title.js'
import { keepParagraph, keepTogether, keepWithNext, space, turn, withMarks, type Unit } from './units.js'

/** Entries of the list of headings that may still have entries below them, by level. */
type OpenHeadings = Map<HeadingLevel, string>

export interface BlockContext extends Context {
  readonly openHeadings: OpenHeadings
  /** The name under which links and the list of headings find a heading. */
  readonly destinationOfHeading: (heading: Heading) => string
  /** All headings of the document, for its table of contents. */
  readonly headings: readonly Heading[]
  /** Of a letter, whose closing block has no rules. */
  readonly isLetter: boolean
  /** What is set stands in an item of a list. */
  readonly isInList: boolean
  /** Nothing stands in front of what is set. */
  readonly isAtHead: boolean
  /** Sets blocks inside another. */
  readonly blockUnits: (children: readonly Block[], context: BlockContext) => Unit[]
}

const headingStyles: Readonly<Record<HeadingLevel, StyleName>> = {
  1: 'heading1',
  2: 'heading2',
  3: 'heading3',
  4: 'heading4',
}

/** The title is the first level of a document's structure. */
const headingRoles = { 1: 'H2', 2: 'H3', 3: 'H4', 4: 'H5' } as const

const blocks: {
  readonly [K in BlockType]: (node: Extract<Block, { type: K }>, context: BlockContext) => Unit[]
} = {
  'red-head': redHeadUnits,
  title: titleUnits,
  addressee: ({ children }, context) => {
    const style = context.theme.styles.addressee
    const of = addElement(context.element, 'P')
    const lines = paragraphUnits(children, style, context, { of })
    return [...space(style.beforePt), ...keepTogether(lines).map(keepWithNext), ...space(style.afterPt)]
  },
  contents: contentsUnits,
  heading: headingUnits,
  paragraph: ({ children }, context) => {
    const style = context.paragraphStyle
    const of = addElement(context.element, 'P')
    const lines = keepParagraph(paragraphUnits(children, style, context, { of }))
    return [...space(style.beforePt), ...lines, ...space(style.afterPt)]
  },
  list: listUnits,
  quote: quoteUnits,
  box: boxUnits,
  cards: cardsUnits,
  table: tableUnits,
  chart: chartUnits,
  note: ({ children }, context) => {
    const style = context.theme.styles.note
    const of = addElement(context.element, 'P')
    const lines = keepParagraph(paragraphUnits(children, style, context, { of }))
    return [...space(style.beforePt), ...lines, ...space(style.afterPt)]
  },
  divider: (_, context) => {
    const { rule } = context.theme.colors
    const widthPt = context.widthPt - context.leftPt
    const line = { kind: 'rule', dx: widthPt / 3, dy: 0, widthPt: 0.75, color: rule, of: 'artifact' } as const
    const heightPt = 2 * gapPtOf(context.theme)
    const marks = [{ ...line, x: context.leftPt + widthPt / 3, y: heightPt / 2 }]
    return space(heightPt).map((unit) => ({ ...unit, marks }))
  },
  'page-break': () => [turn(true)],
  section: ({ orientation, children }, context) => {
    const geometry = geometryOf(context.theme, orientation)
    const element = addElement(context.element, 'Sect')
    const inner: BlockContext = {
      ...context,
      element,
      leftPt: 0,
      widthPt: geometry.areaWidthPt,
      heightPt: geometry.areaHeightPt,
    }
    const outer = geometryOf(context.theme, 'portrait')
    return [turn(false, geometry), ...blockUnits(children, inner), turn(false, outer)]
  },
  'attachment-list': attachmentListUnits,
  signature: signatureUnits,
  attachment: attachmentUnits,
  imprint: imprintUnits,
}

function headingUnits(node: Heading, context: BlockContext): Unit[] {
  const style = context.theme.styles[headingStyles[node.level]]
  const of = addElement(context.element, headingRoles[node.level])
  const lines = paragraphUnits(node.children, style, context, { prefix: node.label, of })
  const name = context.destinationOfHeading(node)
  const [first, ...others] = lines
  if (!first) return []
  const x = context.leftPt
  const place = { x, y: 0, of } as const
  const marked = withMarks(first, [
    { kind: 'destination', name, ...place },
    { kind: 'outline', ...place, ...outlineOf(node, name, context) },
  ])
  const kept = [marked, ...others].map((line) => ({
    ...keepWithNext(line),
    isHeading: true,
    ...(node.level === 1 && { barrier: 'soft' as const }),
  }))
  return [...space(style.beforePt), ...kept, ...space(style.afterPt)]
}

function outlineOf({ level, label, children }: Heading, id: string, context: BlockContext) {
  const { openHeadings } = context
  const above = ([1, 2, 3, 4] as const).filter((one) => one < level).findLast((one) => openHeadings.has(one))
  const parentId = above === undefined ? undefined : openHeadings.get(above)
  for (const one of [...openHeadings.keys()]) if (one >= level) openHeadings.delete(one)
  openHeadings.set(level, id)
  const gap = context.language === 'en' && label !== '' ? ' ' : ''
  return { id, parentId, text: `${label}${gap}${plainText(children)}` }
}

function handle<K extends BlockType>(node: Extract<Block, { type: K }>, context: BlockContext): Unit[] {
  const handler = blocks[node.type]
  return handler(node, context)
}

/** Sets blocks one below the other; what has to share a page with the next keeps its last line with it. */
export function blockUnits(children: readonly Block[], context: BlockContext): Unit[] {
  const units: Unit[] = []
  for (const [index, child] of children.entries()) {
    const own = handle(child, { ...context, isAtHead: context.isAtHead && units.length === 0 })
    const before = children[index - 1]
    const after = children[index + 1]
    // Nothing that waits comes to stand behind the sources.
    const closes = child.type === 'note' && (after === undefined || after.type === 'signature')
    const isKept =
      before === undefined ? child.type === 'signature' : staysWith(before, child, children[index + 1])
    if (isKept) own.unshift(...keepTail(units))
    units.push(...(closes ? own.map(withBarrier) : own))
  }
  return units
}

const withBarrier = (unit: Unit): Unit => (unit.kind === 'matter' ? { ...unit, barrier: 'firm' } : unit)

/** Takes the last line off a list of units, to keep it with what follows. */
function keepTail(units: Unit[]): Unit[] {
  const index = units.findLastIndex(({ kind }) => kind !== 'space')
  const tail = units[index]?.kind === 'matter' ? units.splice(index) : []
  return tail.map(keepWithNext)
}
