import type { Chart, ChartPoint } from '../../document/nodes.js'
import { plainText } from '../../document/plain-text.js'
import { chartFigures, missingMark } from '../chart/figures.js'
import { chartSvg } from '../chart/svg.js'
import type { HtmlContext } from './context.js'
import { escapeHtml } from './escape.js'
import { fontFamily } from './font-family.js'
import { captionHtml, frameHtml, notesHtml } from './table.js'
import { pageWords } from './words.js'

/** Narrow enough to stay legible when a phone shrinks it, and calm when a desk screen enlarges it. */
const drawingWidthPt = 390

const pointHtml = (point: ChartPoint | null): string =>
  point === null
    ? missingMark
    : `<data class="number" value="${escapeHtml(point.value)}" data-fact="${escapeHtml(point.factId)}">${escapeHtml(point.text)}</data>`

/** The chart's figures as a table behind a fold. */
function dataHtml(chart: Chart, { document: { language } }: HtmlContext): string {
  const { data } = pageWords[language]
  const { head, rows } = chartFigures(chart, language)
  const inner = [
    `<thead>\n<tr>${head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('')}</tr>\n</thead>`,
    `<tbody>\n${rows
      .map(({ name, points }) => {
        const cells = points.map((point) => `<td class="right">${pointHtml(point)}</td>`).join('')
        return `<tr><th scope="row" class="left">${escapeHtml(name)}</th>${cells}</tr>`
      })
      .join('\n')}\n</tbody>`,
  ].join('\n')
  const name = `${data} ${chart.label} ${plainText(chart.caption)}`.trim()
  return `<details>\n<summary>${data}</summary>\n${frameHtml(name, head.length, inner)}\n</details>`
}

export function chartHtml(chart: Chart, context: HtmlContext): string {
  const { document, theme, anchors } = context
  const svg = chartSvg(chart, {
    widthPt: drawingWidthPt,
    theme,
    language: document.language,
    fontFamily: fontFamily(theme, theme.chart.role),
  })
  const caption = captionHtml(chart, context)
  return [
    `<figure class="chart" id="${anchors.of(chart) ?? ''}">`,
    `<div class="drawing" role="img" aria-label="${escapeHtml(chart.alternative)}">${svg}</div>`,
    ...(caption === '' ? [] : [`<figcaption>${caption}</figcaption>`]),
    `${notesHtml(chart.notes, context).trimStart()}\n${dataHtml(chart, context)}`.trim(),
    '</figure>',
  ].join('\n')
}
