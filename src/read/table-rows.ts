import type { Place } from '../errors.js'
import type { TableName } from '../model/dataset-input.js'
import { cellValue } from './cell.js'
import { tableColumns } from './columns.js'
import type { CsvRecord } from './csv.js'
import { unguarded } from './guard.js'
import { readHeader, type Header } from './header.js'
import type { ReadingFindings, ReportReading } from './reading.js'

export type TableRow = Record<string, unknown>

interface Part {
  readonly file: string
  readonly sheet: string | undefined
  readonly firstRow: number
  readonly header: Header
}

/** The rows of one table, from one file or sheet or several, and where each stands. */
export class TableRows {
  readonly rows: TableRow[] = []
  readonly #lines: number[] = []
  readonly #parts: Part[] = []
  readonly #shared = new SharedTexts()

  constructor(readonly table: TableName) {}

  /** A file or sheet whose records follow; the first is its header. */
  part(file: string, sheet: string | undefined, findings: ReadingFindings): TablePart {
    return new TablePart(this, file, sheet, findings)
  }

  begin(file: string, sheet: string | undefined, header: Header): void {
    this.#parts.push({ file, sheet, firstRow: this.rows.length, header })
  }

  add(line: number, cells: readonly string[], header: Header): void {
    const sheet = this.#parts.at(-1)?.sheet
    this.rows.push(this.#rowOf(cells, header, sheet === undefined ? unguarded : asItIs))
    this.#lines.push(line)
  }

  #rowOf(cells: readonly string[], header: Header, plain: (text: string) => string): TableRow {
    const row: TableRow = {}
    for (let index = 0; index < header.length; index++) {
      const column = header[index]
      if (column === undefined) continue
      const text = plain(cells[index]?.trim() ?? '')
      if (text === '') {
        if (column.kind === 'figure') row[column.field[0]] = null
        continue
      }
      const value = column.kind === 'text' ? this.#shared.of(text) : cellValue(text, column.kind)
      setField(row, column.field, value)
    }
    if (typeof row.value === 'string' && row.value.endsWith('%')) takePercentSign(row, row.value)
    return row
  }

  /** Where a field of a row stands; the row's start if the field has no column. */
  place(row: number, field: readonly PropertyKey[]): Place {
    const part = this.#parts.findLast(({ firstRow }) => firstRow <= row)
    const line = this.#lines[row]
    if (part === undefined || line === undefined) return {}
    const { file, sheet, header } = part
    const index = header.findIndex((column) => column !== undefined && fills(column.field, field))
    return { file, ...(sheet !== undefined && { sheet }), line, ...(index >= 0 && { column: index + 1 }) }
  }
}

/** The records of one file or sheet on their way into a table. */
export class TablePart {
  #header: Header | undefined
  #state: 'before-header' | 'rows' | 'unreadable' = 'before-header'
  /** Whether a record had to be left out, so that what refers to it cannot be checked. */
  incomplete = false

  constructor(
    readonly table: TableRows,
    readonly file: string,
    readonly sheet: string | undefined,
    readonly findings: ReadingFindings,
  ) {}

  record({ line, cells, fault }: CsvRecord): void {
    if (this.#state === 'unreadable') return
    const report = this.findings.at(this.file, line, this.sheet)
    if (fault !== undefined) {
      report(`csv-${fault}`, {})
      if (this.#state === 'before-header') this.#state = 'unreadable'
      return
    }
    if (this.#state === 'before-header') this.#begin(cells, report)
    else if (this.#header !== undefined) this.#add(line, cells, this.#header, report)
  }

  /** Ends the part; false if its header makes its rows unreadable or something was left out. */
  end(): boolean {
    if (this.#state === 'before-header') {
      const groups = tableColumns[this.table.table].required
      const columns = groups.map((group) => group.join(' / ')).join(', ')
      this.findings.at(this.file, 1, this.sheet)('csv-without-header', { columns })
    }
    return this.#state === 'rows' && !this.incomplete
  }

  #begin(cells: readonly string[], report: ReportReading): void {
    this.#header = readHeader(cells, tableColumns[this.table.table], report)
    this.#state = this.#header === undefined ? 'unreadable' : 'rows'
    if (this.#header !== undefined) this.table.begin(this.file, this.sheet, this.#header)
  }

  #add(line: number, cells: readonly string[], header: Header, report: ReportReading): void {
    const short = this.sheet === undefined && cells.length < header.length
    if (short || !hasOnlyEmptyCellsAfter(cells, header.length)) {
      report('csv-cell-count', { found: cells.length, expected: header.length })
    }
    this.table.add(line, cells, header)
  }
}

/** In a workbook a cell says by its style that it is text. */
function asItIs(text: string): string {
  return text
}

function setField(row: TableRow, path: readonly string[], value: unknown): void {
  let at = row
  for (const step of path.slice(0, -1)) {
    const next = at[step]
    const inner = typeof next === 'object' && next !== null ? { ...next } : {}
    at[step] = inner
    at = inner
  }
  const last = path.at(-1)
  if (last !== undefined) at[last] = value
}

/** A figure shown with its percent sign is in %; one that has another unit keeps the sign, as a fault. */
function takePercentSign(row: TableRow, value: string): void {
  if (row.unit !== undefined && row.unit !== '%') return
  row.unit = '%'
  row.value = value.slice(0, -1).trimEnd()
}

function hasOnlyEmptyCellsAfter(cells: readonly string[], width: number): boolean {
  return cells.slice(width).every((cell) => cell.trim() === '')
}

function fills(own: readonly string[], field: readonly PropertyKey[]): boolean {
  return field.length > 0 && own.every((step, index) => index >= field.length || step === field[index])
}

/**
 * Keeps one copy of a text that many rows repeat. Cells are cut out of the file's text and would hold
 * all of it in memory.
 */
class SharedTexts {
  readonly #known = new Map<string, string>()

  of(text: string): string {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const own = text.length < 13 ? text : Buffer.from(text, 'utf8').toString()
    if (this.#known.size < 100_000) this.#known.set(own, own)
    return own
  }
}
