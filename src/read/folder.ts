import { readdir } from 'node:fs/promises'
import { sep } from 'node:path'
import { JianbaoError, type Finding } from '../errors.js'
import { checkDataset, type CheckedDataset } from '../model/check-dataset.js'
import { Dataset } from '../model/dataset.js'
import type { DatasetInput, Locate, TableName } from '../model/dataset-input.js'
import { CsvRows } from './csv-table.js'
import type { CsvTable } from './columns.js'
import { parseDatasetDocument, type DatasetDocument } from './dataset-document.js'
import { readFileText, systemReason } from './file-text.js'
import { ReadingFindings, sortedFindings } from './reading.js'

/**
 * Opens a dataset's folder: `dataset.yaml` (or `.yml`, `.json`), `regions.csv`, `indicators.csv`,
 * `observations.csv` and any further `observations-*.csv`.
 *
 * @throws JianbaoError with every fault of every file, each with file, line and column.
 * @example
 * const data = await openDataset('seeds/liaocheng')
 */
export async function openDataset(folder: string): Promise<Dataset> {
  const { parts, findings } = await checkFolder(folder)
  if (parts === undefined) throw new JianbaoError(findings.filter((one) => one.severity === 'error'))
  return new Dataset(parts)
}

/**
 * Reads and checks a dataset's folder without throwing for what is wrong in it. Besides errors there
 * may be warnings, such as a CSV file that is not read.
 *
 * @example
 * const { findings } = await checkFolder('seeds/liaocheng')
 * console.log(formatFindings(findings, 'zh'))
 */
export async function checkFolder(folder: string): Promise<CheckedDataset> {
  const findings = new ReadingFindings()
  const names = await listFolder(folder, findings)
  if (names === undefined) return { parts: undefined, findings: findings.all, placeOf: () => ({}) }
  return new FolderReader(folder, names, findings).run()
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

class FolderReader {
  readonly #tables = {
    regions: new CsvRows('regions'),
    indicators: new CsvRows('indicators'),
    observations: new CsvRows('observations'),
  }
  /** Tables of which something could not be read, so that references into them cannot be checked. */
  readonly #unread = new Set<TableName>()

  constructor(
    readonly folder: string,
    readonly names: readonly string[],
    readonly findings: ReadingFindings,
  ) {}

  async run(): Promise<CheckedDataset> {
    const head = await this.#readHead()
    await this.#readTable('regions', ['regions.csv'])
    await this.#readTable('indicators', ['indicators.csv'])
    const observationFiles = this.names.filter((name) => observationsName.test(name))
    await this.#readTable(
      'observations',
      observationFiles.length > 0 ? observationFiles : ['observations.csv'],
    )
    this.#warnOfUnusedFiles()
    const checked = checkDataset(this.#input(head), this.#locate(head), this.#unread)
    const findings: readonly Finding[] = sortedFindings([...this.findings.all, ...checked.findings])
    return { ...checked, parts: this.findings.failed ? undefined : checked.parts, findings }
  }

  #path(name: string): string {
    return /[\\/]$/.test(this.folder) ? this.folder + name : this.folder + sep + name
  }

  async #readHead(): Promise<DatasetDocument | undefined> {
    const [name, ...more] = headNames.filter((one) => this.names.includes(one))
    const document = name === undefined ? undefined : await this.#readDocument(name)
    for (const other of more) {
      this.findings.add('dataset-file-twice', { first: name ?? '' }, { file: this.#path(other) })
    }
    if (name === undefined) {
      const file = this.#path('dataset.yaml')
      this.findings.add('file-missing', { accepted: headNames.join(', ') }, { file })
    }
    if (document === undefined) this.#unread.add('sources').add('peerGroups')
    return document
  }

  async #readDocument(name: string): Promise<DatasetDocument | undefined> {
    const file = this.#path(name)
    const text = await readFileText(file, this.findings)
    return text === undefined ? undefined : parseDatasetDocument(file, text, this.findings)
  }

  async #readTable(table: CsvTable, names: readonly string[]): Promise<void> {
    for (const name of names) {
      const file = this.#path(name)
      if (!this.names.includes(name)) {
        this.findings.add('file-missing', { accepted: name }, { file })
        this.#unread.add(table)
        continue
      }
      const text = await readFileText(file, this.findings)
      const read = text !== undefined && this.#tables[table].add(file, text, this.findings)
      if (!read) this.#unread.add(table)
    }
  }

  #warnOfUnusedFiles(): void {
    for (const name of this.names) {
      const used = name === 'regions.csv' || name === 'indicators.csv' || observationsName.test(name)
      if (used || !/\.(?:csv|xlsx?|tsv)$/i.test(name)) continue
      this.findings.add('file-unused', {}, { file: this.#path(name) }, 'warning')
    }
  }

  /** The rows are as the files have them; checking them against the model's schemas is what follows. */
  #input(head: DatasetDocument | undefined): DatasetInput {
    const input: Record<keyof DatasetInput, unknown> = {
      sources: [],
      peerGroups: [],
      title: undefined,
      rounding: undefined,
      templates: undefined,
      ...head?.fields,
      regions: this.#tables.regions.rows,
      indicators: this.#tables.indicators.rows,
      observations: this.#tables.observations.rows,
    }
    return input as unknown as DatasetInput
  }

  #locate(head: DatasetDocument | undefined): Locate {
    return (table, row, field) => {
      if (table === 'regions' || table === 'indicators' || table === 'observations') {
        return this.#tables[table].place(row, field)
      }
      return head?.place(table === 'head' ? field : [table, row, ...field]) ?? {}
    }
  }
}
