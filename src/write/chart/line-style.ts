import type { Chart } from '../../document/nodes.js'
import { isLine } from './look.js'
import { markerShapes, type MarkerShape } from './shapes.js'

export interface LineStyle {
  readonly dash: readonly number[]
  readonly shape: MarkerShape
  readonly widthPt: number
}

const dashes: readonly (readonly number[])[] = [[], [5, 2.5], [1.5, 2], [6, 2, 1.5, 2]]

/** Lines differ by dashes and marks as well as by colour, so that a grey copy can be read. */
export function lineStyle(chart: Chart, series: number): LineStyle {
  const place = chart.series.slice(0, series).filter((_, index) => isLine(chart, index)).length
  return {
    dash: dashes[place % dashes.length] ?? [],
    shape: markerShapes[place % markerShapes.length] ?? 'circle',
    widthPt: 1.5,
  }
}
