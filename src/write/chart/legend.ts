import { isLine, type Look } from './look.js'
import { lineStyle } from './line-style.js'
import type { SceneText, Swatch } from './shapes.js'
import { textWidthPt } from './text-width.js'
import { shorten } from './wrap.js'

export interface Legend {
  readonly heightPt: number
  readonly swatches: readonly Swatch[]
  readonly texts: readonly SceneText[]
}

const patchPt = 8
const samplePt = 22
const afterSwatchPt = 4
const betweenEntriesPt = 16
/** Faces differ in width; the last name must not touch the edge. */
const edgePt = 2

/**
 * The rows above the plot: the units over their axes, and the names of the series if there are several,
 * at the right or between two units, on as many rows as they need.
 */
export function legend(look: Look, leftUnit: string, rightUnit = ''): Legend {
  const { chart, widthPt, sizePt, axisColor } = look
  const linePt = sizePt * 1.5
  const unitSize = sizePt - 1
  const unit = (text: string, x: number, anchor: 'start' | 'end'): SceneText[] =>
    text === '' ? [] : [{ role: 'unit', x, y: sizePt, anchor, sizePt: unitSize, color: axisColor, text }]
  const most = widthPt * (rightUnit === '' ? 0.6 : 0.45)
  const left = shorten(leftUnit, unitSize, most)
  const right = shorten(rightUnit, unitSize, most)
  const units = [...unit(left, 0, 'start'), ...unit(right, widthPt, 'end')]
  if (chart.series.length < 2)
    return { heightPt: units.length === 0 ? 0 : linePt, swatches: [], texts: units }

  const entries = chart.series.map(({ name }, series) => {
    const swatchPt = isLine(chart, series) ? samplePt : patchPt
    const text = shorten(name, sizePt, widthPt - swatchPt - afterSwatchPt - edgePt)
    return { series, text, swatchPt, widthPt: swatchPt + afterSwatchPt + textWidthPt(text, sizePt) }
  })
  const roomOf = (text: string): number => (text === '' ? 0 : textWidthPt(text, unitSize) + betweenEntriesPt)
  const rows: { entries: typeof entries; widthPt: number }[] = [{ entries: [], widthPt: 0 }]
  for (const entry of entries) {
    const row = rows.at(-1)
    const room = rows.length === 1 ? widthPt - edgePt - roomOf(left) - roomOf(right) : widthPt - edgePt
    const gap = row?.entries.length ? betweenEntriesPt : 0
    if (row && row.widthPt + gap + entry.widthPt <= room) {
      row.entries.push(entry)
      row.widthPt += gap + entry.widthPt
    } else {
      rows.push({ entries: [entry], widthPt: entry.widthPt })
    }
  }

  const swatches: Swatch[] = []
  const texts: SceneText[] = [...units]
  for (const [index, row] of rows.entries()) {
    const y = sizePt + linePt * index
    let x = widthPt - row.widthPt - edgePt
    if (right !== '') x = index === 0 ? (x + roomOf(left) - roomOf(right)) / 2 : x / 2
    for (const { series, text, swatchPt, widthPt: entryWidth } of row.entries) {
      const color = look.colors[series] ?? axisColor
      swatches.push({
        series,
        color,
        x,
        y: y - patchPt,
        width: swatchPt,
        height: patchPt,
        ...(isLine(chart, series) && { line: lineStyle(chart, series) }),
      })
      texts.push({
        role: 'legend',
        x: x + swatchPt + afterSwatchPt,
        y,
        anchor: 'start',
        sizePt,
        color: look.textColor,
        text,
      })
      x += entryWidth + betweenEntriesPt
    }
  }
  return { heightPt: linePt * rows.length + 4, swatches, texts }
}
