import type { Chart, Language } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'
import { chartLayout } from './chart-layout.js'
import { words } from './words.js'
import { element } from './xml.js'

/** Changes what must be there: a new version of the library may write its charts otherwise. */
function replacePart(xml: string, part: RegExp, change: (found: string) => string): string {
  if (xml.search(part) === -1) throw new Error(`the chart written by docx has no ${part.source}`)
  return xml.replace(part, change)
}

const solidFill = /<a:solidFill>.*?<\/a:solidFill>/s
const filled = (color: string): string => element('a:solidFill', {}, element('a:srgbClr', { val: color }))

function manualLayout(place: Readonly<Record<string, string | number>>): string {
  const entries = Object.entries(place).map(([name, value]) => element(`c:${name}`, { val: value }))
  return element('c:layout', {}, element('c:manualLayout', {}, ...entries))
}

/** Top left and level: the unit is read before the figures, and Han text is not turned on its side. */
const levelTitle = (title: string): string =>
  replacePart(
    title,
    /<c:overlay val="0"\/>/,
    () => manualLayout({ xMode: 'edge', yMode: 'edge', x: 0, y: 0 }) + '<c:overlay val="1"/>',
  ).replaceAll('<a:bodyPr rot="-5400000"', '<a:bodyPr rot="0"')

/** The names stand at the foot of the plot, clear of bars below zero. */
const categoryAxis = (axis: string, color: string): string =>
  replacePart(
    replacePart(axis, /<c:tickLblPos val="nextTo"\/>/, () => '<c:tickLblPos val="low"/>'),
    /<c:spPr>.*?<\/c:spPr>/s,
    (line) => replacePart(line, solidFill, () => filled(color)),
  )

/** Gives a chart's part what the library has no options for: layout, colours of lines, language. */
export function dressChart(xml: string, chart: Chart, theme: Theme, language: Language): string {
  const { axisColor, gridColor } = theme.chart
  const { tag } = words[language]
  const { x, y, w, h } = chartLayout(chart, theme).plot
  const plot = manualLayout({ layoutTarget: 'inner', xMode: 'edge', yMode: 'edge', x, y, w, h })
  const steps: readonly (readonly [RegExp, (found: string) => string])[] = [
    [/(?<=<c:plotArea>)<c:layout\/>/, () => plot],
    [/<c:catAx>.*?<\/c:catAx>/s, (axis) => categoryAxis(axis, axisColor)],
    [
      /<c:majorGridlines>.*?<\/c:majorGridlines>/s,
      (lines) => replacePart(lines, solidFill, () => filled(gridColor)),
    ],
    // Figures stay readable where a grid line runs behind them.
    [
      /<c:dLbls>.*?<\/c:dLbls>/gs,
      (labels) => labels.replaceAll('<c:spPr><a:noFill/>', `<c:spPr>${filled('FFFFFF')}`),
    ],
    [/<c:lang val="en-US"\/>/, () => `<c:lang val="${tag}"/>`],
    [/(?<=<a:(?:endParaRPr|rPr)) lang="en-US"/g, () => ` lang="${tag}"`],
  ]
  const dressed = steps.reduce((part, [pattern, change]) => replacePart(part, pattern, change), xml)
  return chart.unit === '' ? dressed : replacePart(dressed, /<c:title>.*?<\/c:title>/s, levelTitle)
}
