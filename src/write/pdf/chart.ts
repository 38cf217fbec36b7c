import type { Chart } from '../../document/nodes.js'
import type { BlockContext } from './blocks.js'
import { chartDrawing } from './chart-marks.js'
import { captionUnits } from './caption.js'
import { paragraphUnits } from './paragraph.js'
import type { Mark } from './page.js'
import { addElement } from './structure.js'
import { keepTogether, keepWithNext, matter, space, spaceBelow, type Unit } from './units.js'

/** A chart as a drawing of lines and text, with its caption and notes below. */
export function chartUnits(node: Chart, context: BlockContext): Unit[] {
  const { caption, note, body } = context.theme.styles
  const element = addElement(context.element, 'Div')
  const of = addElement(element, 'Figure', { alternative: node.alternative })
  const width = context.widthPt - context.leftPt
  const { heightPt, marks } = chartDrawing(node, context.leftPt, of, { ...context, widthPt: width })
  const notes = node.notes.flatMap((children) =>
    paragraphUnits(children, note, context, { of: addElement(element, 'P') }),
  )
  const float = node.label === '' ? undefined : {}
  const units = keepTogether([
    matter(heightPt, [...placeOf(node, context, of), ...marks]),
    ...space(caption.afterPt),
    ...captionUnits(node, element, context),
    ...notes,
  ])
  return [
    ...space(body.linePt / 2),
    ...units.map((unit) => keepWithNext(unit.kind === 'matter' && float ? { ...unit, float } : unit)),
    ...spaceBelow(body.linePt / 2),
  ]
}

function placeOf({ id }: Chart, context: BlockContext, of: Mark['of']): Mark[] {
  const name = id === undefined ? undefined : context.destinationOf(id)
  return name === undefined ? [] : [{ kind: 'destination', name, x: context.leftPt, y: 0, of }]
}
