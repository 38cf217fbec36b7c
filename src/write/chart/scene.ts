import type { Chart, Language } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'
import { categoryLabels } from './category-labels.js'
import { legend, type Swatch } from './legend.js'
import { ticks, type Tick } from './ticks.js'
import { textWidthPt } from './text-width.js'

/** Lengths in points, from the top left corner of the drawing. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Bar extends Box {
  readonly category: number
  readonly series: number
  readonly color: string
}

export interface Line {
  readonly role: 'grid' | 'zero'
  readonly x1: number
  readonly x2: number
  readonly y: number
  readonly color: string
  readonly widthPt: number
}

export interface SceneText {
  readonly role: 'value' | 'category' | 'tick' | 'unit' | 'legend'
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly sizePt: number
  readonly color: string
  readonly text: string
  /** Turned to read upwards, about its own x and y. */
  readonly upright?: true
  /** The fact that a value label prints. */
  readonly factId?: string
}

/** A chart as plain shapes: what to draw and where, before any file format. */
export interface Scene {
  readonly widthPt: number
  readonly heightPt: number
  readonly plot: Box
  readonly zeroY: number
  readonly bars: readonly Bar[]
  readonly lines: readonly Line[]
  readonly swatches: readonly Swatch[]
  readonly texts: readonly SceneText[]
}

export interface SceneOptions {
  readonly widthPt: number
  readonly theme: Theme
  readonly language: Language
}

const pointsPerMm = 72 / 25.4
const widestBarPt = 26
const gapBetweenBarsPt = 3
const labelGapPt = 3
/** A figure that is not zero never vanishes beside a very large one. */
const lowestBarPt = 0.75
const lowestPlotPt = 96
const spareStep = 0.6

const unitText: Readonly<Record<Language, (unit: string) => string>> = {
  'zh-Hans': (unit) => `单位：${unit}`,
  'zh-Hant': (unit) => `單位：${unit}`,
  'zh-Hant-HK': (unit) => `單位：${unit}`,
  'zh-Hant-TW': (unit) => `單位：${unit}`,
  en: (unit) => `Unit: ${unit}`,
}

interface ValueAxis {
  readonly axis: readonly Tick[]
  /** The values at the foot and at the top of the plot. */
  readonly lowest: number
  readonly highest: number
}

/** A tick far beyond the last value is left out, so that -3.2 beside 286 does not cost the space of -100. */
function valueAxis(lowestValue: number, highestValue: number): ValueAxis {
  const all = ticks(lowestValue, highestValue, 4)
  const step = all.length < 2 ? 1 : (all[1]?.value ?? 0) - (all[0]?.value ?? 0)
  const axis = all.filter(
    ({ value }) => value - highestValue <= step * spareStep && lowestValue - value <= step * spareStep,
  )
  return {
    axis,
    lowest: Math.min(lowestValue, axis[0]?.value ?? 0),
    highest: Math.max(highestValue, axis.at(-1)?.value ?? 0),
  }
}

interface ValueLabels {
  readonly sizePt: number
  readonly upright: boolean
  /** Space above or below a bar. */
  readonly extentPt: number
}

/** The largest setting in which every label stays inside its own bar's share of the axis; null if none. */
function fitValueLabels(
  widths: readonly number[],
  shareAtMostPt: number,
  sizePt: number,
): ValueLabels | null {
  const widestEm = Math.max(0, ...widths)
  for (const size of [sizePt, sizePt - 1, sizePt - 2, sizePt - 2.5]) {
    if (widestEm * size + 2 <= shareAtMostPt)
      return { sizePt: size, upright: false, extentPt: size + labelGapPt }
  }
  for (const size of [sizePt - 1, sizePt - 2, sizePt - 3.5]) {
    if (size * 1.1 <= shareAtMostPt)
      return { sizePt: size, upright: true, extentPt: widestEm * size + labelGapPt + 1 }
  }
  return null
}

/**
 * Lays out a bar chart. Its height is the theme's, more only where labels would leave no room for bars.
 * A missing point leaves its place empty. Value labels shrink, then turn upright where bars stand close;
 * with less than about 8 points for each bar they are left out.
 */
