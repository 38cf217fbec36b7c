import type { Chart } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'
import { typeAreaWidthMm } from './page.js'
import { textWidthEm } from './text-width.js'
import { mmToPt } from './units.js'

export interface ChartLayout {
  /** The plot without its axes' labels, as shares of the drawing's width and height. */
  readonly plot: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  /** Space between two groups of bars in percent of a bar. */
  readonly gapPercent: number
  readonly labelSizePt: number
  readonly nameSizePt: number
}

const widestBarPt = 36
const smallestGapPercent = 80
const largestGapPercent = 500
const smallestLabelPt = 7
const smallestNamePt = 8
const lineEm = 1.3

/** Characters that the labels of the value axis may need: those of the largest value, and decimals if it is small. */
function tickCharacters(values: readonly number[]): number {
  const largest = Math.max(0, ...values.map(Math.abs))
  const whole = String(Math.trunc(largest * 1.25)).length
  return whole + (largest < 1 ? 3 : largest < 6 ? 2 : 0) + (values.some((value) => value < 0) ? 1 : 0)
}

/**
 * Places the plot by hand, so that Word and every other reader keep the same room for the unit above it and
 * the names below, and finds bars and labels that do not run into each other.
 */
export function chartLayout({ categories, series, unit }: Chart, theme: Theme): ChartLayout {
  const { sizePt, heightMm } = theme.chart
  const widthPt = mmToPt(typeAreaWidthMm(theme.page))
  const heightPt = mmToPt(heightMm)
  const points = series.flatMap((one) => one.points.filter((point) => point !== null))
  const values = points.map((point) => Number(point.value))

  const left = tickCharacters(values) * 0.55 * sizePt + 8
  const right = 4
  const bandPt = (widthPt - left - right) / categories.length
  const gap = (bandPt / widestBarPt - series.length) * 100
  const gapPercent = Math.floor(Math.min(largestGapPercent, Math.max(smallestGapPercent, gap)))
  const barPt = bandPt / (series.length + gapPercent / 100)
  const widestLabelEm = Math.max(1, ...points.map(({ text }) => textWidthEm(text) + 0.5))
  const labelSizePt = Math.max(smallestLabelPt, Math.min(sizePt, Math.floor((barPt / widestLabelEm) * 2) / 2))

  const nameRoomPt = bandPt * 0.95
  const longestNameEm = Math.max(1, ...categories.map(textWidthEm))
  const nameSizePt = Math.max(
    smallestNamePt,
    Math.min(sizePt, Math.floor((nameRoomPt / longestNameEm) * 2) / 2),
  )
  const nameLines = Math.ceil((longestNameEm * nameSizePt) / nameRoomPt)
  const labelRoom = labelSizePt * lineEm
  const top = (unit === '' ? 0 : sizePt * lineEm) + labelRoom
  const bottom = nameLines * lineEm * nameSizePt + 0.7 * sizePt + (series.length > 1 ? 1.8 * sizePt : 0)
  return {
    plot: {
      x: left / widthPt,
      y: top / heightPt,
      w: 1 - (left + right) / widthPt,
      h: Math.max(0.3, 1 - (top + bottom) / heightPt),
    },
    gapPercent,
    labelSizePt,
    nameSizePt,
  }
}
