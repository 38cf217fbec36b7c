import { missingMark } from './figures.js'
import { lowestBarPt } from './grouped-bars.js'
import { extremesOf } from './lane.js'
import { legend } from './legend.js'
import { unitText, type Look } from './look.js'
import type { Bar, Scene, SceneText } from './shapes.js'
import { textWidthPt } from './text-width.js'
import { shorten, wrap } from './wrap.js'

const pointsPerMm = 72 / 25.4
const gapPt = 4
/** Names take at most this share of the width. */
const nameShare = 0.36
/** Height of a row, from roomy to tight. */
const rowEms = [1.75, 1.6, 1.5]
/** Above and below the rows. */
const aroundPt = 3
const smallestPt = 7
const betweenPanelsPt = 20
const leastPanelPt = 130
/** What a caption and notes take of a page beside the drawing. */
const captionRoomPt = 96

interface Setting {
  readonly sizePt: number
  readonly rowEm: number
  readonly panels: number
}

/**
 * The largest setting in which all rows stand on one page: smaller text first, then columns side by side.
 * Where none is enough, the drawing is as high as it must be.
 */
function settingFor(rows: number, topPt: number, look: Look): Setting {
  const { sizePt, widthPt, theme, mostHeightPt = Infinity } = look
  const { heightMm, marginMm } = theme.page
  const pagePt = (heightMm - marginMm.top - marginMm.bottom) * pointsPerMm - captionRoomPt
  const roomPt = Math.min(pagePt, mostHeightPt - topPt - 2 * aroundPt)
  const most = Math.max(1, Math.floor((widthPt + betweenPanelsPt) / (leastPanelPt + betweenPanelsPt)))
  for (let panels = 1; panels <= most; panels += 1)
    for (let size = sizePt; size >= Math.min(sizePt, smallestPt); size -= 0.5)
      for (const rowEm of rowEms)
        if (Math.ceil(rows / panels) * size * rowEm <= roomPt) return { sizePt: size, rowEm, panels }
  return { sizePt: Math.min(sizePt, smallestPt), rowEm: 1.5, panels: most }
}

/**
 * Horizontal bars in the order given, each with its name before it and its figure at its end. The height
 * grows with the rows; the own region's bar is in the accent colour on a band.
 */
export function rankingChart(look: Look): Scene {
  const { chart, widthPt, theme, axisColor, textColor } = look
  const top = legend(
    { ...look, chart: { ...chart, series: chart.series.slice(0, 1) } },
    unitText(chart.unit, look.language),
  )
  const points = chart.series[0]?.points ?? []
  const rows = chart.categories.length
  const { sizePt, rowEm, panels } = settingFor(rows, top.heightPt, look)
  const rowsEach = Math.max(1, Math.ceil(rows / panels))
  const panelPt = (widthPt - betweenPanelsPt * (panels - 1)) / panels
  const pitch = sizePt * rowEm
  const isMarked = chart.highlighted !== undefined

  const names = chart.categories.map((name) => nameLines(name, sizePt, pitch, panelPt * nameShare))
  const nameWidth = Math.max(
    0,
    ...names.flatMap(({ lines, sizePt: size }) => lines.map((line) => textWidthPt(line, size))),
  )
  const { lowest, highest } = extremesOf(chart.series.slice(0, 1))
  const low = Math.min(0, lowest)
  const high = Math.max(0, highest)
  const labelWidth = (isNegative: boolean): number =>
    Math.max(
      0,
      ...points.flatMap((point) =>
        point !== null && Number(point.value) < 0 === isNegative
          ? [textWidthPt(point.text, sizePt) + gapPt]
          : [],
      ),
    )
  const leftRoom = low < 0 ? labelWidth(true) : 0
  const barsX = nameWidth + 2 * gapPt + leftRoom
  const barsWidth = Math.max(20, panelPt - barsX - Math.max(labelWidth(false), gapPt) - 3)
  const perUnit = high === low ? 0 : barsWidth / (high - low)
  const zeroIn = barsX + -low * perUnit

  const bars: Bar[] = []
  const texts: SceneText[] = []
  const bands = []
  for (const [category, label] of names.entries()) {
    const panelX = Math.floor(category / rowsEach) * (panelPt + betweenPanelsPt)
    const y = top.heightPt + aroundPt + (category % rowsEach) * pitch
    const middle = y + pitch / 2
    const isOwn = category === chart.highlighted
    if (isOwn) bands.push({ x: panelX, y, width: panelPt, height: pitch, color: theme.colors.soft })
    for (const [line, text] of label.lines.entries())
      texts.push({
        role: 'category',
        x: panelX + nameWidth + gapPt,
        y: middle + label.sizePt * (0.36 + 1.05 * (line - (label.lines.length - 1) / 2)),
        anchor: 'end',
        sizePt: label.sizePt,
        color: textColor,
        text,
      })
    const zero = panelX + zeroIn
    const point = points[category] ?? null
    const common = { y: middle + sizePt * 0.36, sizePt } as const
    if (point === null) {
      texts.push({
        ...common,
        role: 'missing',
        x: zero + gapPt,
        anchor: 'start',
        color: axisColor,
        text: missingMark,
      })
      continue
    }
    const value = Number(point.value)
    const width = value === 0 ? 0 : Math.max(lowestBarPt, Math.abs(value) * perUnit)
    const [accent, plain] = [theme.colors.accent, theme.chart.colors[1] ?? look.colors[0]]
    bars.push({
      category,
      series: 0,
      color: (isMarked ? (isOwn ? accent : plain) : look.colors[0]) ?? axisColor,
      x: value < 0 ? zero - width : zero,
      y: y + pitch * 0.2,
      width,
      height: pitch * 0.6,
    })
    texts.push({
      ...common,
      role: 'value',
      x: value < 0 ? zero - width - gapPt : zero + width + gapPt,
      anchor: value < 0 ? 'end' : 'start',
      color: textColor,
      text: point.text,
      factId: point.factId,
    })
  }
  const bodyPt = Math.min(rowsEach, Math.max(1, rows)) * pitch
  const panelsUsed = Math.max(1, Math.ceil(rows / rowsEach))
  return {
    widthPt,
    heightPt: top.heightPt + bodyPt + 2 * aroundPt,
    plot: { x: barsX, y: top.heightPt + aroundPt, width: widthPt - barsX, height: bodyPt },
    zero: zeroIn,
    bands,
    lines: Array.from({ length: panelsUsed }, (_, panel) => {
      const x = panel * (panelPt + betweenPanelsPt) + zeroIn
      const height = Math.min(rowsEach, rows - panel * rowsEach) * pitch
      return {
        role: 'zero' as const,
        x1: x,
        y1: top.heightPt + aroundPt,
        x2: x,
        y2: top.heightPt + aroundPt + Math.max(height, 0),
        color: axisColor,
        widthPt: 0.75,
      }
    }),
    plates: [],
    bars,
    sectors: [],
    curves: [],
    markers: [],
    swatches: [],
    texts: [...top.texts, ...texts],
  }
}

/** A long name stands in two smaller lines, and is cut only where that is not enough. */
function nameLines(
  name: string,
  sizePt: number,
  pitchPt: number,
  widthPt: number,
): { sizePt: number; lines: string[] } {
  if (textWidthPt(name, sizePt) <= widthPt) return { sizePt, lines: [name] }
  const small = Math.min(sizePt, Math.max(6.5, sizePt - 2))
  const one = wrap(name, small, widthPt, 1) ?? (small * 2.1 <= pitchPt ? wrap(name, small, widthPt, 2) : null)
  return { sizePt: small, lines: one ?? [shorten(name, small, widthPt)] }
}
