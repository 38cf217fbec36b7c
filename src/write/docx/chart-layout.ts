import type { Chart, ChartKind, Language } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'
import { chartAxes } from './chart-axes.js'
import { latinFaceOf, textWidthEm } from '../text-width.js'
import { mmToPt } from './units.js'
import { words } from './words.js'

export interface ChartLayout {
  readonly heightPt: number
  /** A drawing lower than this cannot be read. */
  readonly leastPt: number
  /** The plot without its axes' labels, as shares of the drawing's width and height. */
  readonly plot: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  /** Where the unit of the second axis begins, as a share of the width. */
  readonly secondaryTitleX: number
  /** Space between two groups of bars in percent of a bar. */
  readonly gapPercent: number
  readonly labelSizePt: number
  readonly nameSizePt: number
}

type Measured = Omit<ChartLayout, 'heightPt' | 'leastPt' | 'secondaryTitleX'>

/** What a drawing is set in. */
interface Room {
  readonly theme: Theme
  readonly language: Language
  readonly widthPt: number
  readonly heightPt: number
}

/** Height of a plot, at least: with bars alone, and with lines above them. */
const lowestPlotPt = { single: 76, double: 116 } as const
/** A drawing that is to fit on what is left of a page may have a plot lower by as much. */
const squeezedShare = 0.6

const widestBarPt = 36
const smallestGapPercent = 80
const largestGapPercent = 500
const smallestLabelPt = 7
const smallestNamePt = 8
const lineEm = 1.3
/** Height of one bar of a ranking with the space round it, in lines of its text, and the tallest ranking. */
const rankingLinePitch = 1.7
const tallestRankingPt = 560
/** From one bar of a ranking to the next, at least, for text of 8 points. */
const leastRankingPitchPt = 10.5
const leastPieShare = 0.75
/** For the face that the reader has, which may be wider than the named one: a name that wraps runs into the next. */
const nameReserve = 1.25

/** Characters that the labels of the value axis may need: those of the largest value, and decimals if it is small. */
function tickCharacters(values: readonly number[]): number {
  const largest = Math.max(0, ...values.map(Math.abs))
  const whole = String(Math.trunc(largest * 1.25)).length
  return whole + (largest < 1 ? 3 : largest < 6 ? 2 : 0) + (values.some((value) => value < 0) ? 1 : 0)
}

const valuesOf = ({ series }: Chart, axis: 'primary' | 'secondary'): number[] =>
  series
    .filter((one) => (one.axis ?? 'primary') === axis)
    .flatMap((one) => one.points.filter((point) => point !== null).map(({ value }) => Number(value)))

/** In a stack the axis has to hold the sum of a category. */
function stackedValues({ categories, series }: Chart): number[] {
  return categories.map((_, index) =>
    series.reduce((sum, { points }) => sum + Number(points[index]?.value ?? 0), 0),
  )
}

