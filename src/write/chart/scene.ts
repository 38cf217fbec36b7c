import type { Chart, ChartKind } from '../../document/nodes.js'
import { categoryChart } from './category-chart.js'
import { lookOf, type Look, type SceneOptions } from './look.js'
import { pieChart } from './pie.js'
import { rankingChart } from './ranking.js'
import type { Scene } from './shapes.js'

const scenes: Readonly<Record<ChartKind, (look: Look) => Scene>> = {
  bar: categoryChart,
  'stacked-bar': categoryChart,
  line: categoryChart,
  'bar-line': categoryChart,
  pie: pieChart,
  ranking: rankingChart,
}

/**
 * Lays out a chart as plain shapes. No text touches another or leaves the drawing: figures shrink, turn
 * upright, or are left to the table of figures where nothing else is possible. Missing points are gaps.
 */
export function chartScene(chart: Chart, options: SceneOptions): Scene {
  return scenes[chart.kind](lookOf(chart, options))
}
