import { axisLines, nameTexts, tickTexts } from './axes.js'
import { categoryLabels } from './category-labels.js'
import { curveLabelExtentPt, curves } from './curves.js'
import { groupedBars, planBars, type BarSeries } from './grouped-bars.js'
import { extremesOf, footOf, lane, valueAxis, yIn, type Extremes, type Lane } from './lane.js'
import { legend } from './legend.js'
import { isLine, unitText, type Look } from './look.js'
import type { Box, Scene } from './shapes.js'
import type { LabelChoice } from './place-labels.js'
import { stackedBars, stackExtremes } from './stacked-bars.js'
import { crosses, textBox } from './text-box.js'
import { textWidthPt } from './text-width.js'
import { printedTicks } from './ticks.js'

const pointsPerMm = 72 / 25.4
const lowestPlotPt = 96
/** With two axes the lines run above the bars, where they cross neither them nor their figures. */
const lowestUpperPt = 48
const lowestLowerPt = 72
const upperShare = 0.42
const betweenLanesPt = 10
/** In a drawing that is to fit on what is left of a page, plots may be lower by as much. */
const squeezedShare = 0.6

const withZero = ({ lowest, highest }: Extremes): Extremes => ({
  lowest: Math.min(0, lowest),
  highest: Math.max(0, highest),
})

interface Part {
  readonly members: readonly BarSeries[]
  readonly values: Extremes
  readonly axis: ReturnType<typeof valueAxis>
  readonly hasBars: boolean
}

/** The series of one axis and what they need of it. */
function partOf({ chart, language }: Look, members: readonly BarSeries[], tickCount: number): Part {
  const hasBars = members.some(({ series }) => !isLine(chart, series))
  const found = extremesOf(members.flatMap(({ series }) => chart.series[series] ?? []))
  const values =
    chart.kind === 'stacked-bar' && hasBars
      ? stackExtremes(members, chart.categories.length)
      : hasBars
        ? withZero(found)
        : found
  const axis = valueAxis(values, tickCount, hasBars)
  return { members, values, axis: { ...axis, axis: printedTicks(axis.axis, language) }, hasBars }
}

const widestTick = ({ axis }: Part, sizePt: number): number =>
  Math.max(0, ...axis.axis.map((tick) => textWidthPt(tick.text, sizePt - 1)))

/** How much higher than the theme's a drawing may be for the sake of its figures. */
/** More figures along lines than this are a cloud. */
const mostLineFigures = 30
const heightFactors = [1, 1.2, 1.4]

/**
 * Charts with their categories along the horizontal axis: bars, stacks and lines. The height is the
 * theme's, more only where the figures would have no room. Figures of lines that have none even then are
 * left out but for those of the ends and extremes.
 */
export function categoryChart(look: Look): Scene {
  const band = look.widthPt / Math.max(1, look.chart.categories.length)
  const widest = Math.max(
    0,
    ...look.chart.series.flatMap(({ points }, series) =>
      isLine(look.chart, series)
        ? points.map((point) => textWidthPt(point?.text ?? '', look.sizePt - 2))
        : [],
    ),
  )
  const points = look.chart.series.flatMap((one, series) => (isLine(look.chart, series) ? one.points : []))
  if (widest <= band && points.length <= mostLineFigures) {
    for (const factor of heightFactors) {
      const { scene, hasAllLabels } = layOut(look, factor, 'all')
      if (hasAllLabels) return scene
    }
  }
  return layOut(look, 1, 'key').scene
}

