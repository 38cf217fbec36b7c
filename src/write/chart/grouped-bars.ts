import type { ChartPoint } from '../../document/nodes.js'
import { yIn, type Lane } from './lane.js'
import type { Look } from './look.js'
import type { Bar, SceneText } from './shapes.js'
import { textWidthPt } from './text-width.js'

const widestBarPt = 26
const gapBetweenBarsPt = 3
const labelGapPt = 3
/** A figure that is not zero never vanishes beside a very large one. */
export const lowestBarPt = 0.75

export interface BarLabels {
  readonly sizePt: number
  readonly upright: boolean
  /** Space above or below a bar. */
  readonly extentPt: number
}

/** The largest setting in which every label stays inside its own bar's share of the axis; null if none. */
export function fitBarLabels(
  widthsEm: readonly number[],
  shareAtMostPt: number,
  sizePt: number,
): BarLabels | null {
  const widestEm = Math.max(0, ...widthsEm)
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

export interface BarSeries {
  readonly series: number
  readonly points: readonly (ChartPoint | null)[]
}

export interface BarPlan {
  readonly labels: BarLabels | null
  readonly pitchPt: number
  readonly widthPt: number
}

/** How wide the bars of a category are and how their figures are set. */
export function planBars(all: readonly BarSeries[], bandPt: number, sizePt: number): BarPlan {
  const share = (bandPt * 0.92) / Math.max(1, all.length)
  const widthsEm = all.flatMap(({ points }) =>
    points.flatMap((point) => (point === null ? [] : [textWidthPt(point.text, 1)])),
  )
  const labels = fitBarLabels(widthsEm, share, sizePt)
  const labelWidth = labels === null || labels.upright ? 0 : Math.max(0, ...widthsEm) * labels.sizePt + 2
  const pitchPt = Math.min(share, Math.max(widestBarPt + gapBetweenBarsPt, labelWidth))
  return {
    labels,
    pitchPt,
    widthPt: Math.min(widestBarPt, pitchPt - Math.min(gapBetweenBarsPt, pitchPt * 0.2)),
  }
}

/** Bars side by side from the zero line, each with its figure at its end; a missing point is a gap. */
export function groupedBars(
  all: readonly BarSeries[],
  plan: BarPlan,
  lane: Lane,
  look: Look,
  colorOf: (series: number, category: number) => string,
): { bars: Bar[]; texts: SceneText[] } {
  const { labels, pitchPt, widthPt } = plan
  const band = lane.width / Math.max(1, look.chart.categories.length)
  const zero = yIn(lane, 0)
  const bars: Bar[] = []
  const texts: SceneText[] = []
  for (const [place, { series, points }] of all.entries()) {
    for (const [category, point] of points.entries()) {
      if (point === null) continue
      const value = Number(point.value)
      const centre = lane.x + band * (category + 0.5) + pitchPt * (place - (all.length - 1) / 2)
      const height = value === 0 ? 0 : Math.max(lowestBarPt, Math.abs(yIn(lane, value) - zero))
      const y = value < 0 ? zero : zero - height
      const color = colorOf(series, category)
      bars.push({ category, series, color, x: centre - widthPt / 2, y, width: widthPt, height })
      if (labels === null) continue
      const { factId, text } = point
      const end = value < 0 ? y + height + labelGapPt : y - labelGapPt
      const common = { role: 'value', sizePt: labels.sizePt, color: look.textColor, factId, text } as const
      texts.push(
        labels.upright
          ? {
              ...common,
              upright: true,
              anchor: value < 0 ? 'end' : 'start',
              x: centre + labels.sizePt * 0.36,
              y: end,
            }
          : {
              ...common,
              anchor: 'middle',
              x: centre,
              y: value < 0 ? end + labels.sizePt * 0.8 : end,
            },
      )
    }
  }
  return { bars, texts }
}
