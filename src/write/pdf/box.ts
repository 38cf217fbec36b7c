import type { Box, Quote } from '../../document/nodes.js'
import { gapPtOf } from '../theme/gap.js'
import type { BlockContext } from './blocks.js'
import { inset, pitchPt } from './context.js'
import { paragraphUnits } from './paragraph.js'
import { addElement } from './structure.js'
import {
  heightOf,
  keepTogether,
  keepWithNext,
  matter,
  onPanel,
  space,
  type Matter,
  type Panel,
  type Unit,
} from './units.js'

const paddingPt = 8
const besidePt = 10
const framePt = 0.5
const barPt = 2.5
/** A box up to this share of a page goes to the next page whole. */
const wholeShare = 0.3

/** Text in a frame, which is closed on every page that it goes over. */
export function boxUnits({ label, children }: Box, context: BlockContext): Unit[] {
  const { styles, colors } = context.theme
  const element = addElement(context.element, 'Sect')
  const inner: BlockContext = {
    ...inset(context, besidePt, besidePt),
    element,
    paragraphStyle: styles.boxBody,
    isInList: false,
  }
  const head =
    label.length === 0
      ? []
      : paragraphUnits(label, styles.boxHead, inner, { of: addElement(element, 'P') }).map(keepWithNext)
  const content: Unit[] = [
    ...head,
    ...space(head.length > 0 ? styles.boxHead.afterPt : 0),
    ...context.blockUnits(children, inner),
  ]
  const panel: Panel = {
    x: context.leftPt,
    width: context.widthPt - context.leftPt,
    fill: colors.soft,
    stroke: { color: colors.rule, widthPt: framePt },
  }
  const gapPt = gapPtOf(context.theme)
  const padding = onPanel([matter(paddingPt, [])], panel) as Matter[]
  const inside = onPanel(keepFoot(withoutTrailing(content)), panel).map((unit) =>
    unit.kind === 'matter' ? { ...unit, head: [...padding, ...(unit.head ?? [])] } : unit,
  )
  const units = [...padding.map(keepWithNext), ...inside, ...padding]
  const isWhole = heightOf(units) <= context.heightPt * wholeShare
  return [...space(gapPt), ...(isWhole ? keepTogether(units) : units), ...space(gapPt)]
}

function withoutTrailing(units: readonly Unit[]): Unit[] {
  return units.slice(0, units.findLastIndex(({ kind }) => kind !== 'space') + 1)
}

/** The last line keeps the frame's foot. */
const keepFoot = (units: readonly Unit[]): Unit[] =>
  units.map((unit, index) => (index === units.length - 1 ? keepWithNext(unit) : unit))

const quoteIndentCharacters = 2

/** Text set in from both edges; beside a bar where the theme is coloured. */
export function quoteUnits({ children }: Quote, context: BlockContext): Unit[] {
  const style = context.theme.styles.quote
  const hasBar = context.theme.titleBlock === 'band'
  const indentPt = quoteIndentCharacters * pitchPt(context, style)
  const units = context.blockUnits(children, {
    ...inset(context, indentPt, hasBar ? 0 : indentPt),
    element: addElement(context.element, 'BlockQuote'),
    paragraphStyle: hasBar ? { ...style, indentCharacters: 0 } : style,
    isInList: false,
  })
  if (!hasBar) return units
  const bar = { color: context.theme.colors.rule, widthPt: barPt }
  const panel: Panel = { x: context.leftPt + indentPt / 2, width: context.widthPt, bar }
  return [...space(style.linePt / 2), ...onPanel(withoutTrailing(units), panel), ...space(style.linePt / 2)]
}
