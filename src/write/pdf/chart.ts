import type { Chart } from '../../document/nodes.js'
import { finding } from '../../errors.js'
import { gapPtOf } from '../theme/gap.js'
import type { BlockContext } from './blocks.js'
import { captionUnits, nameOfFigure } from './caption.js'
import { chartDrawing } from './chart-marks.js'
import { paragraphUnits } from './paragraph.js'
import type { Mark } from './page.js'
import { addElement, type StructureElement } from './structure.js'
import {
  heightOf,
  keepTogether,
  keepWithNext,
  matter,
  space,
  spaceBelow,
  type Matter,
  type Unit,
} from './units.js'

/** A chart as a drawing of lines and text, with its caption and notes below. */
export function chartUnits(node: Chart, context: BlockContext): Unit[] {
  const { caption, note } = context.theme.styles
  const gapPt = gapPtOf(context.theme)
  const element = addElement(context.element, 'Div')
  const of = addElement(element, 'Figure', { alternative: node.alternative })
  const float = node.label === '' ? {} : { float: { kind: 'figure', gapPt } as const }
  const drawing = { ...drawingUnit(node, of, context), ...float }
  const captions = captionUnits(node, addElement(element, 'P'), context)
  const notes = node.notes.flatMap((children) =>
    paragraphUnits(children, note, context, { of: addElement(element, 'P') }),
  )
  const below = [...space(caption.afterPt), ...captions, ...notes]
  const units = keepTogether([drawing, ...below.map((unit) => ({ ...unit, ...float }))])
  if (heightOf(units) > context.heightPt)
    context.report(
      finding('chart-too-high', { chart: nameOfFigure(node), categories: node.categories.length }),
    )
  return [...space(gapPt), ...units.map(keepWithNext), ...spaceBelow(gapPt)]
}

function drawingUnit(node: Chart, of: StructureElement, context: BlockContext): Matter {
  const place = placeOf(node, context, of)
  const options = { ...context, widthPt: context.widthPt - context.leftPt }
  const draw = (mostHeightPt?: number) => {
    const room = mostHeightPt === undefined ? options : { ...options, mostHeightPt }
    return chartDrawing(node, context.leftPt, of, room)
  }
  const drawn = draw()
  const unit = keepWithNext(matter(drawn.heightPt, [...place, ...drawn.marks]))
  return {
    ...unit,
    shorter: (wantedPt) => {
      const { heightPt, marks } = draw(wantedPt)
      const isWhole = textsIn(marks) >= textsIn(drawn.marks)
      return isWhole && heightPt <= wantedPt + 0.1
        ? { ...unit, heightPt, marks: [...place, ...marks] }
        : undefined
    },
  }
}

const textsIn = (marks: readonly Mark[]): number => marks.filter(({ kind }) => kind === 'text').length

function placeOf({ id }: Chart, context: BlockContext, of: Mark['of']): Mark[] {
  const name = id === undefined ? undefined : context.destinationOf(id)
  return name === undefined ? [] : [{ kind: 'destination', name, x: context.leftPt, y: 0, of }]
}
