import { lineEm, type CategoryLabels } from './category-labels.js'
import { footOf, yIn, type Lane } from './lane.js'
import type { Look } from './look.js'
import type { Line, SceneText } from './shapes.js'
import { textWidthPt } from './text-width.js'

const tickLengthPt = 5

/** Grid lines, and a strong one at zero or, without zero, at the foot of the lowest lane. */
export function axisLines(one: Lane, isLowest: boolean, { axisColor, gridColor }: Look): Line[] {
  const across = (y: number): Pick<Line, 'x1' | 'y1' | 'x2' | 'y2'> => ({
    x1: one.x,
    y1: y,
    x2: one.x + one.width,
    y2: y,
  })
  const strong = { color: axisColor, widthPt: 0.75 }
  const hasZero = one.lowest <= 0 && one.highest >= 0
  const zeroIsInside = one.lowest < 0 && one.highest > 0
  return [
    ...one.axis
      .filter(({ value }) => value !== 0)
      .map(({ value }): Line => ({
        role: 'grid',
        ...across(yIn(one, value)),
        color: gridColor,
        widthPt: 0.5,
      })),
    ...(hasZero && (isLowest || zeroIsInside)
      ? [{ role: 'zero' as const, ...across(yIn(one, 0)), ...strong }]
      : []),
    ...(hasZero && !isLowest && !zeroIsInside
      ? [{ role: 'grid' as const, ...across(yIn(one, 0)), color: gridColor, widthPt: 0.5 }]
      : []),
    ...(isLowest && !hasZero ? [{ role: 'grid' as const, ...across(footOf(one)), ...strong }] : []),
  ]
}

/** The values beside the grid lines, with the minus that the figures have. */
export function tickTexts(
  one: Lane,
  side: 'left' | 'right',
  { chart, sizePt, axisColor }: Look,
): SceneText[] {
  const usesMinus = chart.series.some(({ points }) => points.some((point) => point?.text.includes('\u2212')))
  return one.axis.map(({ value, text }) => ({
    role: 'tick',
    x: side === 'left' ? one.x - tickLengthPt : one.x + one.width + tickLengthPt,
    y: yIn(one, value) + (sizePt - 1) * 0.35,
    anchor: side === 'left' ? 'end' : 'start',
    sizePt: sizePt - 1,
    color: axisColor,
    text: usesMinus ? text.replace('-', '\u2212') : text,
  }))
}

/** The categories' names under their bands; `at` is the top left corner of the first band. */
export function nameTexts(
  { labels, sizePt, upright }: CategoryLabels,
  at: { x: number; y: number; band: number },
  { textColor, widthPt }: Look,
): SceneText[] {
  return labels.flatMap((lines, index) => {
    const x = at.x + at.band * (index + 0.5)
    return lines.map((text, line): SceneText => {
      const common = { role: 'category', sizePt, color: textColor, text } as const
      return upright
        ? { ...common, upright: true, anchor: 'end', x: x + sizePt * 0.36, y: at.y }
        : {
            ...common,
            anchor: 'middle',
            x: Math.min(x, widthPt - textWidthPt(text, sizePt) / 2),
            y: at.y + sizePt * (lineEm * line + 0.95),
          }
    })
  })
}
