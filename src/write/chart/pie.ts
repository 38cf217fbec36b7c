import { legend } from './legend.js'
import { unitText, type Look } from './look.js'
import type { Line, Scene, SceneText, Sector } from './shapes.js'
import { shorten, wrap } from './wrap.js'

const pointsPerMm = 72 / 25.4
const lineEm = 1.2
const betweenLabelsEm = 0.35
const elbowPt = 8
const besideElbowPt = 10
const gapPt = 3
const leastRadiusPt = 36
const marginPt = 8
const radiusShare = 0.2

interface Label {
  readonly category: number
  /** Lines of its name and their size. */
  readonly name: readonly string[]
  readonly nameSizePt: number
  readonly text: string
  readonly factId: string
  /** Middle of the slice in turns from the top. */
  readonly middle: number
  readonly heightPt: number
  /** Of its middle. */
  y: number
}

const turn = (turns: number, radius: number): { x: number; y: number } => ({
  x: Math.sin(turns * 2 * Math.PI) * radius,
  y: -Math.cos(turns * 2 * Math.PI) * radius,
})

/** Moves labels apart that would touch, as little as need be, inside the height. */
function spread(labels: Label[], gap: number, top: number, foot: number): void {
  const apart = (one: Label, other: Label): number => (one.heightPt + other.heightPt) / 2 + gap
  for (const [index, one] of labels.entries()) {
    const before = labels[index - 1]
    one.y = Math.max(one.y, before === undefined ? top + one.heightPt / 2 : before.y + apart(before, one))
  }
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    const one = labels[index] as Label
    const after = labels[index + 1]
    one.y = Math.min(one.y, after === undefined ? foot - one.heightPt / 2 : after.y - apart(one, after))
  }
}

/** A name in one line, then in two, smaller where need be; cut only where that is not enough. */
function nameLines(name: string, sizePt: number, widthPt: number): Pick<Label, 'name' | 'nameSizePt'> {
  const tries = [
    [1, 0],
    [1, 1],
    [2, 0],
    [2, 1],
    [2, 2],
  ] as const
  for (const [lines, smaller] of tries) {
    const found = wrap(name, sizePt - smaller, widthPt, lines)
    if (found !== null) return { name: found, nameSizePt: sizePt - smaller }
  }
  return { name: [shorten(name, sizePt - 2, widthPt)], nameSizePt: sizePt - 2 }
}

/**
 * Shares of a whole, clockwise from the top in the order given, each slice with its name and figure outside
 * and a line that leads there. Where a share in per cent is missing, its part of the circle is left open.
 */
export function pieChart(look: Look): Scene {
  const { chart, widthPt, theme, language, textColor, axisColor } = look
  const sizePt = look.sizePt
  const top = legend(
    { ...look, chart: { ...chart, series: chart.series.slice(0, 1) } },
    unitText(chart.unit, language),
  )
  const points = chart.series[0]?.points ?? []
  const sum = points.reduce((total, point) => total + Math.abs(Number(point?.value ?? 0)), 0)
  const isOpen = points.includes(null) && chart.unit === '%'
  const whole = (isOpen ? Math.max(100, sum) : sum) || 1
  const mostRadius = widthPt * radiusShare
  const roomPt = widthPt / 2 - mostRadius - elbowPt - besideElbowPt - gapPt

  const colors = theme.chart.colors
  const known = points.filter((point) => point !== null).length
  const sectors: Omit<Sector, 'centre' | 'radius'>[] = []
  const labels: Label[] = []
  let from = 0
  for (const [category, point] of points.entries()) {
    if (point === null) continue
    const to = from + Math.abs(Number(point.value)) / whole
    // The last slice lies beside the first: they must not share a colour.
    const wraps = category > 0 && category === known - 1 && category % colors.length === 0
    const color = colors[(wraps ? category + 1 : category) % colors.length] ?? axisColor
    if (to > from) sectors.push({ category, series: 0, color, from, to })
    const name = nameLines(chart.categories[category] ?? '', sizePt, roomPt)
    labels.push({
      category,
      ...name,
      heightPt: (name.name.length * name.nameSizePt + sizePt) * lineEm,
      text: point.text + (chart.unit === '%' && !/[%％]/.test(point.text) ? '%' : ''),
      factId: point.factId,
      middle: (from + to) / 2,
      y: 0,
    })
    from = to
  }
  const onRight = labels.filter(({ middle }) => middle < 0.5)
  const onLeft = labels.filter(({ middle }) => middle >= 0.5).reverse()
  const gap = sizePt * betweenLabelsEm
  const heightOf = (side: readonly Label[]): number =>
    side.reduce((height, label) => height + label.heightPt + gap, 0)
  const bodyPt = Math.max(
    (look.mostHeightPt ?? theme.chart.heightMm * pointsPerMm) - top.heightPt,
    heightOf(onRight) + marginPt,
    heightOf(onLeft) + marginPt,
    2 * leastRadiusPt + 2 * marginPt,
  )
  const radius = Math.min(bodyPt / 2 - marginPt - elbowPt, mostRadius)
  const centre = { x: widthPt / 2, y: top.heightPt + bodyPt / 2 }

  const lines: Line[] = []
  const texts: SceneText[] = []
  for (const [side, sign] of [
    [onRight, 1],
    [onLeft, -1],
  ] as const) {
    for (const one of side) one.y = centre.y + turn(one.middle, radius + elbowPt).y
    spread(side, gap, top.heightPt + 2, top.heightPt + bodyPt - 2)
    const column = centre.x + sign * (radius + elbowPt + besideElbowPt)
    for (const { middle, name, nameSizePt, heightPt, text, factId, y } of side) {
      const edge = turn(middle, radius)
      const elbow = turn(middle, radius + elbowPt * 0.6)
      const bend = { x: centre.x + elbow.x, y: centre.y + elbow.y }
      const line = { role: 'leader', color: axisColor, widthPt: 0.5 } as const
      lines.push(
        { ...line, x1: centre.x + edge.x, y1: centre.y + edge.y, x2: bend.x, y2: bend.y },
        { ...line, x1: bend.x, y1: bend.y, x2: column, y2: y },
      )
      const anchor = sign > 0 ? 'start' : 'end'
      const x = column + sign * gapPt
      const common = { x, anchor, color: textColor } as const
      const head = y - heightPt / 2
      texts.push(
        ...name.map((line, index): SceneText => ({
          ...common,
          role: 'category',
          y: head + nameSizePt * (lineEm * index + 0.95),
          sizePt: nameSizePt,
          text: line,
        })),
        {
          ...common,
          role: 'value',
          y: head + nameSizePt * lineEm * name.length + sizePt * 0.95,
          sizePt,
          text,
          factId,
        },
      )
    }
  }
  return {
    widthPt,
    heightPt: top.heightPt + bodyPt,
    plot: { x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius },
    bands: [],
    lines,
    plates: [],
    bars: [],
    sectors: sectors.map((sector) => ({ ...sector, centre, radius })),
    curves: [],
    markers: [],
    swatches: [],
    texts: [...top.texts, ...texts],
  }
}
