import type { Chart } from '../../document/nodes.js'
import { chartSvg } from '../chart/svg.js'
import { unshifted, type Context } from './context.js'
import { paragraphUnits } from './paragraph.js'
import { keepTogether, matter, space, type Unit } from './units.js'

/** A chart as a drawing of lines and text, with its caption and notes below. */
export function chartUnits(node: Chart, context: Context): Unit[] {
  const { theme, language } = context
  const { caption, note, body } = theme.styles
  const widthPt = context.widthPt - context.leftPt
  const face = context.coverage.faceFor(textsOf(node), theme.chart.role)
  context.noteRole(theme.chart.role)
  const svg = chartSvg(node, { widthPt, theme, language, fontFamily: context.nameOf(face) })
  const captionUnits =
    node.label === '' && node.caption.length === 0
      ? []
      : paragraphUnits(node.caption, caption, context, {
          prefix: node.label === '' ? '' : `${node.label}\u3000`,
          isBalanced: true,
        })
  const notes = node.notes.flatMap((children) => paragraphUnits(children, note, context))
  return [
    ...space(body.linePt / 2),
    ...keepTogether([
      matter(svgHeightPt(svg), { svg, width: widthPt, margin: unshifted(context) }),
      ...space(caption.afterPt),
      ...captionUnits,
      ...notes,
    ]),
    ...space(body.linePt / 2),
  ]
}

/** Every text that the drawing may have. */
const textsOf = ({ unit, categories, series }: Chart): string[] => [
  unit,
  ...categories,
  ...series.flatMap(({ name, points }) => [name, ...points.flatMap((point) => point?.text ?? [])]),
  '0123456789.,%-−（）：单位… ',
]

function svgHeightPt(svg: string): number {
  const height = /^<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1]
  if (height === undefined) throw new Error('a chart has no height')
  return Number(height)
}
