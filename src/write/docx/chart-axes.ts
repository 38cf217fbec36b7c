import type { Chart, Language } from '../../document/nodes.js'
import { tickFormat, ticks, type Tick } from '../chart/ticks.js'

/** Where an axis begins and ends, and between which values its marks have figures. */
export interface AxisRange {
  readonly minimum: number
  readonly maximum: number
  readonly interval: number
  readonly numberFormat: string
}

export interface ChartAxes {
  readonly primary?: AxisRange
  readonly secondary?: AxisRange
}

const tickCount = 8
/** Bars take the lower, lines the upper part of the plot, so that the figures of neither stand on the other. */
const roomOverBars = 1.75
const roomUnderLines = 1.9
const roomOverLines = 0.35

function range(
  lowest: number,
  highest: number,
  formatOf: (marks: readonly Tick[]) => string,
  count = tickCount,
): AxisRange {
  const marks = ticks(lowest, highest, count)
  const [first, second] = marks
  const minimum = first?.value ?? 0
  const maximum = marks.at(-1)?.value ?? 1
  const interval = first === undefined || second === undefined ? 1 : Number(second.value - first.value)
  return { minimum, maximum, interval, numberFormat: formatOf(marks) }
}

const valuesOf = (chart: Chart, axis: 'primary' | 'secondary'): number[] =>
  chart.series
    .filter((one) => (one.axis ?? 'primary') === axis)
    .flatMap((one) => one.points.flatMap((point) => (point === null ? [] : [Number(point.value)])))

/** Marks of a plain axis, as in the drawings of the other formats. */
const plainTickCount = 4

/**
 * The axes of bars, and of bars with lines over them; left to the reader where a bar beside lines hangs below
 * zero, or for other kinds.
 */
export function chartAxes(chart: Chart, language: Language): ChartAxes {
  const formatOf = (marks: readonly Tick[]): string => tickFormat(marks, language)
  if (chart.kind === 'bar') {
    const values = valuesOf(chart, 'primary')
    if (values.every((value) => value === 0)) return {}
    return { primary: range(Math.min(0, ...values), Math.max(0, ...values), formatOf, plainTickCount) }
  }
  if (chart.kind !== 'bar-line') return {}
  const bars = valuesOf(chart, 'primary')
  const lines = valuesOf(chart, 'secondary')
  if (bars.length === 0 || lines.length === 0 || Math.min(...bars) < 0) return {}
  const highestBar = Math.max(...bars)
  const [low, high] = [Math.min(...lines), Math.max(...lines)]
  const span = Math.max(high - low, Math.abs(high) * 0.2, 1e-9)
  return {
    // Marks above the bars have nothing to say.
    primary: range(
      0,
      highestBar * roomOverBars,
      (marks) => `[>${highestBar * 1.25}]"";${formatOf(marks).split(';')[0] ?? ''}`,
    ),
    secondary: range(low - roomUnderLines * span, high + roomOverLines * span, formatOf),
  }
}
