import { yIn, type Lane } from './lane.js'
import { lineStyle } from './line-style.js'
import type { Look } from './look.js'
import {
  placeLabels,
  type LabelChoice,
  type LabelWish,
  type PlacedLabels,
  type Segment,
} from './place-labels.js'
import type { Box, Curve, Marker, Point } from './shapes.js'

const markerPt = 5
/** More marks than this along a line would touch. */
const leastBetweenMarkersPt = 8

export const curveLabelExtentPt = (sizePt: number): number => sizePt + markerPt / 2 + 3

/** Lines through the points of their series; a missing point interrupts its line. */
export function curves(
  series: readonly number[],
  lane: Lane,
  look: Look,
  choice: LabelChoice,
): { curves: Curve[]; markers: Marker[]; labels: PlacedLabels } {
  const { chart } = look
  const band = lane.width / Math.max(1, chart.categories.length)
  const drawn: Curve[] = []
  const markers: Marker[] = []
  const wishes: LabelWish[] = []
  for (const index of series) {
    const style = lineStyle(chart, index)
    const color = look.colors[index] ?? look.axisColor
    let stretch: (Point & { category: number })[] = []
    const finish = (): void => {
      if (stretch.length > 1)
        drawn.push({ series: index, color, widthPt: style.widthPt, dash: style.dash, points: stretch })
      for (const { category, x, y } of stretch)
        if (stretch.length === 1 || band >= leastBetweenMarkersPt)
          markers.push({ category, series: index, color, x, y, shape: style.shape, sizePt: markerPt })
      stretch = []
    }
    for (const category of chart.categories.keys()) {
      const point = chart.series[index]?.points[category]
      if (!point) {
        finish()
        continue
      }
      const at = { x: lane.x + band * (category + 0.5), y: yIn(lane, Number(point.value)) }
      stretch.push({ ...at, category })
      wishes.push({ ...at, text: point.text, factId: point.factId, series: index })
    }
    finish()
  }
  const frame: Box = {
    x: lane.x,
    y: lane.y - lane.abovePt,
    width: lane.width,
    height: lane.height + lane.abovePt + lane.belowPt,
  }
  const zero = yIn(lane, 0)
  const segments = drawn.flatMap(({ points }) =>
    points.slice(1).map((to, index): Segment => [points[index] as Point, to]),
  )
  if (lane.lowest < 0 && lane.highest > 0)
    segments.push([
      { x: lane.x, y: zero },
      { x: lane.x + lane.width, y: zero },
    ])
  const labels = placeLabels(wishes, choice, {
    frame,
    segments,
    markers,
    look,
    clearPt: markerPt / 2 + 1.5,
  })
  return { curves: drawn, markers, labels }
}
