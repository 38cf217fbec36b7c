import type { Chart } from '../../document/nodes.js'
import { chartSvg } from '../chart/svg.js'
import type { BlockContext } from './blocks.js'
import { captionUnits } from './caption.js'
import { paragraphUnits } from './paragraph.js'
import type { Mark } from './page.js'
import { addElement } from './structure.js'
import { keepTogether, keepWithNext, matter, space, spaceBelow, type Unit } from './units.js'

/** A chart as a drawing of lines and text, with its caption and notes below. */
export function chartUnits(node: Chart, context: BlockContext): Unit[] {
  const { theme, language } = context
  const { caption, note, body } = theme.styles
  const widthPt = context.widthPt - context.leftPt
  const face = context.coverage.faceFor(textsOf(node), theme.chart.role)
  context.noteRole(theme.chart.role)
  const svg = chartSvg(node, { widthPt, theme, language, fontFamily: context.nameOf(face) })
  const element = addElement(context.element, 'Div')
  const of = addElement(element, 'Figure', { alternative: node.alternative })
  const height = svgHeightPt(svg)
  const drawing: Mark = { kind: 'drawing', x: context.leftPt, y: 0, width: widthPt, height, svg, of }
  const notes = node.notes.flatMap((children) =>
    paragraphUnits(children, note, context, { of: addElement(element, 'P') }),
  )
  const float = node.label === '' ? undefined : {}
  const units = keepTogether([
    matter(height, [...placeOf(node, context, of), drawing]),
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

/** Every text that the drawing may have. */
const textsOf = ({ unit, secondaryUnit, categories, series }: Chart): string[] => [
  unit,
  secondaryUnit ?? '',
  ...categories,
  ...series.flatMap(({ name, points }) => [name, ...points.flatMap((point) => point?.text ?? [])]),
  '0123456789.,%-−（）：单位… ',
]

function svgHeightPt(svg: string): number {
  const height = /^<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1]
  if (height === undefined) throw new Error('a chart has no height')
  return Number(height)
}
