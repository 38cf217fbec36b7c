import { basename } from 'node:path'
import type { TableName } from '../model/dataset-input.js'
import { parse } from 'yaml'
import { reportCellFault } from './cell-fault.js'
import { headFields, type DatasetReading, type HeadField } from './dataset-reading.js'
import { readFileBytes } from './file-bytes.js'
import type { GridRow } from './grid.js'
import { mappingNames } from './mapping-name.js'
import { TableRows, type TablePart } from './table-rows.js'
import { Workbook, type SheetName } from './xlsx/workbook.js'

const sheetNames: Readonly<Record<TableName | 'dataset', RegExp>> = {
  regions: /^(?:regions|地区)$/i,
  indicators: /^(?:indicators|指标)$/i,
  observations: /^(?:observations|数据)(?:[-_ ].*)?$/i,
  sources: /^(?:sources|来源)$/i,
  peerGroups: /^(?:peer[_ ]?groups|比较组)$/i,
  dataset: /^(?:dataset|数据集)$/i,
}
const catalogueTables = ['regions', 'indicators', 'sources', 'peerGroups'] as const

/** Opens a workbook; undefined after a finding has told why it is not read. */
export async function openWorkbook(file: string, reading: DatasetReading): Promise<Workbook | undefined> {
  const bytes = await readFileBytes(file, reading.findings)
  if (bytes === undefined) return undefined
  try {
    return new Workbook(bytes)
  } catch (error) {
    reading.findings.addThrown(error, file)
    return undefined
  }
}

/** Reads a workbook whose sheets are a dataset's tables. */
export async function readWorkbookFile(file: string, reading: DatasetReading): Promise<void> {
  const workbook = await openWorkbook(file, reading)
  if (workbook === undefined) {
    reading.failed()
    return
  }
  const tables = new TidySheets(workbook, file, reading)
  if (!tables.has('observations')) {
    const mapping = basename(mappingNames(file)[0] ?? '')
    reading.findings.add('workbook-without-figures', { mapping }, { file })
    reading.failed()
    return
  }
  tables.read([...catalogueTables, 'observations'])
  tables.warnOfUnused()
}

/** The sheets of a workbook that are a dataset's tables. */
export class TidySheets {
  constructor(
    readonly workbook: Workbook,
    readonly file: string,
    readonly reading: DatasetReading,
  ) {}

  has(table: TableName): boolean {
    return this.#sheets(table).length > 0
  }

  /** Reads regions, indicators, sources and peer groups, as far as they are there. */
  readCatalogue(): void {
    this.read(catalogueTables.filter((table) => this.has(table)))
  }

  read(tables: readonly TableName[]): void {
    for (const table of tables) this.#readTable(table)
    for (const sheet of this.#sheets('dataset')) this.#readHead(sheet)
  }

  warnOfUnused(): void {
    const known = [...catalogueTables, 'observations', 'dataset'].join(', ')
    for (const { name } of this.workbook.sheets) {
      if (Object.values(sheetNames).some((pattern) => pattern.test(name.trim()))) continue
      this.reading.findings.add('sheet-unused', { known }, { file: this.file, sheet: name }, 'warning')
    }
  }

  #sheets(table: TableName | 'dataset'): SheetName[] {
    return this.workbook.sheets.filter(({ name }) => sheetNames[table].test(name.trim()))
  }

  #readTable(table: TableName): void {
    const rows = new TableRows(table)
    for (const sheet of this.#sheets(table)) {
      const part = rows.part(this.file, sheet.name, this.reading.findings)
      const read = this.#try(sheet, (row) => this.#record(row, part))
      if (!part.end() || !read) this.reading.unread.add(table)
    }
    this.reading.append(table, rows.rows, (row, field) => rows.place(row, field))
  }

  #try(sheet: SheetName, row: (row: GridRow) => void): boolean {
    try {
      let told = false
      this.workbook.read(sheet, {
        row,
        external: (line, column) => {
          if (told) return
          told = true
          const place = { file: this.file, sheet: sheet.name, line, column }
          this.reading.findings.add('workbook-external', {}, place, 'warning')
        },
      })
      return true
    } catch (error) {
      this.reading.findings.addThrown(error, this.file)
      return false
    }
  }

  /** A row as a record of texts; one with a cell that cannot be read is told of and left out. */
  #record({ line, cells }: GridRow, part: TablePart): void {
    const texts: string[] = []
    let sound = true
    for (const cell of cells) {
      const place = { file: this.file, sheet: part.sheet ?? '', line, column: cell.column }
      if (cell.fault !== undefined) reportCellFault(cell.fault, place, this.reading.findings)
      else if (cell.kind === 'error') this.reading.findings.add('cell-error', { text: cell.text }, place)
      else {
        while (texts.length < cell.column - 1) texts.push('')
        texts.push(cell.text + cell.suffix)
        continue
      }
      sound = false
    }
    if (sound) part.record({ line, cells: texts })
    else part.incomplete = true
  }

  /** The sheet of the head: a field in column A, its value in column B. */
  #readHead(sheet: SheetName): void {
    const fields = new Map<string, unknown>()
    const places = new Map<string, number>()
    this.#try(sheet, ({ line, cells }) => {
      const [name, value] = [1, 2].map((column) => cells.find((cell) => cell.column === column)?.text.trim())
      const key = headNames.get(name ?? '')
      if (key === undefined || value === undefined) {
        if (line > 1) {
          const place = { file: this.file, sheet: sheet.name, line, column: 1 }
          const parameters = { field: name ?? '', similar: '', known: headFields.join(', ') }
          this.reading.findings.add('field-unknown', parameters, place)
        }
        return
      }
      places.set(key, line)
      fields.set(key, key === 'templates' ? yamlOf(value) : value)
    })
    this.reading.addDocument(Object.fromEntries(fields), ([field]) => ({
      file: this.file,
      sheet: sheet.name,
      line: places.get(String(field)) ?? 1,
      column: 2,
    }))
  }
}

const headNames = new Map<string, HeadField>([
  ['title', 'title'],
  ['标题', 'title'],
  ['rounding', 'rounding'],
  ['修约', 'rounding'],
  ['templates', 'templates'],
  ['模板选项', 'templates'],
])

/** Options of templates as YAML or JSON in one cell; text that is neither stays text, to be refused. */
function yamlOf(text: string): unknown {
  try {
    return parse(text) as unknown
  } catch {
    return text
  }
}
