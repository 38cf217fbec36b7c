import { readdir } from 'node:fs/promises'
import { sep } from 'node:path'
import type { CheckedDataset } from '../model/check-dataset.js'
import type { TableName } from '../model/dataset-input.js'
import { csvRecords } from './csv.js'
import { parseDatasetDocument } from './dataset-document.js'
import { DatasetReading } from './dataset-reading.js'
import { systemReason } from './file-bytes.js'
import { readFileText } from './file-text.js'
import { readMappedFile } from './mapped-file.js'
import { isMappingName, mappedNames } from './mapping-name.js'
import type { ReadingFindings } from './reading.js'
import { TableRows } from './table-rows.js'

/**
 * Reads and checks a dataset's folder without throwing for what is wrong in it. Besides errors there
 * may be warnings, such as a CSV file that is not read.
 *
 * @example
 * const { findings } = await checkFolder('seeds/liaocheng')
 * console.log(formatFindings(findings, 'zh'))
 */
export async function checkFolder(folder: string): Promise<CheckedDataset> {
  const reading = new DatasetReading()
  const names = await listFolder(folder, reading.findings)
  if (names === undefined) {
    return { parts: undefined, findings: reading.findings.all, placeOf: () => ({}) }
  }
  await new FolderReader(folder, names, reading).readAll()
  return reading.check()
}

/** Reads a folder's regions, indicators, peer groups and sources, and no figures. */
export async function readCatalogueFolder(folder: string, reading: DatasetReading): Promise<void> {
  const names = await listFolder(folder, reading.findings)
  if (names !== undefined) await new FolderReader(folder, names, reading).readCatalogue()
}

async function listFolder(folder: string, findings: ReadingFindings): Promise<string[] | undefined> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    const reason = systemReason(error)
    if (reason === 'ENOENT') findings.add('folder-missing', {}, { file: folder })
    else if (reason === 'ENOTDIR') findings.add('folder-is-file', {}, { file: folder })
    else findings.add('file-not-readable', { path: folder, reason }, { file: folder })
    return undefined
  }
}

const headNames = ['dataset.yaml', 'dataset.yml', 'dataset.json']
const observationsName = /^observations(?:-.+)?\.csv$/

type FileTable = Extract<TableName, 'regions' | 'indicators' | 'observations'>

class FolderReader {
  constructor(
    readonly folder: string,
    readonly names: readonly string[],
    readonly reading: DatasetReading,
  ) {}

  async readAll(): Promise<void> {
    await this.readCatalogue()
    const mappings = this.names.filter(isMappingName)
    const observationFiles = this.names.filter((name) => observationsName.test(name))
    if (observationFiles.length > 0 || mappings.length === 0) {
      await this.#readTable(
        'observations',
        observationFiles.length > 0 ? observationFiles : ['observations.csv'],
      )
    }
    for (const mapping of mappings) await readMappedFile(this.#path(mapping), this.reading)
    this.#warnOfUnusedFiles(new Set(mappings.flatMap(mappedNames)))
  }

  async readCatalogue(): Promise<void> {
    await this.#readHead()
    await this.#readTable('regions', ['regions.csv'])
    await this.#readTable('indicators', ['indicators.csv'])
  }

  #path(name: string): string {
    return /[\\/]$/.test(this.folder) ? this.folder + name : this.folder + sep + name
  }

  async #readHead(): Promise<void> {
    const { findings, unread } = this.reading
    const [name, ...more] = headNames.filter((one) => this.names.includes(one))
    const read = name !== undefined && (await this.#readDocument(name))
    for (const other of more) {
      findings.add('dataset-file-twice', { first: name ?? '' }, { file: this.#path(other) })
    }
    if (name === undefined) {
      const file = this.#path('dataset.yaml')
      findings.add('file-missing', { accepted: headNames.join(', ') }, { file })
    }
    if (!read) unread.add('sources').add('peerGroups')
  }

  async #readDocument(name: string): Promise<boolean> {
    const file = this.#path(name)
    const text = await readFileText(file, this.reading.findings)
    const document = text === undefined ? undefined : parseDatasetDocument(file, text, this.reading.findings)
    if (document === undefined) return false
    this.reading.addDocument(document.fields, document.place)
    return true
  }

  async #readTable(table: FileTable, names: readonly string[]): Promise<void> {
    const { findings, unread } = this.reading
    const rows = new TableRows(table)
    for (const name of names) {
      const file = this.#path(name)
      if (!this.names.includes(name)) {
        findings.add('file-missing', { accepted: name }, { file })
        unread.add(table)
        continue
      }
      const text = await readFileText(file, findings)
      const part = rows.part(file, undefined, findings)
      if (text !== undefined) for (const record of csvRecords(text)) part.record(record)
      if (text === undefined || !part.end()) unread.add(table)
    }
    this.reading.append(table, rows.rows, (row, field) => rows.place(row, field))
  }

  #warnOfUnusedFiles(mapped: ReadonlySet<string>): void {
    for (const name of this.names) {
      const table = name === 'regions.csv' || name === 'indicators.csv' || observationsName.test(name)
      if (table || mapped.has(name) || !/\.(?:csv|xlsx?|tsv)$/i.test(name)) continue
      this.reading.findings.add('file-unused', {}, { file: this.#path(name) }, 'warning')
    }
  }
}
