import { chartScene } from '../chart/scene.js'
import type { SceneOptions } from '../chart/look.js'
import type { Box, Curve, Line, Marker, Point, Scene, SceneText, Sector, Swatch } from '../chart/shapes.js'
import { markerCorners } from '../chart/svg.js'
import type { Chart } from '../../document/nodes.js'
import { widthPt } from '../fonts/shape.js'
import type { Context } from './context.js'
import type { Mark } from './page.js'
import type { StructureElement } from './structure.js'

export interface ChartDrawing {
  readonly heightPt: number
  readonly marks: Mark[]
}

const white = 'FFFFFF'
/** Of the square above the baseline. */
const ascender = 0.88

/** A chart's drawing as marks, its left edge at x. */
export function chartDrawing(
  chart: Chart,
  x: number,
  of: StructureElement,
  context: Context & SceneOptions,
): ChartDrawing {
  const scene = chartScene(chart, context)
  const role = context.theme.chart.role
  context.noteRole(role)
  const marks = [
    ...scene.bands.map((band) => box(band, band.color, of)),
    ...linesOf(scene, (line) => line.role !== 'zero', of),
    ...scene.plates.map((plate) => box(plate, white, of)),
    ...scene.bars.map((bar) => box(bar, bar.color, of)),
    ...scene.sectors.map((one) => sector(one, of)),
    ...linesOf(scene, (line) => line.role === 'zero', of),
    ...scene.curves.map((one) => curve(one, of)),
    ...scene.markers.map((one) => marker(one, of)),
    ...scene.swatches.flatMap((one) => swatch(one, of)),
    ...scene.texts.flatMap((text) => textMarks(text, of, context)),
  ]
  return { heightPt: scene.heightPt, marks: marks.map((mark) => ({ ...mark, x: mark.x + x })) }
}

const box = ({ x, y, width, height }: Box, fill: string, of: StructureElement): Mark => ({
  kind: 'rectangle',
  x,
  y,
  width,
  height,
  fill,
  of,
})

const linesOf = ({ lines }: Scene, isMeant: (line: Line) => boolean, of: StructureElement): Mark[] =>
  lines.filter(isMeant).map(({ x1, y1, x2, y2, color, widthPt: width }) => ({
    kind: 'rule',
    x: x1,
    y: y1,
    dx: x2 - x1,
    dy: y2 - y1,
    widthPt: width,
    color,
    of,
  }))

/** Three decimals of a point, the same on every machine. */
const coordinate = (value: number): string => String(Math.floor(value * 1000 + 0.5) / 1000)
const pair = ({ x, y }: Point): string => `${coordinate(x)} ${coordinate(y)}`

const curve = (
  { points, color, widthPt: width, dash }: Pick<Curve, 'points' | 'color' | 'widthPt' | 'dash'>,
  of: StructureElement,
): Mark => ({
  kind: 'path',
  x: 0,
  y: 0,
  path: `M${points.map(pair).join('L')}`,
  stroke: { color, widthPt: width, dash },
  of,
})

/** Two arcs, for one that ends where it began is none. */
const circle = (radius: number): string => {
  const r = coordinate(radius)
  return `M0 -${r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0 -${r}Z`
}

function marker(
  { x, y, shape, sizePt, color }: Pick<Marker, 'x' | 'y' | 'shape' | 'sizePt' | 'color'>,
  of: StructureElement,
): Mark {
  const path =
    shape === 'circle'
      ? circle(sizePt / 2)
      : `M${markerCorners[shape].map(([across, down]) => pair({ x: across * sizePt, y: down * sizePt })).join('L')}Z`
  return { kind: 'path', x, y, path, fill: color, stroke: { color: white, widthPt: 0.5 }, of }
}

function sector({ centre, radius, from, to, color }: Sector, of: StructureElement): Mark {
  const look = { kind: 'path', ...centre, fill: color, stroke: { color: white, widthPt: 1 }, of } as const
  if (to - from > 0.9999) return { ...look, path: circle(radius) }
  const at = (turns: number): string =>
    pair({ x: Math.sin(turns * 2 * Math.PI) * radius, y: -Math.cos(turns * 2 * Math.PI) * radius })
  const r = coordinate(radius)
  return { ...look, path: `M0 0L${at(from)}A${r} ${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}Z` }
}

function swatch({ line, x, y, width, height, color }: Swatch, of: StructureElement): Mark[] {
  if (line === undefined) return [box({ x, y, width, height }, color, of)]
  const middle = y + height / 2
  const points = [
    { x, y: middle },
    { x: x + width, y: middle },
  ]
  return [
    curve({ ...line, color, points }, of),
    marker({ ...line, color, x: x + width / 2, y: middle, sizePt: 5 }, of),
  ]
}

function textMarks(
  { x, y, anchor, sizePt, color, text, upright }: SceneText,
  of: StructureElement,
  context: Context,
): Mark[] {
  const runs = context.coverage
    .runs(text, context.theme.chart.role)
    .map((run) => ({ ...run, widthPt: widthPt(run.face, run.text, sizePt) }))
  const totalPt = runs.reduce((sum, run) => sum + run.widthPt, 0)
  let across = { start: 0, middle: -totalPt / 2, end: -totalPt }[anchor]
  const down = -ascender * sizePt
  return runs.map((run): Mark => {
    const place = upright ? { x: x + down, y: y - across } : { x: x + across, y: y + down }
    across += run.widthPt
    return {
      kind: 'text',
      ...place,
      text: run.text,
      face: run.face,
      sizePt,
      color,
      isBold: false,
      spacingPt: 0,
      ...(upright && { rotation: -90 as const }),
      of,
    }
  })
}
