import type { Chart } from '../../document/nodes.js'
import type { Box, SceneText } from './scene.js'
import { textWidthPt } from './text-width.js'
import { shorten } from './wrap.js'

export interface Swatch extends Box {
  readonly series: number
  readonly color: string
}

export interface Legend {
  readonly heightPt: number
  readonly swatches: readonly Swatch[]
  readonly texts: readonly SceneText[]
}

interface LegendOptions {
  readonly widthPt: number
  readonly sizePt: number
  readonly colors: readonly string[]
  readonly textColor: string
  readonly axisColor: string
}

const swatchPt = 8
const betweenEntriesPt = 16

/**
 * The rows above the plot: the unit at the left, the names of the series at the right if there are
 * several, on as many rows as they need.
 */
export function legend(chart: Chart, unit: string, options: LegendOptions): Legend {
  const { widthPt, sizePt, colors, textColor, axisColor } = options
  const linePt = sizePt * 1.5
  const unitSize = sizePt - 1
  const unitShown = shorten(unit, unitSize, widthPt * 0.6)
  const unitTexts: SceneText[] =
    unit === ''
      ? []
      : [
          {
            role: 'unit',
            x: 0,
            y: sizePt,
            anchor: 'start',
            sizePt: unitSize,
            color: axisColor,
            text: unitShown,
          },
        ]
  if (chart.series.length < 2) return { heightPt: unit === '' ? 0 : linePt, swatches: [], texts: unitTexts }

  const entries = chart.series.map(({ name }, series) => {
    const text = shorten(name, sizePt, widthPt - swatchPt - 4)
    return { series, text, widthPt: swatchPt + 4 + textWidthPt(text, sizePt) }
  })
  const unitWidth = unit === '' ? 0 : textWidthPt(unitShown, unitSize) + betweenEntriesPt
  const rows: { entries: typeof entries; widthPt: number }[] = [{ entries: [], widthPt: 0 }]
  for (const entry of entries) {
    const row = rows.at(-1)
    const room = rows.length === 1 ? widthPt - unitWidth : widthPt
    const gap = row?.entries.length ? betweenEntriesPt : 0
    if (row && row.widthPt + gap + entry.widthPt <= room) {
      row.entries.push(entry)
      row.widthPt += gap + entry.widthPt
    } else {
      rows.push({ entries: [entry], widthPt: entry.widthPt })
    }
  }

  const swatches: Swatch[] = []
  const texts: SceneText[] = [...unitTexts]
  for (const [index, row] of rows.entries()) {
    const y = sizePt + linePt * index
    let x = widthPt - row.widthPt
    for (const { series, text, widthPt: entryWidth } of row.entries) {
      const color = colors[series % colors.length] ?? axisColor
      swatches.push({ series, color, x, y: y - swatchPt, width: swatchPt, height: swatchPt })
      texts.push({ role: 'legend', x: x + swatchPt + 4, y, anchor: 'start', sizePt, color: textColor, text })
      x += entryWidth + betweenEntriesPt
    }
  }
  return { heightPt: linePt * rows.length + 4, swatches, texts }
}
