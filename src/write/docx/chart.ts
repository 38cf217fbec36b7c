import type { Chart, ChartKind, ChartPoint, ChartSeries } from '../../document/nodes.js'
import type { Theme } from '../theme/theme.js'
import { gapPtOf } from '../theme/gap.js'
import type { ChartLabel, ChartOptions, ChartSeriesOptions } from './adapter.js'
import { writeCaption, writeNotes } from './caption.js'
import { chartAxes } from './chart-axes.js'
import { chartLayout } from './chart-layout.js'
import { dressChart } from './chart-part.js'
import type { Context } from './context.js'
import { chartDrawing } from './drawing.js'
import { floating, joined, solid, type WordBlock } from './flow.js'
import { chartStyleId } from './style-ids.js'
import { ptToEmu, ptToTwips, twipsToEmu, twipsToPt } from './units.js'
import { words } from './words.js'
import { valued } from './xml.js'

const printedDecimal = /^([-\u2212]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/

/**
 * The label of a point. Where an Excel number format prints the figure exactly as the tree has it, the label
 * stays bound to the value, so that editing the chart's data changes it; otherwise it is plain text.
 */
export function chartLabel({ value, text }: ChartPoint, unit = ''): ChartLabel {
  const match = printedDecimal.exec(text)
  if (match === null) return { text }
  const [, sign, whole = '', decimals = ''] = match
  const plain = text.replaceAll(',', '').replace('\u2212', '-')
  if (Number(plain) !== Number(value)) return { text }
  const digits = `${whole.includes(',') ? '#,##' : ''}0${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}`
  const shown = unit === '' ? digits : `${digits}"${unit.replaceAll('"', '')}"`
  return { format: sign === '\u2212' ? `${shown};\u2212${shown}` : shown }
}

const types: Readonly<Record<ChartKind, ChartOptions['type']>> = {
  bar: 'column',
  'stacked-bar': 'column',
  'bar-line': 'column',
  line: 'line',
  pie: 'pie',
  ranking: 'bar',
}

const at = <T>(values: readonly T[], index: number, otherwise: T): T =>
  values[index % Math.max(1, values.length)] ?? otherwise

/** White on dark fills, the text's own colour on light ones. */
function readableOn(fill: string, text: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((from) =>
    Number.parseInt(fill.slice(from, from + 2), 16),
  )
  return red * 0.299 + green * 0.587 + blue * 0.114 < 140 ? 'FFFFFF' : text
}

/** One category in the accent colour, the others in the second colour of the charts. */
function pointColors(node: Chart, theme: Theme): readonly (string | undefined)[] | undefined {
  const { colors, axisColor } = theme.chart
  if (node.kind === 'pie') return node.categories.map((_, index) => at(colors, index, axisColor))
  if (node.highlighted === undefined || node.series.length > 1) return undefined
  return node.categories.map((_, index) =>
    index === node.highlighted ? theme.colors.accent : at(colors, 1, axisColor),
  )
}

function seriesOptions(node: Chart, series: ChartSeries, index: number, theme: Theme): ChartSeriesOptions {
  const color = at(theme.chart.colors, index, theme.chart.axisColor)
  const textColor = theme.styles.tableCell.color
  const colors = pointColors(node, theme)
  const isLine = node.kind === 'line' || (node.kind === 'bar-line' && series.axis === 'secondary')
  return {
    name: series.name,
    color,
    ...(colors === undefined ? {} : { colors }),
    ...(node.kind === 'bar-line' ? { type: isLine ? 'line' : 'column', axis: series.axis ?? 'primary' } : {}),
    values: series.points.map((point) => (point === null ? null : Number(point.value))),
    labels: series.points.map((point) =>
      point === null ? null : chartLabel(point, node.kind === 'pie' ? node.unit : ''),
    ),
    labelPosition: isLine ? 'above' : node.kind === 'stacked-bar' ? 'center' : 'outsideEnd',
    labelColor: node.kind === 'stacked-bar' ? readableOn(color, textColor) : textColor,
  }
}

/** Readers break a title anywhere over the plot. */
const inOneLine = (title: string): string => title.replaceAll(' ', '\u00a0')

export function writeChart(node: Chart, context: Context): WordBlock {
  const { theme, language, parts, widthTwips } = context
  const { chart: look } = theme
  const hasNotes = node.notes.length > 0
  const { caption: captionStyle } = theme.styles
  const gapPt = gapPtOf(theme)
  const caption = writeCaption(node, context, {
    keepNext: hasNotes || context.keepNext,
    before: ptToTwips(captionStyle.afterPt),
    after: hasNotes ? 0 : ptToTwips(gapPt),
  })
  const notes = writeNotes(node.notes, context, context.keepNext, 0)
  if (node.categories.length === 0 || node.series.length === 0) return joined([caption, notes])
  const layout = chartLayout(node, theme, language, twipsToPt(widthTwips), context.fitting?.heights.get(node))
  const { unit } = words[language]
  const relationship = parts.chart({
    type: types[node.kind],
    stacked: node.kind === 'stacked-bar',
    categories: node.categories,
    series: node.series.map((series, index) => seriesOptions(node, series, index, theme)),
    axisTitle: node.unit === '' ? '' : inOneLine(unit(node.unit)),
    secondaryAxisTitle: (node.secondaryUnit ?? '') === '' ? '' : inOneLine(unit(node.secondaryUnit ?? '')),
    axes: chartAxes(node, language),
    family: theme.faces[look.role].latin,
    sizePt: look.sizePt,
    labelSizePt: layout.labelSizePt,
    nameSizePt: layout.nameSizePt,
    gapPercent: layout.gapPercent,
    textColor: theme.styles.tableCell.color,
    axisColor: look.axisColor,
    dress: (xml) => dressChart(xml, node, layout, theme, language),
  })
  context.figures?.plot(node)
  const size = { width: twipsToEmu(widthTwips), height: ptToEmu(layout.heightPt) }
  const drawing = chartDrawing(relationship, parts.nextDrawing(), size, node.label, node.alternative)
  const whole = joined([
    {
      xml: `<w:p><w:pPr>${valued('w:pStyle', chartStyleId)}<w:keepNext/></w:pPr>${drawing}</w:p>`,
      flow: [
        solid([], { beforePt: gapPt, linePt: layout.heightPt, leastPt: layout.leastPt, keepNext: true }),
      ],
    },
    caption,
    notes,
  ])
  return floating(node, whole)
}
