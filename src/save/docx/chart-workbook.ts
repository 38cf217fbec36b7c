import type { TodaysPoint } from '../../audit/edited/todays-chart.js'
import { cellAddress } from '../../cell-address.js'
import { parseDecimal } from '../../model/decimal.js'
import { Archive } from '../../ooxml/archive.js'
import { repacked } from './repacked.js'

/**
 * The workbook behind a chart with today's values, a row for each category and a column for each series as
 * it was made; undefined where a cell has something else.
 */
export function refreshedWorkbook(bytes: Uint8Array, points: readonly TodaysPoint[]): Uint8Array | undefined {
  const archive = new Archive(bytes, 'document')
  const sheet = archive.names().find((name) => /^xl\/worksheets\/sheet1\.xml$/.test(name))
  if (sheet === undefined) return undefined
  let xml = new TextDecoder().decode(archive.bytesOf(sheet))
  for (const { point, value } of points) {
    if (value === undefined) return undefined
    const address = cellAddress(point.category + 2, point.series + 2)
    const cell = new RegExp(`(<c r="${address}"(?: s="\\d+")?(?: t="n")?>\\s*<v>)([^<]*)(</v>)`)
    const found = cell.exec(xml)
    const there = parseDecimal(found?.[2] ?? '')
    if (found === null || there?.minus(point.value).abs().lt('1e-9') !== true) return undefined
    xml = xml.replace(cell, (_, start: string, __, end: string) => start + value + end)
  }
  return repacked(archive, new Map([[sheet, xml]]))
}
