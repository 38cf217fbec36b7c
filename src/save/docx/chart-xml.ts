import type { TodaysPoint } from '../../audit/edited/todays-chart.js'
import { Decimal, parseDecimal, printedDecimals } from '../../model/decimal.js'
import { escapeXml } from '../../write/docx/xml.js'
import { withEdits, type Edit } from './edit.js'

interface Series {
  readonly order: number
  readonly start: number
  readonly xml: string
}

const ofSeries = /<c:ser>.*?<\/c:ser>/gs
const values = /<c:val>.*?<\/c:val>/s
const pointPattern = /<c:pt idx="(\d+)"[^<>]*>\s*<c:v>([^<]*)<\/c:v>/g

function seriesOf(xml: string): Series[] {
  return [...xml.matchAll(ofSeries)]
    .map((found) => ({
      order: Number(/<c:order val="(\d+)"/.exec(found[0])?.[1] ?? 0),
      start: found.index,
      xml: found[0],
    }))
    .sort((a, b) => a.order - b.order)
}

/** Where the values of a series stand in the chart's part, by category. */
function pointsOf({ xml, start }: Series): Map<number, Edit> {
  const found = values.exec(xml)
  if (found === null) return new Map()
  return new Map(
    [...found[0].matchAll(pointPattern)].map((point): [number, Edit] => {
      const text = point[2] ?? ''
      const end = start + found.index + point.index + point[0].length - '</c:v>'.length
      return [Number(point[1]), { start: end - text.length, end, text }]
    }),
  )
}

const isEqual = (one: string, other: string): boolean => {
  const [a, b] = [parseDecimal(one.trim()), parseDecimal(other)]
  return a !== undefined && b !== undefined && a.minus(b).abs().lt('1e-9')
}

/** Whether a chart's part plots what the ledger says of it. */
export function plotsPoints(xml: string, points: readonly TodaysPoint[]): boolean {
  const series = seriesOf(xml).map(pointsOf)
  return points.every(({ point }) => {
    const there = series[point.series]?.get(point.category)
    return there !== undefined && isEqual(there.text, point.value)
  })
}

/**
 * A chart's part with today's values and labels; undefined where a label cannot be told anew. An axis that
 * was set for the old values and is too short for the new ones is left to the program.
 */
export function refreshedChart(xml: string, points: readonly TodaysPoint[]): string | undefined {
  const edits: Edit[] = []
  const all = seriesOf(xml)
  for (const { point, value, text } of points) {
    const series = all[point.series]
    const there = series && pointsOf(series).get(point.category)
    if (series === undefined || there === undefined || value === undefined || text === undefined)
      return undefined
    if (value === point.value) continue
    edits.push({ ...there, text: value })
    const label = labelEdit(series, point, text)
    if (label === undefined) return undefined
    edits.push(...label)
  }
  return withoutTightAxes(withEdits(xml, edits), points)
}

/** The label of a point: a format that prints the value, or a text of its own. */
function labelEdit(
  { xml, start }: Series,
  { category, text: before }: TodaysPoint['point'],
  text: string,
): Edit[] | undefined {
  const label = [...xml.matchAll(/<c:dLbl>\s*<c:idx val="(\d+)"\/>.*?<\/c:dLbl>/gs)].find(
    ([, index]) => Number(index) === category,
  )
  if (label === undefined) return []
  const own = new RegExp(`<a:t>([^<]*)</a:t>`).exec(label[0])
  if (own !== null) {
    const at = (own[1] ?? '').indexOf(escapeXml(before))
    if (at < 0) return undefined
    const from = start + label.index + own.index + '<a:t>'.length + at
    return [{ start: from, end: from + escapeXml(before).length, text: escapeXml(text) }]
  }
  const format = /<c:numFmt formatCode="([^"]*)"/.exec(label[0])
  if (format === null) return []
  const [was, is] = [printedDecimals(before), printedDecimals(text)]
  if (was === is) return []
  const code = format[1] ?? ''
  const digits = is === 0 ? '0' : `0.${'0'.repeat(is)}`
  const from = start + label.index + format.index + '<c:numFmt formatCode="'.length
  return [{ start: from, end: from + code.length, text: code.replace(/0(?:\.0+)?/g, digits) }]
}

const limit = /<c:(?:max|min) val="([^"]*)"\/>/g

function withoutTightAxes(xml: string, points: readonly TodaysPoint[]): string {
  const shown = points.flatMap(({ value }) => (value === undefined ? [] : [new Decimal(value)]))
  const [most, least] = [Decimal.max(0, ...shown), Decimal.min(0, ...shown)]
  const fits = [...xml.matchAll(limit)].every(([whole, text = '']) => {
    const value = parseDecimal(text)
    return value === undefined || (whole.startsWith('<c:max') ? value.gte(most) : value.lte(least))
  })
  return fits ? xml : xml.replace(limit, '').replace(/<c:majorUnit val="[^"]*"\/>/g, '')
}
