import { csvRecords } from '../csv.js'
import type { ReadingFindings } from '../reading.js'
import type { Cube, CubeRecord } from './cube.js'

const messageColumns = new Set([
  'DATAFLOW',
  'STRUCTURE',
  'STRUCTURE_ID',
  'STRUCTURE_NAME',
  'ACTION',
  'SERIES_KEY',
])

/**
 * Reads SDMX-CSV 1.0 or 2.0, or any CSV of records with a column for each dimension. Heads and codes may
 * carry their labels (`REF_AREA: Reference area`).
 */
export function readSdmxCsv(
  file: string,
  text: string,
  valueColumn: string,
  findings: ReadingFindings,
): Cube | undefined {
  let heads: string[] | undefined
  const records: CubeRecord[] = []
  const labels = new Map<string, string>()
  const separator = /^[^\n,]*;/.test(text) ? ';' : ','
  for (const { line, cells, fault } of csvRecords(text, separator)) {
    const report = findings.at(file, line)
    if (fault !== undefined) {
      report(`csv-${fault}`, {})
      if (heads === undefined) return undefined
    } else if (heads === undefined) {
      heads = cells.map((cell) => splitLabel(cell).code)
      if (!heads.includes(valueColumn)) {
        report('column-missing', { column: valueColumn, aliases: '' })
        return undefined
      }
    } else {
      const record = recordOf(heads, cells, valueColumn, labels)
      if (/^D(?:elete)?$/i.test(record.action)) report('cube-deleted', {})
      else if (cells.length !== heads.length) {
        report('csv-cell-count', { found: cells.length, expected: heads.length })
      } else {
        const column = heads.indexOf(valueColumn) + 1
        records.push({ codes: record.codes, value: record.value, place: { file, line, column } })
      }
    }
  }
  const components = (heads ?? []).filter((head) => head !== valueColumn && !messageColumns.has(head))
  return { components, records, label: (component, code) => labels.get(`${component}\n${code}`) }
}

function recordOf(
  heads: readonly string[],
  cells: readonly string[],
  valueColumn: string,
  labels: Map<string, string>,
): { codes: Map<string, string>; value: string | null; action: string } {
  const codes = new Map<string, string>()
  let value: string | null = null
  let action = ''
  for (const [index, head] of heads.entries()) {
    const cell = cells[index]?.trim() ?? ''
    if (head === 'ACTION') action = cell
    if (cell === '' || messageColumns.has(head)) continue
    if (head === valueColumn) {
      value = /^nan$/i.test(cell) ? null : cell
      continue
    }
    const { code, label } = splitLabel(cell)
    codes.set(head, code)
    if (label !== undefined) labels.set(`${head}\n${code}`, label)
  }
  return { codes, value, action }
}

/** `M: Monthly` as its code and label; a time of day has no space behind its colons. */
function splitLabel(cell: string): { code: string; label: string | undefined } {
  const match = /^([^\s:]+): ?(\D.*)$/.exec(cell.trim())
  return match?.[1] === undefined
    ? { code: cell.trim(), label: undefined }
    : { code: match[1], label: match[2] }
}
