import { isDeepStrictEqual } from 'node:util'
import { tableSchemas, type TableName } from '../model/dataset-input.js'
import { listText } from '../read/cell.js'
import { tableColumns, type Column } from '../read/columns.js'

/** A table as its sheet or file has it: heads, and a text for each cell, empty where there is no value. */
export interface TidyTable {
  readonly table: TableName
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A table's rows as texts, in the columns that any of them needs; what is by default is left out. */
export function tidyTable(table: TableName, rows: readonly object[]): TidyTable {
  const { columns, required } = tableColumns[table]
  const always = new Set(required.map(([name]) => name))
  const texts = rows.map((row) => columns.map((column) => cellText(table, row, column)))
  const used = columns.flatMap((column, index) =>
    always.has(column.name) || texts.some((cells) => cells[index] !== '') ? [index] : [],
  )
  return {
    table,
    heads: used.map((index) => columns[index]?.name ?? ''),
    rows: texts.map((cells) => used.map((index) => cells[index] ?? '')),
  }
}

function cellText(table: TableName, row: object, { field, kind }: Column): string {
  const value = valueAt(row, field)
  if (value === undefined || value === null || isDefault(table, field, value)) return ''
  if (kind === 'members' && typeof value === 'string') return value
  if (kind === 'list' || kind === 'members') {
    return Array.isArray(value) ? listText(value.map((entry) => cleaned(String(entry)))) : ''
  }
  return typeof value === 'string'
    ? cleaned(value)
    : typeof value === 'object'
      ? ''
      : `${value as number | boolean}`
}

function valueAt(row: object, path: readonly string[]): unknown {
  let value: unknown = row
  for (const step of path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    value = (value as Record<string, unknown>)[step]
  }
  return value
}

function isDefault(table: TableName, [field, ...rest]: Column['field'], value: unknown): boolean {
  if (rest.length > 0) return false
  const shape = tableSchemas[table].shape as Record<string, { safeParse(value: unknown): { data?: unknown } }>
  return isDeepStrictEqual(shape[field]?.safeParse(undefined).data, value)
}

/** Cells are read without space round them, and with one kind of line end. */
function cleaned(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}
