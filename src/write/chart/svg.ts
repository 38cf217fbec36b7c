import type { Chart, Language } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'
import { chartScene } from './scene.js'
import type { Box, Curve, Line, Marker, OfPoint, Point, SceneText, Sector, Swatch } from './shapes.js'

export interface ChartSvgOptions {
  readonly widthPt: number
  readonly theme: Theme
  readonly language: Language
  /** One family or a CSS list of families. */
  readonly fontFamily: string
}

/** Two decimals of a point: finer than any printer, and the same bytes everywhere. */
const coordinate = (value: number): string => String(Math.floor(value * 100 + 0.5) / 100)

// XML 1.0 has no place for these, not even escaped.
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (value: string): string =>
  value.replace(notInXml, '\ufffd').replace(/[&<>"]/g, (character) => entities[character] ?? character)

function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const printed = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? coordinate(value) : escape(value)}"`)
    .join('')
  return content === '' ? `<${name}${printed}/>` : `<${name}${printed}>${content}</${name}>`
}

const line = ({ x1, y1, x2, y2, color, widthPt }: Line): string =>
  element('line', { x1, y1, x2, y2, stroke: `#${color}`, 'stroke-width': widthPt })

const box = ({ x, y, width, height, color }: Box & { color: string }, content = ''): string =>
  element('rect', { x, y, width, height, fill: `#${color}` }, content)

const pair = ({ x, y }: Point): string => `${coordinate(x)} ${coordinate(y)}`
const path = (d: string, attributes: Readonly<Record<string, string | number>>, content = ''): string =>
  element('path', { d, ...attributes }, content)

const curve = ({
  points,
  color,
  widthPt,
  dash,
}: Pick<Curve, 'points' | 'color' | 'widthPt' | 'dash'>): string =>
  path(`M${points.map(pair).join('L')}`, {
    fill: 'none',
    stroke: `#${color}`,
    'stroke-width': widthPt,
    'stroke-linejoin': 'round',
    ...(dash.length > 0 && { 'stroke-dasharray': dash.map(coordinate).join(' ') }),
  })

/** Corners of markers round their middle, as shares of their size. */
export const markerCorners: Readonly<
  Record<Exclude<Marker['shape'], 'circle'>, readonly (readonly [number, number])[]>
> = {
  square: [
    [-0.45, -0.45],
    [0.45, -0.45],
    [0.45, 0.45],
    [-0.45, 0.45],
  ],
  diamond: [
    [0, -0.62],
    [0.62, 0],
    [0, 0.62],
    [-0.62, 0],
  ],
  triangle: [
    [0, -0.6],
    [0.58, 0.42],
    [-0.58, 0.42],
  ],
}

function marker(
  { x, y, shape, sizePt, color }: Omit<Marker, keyof OfPoint> & { color: string },
  content = '',
): string {
  const look = { fill: `#${color}`, stroke: '#FFFFFF', 'stroke-width': 0.5 }
  if (shape === 'circle') return element('circle', { cx: x, cy: y, r: sizePt / 2, ...look }, content)
  const points = markerCorners[shape].map(([across, down]) =>
    pair({ x: x + across * sizePt, y: y + down * sizePt }),
  )
  return path(`M${points.join('L')}Z`, look, content)
}

function sector({ centre, radius, from, to, color }: Sector, content: string): string {
  const look = { fill: `#${color}`, stroke: '#FFFFFF', 'stroke-width': 1 }
  if (to - from > 0.9999)
    return element('circle', { cx: centre.x, cy: centre.y, r: radius, ...look }, content)
  const at = (turns: number): string =>
    pair({
      x: centre.x + Math.sin(turns * 2 * Math.PI) * radius,
      y: centre.y - Math.cos(turns * 2 * Math.PI) * radius,
    })
  const r = coordinate(radius)
  return path(
    `M${pair(centre)}L${at(from)}A${r} ${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}Z`,
    look,
    content,
  )
}

function swatch({ line: style, ...patch }: Swatch): string {
  if (style === undefined) return box(patch)
  const y = patch.y + patch.height / 2
  const { color, x, width } = patch
  const points = [
    { x, y },
    { x: x + width, y },
  ]
  return curve({ ...style, color, points }) + marker({ ...style, color, x: x + width / 2, y, sizePt: 5 })
}

function text({ x, y, anchor, sizePt, color, text, upright, factId }: SceneText): string {
  return element(
    'text',
    {
      x,
      y,
      'text-anchor': anchor,
      'font-size': sizePt,
      fill: `#${color}`,
      ...(upright && { transform: `rotate(-90 ${coordinate(x)} ${coordinate(y)})` }),
      ...(factId !== undefined && { 'data-fact': factId }),
    },
    escape(text),
  )
}

/** What a reader sees on pointing at a shape: `全市 地区生产总值 6.0%`. */
function tooltip(chart: Chart, { series, category }: OfPoint): string {
  const one = chart.series[series]
  const unit = one?.axis === 'secondary' ? (chart.secondaryUnit ?? '') : chart.unit
  const figure = `${one?.points[category]?.text ?? ''}${unit}`
  return element(
    'title',
    {},
    escape([one?.name, chart.categories[category], figure].filter(Boolean).join(' ')),
  )
}

/**
 * Draws a chart as one self-contained SVG element, in points, with nothing to load and nothing to run.
 * The same chart and options give the same string.
 *
 * @example
 * const chart = document.children.find((node) => node.type === 'chart')!
 * const svg = chartSvg(chart, { widthPt: 440, theme: gongwen, language: 'zh-Hans', fontFamily: 'SimSun, serif' })
 */
export function chartSvg(chart: Chart, options: ChartSvgOptions): string {
  const scene = chartScene(chart, options)
  const width = coordinate(scene.widthPt)
  const height = coordinate(scene.heightPt)
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element(
      'g',
      { 'font-family': options.fontFamily },
      [
        ...scene.bands.map((band) => box(band)),
        ...scene.lines.filter(({ role }) => role !== 'zero').map(line),
        ...scene.plates.map((plate) => box({ ...plate, color: 'FFFFFF' })),
        ...scene.bars.map((bar) => box(bar, tooltip(chart, bar))),
        ...scene.sectors.map((one) => sector(one, tooltip(chart, one))),
        ...scene.lines.filter(({ role }) => role === 'zero').map(line),
        ...scene.curves.map(curve),
        ...scene.markers.map((one) => marker(one, tooltip(chart, one))),
        ...scene.swatches.map(swatch),
        ...scene.texts.map(text),
      ].join(''),
    ),
  )
}
