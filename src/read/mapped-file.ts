import { access } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { z } from 'zod'
import type { Place } from '../errors.js'
import { expectation } from '../messages/expectation.js'
import { similar } from '../model/similar.js'
import { readCubeFile } from './cube/read-cube-file.js'
import { csvGrid } from './csv-grid.js'
import type { DatasetReading } from './dataset-reading.js'
import { readFileText } from './file-text.js'
import { readCatalogueFolder } from './folder.js'
import type { Grid } from './grid.js'
import { mappedNames } from './mapping-name.js'
import { withNames } from './short-forms.js'
import { mappingSchema, type Mapping, type WideTable } from './wide/mapping.js'
import { translateKeys } from './wide/mapping-keys.js'
import { NameIndex } from './wide/name-index.js'
import { readWideTable } from './wide/read-wide-table.js'
import { openWorkbook, TidySheets } from './workbook-file.js'
import type { Workbook } from './xlsx/workbook.js'
import { parseYamlDocument } from './yaml-document.js'

/** Reads the file of a mapping: a wide table, or a cube's file. */
export async function readMappedFile(path: string, reading: DatasetReading, file?: string): Promise<void> {
  const mapping = await readMapping(path, reading)
  const found = file ?? (await fileOf(path, reading))
  if (mapping === undefined || found === undefined) {
    reading.failed()
    return
  }
  await new MappedFile(path, found, mapping, reading).read()
}

async function fileOf(mapping: string, reading: DatasetReading): Promise<string | undefined> {
  for (const name of mappedNames(mapping)) {
    try {
      await access(name)
      return name
    } catch {
      continue
    }
  }
  const accepted = mappedNames(basename(mapping)).join(', ')
  reading.findings.add('mapping-without-file', { accepted }, { file: mapping })
  return undefined
}

interface PlacedMapping {
  readonly mapping: Mapping
  readonly place: (path: readonly PropertyKey[]) => Place
}

async function readMapping(file: string, reading: DatasetReading): Promise<PlacedMapping | undefined> {
  const { findings } = reading
  const text = await readFileText(file, findings)
  const known = Object.keys(mappingSchema.shape)
  const document = text === undefined ? undefined : parseYamlDocument(file, text, known, findings)
  if (document === undefined) return undefined
  const { plain, original } = translateKeys(document.plain)
  const place = (path: readonly PropertyKey[]): Place => document.place(original(path))
  const parsed = mappingSchema.safeParse(plain)
  if (parsed.success) return { mapping: parsed.data, place }
  for (const issue of parsed.error.issues) reportIssue(issue, plain, place, reading)
  return undefined
}

function reportIssue(
  issue: z.core.$ZodIssue,
  plain: unknown,
  place: (path: readonly PropertyKey[]) => Place,
  { findings }: DatasetReading,
): void {
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 ? Object.keys(mappingSchema.shape) : tableFields
    for (const key of issue.keys) {
      const path = [...issue.path, key]
      const parameters = { field: path.join('.'), similar: similar(key, known), known: known.join(', ') }
      findings.add('field-unknown', parameters, place(path))
    }
    return
  }
  const found = issue.path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    plain,
  )
  const field = issue.path.map(String).join('.')
  const expected = expectation(issue)
  if (found === undefined) findings.add('value-missing', { field, expected }, place(issue.path))
  else {
    const value = (typeof found === 'string' ? found : JSON.stringify(found)).slice(0, 60)
    findings.add('value-invalid', { field, value, expected }, place(issue.path))
  }
}

const tableFields = Object.keys(mappingSchema.shape.tables.unwrap().element.shape)

class MappedFile {
  constructor(
    readonly path: string,
    readonly file: string,
    readonly placed: PlacedMapping,
    readonly reading: DatasetReading,
  ) {}

