import type { Chart, Language } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'
import { chartAxes } from './chart-axes.js'
import type { ChartLayout } from './chart-layout.js'
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

/** At the top and level: the unit is read before the figures, and Han text is not turned on its side. */
const levelTitle = (title: string, x: number): string =>
  replacePart(
    title,
    /<c:overlay val="0"\/>/,
    () => manualLayout({ xMode: 'edge', yMode: 'edge', x, y: 0 }) + '<c:overlay val="1"/>',
  ).replaceAll(/<a:bodyPr rot="-?5400000"/g, '<a:bodyPr rot="0"')

/** The names stand at the foot of the plot, clear of bars below zero. */
const categoryAxis = (axis: string, color: string): string =>
  replacePart(
    axis.replace(/<c:tickLblPos val="nextTo"\/>/, () => '<c:tickLblPos val="low"/>'),
    /<c:spPr>.*?<\/c:spPr>/s,
    (line) => line.replace(solidFill, () => filled(color)),
  )

/** A ranking prints its figures at the bars, so that its axis has nothing to say. */
const silentAxis = (axis: string): string =>
  replacePart(
    replacePart(axis, /<c:majorGridlines>.*?<\/c:majorGridlines>/s, () => ''),
    /<c:tickLblPos val="nextTo"\/>/,
    () => '<c:tickLblPos val="none"/>',
  )

/** The figures of lines stand at their points; the axis that they are measured on is raised to clear the bars. */
const secondaryAxis = (xml: string): string => {
  const at = xml.lastIndexOf('<c:valAx>')
  return (
    xml.slice(0, at) + xml.slice(at).replace('<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="none"/>')
  )
}

type Step = readonly [RegExp, (found: string) => string]

/** Gives a chart's part what the library has no options for: layout, colours of lines, language. */
export function dressChart(
  xml: string,
  chart: Chart,
  layout: ChartLayout,
  theme: Theme,
  language: Language,
): string {
  const { axisColor, gridColor } = theme.chart
  const { tag } = words[language]
  const axes = chartAxes(chart, language)
  const { x, y, w, h } = layout.plot
  const plot = manualLayout({ layoutTarget: 'inner', xMode: 'edge', yMode: 'edge', x, y, w, h })
  const steps: Step[] = [
    [/(?<=<c:plotArea>)<c:layout\/>/, () => plot],
    [/<c:lang val="en-US"\/>/, () => `<c:lang val="${tag}"/>`],
    [/(?<=<a:(?:endParaRPr|rPr)) lang="en-US"/g, () => ` lang="${tag}"`],
  ]
  if (chart.kind === 'pie') steps.push([/<c:dLbls>.*?<\/c:dLbls>/gs, leaderLines])
  else steps.push([/<c:catAx>.*?<\/c:catAx>/gs, (axis) => categoryAxis(axis, axisColor)])
  if (chart.kind === 'ranking') steps.push([/<c:valAx>.*?<\/c:valAx>/s, silentAxis])
  else if (chart.kind !== 'pie')
    steps.push([
      /<c:majorGridlines>.*?<\/c:majorGridlines>/s,
      (lines) => replacePart(lines, solidFill, () => filled(gridColor)),
    ])
  // Figures stay readable where a grid line runs behind them.
  if (chart.kind === 'bar' || chart.kind === 'bar-line' || chart.kind === 'line')
    steps.push([
      /<c:dLbls>.*?<\/c:dLbls>/gs,
      (labels) => labels.replaceAll('<c:spPr><a:noFill/>', `<c:spPr>${filled('FFFFFF')}`),
    ])
  if (chart.kind === 'bar-line' && axes.secondary !== undefined)
    steps.push([/<c:plotArea>.*<\/c:plotArea>/s, secondaryAxis])
  const dressed = steps.reduce((part, [pattern, change]) => replacePart(part, pattern, change), xml)
  const hasTitle = chart.kind !== 'pie' && (chart.unit !== '' || (chart.secondaryUnit ?? '') !== '')
  if (!hasTitle) return dressed
  const places = chart.unit === '' ? [layout.secondaryTitleX] : [0, layout.secondaryTitleX]
  let title = 0
  return replacePart(dressed, /<c:title>.*?<\/c:title>/gs, (found) => levelTitle(found, places[title++] ?? 0))
}

/** The name and the figure of a slice on one line each, tied to it where they stand away from it. */
const leaderLines = (labels: string): string =>
  labels.replace(
    /(?<=<c:showBubbleSize val="0"\/>)(?=<\/c:dLbls>|<\/c:dLbl>)/g,
    '<c:separator>\n</c:separator>',
  )