/** Groups of upright bars, or points of lines, over level names. */
function uprightLayout(
  chart: Chart,
  { theme, language, widthPt, heightPt }: Room,
): Measured & { aroundPt: number } {
  const { categories, series, unit } = chart
  const { sizePt } = theme.chart
  const points = series.flatMap((one) => one.points.filter((point) => point !== null))
  const isStacked = chart.kind === 'stacked-bar'
  const secondary = valuesOf(chart, 'secondary')

  const axisWidth = (values: readonly number[]): number => tickCharacters(values) * 0.55 * sizePt + 8
  const left = axisWidth(isStacked ? stackedValues(chart) : valuesOf(chart, 'primary'))
  const right =
    secondary.length > 0 && chartAxes(chart, language).secondary === undefined ? axisWidth(secondary) : 4
  const bandPt = (widthPt - left - right) / categories.length
  const barsInGroup = isStacked
    ? 1
    : Math.max(1, series.filter(({ axis }) => chart.kind !== 'bar-line' || axis !== 'secondary').length)
  const gap = (bandPt / widestBarPt - barsInGroup) * 100
  const gapPercent = Math.floor(Math.min(largestGapPercent, Math.max(smallestGapPercent, gap)))
  const barPt = chart.kind === 'line' ? bandPt : bandPt / (barsInGroup + gapPercent / 100)
  const labelRoomPt = isStacked || chart.kind === 'bar-line' ? bandPt * 0.9 : barPt
  const widestLabelEm = Math.max(1, ...points.map(({ text }) => textWidthEm(text) + 0.5))
  const labelSizePt = Math.max(
    smallestLabelPt,
    Math.min(sizePt, Math.floor((labelRoomPt / widestLabelEm) * 2) / 2),
  )

  const nameRoomPt = bandPt * 0.95
  const longestNameEm = Math.max(1, ...categories.map((name) => textWidthEm(name)))
  const nameSizePt = Math.max(
    smallestNamePt,
    Math.min(sizePt, Math.floor((nameRoomPt / longestNameEm) * 2) / 2),
  )
  const nameLines = Math.ceil((longestNameEm * nameSizePt) / nameRoomPt)
  const top = (unit === '' ? 0 : sizePt * lineEm) + labelSizePt * lineEm
  const bottom = nameLines * lineEm * nameSizePt + 0.7 * sizePt + (series.length > 1 ? 1.8 * sizePt : 0)
  return {
    aroundPt: top + bottom,
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

/** Level bars, their names at the left, their figures at the right. */
function rankingLayout(chart: Chart, { theme, widthPt, heightPt }: Room): Measured {
  const { categories, series, unit } = chart
  const { sizePt, role } = theme.chart
  const latin = latinFaceOf(theme.faces[role])
  const labels = series.flatMap((one) => one.points.map((point) => textWidthEm(point?.text ?? '')))
  const pitchPt = (heightPt - sizePt * lineEm) / Math.max(1, categories.length)
  const nameSizePt = Math.max(smallestLabelPt, Math.min(sizePt, Math.floor((pitchPt / lineEm) * 2) / 2))
  const longestNameEm = Math.max(1, ...categories.map((name) => textWidthEm(name, latin)))
  const left = Math.min(widthPt * 0.4, (longestNameEm * nameReserve + 0.8) * nameSizePt)
  const right = (Math.max(1, ...labels) + 1) * nameSizePt
  const top = unit === '' ? 2 : sizePt * lineEm + 4
  return {
    plot: {
      x: left / widthPt,
      y: top / heightPt,
      w: 1 - (left + right) / widthPt,
      h: 1 - (top + 2) / heightPt,
    },
    gapPercent: 60,
    labelSizePt: nameSizePt,
    nameSizePt,
  }
}

/** A round plot in the middle, with room for the labels round it. */
function pieLayout(_: Chart, { theme, widthPt, heightPt }: Room): Measured {
  const { sizePt } = theme.chart
  const room = sizePt * lineEm * 2
  const diameter = Math.max(heightPt * 0.4, heightPt - 2 * room)
  return {
    plot: {
      x: (widthPt - diameter) / 2 / widthPt,
      y: (heightPt - diameter) / 2 / heightPt,
      w: diameter / widthPt,
      h: diameter / heightPt,
    },
    gapPercent: smallestGapPercent,
    labelSizePt: sizePt,
    nameSizePt: sizePt,
  }
}

const layouts: Readonly<Record<ChartKind, (...of: Parameters<typeof uprightLayout>) => Measured>> = {
  bar: uprightLayout,
  'stacked-bar': uprightLayout,
  line: uprightLayout,
  'bar-line': uprightLayout,
  pie: pieLayout,
  ranking: rankingLayout,
}

/** The usual height of a drawing, and the least that it may have. */
function heightsOf(chart: Chart, room: Omit<Room, 'heightPt'>): { usualPt: number; leastPt: number } {
  const { sizePt, heightMm } = room.theme.chart
  const themePt = mmToPt(heightMm)
  if (chart.kind === 'ranking') {
    const rows = (chart.categories.length * rankingLinePitch + lineEm) * sizePt
    const usualPt = Math.min(tallestRankingPt, Math.max(themePt * squeezedShare, rows))
    return {
      usualPt,
      leastPt: Math.min(usualPt, chart.categories.length * leastRankingPitchPt + lineEm * sizePt),
    }
  }
  if (chart.kind === 'pie') return { usualPt: themePt, leastPt: themePt * leastPieShare }
  const plotPt = lowestPlotPt[chart.kind === 'bar-line' ? 'double' : 'single']
  const { aroundPt } = uprightLayout(chart, { ...room, heightPt: themePt })
  return { usualPt: Math.max(themePt, aroundPt + plotPt), leastPt: aroundPt + plotPt * squeezedShare }
}

/**
 * Places the plot by hand, so that Word and every other reader keep the same room for the unit above it and
 * the names below, and finds bars and labels that do not run into each other. The drawing is as high as it
 * should be, or as it is told to be.
 */
export function chartLayout(
  chart: Chart,
  theme: Theme,
  language: Language,
  widthPt: number,
  wantedPt?: number,
): ChartLayout {
  const { sizePt } = theme.chart
  const { usualPt, leastPt } = heightsOf(chart, { theme, language, widthPt })
  const heightPt = wantedPt ?? usualPt
  const { plot, gapPercent, labelSizePt, nameSizePt } = layouts[chart.kind](chart, {
    theme,
    language,
    widthPt,
    heightPt,
  })
  const secondaryTitle = words[language].unit(chart.secondaryUnit ?? '')
  return {
    plot,
    gapPercent,
    labelSizePt,
    nameSizePt,
    heightPt,
    leastPt,
    secondaryTitleX: Math.max(0.5, 1 - ((textWidthEm(secondaryTitle) + 0.5) * sizePt) / widthPt),
  }
}
