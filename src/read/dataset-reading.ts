import type { Place } from '../errors.js'
import { checkDataset, type CheckedDataset } from '../model/check-dataset.js'
import { tableSchemas, type DatasetInput, type Locate, type TableName } from '../model/dataset-input.js'
import { ReadingFindings, sortedFindings } from './reading.js'

/** Fields of a dataset that are no tables. */
export const headFields = ['title', 'rounding', 'templates'] as const
export type HeadField = (typeof headFields)[number]

/** Where a field of one of a segment's rows stands. */
export type PlaceOfRow = (row: number, field: readonly PropertyKey[]) => Place

/** Where the value under a path of a document stands. */
export type PlaceOfPath = (path: readonly PropertyKey[]) => Place

interface Segment {
  readonly rows: readonly unknown[]
  readonly first: number
  readonly place: PlaceOfRow
}

const tableNames = Object.keys(tableSchemas) as TableName[]

function isTable(name: string): name is TableName {
  return Object.hasOwn(tableSchemas, name)
}

/**
 * A dataset on its way in: rows from files of whatever kind, unchecked, each with its place. The model's
 * checks follow when all is there.
 */
export class DatasetReading {
  readonly findings = new ReadingFindings()
  /** Tables of which something could not be read, so that references into them cannot be checked. */
  readonly unread = new Set<TableName>()
  readonly #segments = new Map<TableName, Segment[]>()
  /** The head's fields, and tables that were given as something that is no list. */
  readonly #head = new Map<HeadField | TableName, { readonly value: unknown; readonly place: PlaceOfPath }>()

  append(table: TableName, rows: readonly unknown[], place: PlaceOfRow): void {
    if (rows.length === 0) return
    const segments = this.#segments.get(table) ?? []
    segments.push({ rows, first: this.count(table), place })
    this.#segments.set(table, segments)
  }

  count(table: TableName): number {
    const last = this.#segments.get(table)?.at(-1)
    return last === undefined ? 0 : last.first + last.rows.length
  }

  rows(table: TableName): readonly unknown[] {
    const [first, ...more] = this.#segments.get(table) ?? []
    if (first === undefined) return []
    return more.length === 0 ? first.rows : [first, ...more].flatMap(({ rows }) => rows)
  }

  /** Adds what a document (YAML, JSON, a mapping) says of a dataset: its tables and its head. */
  addDocument(fields: Readonly<Record<string, unknown>>, place: PlaceOfPath): void {
    for (const name of [...tableNames, ...headFields]) {
      const value = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (value === undefined || value === null) continue
      if (isTable(name) && Array.isArray(value)) {
        this.append(name, value, (row, field) => place([name, row, ...field]))
      } else this.#head.set(name, { value, place })
    }
  }

  /** Nothing of the dataset could be read: what is missing is not told again for each reference to it. */
  failed(): void {
    for (const table of tableNames) this.unread.add(table)
  }

  /** Runs the model's checks over all that was read. */
  check(): CheckedDataset {
    const checked = checkDataset(this.#input(), this.#locate(), this.unread)
    const findings = sortedFindings([...this.findings.all, ...checked.findings])
    return { ...checked, parts: this.findings.failed ? undefined : checked.parts, findings }
  }

  /** The rows are as the files have them; checking them against the model's schemas is what follows. */
  #input(): DatasetInput {
    const tables = tableNames.map((table) => [table, this.rows(table)])
    const head = [...this.#head].map(([field, { value }]) => [field, value])
    return Object.fromEntries([...tables, ...head]) as DatasetInput
  }

  #locate(): Locate {
    return (table, row, field) => {
      if (table === 'head') return this.#head.get(field[0] as HeadField)?.place(field) ?? {}
      const segment = this.#segments.get(table)?.findLast(({ first }) => first <= row)
      return segment?.place(row - segment.first, field) ?? {}
    }
  }
}
