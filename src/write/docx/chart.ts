import type { Chart, ChartPoint } from '../../document/nodes.js'
import { chartRun, wordParagraph, type ChartLabel, type WordBlock } from './adapter.js'
import { writeCaption, writeNotes } from './caption.js'
import { chartLayout } from './chart-layout.js'
import type { Context } from './context.js'
import { typeAreaWidthMm } from './page.js'
import { chartStyleId } from './style-ids.js'
import { mmToPixels } from './units.js'
import { words } from './words.js'

const printedDecimal = /^([-\u2212]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/

/**
 * The label of a bar. Where an Excel number format prints the figure exactly as the tree has it, the label
 * stays bound to the value, so that editing the chart's data changes it; otherwise it is plain text.
 */
export function chartLabel({ value, text }: ChartPoint): ChartLabel {
  const match = printedDecimal.exec(text)
  if (match === null) return { text }
  const [, sign, whole = '', decimals = ''] = match
  const plain = text.replaceAll(',', '').replace('\u2212', '-')
  if (Number(plain) !== Number(value)) return { text }
  const digits = `${whole.includes(',') ? '#,##' : ''}0${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}`
  return { format: sign === '\u2212' ? `${digits};\u2212${digits}` : digits }
}

export function writeChart(node: Chart, context: Context): WordBlock[] {
  const { theme, language } = context
  const { chart: look } = theme
  const caption = writeCaption(node.label, node.caption, context, node.notes.length > 0 || context.keepNext)
  const notes = writeNotes(node.notes, context, context.keepNext)
  if (node.categories.length === 0 || node.series.length === 0) return [...caption, ...notes]
  context.charts.push(node)
  const { gapPercent, labelSizePt, nameSizePt } = chartLayout(node, theme)
  const run = chartRun({
    widthPixels: mmToPixels(typeAreaWidthMm(theme.page)),
    heightPixels: mmToPixels(look.heightMm),
    categories: node.categories,
    series: node.series.map(({ name, points }, index) => ({
      name,
      color: look.colors[index % look.colors.length] ?? look.axisColor,
      values: points.map((point) => (point === null ? null : Number(point.value))),
      labels: points.map((point) => (point === null ? null : chartLabel(point))),
    })),
    axisTitle: node.unit === '' ? '' : words[language].unit(node.unit),
    family: theme.faces[look.role].latin,
    sizePt: look.sizePt,
    labelSizePt,
    nameSizePt,
    gapPercent,
    textColor: theme.styles.tableCell.color,
    axisColor: look.axisColor,
    name: node.label,
    alternative: node.alternative,
  })
  return [wordParagraph({ styleId: chartStyleId, children: [run], keepNext: true }), ...caption, ...notes]
}
