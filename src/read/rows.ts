import { JianbaoError, finding, type Finding } from '../errors.js'
import { checkDataset } from '../model/check-dataset.js'
import { Dataset } from '../model/dataset.js'
import { locateInObjects, type DatasetInput, type Locate } from '../model/dataset-input.js'
import type { ObservationInput } from '../model/observation.js'
import { cellValue } from './cell.js'
import { tableColumns } from './columns.js'
import { driverText } from './driver-value.js'

/** A field of an observation that a column can fill. */
export type ObservationField = keyof ObservationInput

/** What the figures of a column, or of all columns, have in common. */
export type CommonFields = Partial<Omit<ObservationInput, 'value' | 'missing' | 'valueTo'>>

export interface RowsOptions extends Omit<DatasetInput, 'observations'> {
  /**
   * Which column fills which field: `{ region: 'area_code', value: 'amount' }`. Without it a column fills
   * the field of its own name, or of the heads that CSV files may have (`price_basis`, 数值).
   */
  readonly columns?: Partial<Readonly<Record<ObservationField, string>>>
  /** Columns that each hold a figure, with what it is: `{ growth_rate: { measure: 'growth' } }`. */
  readonly figures?: Readonly<Record<string, CommonFields>>
  /** What all figures have in common, such as their source. */
  readonly common?: CommonFields
}

type Row = Readonly<Record<string, unknown>>

const observationColumns = tableColumns.observations.columns
const kinds = new Map(observationColumns.map(({ field, kind }) => [field[0], kind] as const))

/**
 * Makes a dataset of the rows that a database driver gives: plain objects whose values may be texts,
 * numbers, bigints, dates, bytes or a driver's own decimals. A figure that is null is left out unless a
 * column says why it is missing. Numbers are taken to 15 significant digits; a driver's decimal, or a
 * text, keeps the decimals with which it is printed.
 *
 * @throws JianbaoError with every fault and its place, such as `rows[3].amount`.
 * @example
 * const { rows } = await client.query('select area, quarter, gdp, gdp_growth from quarterly')
 * const data = datasetFromRows(rows, {
 *   ...catalogue,
 *   columns: { region: 'area', period: 'quarter' },
 *   figures: { gdp: { indicator: 'gdp' }, gdp_growth: { indicator: 'gdp', measure: 'growth' } },
 *   common: { source: 'monthly' },
 * })
 */
export function datasetFromRows(rows: readonly Row[], options: RowsOptions): Dataset {
  const { columns, figures, common, ...rest } = options
  const reader = new RowsReader(rows, columns, figures, common ?? {})
  const observations = reader.read()
  const { parts, findings } = checkDataset({ ...rest, observations }, reader.locate())
  const all = [...reader.findings, ...findings].filter(({ severity }) => severity === 'error')
  if (all.length > 0 || parts === undefined) throw new JianbaoError(all)
  return new Dataset(parts)
}

interface Origin {
  readonly row: number
  /** The column of each field that one fills. */
  readonly columns: ReadonlyMap<string, string>
}

class RowsReader {
  readonly findings: Finding[] = []
  readonly #origins: Origin[] = []
  readonly #known = new Map<string, string | undefined>()

  constructor(
    readonly rows: readonly Row[],
    readonly columns: RowsOptions['columns'],
    readonly figures: RowsOptions['figures'],
    readonly common: CommonFields,
  ) {}

  read(): ObservationInput[] {
    const observations: Record<string, unknown>[] = []
    const first = this.rows[0]
    const wanted = [...Object.values(this.columns ?? {}), ...Object.keys(this.figures ?? {})]
    for (const column of wanted) {
      if (first === undefined) break
      if (Object.hasOwn(first, column)) continue
      const known = Object.keys(first).join(', ')
      this.findings.push(finding('rows-column-missing', { column, known }, { path: 'rows[0]' }))
    }
    for (const [index, row] of this.rows.entries()) {
      const { fields, origins } = this.#fieldsOf(row, index)
      if (this.figures === undefined) {
        this.#add(observations, { ...this.common, ...fields }, origins, index)
        continue
      }
      for (const [column, told] of Object.entries(this.figures)) {
        const value = this.#value(row, column, index)
        const figure = { ...this.common, ...fields, ...told, value: value ?? null }
        this.#add(observations, figure, new Map([...origins, ['value', column]]), index)
      }
    }
    return observations as unknown as ObservationInput[]
  }

  /** Places in the rows as the caller gave them. */
  locate(): Locate {
    return (table, row, field) => {
      const origin = table === 'observations' ? this.#origins[row] : undefined
      if (origin === undefined) return locateInObjects(table, row, field)
      const column = origin.columns.get(String(field[0]))
      return { path: `rows[${origin.row}]${column === undefined ? '' : step(column)}` }
    }
  }

  #add(
    into: Record<string, unknown>[],
    fields: Record<string, unknown>,
    columns: ReadonlyMap<string, string>,
    row: number,
  ): void {
    if ((fields.value ?? null) === null && fields.missing === undefined) return
    into.push({ ...fields, value: fields.value ?? null })
    this.#origins.push({ row, columns })
  }

  #fieldsOf(row: Row, index: number): { fields: Record<string, unknown>; origins: Map<string, string> } {
    const fields: Record<string, unknown> = {}
    const origins = new Map<string, string>()
    for (const column of Object.keys(row)) {
      const field = this.#fieldOf(column)
      if (field === undefined) continue
      const text = this.#value(row, column, index)
      if (text === undefined) continue
      fields[field] = cellValue(text, kinds.get(field) ?? 'text')
      origins.set(field, column)
    }
    return { fields, origins }
  }

  #value(row: Row, column: string, index: number): string | undefined {
    const text = driverText(row[column])
    if (typeof text !== 'object') return text === '' ? undefined : text
    this.findings.push(
      finding('rows-value-unreadable', { value: text.value }, { path: `rows[${index}]${step(column)}` }),
    )
    return undefined
  }

  #fieldOf(column: string): string | undefined {
    if (!this.#known.has(column)) this.#known.set(column, this.#findField(column))
    return this.#known.get(column)
  }

  #findField(column: string): string | undefined {
    if (this.figures !== undefined && Object.hasOwn(this.figures, column)) return undefined
    if (this.columns !== undefined) {
      return Object.entries(this.columns).find(([, own]) => own === column)?.[0]
    }
    const name = column.toLowerCase()
    return observationColumns.find(
      (one) => one.name === name || one.aliases.includes(name) || one.field[0] === column,
    )?.field[0]
  }
}

function step(column: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(column) ? `.${column}` : `[${JSON.stringify(column)}]`
}
