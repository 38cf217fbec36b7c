import type { Chart } from '../../document/nodes.js'
import { finding } from '../../errors.js'
import type { BlockContext } from './blocks.js'
import { captionUnits, nameOfFigure } from './caption.js'
import { chartDrawing } from './chart-marks.js'
import { mmToPt } from './geometry.js'
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

/** A drawing may be this much lower than the theme has it, if it then fits on the page. */
const lowestShare = 0.8

/** A chart as a drawing of lines and text, with its caption and notes below. */
export function chartUnits(node: Chart, context: BlockContext): Unit[] {
  const { caption, note, body } = context.theme.styles
  const element = addElement(context.element, 'Div')
  const of = addElement(element, 'Figure', { alternative: node.alternative })
  const float = node.label === '' ? {} : { float: {} }
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
  return [...space(body.linePt / 2), ...units.map(keepWithNext), ...spaceBelow(body.linePt / 2)]
}

function drawingUnit(node: Chart, of: StructureElement, context: BlockContext): Matter {
  const { theme } = context
  const place = placeOf(node, context, of)
  const width = context.widthPt - context.leftPt
  const draw = (heightMm: number, mostHeightPt?: number) => {
    const lower = { ...theme, chart: { ...theme.chart, heightMm } }
    const options = {
      ...context,
      theme: lower,
      widthPt: width,
      ...(mostHeightPt !== undefined && { mostHeightPt }),
    }
    const { heightPt, marks } = chartDrawing(node, context.leftPt, of, options)
    return { heightPt, marks: [...place, ...marks] }
  }
  const { heightMm } = theme.chart
  const { heightPt, marks } = draw(heightMm)
  const themePt = mmToPt(heightMm)
  const unit = keepWithNext(matter(heightPt, marks))
  return {
    ...unit,
    shorter: (wantedPt) => {
      const share = (themePt - (heightPt - wantedPt)) / themePt
      const grows = node.kind === 'ranking'
      if ((grows ? wantedPt / heightPt : share) < lowestShare) return undefined
      const drawn = grows ? draw(heightMm, wantedPt) : draw(heightMm * share)
      return drawn.heightPt <= wantedPt + 0.1 ? { ...unit, ...drawn } : undefined
    },
  }
}

function placeOf({ id }: Chart, context: BlockContext, of: Mark['of']): Mark[] {
  const name = id === undefined ? undefined : context.destinationOf(id)
  return name === undefined ? [] : [{ kind: 'destination', name, x: context.leftPt, y: 0, of }]
}
