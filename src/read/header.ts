import { similar } from '../model/similar.js'
import type { Column, TableColumns } from './columns.js'
import type { ReportReading } from './reading.js'

/** Which column of the table each cell of a row belongs to; undefined where a cell has none. */
export type Header = readonly (Column | undefined)[]

/**
 * Matches a file's first record with the columns of its table, in any order, by name or other heading.
 * Reports unknown, repeated and missing columns; undefined if one that must be there is not.
 */
export function readHeader(
  cells: readonly string[],
  table: TableColumns,
  report: ReportReading,
): Header | undefined {
  const [only = ''] = cells
  if (cells.length === 1 && /[;\t]/.test(only)) {
    report('csv-separator', {})
    return undefined
  }
  const byHeading = headings(table)
  const first = new Map<Column, number>()
  const header = cells.slice(0, widthOf(cells)).map((cell, index) => {
    const found = byHeading.get(normalized(cell))
    if (found === undefined) {
      const close = similar(normalized(cell), byHeading.keys())
      const known = table.columns.map(({ name }) => name).join(', ')
      report('column-unknown', { column: cell.trim(), similar: close, known }, index + 1)
      return undefined
    }
    const before = first.get(found)
    if (before !== undefined) {
      report('column-duplicate', { column: cell.trim(), name: found.name, first: before }, index + 1)
      return undefined
    }
    first.set(found, index + 1)
    return found
  })
  let complete = true
  const there = new Set([...first.keys()].map(({ name }) => name))
  for (const group of table.required) {
    if (group.some((name) => there.has(name))) continue
    complete = false
    const aliases = table.columns.find(({ name }) => name === group[0])?.aliases.join(', ') ?? ''
    report('column-missing', { column: group.join(' / '), aliases })
  }
  return complete ? header : undefined
}

/** Spreadsheets add empty columns at the end. */
function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1
}

function headings(table: TableColumns): Map<string, Column> {
  const all = new Map<string, Column>()
  for (const column of table.columns) {
    for (const heading of [column.name, ...column.aliases]) all.set(normalized(heading), column)
  }
  return all
}

function normalized(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
}
