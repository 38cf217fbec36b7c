import type { Inline } from './inline-nodes.js'

/** A plotted value; null where the figure is missing, which is drawn as a gap, never as 0. */
export interface ChartPoint {
  /** Plain decimal, such as `-3.2`. */
  readonly value: string
  /** The figure as printed at its bar, without the unit. */
  readonly text: string
  readonly factId: string
  /** How its value follows from its fact. */
  readonly form?: string
}

export interface ChartSeries {
  readonly name: string
  readonly points: readonly (ChartPoint | null)[]
  /** `secondary` is measured at the right axis, in the chart's `secondaryUnit`; `primary` if absent. */
  readonly axis?: 'primary' | 'secondary'
}

/**
 * `bar`: bars, grouped where there are several series. `stacked-bar`: the series of a category one on
 * another; all points have one sign. `line`: categories are periods. `bar-line`: series of the primary
 * axis are bars, those of the secondary axis lines. `pie`: one series, shares of a whole, no negative
 * points. `ranking`: one series as horizontal bars in the order given.
 */
export const chartKinds = ['bar', 'stacked-bar', 'line', 'bar-line', 'pie', 'ranking'] as const
export type ChartKind = (typeof chartKinds)[number]

export interface Chart {
  readonly type: 'chart'
  readonly kind: ChartKind
  /** By which references in the text find it. */
  readonly id?: string
  /** `图1`; empty if the chart is not numbered. */
  readonly label: string
  readonly caption: readonly Inline[]
  /** Unit of every value, as printed at the axis. */
  readonly unit: string
  /** Unit of the series at the secondary axis. */
  readonly secondaryUnit?: string
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  /** Index of the category that is the document's own region, drawn in the accent colour. */
  readonly highlighted?: number
  /** What the chart shows in words and figures, in the document's language. */
  readonly alternative: string
  readonly notes: readonly (readonly Inline[])[]
}