export function chartScene(chart: Chart, { widthPt, theme, language }: SceneOptions): Scene {
  const { sizePt, colors, axisColor, gridColor } = theme.chart
  const textColor = theme.styles.tableCell.color
  const points = chart.series.flatMap((series) => series.points.filter((point) => point !== null))
  const values = points.map((point) => Number(point.value))
  const lowestValue = Math.min(0, ...values)
  const highestValue = Math.max(0, ...values)
  const { axis, lowest, highest } = valueAxis(lowestValue, highestValue)

  const plotX = Math.max(...axis.map((tick) => textWidthPt(tick.text, sizePt - 1))) + 8
  const plotWidth = widthPt - plotX - 4
  const band = plotWidth / Math.max(1, chart.categories.length)
  const share = (band * 0.92) / Math.max(1, chart.series.length)
  const widthsEm = points.map((point) => textWidthPt(point.text, 1))
  const labels = fitValueLabels(widthsEm, share, sizePt)
  const labelWidth = labels === null || labels.upright ? 0 : Math.max(0, ...widthsEm) * labels.sizePt + 2
  const pitch = Math.min(share, Math.max(widestBarPt + gapBetweenBarsPt, labelWidth))
  const barWidth = Math.min(widestBarPt, pitch - Math.min(gapBetweenBarsPt, pitch * 0.2))

  const unit = chart.unit === '' ? '' : unitText[language](chart.unit)
  const top = legend(chart, unit, { widthPt, sizePt, colors, textColor, axisColor })
  const categories = categoryLabels(chart.categories, band - 3, sizePt)
  const categoryLinePt = categories.sizePt * 1.25
  const bottomPt = 6 + categories.lineCount * categoryLinePt

  const extent = labels?.extentPt ?? 0
  const range = highest - lowest || 1
  const insideAtLeast = Math.max(
    lowestPlotPt,
    theme.chart.heightMm * pointsPerMm - top.heightPt - bottomPt - extent * (lowestValue < 0 ? 2 : 1),
  )
  const above = Math.max(4, extent - ((highest - highestValue) / range) * insideAtLeast)
  const below = lowestValue < 0 ? Math.max(0, extent - ((lowestValue - lowest) / range) * insideAtLeast) : 0
  const plotHeight = Math.max(
    insideAtLeast,
    theme.chart.heightMm * pointsPerMm - top.heightPt - bottomPt - above - below,
  )
  const plot: Box = { x: plotX, y: top.heightPt + above, width: plotWidth, height: plotHeight }
  const yOf = (value: number): number => plot.y + ((highest - value) / range) * plot.height
  const zeroY = highest === lowest ? plot.y + plot.height : yOf(0)

  const bars: Bar[] = []
  const valueTexts: SceneText[] = []
  for (const [series, { points }] of chart.series.entries()) {
    for (const [category, point] of points.entries()) {
      if (point === null) continue
      const value = Number(point.value)
      const centre = plot.x + band * (category + 0.5) + pitch * (series - (chart.series.length - 1) / 2)
      const height = value === 0 ? 0 : Math.max(lowestBarPt, Math.abs(yOf(value) - zeroY))
      const y = value < 0 ? zeroY : zeroY - height
      const color = colors[series % colors.length] ?? axisColor
      bars.push({ category, series, color, x: centre - barWidth / 2, y, width: barWidth, height })
      if (labels === null) continue
      const { factId, text } = point
      const common = { role: 'value', sizePt: labels.sizePt, color: textColor, factId, text } as const
      valueTexts.push(
        labels.upright
          ? {
              ...common,
              upright: true,
              anchor: value < 0 ? 'end' : 'start',
              x: centre + labels.sizePt * 0.36,
              y: value < 0 ? y + height + labelGapPt : y - labelGapPt,
            }
          : {
              ...common,
              anchor: 'middle',
              x: centre,
              y: value < 0 ? y + height + labelGapPt + labels.sizePt * 0.75 : y - labelGapPt,
            },
      )
    }
  }

  const plotRight = plot.x + plot.width
  const plotFoot = plot.y + plot.height + below
  const tickY = (value: number): number => (value === 0 ? zeroY : yOf(value))
  return {
    widthPt,
    heightPt: plotFoot + bottomPt,
    plot,
    zeroY,
    bars,
    lines: [
      ...axis
        .filter((tick) => tick.value !== 0)
        .map(({ value }) => ({
          role: 'grid' as const,
          x1: plot.x,
          x2: plotRight,
          y: tickY(value),
          color: gridColor,
          widthPt: 0.5,
        })),
      { role: 'zero', x1: plot.x, x2: plotRight, y: zeroY, color: axisColor, widthPt: 0.75 },
    ],
    swatches: top.swatches,
    texts: [
      ...top.texts,
      ...axis.map(({ value, text }) => ({
        role: 'tick' as const,
        x: plot.x - 5,
        y: tickY(value) + (sizePt - 1) * 0.35,
        anchor: 'end' as const,
        sizePt: sizePt - 1,
        color: axisColor,
        text,
      })),
      ...categories.labels.flatMap((lines, index) =>
        lines.map((text, line) => ({
          role: 'category' as const,
          x: plot.x + band * (index + 0.5),
          y: plotFoot + 4 + categoryLinePt * line + categories.sizePt * 0.95,
          anchor: 'middle' as const,
          sizePt: categories.sizePt,
          color: textColor,
          text,
        })),
      ),
      ...valueTexts,
    ],
  }
}
