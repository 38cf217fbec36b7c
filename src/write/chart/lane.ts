import type { ChartSeries } from '../../document/nodes.js'
import type { Box } from './shapes.js'
import { ticks, type Tick } from './ticks.js'

/** The room that the values of one axis take between its lowest and its highest. */
export interface Lane extends Box {
  readonly axis: readonly Tick[]
  readonly lowest: number
  readonly highest: number
  /** Room for labels over and under it. */
  readonly abovePt: number
  readonly belowPt: number
}

export interface Extremes {
  readonly lowest: number
  readonly highest: number
}

const spareStep = 0.6
/** Lines whose values lie closer together than this share of the highest are shown without the way from zero. */
const closeTogether = 0.5
/** Their axis spans at least this share of the highest: a small change must not look like a leap. */
const leastSpan = 0.25

export function extremesOf(series: readonly ChartSeries[]): Extremes {
  const values = series.flatMap(({ points }) =>
    points.flatMap((point) => (point === null ? [] : [Number(point.value)])),
  )
  if (values.length === 0) return { lowest: 0, highest: 0 }
  return { lowest: Math.min(...values), highest: Math.max(...values) }
}

interface Axis extends Extremes {
  readonly axis: readonly Tick[]
}

/** A tick far beyond the last value is left out, so that -3.2 beside 286 does not cost the space of -100. */
export function valueAxis({ lowest, highest }: Extremes, count: number, fromZero: boolean): Axis {
  const isClose = lowest > 0 ? highest - lowest : lowest - highest
  const largest = Math.max(Math.abs(lowest), Math.abs(highest))
  const withZero =
    fromZero || lowest === highest || lowest * highest <= 0 || Math.abs(isClose) > largest * closeTogether
  const spare = withZero ? 0 : Math.max(0, largest * leastSpan - Math.abs(isClose)) / 2
  const low = withZero ? Math.min(0, lowest) : lowest - spare
  const high = withZero ? Math.max(0, highest) : highest + spare
  const all = ticks(low, high, count, withZero)
  const step = all.length < 2 ? 1 : (all[1]?.value ?? 0) - (all[0]?.value ?? 0)
  const axis = all.filter(({ value }) => value - high <= step * spareStep && low - value <= step * spareStep)
  return {
    axis,
    lowest: Math.min(low, axis[0]?.value ?? low),
    highest: Math.max(high, axis.at(-1)?.value ?? high),
  }
}

interface LaneRoom {
  readonly x: number
  readonly y: number
  readonly width: number
  /** With the labels above and below. */
  readonly heightPt: number
  readonly leastPt: number
}

interface LaneLabels {
  /** Room that a label takes beyond its value. */
  readonly extentPt: number
  /** Labels may stand under the lowest value. */
  readonly below: boolean
}

/** Gives an axis its room: its values and, where they come near its ends, their labels. */
export function lane(axis: Axis, values: Extremes, room: LaneRoom, { extentPt, below }: LaneLabels): Lane {
  const range = axis.highest - axis.lowest || 1
  const least = Math.max(room.leastPt, room.heightPt - extentPt * (below ? 2 : 1))
  const above = Math.max(4, extentPt - ((axis.highest - values.highest) / range) * least)
  const under = below ? Math.max(0, extentPt - ((values.lowest - axis.lowest) / range) * least) : 0
  return {
    ...axis,
    abovePt: above,
    belowPt: under,
    x: room.x,
    y: room.y + above,
    width: room.width,
    height: Math.max(least, room.heightPt - above - under),
  }
}

export function yIn(one: Lane, value: number): number {
  if (one.highest === one.lowest) return one.y + one.height
  return one.y + ((one.highest - value) / (one.highest - one.lowest)) * one.height
}

export const footOf = (one: Lane): number => one.y + one.height + one.belowPt
