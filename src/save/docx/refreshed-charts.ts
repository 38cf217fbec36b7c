import { hasMoved, todaysPoints, type TodaysPoint } from '../../audit/edited/todays-chart.js'
import type { TodaysFigures } from '../../audit/edited/todays-figure.js'
import type { TracedChart, TracedLedger } from '../../document/traced-ledger.js'
import type { Message } from '../../messages/index.js'
import { refreshMessages } from '../../messages/refresh.js'
import { relationsOf } from '../../ooxml/relations.js'
import { partText, type DocxDocument } from '../../read/docx/read-docx.js'
import { escapeXml } from '../../write/docx/xml.js'
import { plotsPoints, refreshedChart } from './chart-xml.js'
import { refreshedWorkbook } from './chart-workbook.js'
import type { Edit } from './edit.js'

/** What is done with a chart: how many points were drawn anew, or why it stays as it is. */
export interface ChartChange {
  readonly chart: TracedChart
  readonly points: readonly TodaysPoint[]
  readonly moved: number
  /** Why it was left as it is. */
  readonly stale?: Message
  /** What a person has to look at all the same. */
  readonly notes: readonly Message[]
}

export interface RefreshedCharts {
  readonly changes: readonly ChartChange[]
  readonly parts: ReadonlyMap<string, string | Uint8Array>
  /** Edits of the main part: what the charts say in place of their pictures. */
  readonly edits: readonly Edit[]
}

/** Draws the native charts of a file anew, with the workbooks behind them and the words in their place. */
export function refreshCharts(
  docx: DocxDocument,
  ledger: TracedLedger,
  todays: TodaysFigures,
): RefreshedCharts {
  const { archive, part, xml } = docx
  const free = new Set(
    relationsOf(archive, part)
      .filter(({ type, target }) => type === 'chart' && archive.has(target))
      .map(({ target }) => target),
  )
  const parts = new Map<string, string | Uint8Array>()
  const edits: Edit[] = []
  const changes = ledger.charts.map((chart): ChartChange => {
    const points = todaysPoints(chart, todays)
    const target = [...free].find((one) => plotsPoints(partText(archive, one), points))
    if (target !== undefined) free.delete(target)
    const moved = points.filter(hasMoved).length
    const none = { chart, points, moved, notes: [] }
    if (moved === 0) return none
    if (points.some(({ value }) => value === undefined)) return { ...none, stale: refreshMessages.chartLacks }
    if (target === undefined) return { ...none, stale: refreshMessages.chartUnknown }
    const drawn = refreshedChart(partText(archive, target), points)
    if (drawn === undefined) return { ...none, stale: refreshMessages.chartLabels }
    parts.set(target, drawn)
    const notes: Message[] = []
    const book = relationsOf(archive, target).find(({ type }) => type === 'package')?.target
    if (book !== undefined && archive.has(book)) {
      const bytes = refreshedWorkbook(archive.bytesOf(book), points)
      if (bytes === undefined) notes.push(refreshMessages.chartWorkbook)
      else parts.set(book, bytes)
    }
    const alternative = alternativeEdits(xml, points, edits)
    if (alternative === undefined) notes.push(refreshMessages.chartAlternative)
    else edits.push(...alternative)
    if (chart.kind === 'ranking' && !isSorted(points)) notes.push(refreshMessages.chartOrder)
    return { ...none, notes }
  })
  return { changes, parts, edits }
}

function isSorted(points: readonly TodaysPoint[]): boolean {
  const numbers = points.map(({ value }) => Number(value))
  const all = (holds: (a: number, b: number) => boolean): boolean =>
    numbers.every((value, index) => index === 0 || holds(numbers[index - 1] ?? value, value))
  return all((a, b) => a >= b) || all((a, b) => a <= b)
}

const descriptions = /\sdescr="([^"]*)"/g

/** The figures of what is said in a chart's place, one after another as the chart has them. */
function alternativeEdits(
  xml: string,
  points: readonly TodaysPoint[],
  taken: readonly Edit[],
): Edit[] | undefined {
  const inOrder = [...points].sort(
    (a, b) => a.point.category - b.point.category || a.point.series - b.point.series,
  )
  for (const found of xml.matchAll(descriptions)) {
    const start = found.index + found[0].length - 1 - (found[1] ?? '').length
    const made = editsIn(found[1] ?? '', start, inOrder)
    const isFree = made?.every((one) => taken.every(({ start: other }) => other !== one.start)) === true
    if (made !== undefined && isFree) return made
  }
  // LibreOffice drops what stands in a chart's place.
  return /\sdescr="[^"]*\d/.test(xml) ? undefined : []
}

function editsIn(text: string, offset: number, points: readonly TodaysPoint[]): Edit[] | undefined {
  const edits: Edit[] = []
  let from = 0
  for (const { point, text: now } of points) {
    const at = numberAt(text, escapeXml(point.text), from)
    if (at < 0 || now === undefined) return undefined
    from = at + escapeXml(point.text).length
    if (now !== point.text) edits.push({ start: offset + at, end: offset + from, text: escapeXml(now) })
  }
  return edits
}

/** A number that is no part of a longer one. */
function numberAt(text: string, wanted: string, from: number): number {
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const isPart = /[\d.]/.test(text.charAt(at - 1)) || /^(?:\d|\.\d)/.test(text.slice(at + wanted.length))
    if (!isPart) return at
  }
  return -1
}
