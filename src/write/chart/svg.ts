import type { Chart, Language } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'
import { chartScene, type Bar, type Line, type SceneText } from './scene.js'
import type { Swatch } from './legend.js'

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

const line = ({ x1, x2, y, color, widthPt }: Line): string =>
  element('line', { x1, y1: y, x2, y2: y, stroke: `#${color}`, 'stroke-width': widthPt })

const box = ({ x, y, width, height, color }: Bar | Swatch, content = ''): string =>
  element('rect', { x, y, width, height, fill: `#${color}` }, content)

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

/** What a reader sees on pointing at a bar: `全市 地区生产总值 6.0%`. */
function tooltip(chart: Chart, { series, category }: Bar): string {
  const one = chart.series[series]
  const figure = `${one?.points[category]?.text ?? ''}${chart.unit}`
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
 * chartSvg(chart, { widthPt: 440, theme: gongwen, language: 'zh-Hans', fontFamily: 'SimSun, serif' })
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
        ...scene.lines.filter(({ role }) => role === 'grid').map(line),
        ...scene.bars.map((bar) => box(bar, tooltip(chart, bar))),
        ...scene.lines.filter(({ role }) => role === 'zero').map(line),
        ...scene.swatches.map((swatch) => box(swatch)),
        ...scene.texts.map(text),
      ].join(''),
    ),
  )
}
