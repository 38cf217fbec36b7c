import { contrast } from '../theme/contrast.js'
import type { BarSeries } from './grouped-bars.js'
import { yIn, type Extremes, type Lane } from './lane.js'
import type { Look } from './look.js'
import type { Bar, SceneText } from './shapes.js'
import { isInside, overlaps, textBox } from './text-box.js'
import { textWidthPt } from './text-width.js'

const widestBarPt = 46
const besideBarPt = 3
/** Of the gap to the next stack, so that a figure is seen to belong to its own. */
const besideShare = 0.7

/** The ends of the tallest stacks, up and down. */
export function stackExtremes(all: readonly BarSeries[], categories: number): Extremes {
  let lowest = 0
  let highest = 0
  for (let category = 0; category < categories; category += 1) {
    const values = all.map(({ points }) => Number(points[category]?.value ?? 0))
    highest = Math.max(
      highest,
      values.filter((value) => value > 0).reduce((sum, value) => sum + value, 0),
    )
    lowest = Math.min(
      lowest,
      values.filter((value) => value < 0).reduce((sum, value) => sum + value, 0),
    )
  }
  return { lowest, highest }
}

/**
 * The series of a category one on another. A figure stands inside its part, beside it where the part is
 * too small, and is left to the table of figures where neither has room.
 */
export function stackedBars(
  all: readonly BarSeries[],
  lane: Lane,
  look: Look,
): { bars: Bar[]; texts: SceneText[] } {
  const band = lane.width / Math.max(1, look.chart.categories.length)
  const widthPt = Math.min(widestBarPt, band * 0.6)
  const bars: Bar[] = []
  const texts: SceneText[] = []
  const sizes = [look.sizePt, look.sizePt - 1, look.sizePt - 2]
  for (const category of look.chart.categories.keys()) {
    let up = 0
    let down = 0
    for (const { series, points } of all) {
      const point = points[category]
      if (!point) continue
      const value = Number(point.value)
      const from = value < 0 ? down : up
      const to = from + value
      if (value < 0) down = to
      else up = to
      const x = lane.x + band * (category + 0.5) - widthPt / 2
      const y = Math.min(yIn(lane, from), yIn(lane, to))
      const height = Math.abs(yIn(lane, from) - yIn(lane, to))
      const color = look.colors[series] ?? look.axisColor
      const bar: Bar = { category, series, color, x, y, width: widthPt, height }
      bars.push(bar)
      const common = { role: 'value', text: point.text, factId: point.factId } as const
      const middle = y + height / 2
      const inside = sizes
        .map((sizePt): SceneText => ({
          ...common,
          sizePt,
          color: contrast('FFFFFF', color) > contrast(look.textColor, color) ? 'FFFFFF' : look.textColor,
          anchor: 'middle',
          x: x + widthPt / 2,
          y: middle + sizePt * 0.36,
        }))
        .find((text) => isInside(textBox(text), bar))
      const smallest = look.sizePt - 2
      const beside: SceneText = {
        ...common,
        sizePt: smallest,
        color: look.textColor,
        anchor: 'start',
        x: x + widthPt + besideBarPt,
        y: Math.min(middle + smallest * 0.36, lane.y + lane.height - 1.5),
      }
      const label = inside ?? beside
      if (
        inside !== undefined ||
        (textWidthPt(point.text, smallest) + besideBarPt <= (band - widthPt) * besideShare &&
          texts.every((text) => !overlaps(textBox(text), textBox(label))))
      )
        texts.push(label)
    }
  }
  return { bars, texts }
}