  async read(): Promise<void> {
    const { mapping } = this.placed
    const failedBefore = this.reading.findings.failed
    await this.#readCatalogue()
    const source = this.#addOwn()
    switch (extname(this.file).toLowerCase()) {
      case '.xlsx':
        await this.#readWorkbook(source)
        break
      case '.csv':
        if (mapping.cube !== undefined) await this.#readCube(source)
        else if (this.#needs('tables')) await this.#readCsv(source)
        break
      default:
        if (this.#needs('cube')) await this.#readCube(source)
    }
    // What could not be read leaves ids unknown, and each figure would tell it again.
    if (!failedBefore && this.reading.findings.failed && this.reading.count('observations') === 0) {
      this.reading.failed()
    }
  }

  async #readCatalogue(): Promise<void> {
    const { catalogue } = this.placed.mapping
    if (catalogue === undefined) return
    const path = join(dirname(this.path), catalogue)
    if (extname(path).toLowerCase() !== '.xlsx') {
      await readCatalogueFolder(path, this.reading)
      return
    }
    const workbook = await openWorkbook(path, this.reading)
    if (workbook === undefined) this.reading.failed()
    else new TidySheets(workbook, path, this.reading).readCatalogue()
  }

  /** Adds what the mapping itself lists; the id of the source that it names for its figures. */
  #addOwn(): string | undefined {
    const { mapping, place } = this.placed
    const { regions, indicators, peerGroups, sources, source, title, rounding, templates } = mapping
    const own = { sources, title, rounding, templates }
    const named = { regions, indicators, peerGroups }
    this.reading.addDocument(
      {
        ...own,
        ...Object.fromEntries(Object.entries(named).map(([table, rows]) => [table, rows?.map(withNames)])),
      },
      place,
    )
    if (typeof source === 'string') return source
    if (source !== undefined) {
      const id = typeof source.id === 'string' ? source.id : 'table'
      this.reading.append('sources', [{ id, ...source }], (_, field) => place(['source', ...field]))
      return id
    }
    const all = this.reading.rows('sources')
    const [only] = all
    const id = typeof only === 'object' && only !== null && 'id' in only ? only.id : undefined
    return all.length === 1 && typeof id === 'string' ? id : undefined
  }

  #names(): NameIndex {
    return new NameIndex(this.reading.rows('regions'), this.reading.rows('indicators'))
  }

  #needs(field: 'tables' | 'cube'): boolean {
    if (this.placed.mapping[field] !== undefined) return true
    this.reading.findings.add('mapping-without-tables', { field }, { file: this.path })
    return false
  }

  async #readWorkbook(source: string | undefined): Promise<void> {
    const workbook = await openWorkbook(this.file, this.reading)
    if (workbook === undefined) return
    const tidy = new TidySheets(workbook, this.file, this.reading)
    tidy.readCatalogue()
    if (tidy.has('observations')) tidy.read(['observations'])
    if (!this.#needs('tables')) return
    const grids = new Map<string, Grid | undefined>()
    for (const [index, table] of (this.placed.mapping.tables ?? []).entries()) {
      const sheet = this.#sheetOf(workbook, table, index)
      if (sheet === undefined) continue
      if (!grids.has(sheet)) grids.set(sheet, this.#gridOf(workbook, sheet))
      const grid = grids.get(sheet)
      if (grid !== undefined) readWideTable(grid, table, this.#names(), source, this.reading)
    }
  }

  #sheetOf(workbook: Workbook, { sheet }: WideTable, index: number): string | undefined {
    const { sheets } = workbook
    const found =
      typeof sheet === 'number'
        ? sheets[sheet - 1]
        : sheet === undefined
          ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0])
          : sheets.find(({ name }) => name.trim() === sheet.trim())
    if (found === undefined) {
      const known = sheets.map(({ name }) => name).join(', ')
      this.reading.findings.add(
        'sheet-missing',
        { sheet: String(sheet ?? 1), known },
        this.placed.place(['tables', index, 'sheet']),
      )
    }
    return found?.name
  }

  #gridOf(workbook: Workbook, sheet: string): Grid | undefined {
    const found = workbook.sheets.find(({ name }) => name === sheet)
    if (found === undefined) return undefined
    try {
      let told = false
      return workbook.grid(this.file, found, (line, column) => {
        if (told) return
        told = true
        this.reading.findings.add(
          'workbook-external',
          {},
          { file: this.file, sheet, line, column },
          'warning',
        )
      })
    } catch (error) {
      this.reading.findings.addThrown(error, this.file)
      return undefined
    }
  }

  async #readCsv(source: string | undefined): Promise<void> {
    const text = await readFileText(this.file, this.reading.findings)
    if (text === undefined) return
    const grid = csvGrid(this.file, text, this.reading.findings)
    for (const table of this.placed.mapping.tables ?? []) {
      readWideTable(grid, table, this.#names(), source, this.reading)
    }
  }

  async #readCube(source: string | undefined): Promise<void> {
    const { cube } = this.placed.mapping
    if (cube !== undefined) await readCubeFile(this.file, cube, this.#names(), source, this.reading)
  }
}
