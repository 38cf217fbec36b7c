import type { Place } from '../errors.js'
import { cellValue } from './cell.js'
import { tableColumns, type CsvTable } from './columns.js'
import { csvRecords, type CsvRecord } from './csv.js'
import { readHeader, type Header } from './header.js'
import type { ReadingFindings } from './reading.js'

export type CsvRow = Record<string, unknown>

interface FilePart {
  readonly file: string
  readonly firstRow: number
  readonly header: Header
}

/** The rows of one table, from one file or several, and where each stands. */
export class CsvRows {
  readonly rows: CsvRow[] = []
  readonly #lines: number[] = []
  readonly #parts: FilePart[] = []
  readonly #shared = new SharedTexts()

  constructor(readonly table: CsvTable) {}

  /** Adds a file's rows; false if its header makes them unreadable. */
  add(file: string, text: string, findings: ReadingFindings): boolean {
    const records = csvRecords(text)
    const first = records.next()
    if (first.done === true) {
      const columns = tableColumns[this.table].required.map((group) => group.join(' / ')).join(', ')
      findings.at(file, 1)('csv-without-header', { columns })
      return false
    }
    const { line, cells, fault } = first.value
    const report = findings.at(file, line)
    if (fault !== undefined) {
      report(`csv-${fault}`, {})
      return false
    }
    const header = readHeader(cells, tableColumns[this.table], report)
    if (header === undefined) return false
    this.#parts.push({ file, firstRow: this.rows.length, header })
    for (const record of records) this.#addRecord(record, header, file, findings)
    return true
  }

  #addRecord(
    { line, cells, fault }: CsvRecord,
    header: Header,
    file: string,
    findings: ReadingFindings,
  ): void {
    if (fault !== undefined) {
      findings.at(file, line)(`csv-${fault}`, {})
      return
    }
    if (cells.length !== header.length && !hasOnlyEmptyCellsAfter(cells, header.length)) {
      findings.at(file, line)('csv-cell-count', { found: cells.length, expected: header.length })
    }
    this.rows.push(this.#rowOf(cells, header))
    this.#lines.push(line)
  }

  #rowOf(cells: readonly string[], header: Header): CsvRow {
    const row: CsvRow = {}
    for (let index = 0; index < header.length; index++) {
      const column = header[index]
      if (column === undefined) continue
      const text = cells[index]?.trim() ?? ''
      if (text === '') {
        if (column.kind === 'nullable') row[column.field[0]] = null
        continue
      }
      const value = column.kind === 'text' ? this.#shared.of(text) : cellValue(text, column.kind)
      const [field, part] = column.field
      if (part === undefined) row[field] = value
      else row[field] = { ...(row[field] as CsvRow | undefined), [part]: value }
    }
    return row
  }

  /** Where a field of a row stands; the row's start if the field has no column. */
  place(row: number, field: readonly PropertyKey[]): Place {
    const part = this.#parts.findLast(({ firstRow }) => firstRow <= row)
    const line = this.#lines[row]
    if (part === undefined || line === undefined) return {}
    const index = part.header.findIndex((column) => column !== undefined && fills(column.field, field))
    return { file: part.file, line, ...(index >= 0 && { column: index + 1 }) }
  }
}

function hasOnlyEmptyCellsAfter(cells: readonly string[], width: number): boolean {
  return cells.length > width && cells.slice(width).every((cell) => cell.trim() === '')
}

function fills(own: readonly string[], field: readonly PropertyKey[]): boolean {
  if (own[0] !== field[0]) return false
  return own[1] === undefined || field[1] === undefined || own[1] === field[1]
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