function layOut(
  look: Look,
  heightFactor: number,
  choice: LabelChoice,
): { scene: Scene; hasAllLabels: boolean } {
  const { chart, widthPt, sizePt, theme, axisColor, gridColor, language } = look
  const members = chart.series.map(({ points }, series): BarSeries => ({ series, points }))
  const isSecondary = ({ series }: BarSeries): boolean => chart.series[series]?.axis === 'secondary'
  const secondary = members.filter(isSecondary)
  const isDouble = secondary.length > 0 && secondary.length < members.length
  const lower = partOf(
    look,
    isDouble ? members.filter((one) => !isSecondary(one)) : members,
    isDouble ? 3 : 4,
  )
  const upper = isDouble ? partOf(look, secondary, 2) : undefined
  const isAllSecondary = !isDouble && secondary.length > 0
  const leftUnit = isAllSecondary ? (chart.secondaryUnit ?? chart.unit) : chart.unit

  const plotX = widestTick(lower, sizePt) + 8
  const right = upper === undefined ? 4 : widestTick(upper, sizePt) + 8
  const plotWidth = widthPt - plotX - right
  const band = plotWidth / Math.max(1, chart.categories.length)
  const top = legend(
    look,
    unitText(leftUnit, language),
    upper === undefined ? '' : unitText(chart.secondaryUnit ?? '', language),
  )
  const names = categoryLabels(chart.categories, band, sizePt, chart.kind === 'line')
  const bottomPt = 6 + names.heightPt
  const { mostHeightPt } = look
  const heightPt = mostHeightPt ?? theme.chart.heightMm * pointsPerMm * heightFactor
  const roomPt = heightPt - top.heightPt - bottomPt
  const least = mostHeightPt === undefined ? 1 : squeezedShare

  const bars = lower.members.filter(({ series }) => !isLine(chart, series))
  const plan = planBars(bars, band, sizePt)
  const isStacked = chart.kind === 'stacked-bar'
  const curveExtent = curveLabelExtentPt(sizePt)
  const lowerExtent = lower.hasBars ? (isStacked ? 4 : (plan.labels?.extentPt ?? 0)) : curveExtent
  const layLane = (part: Part, y: number, heightPt: number, leastPt: number, extentPt: number): Lane =>
    lane(
      part.axis,
      part.values,
      { x: plotX, y, width: plotWidth, heightPt, leastPt },
      { extentPt, below: !part.hasBars || (part.values.lowest < 0 && !isStacked) },
    )
  const upperLane =
    upper && layLane(upper, top.heightPt, roomPt * upperShare, lowestUpperPt * least, curveExtent)
  const lowerY = upperLane === undefined ? top.heightPt : footOf(upperLane) + betweenLanesPt
  const lowerLane = layLane(
    lower,
    lowerY,
    top.heightPt + roomPt - lowerY,
    (isDouble ? lowestLowerPt : lowestPlotPt) * least,
    lowerExtent,
  )
  const foot = footOf(lowerLane)
  const plot: Box = {
    x: plotX,
    y: (upperLane ?? lowerLane).y,
    width: plotWidth,
    height: lowerLane.y + lowerLane.height - (upperLane ?? lowerLane).y,
  }

  const highlighted = chart.highlighted
  const isMarked = highlighted !== undefined && highlighted >= 0 && highlighted < chart.categories.length
  const colorOf = (series: number, category: number): string => {
    const own = look.colors[series] ?? axisColor
    if (!isMarked || bars.length > 1 || isStacked) return own
    return category === highlighted ? theme.colors.accent : (theme.chart.colors[1] ?? own)
  }
  const shapes = isStacked
    ? stackedBars(bars, lowerLane, look)
    : groupedBars(bars, plan, lowerLane, look, colorOf)
  const seriesOfLines = (part: Part): number[] =>
    part.members.filter(({ series }) => isLine(chart, series)).map(({ series }) => series)
  const lowerCurves = curves(seriesOfLines(lower), lowerLane, look, choice)
  const upperCurves = upper && upperLane && curves(seriesOfLines(upper), upperLane, look, choice)

  const lines = [
    ...axisLines(lowerLane, true, look),
    ...(upperLane === undefined ? [] : axisLines(upperLane, false, look)),
  ]
  const values = [...shapes.texts, ...lowerCurves.labels.texts, ...(upperCurves?.labels.texts ?? [])]
  const bands = isMarked
    ? [
        {
          x: plotX + band * highlighted,
          y: plot.y - 2,
          width: band,
          height: foot - plot.y + 4 + names.heightPt,
          color: theme.colors.soft,
        },
      ]
    : []
  const hasZero = lowerLane.lowest <= 0 && lowerLane.highest >= 0
  const scene: Scene = {
    widthPt,
    heightPt: foot + bottomPt,
    plot,
    ...(hasZero && { zero: yIn(lowerLane, 0) }),
    bands,
    lines,
    plates: values
      .map((text) => textBox(text))
      .filter((box) =>
        lines.some(
          (line) =>
            line.color === gridColor && crosses(box, { x: line.x1, y: line.y1 }, { x: line.x2, y: line.y2 }),
        ),
      )
      .map(({ x, y, width, height }) => ({ x: x - 1, y, width: width + 2, height })),
    bars: shapes.bars,
    sectors: [],
    curves: [...lowerCurves.curves, ...(upperCurves?.curves ?? [])],
    markers: [...lowerCurves.markers, ...(upperCurves?.markers ?? [])],
    swatches: top.swatches,
    texts: [
      ...top.texts,
      ...tickTexts(lowerLane, 'left', look),
      ...(upperLane === undefined ? [] : tickTexts(upperLane, 'right', look)),
      ...nameTexts(names, { x: plotX, y: foot + 4, band }, look),
      ...values,
    ],
  }
  return { scene, hasAllLabels: lowerCurves.labels.areAll && upperCurves?.labels.areAll !== false }
}
