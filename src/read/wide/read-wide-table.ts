import { cellAddress, columnLetters, columnNumber } from '../../cell-address.js'
import type { Place } from '../../errors.js'
import { limits } from '../../limits.js'
import type { MessageCode, MessageParameters } from '../../messages/index.js'
import { parsePeriod, type Period } from '../../model/period.js'
import { reportCellFault } from '../cell-fault.js'
import type { DatasetReading } from '../dataset-reading.js'
import type { Grid, GridCell } from '../grid.js'
import { cellFigure, missingMarks, type CellFigure, type MissingReason } from './figure-text.js'
import { figureUnit } from './figure-unit.js'
import { GridLookup, layoutOf, type LabelCell, type Layout } from './layout.js'
import type { WideTable } from './mapping.js'
import { joined, settledFields, type Meaning } from './meaning.js'
import type { NameIndex } from './name-index.js'
import { settlePeriod } from './period-words.js'
import { plainLabel } from './plain-label.js'
import { readLabel, type LabelReading } from './read-label.js'
import { RowLabels } from './row-labels.js'
import { fieldsOf, ToldMeanings } from './told-meanings.js'
import { understandLabels, type Line, type ReportLabel } from './understand-labels.js'
import { unitNote, unitOf } from './unit-text.js'

/**
 * Reads the figures of one wide table into a dataset. A column or row whose labels are not understood is
 * a finding at the label if it holds any figure, and nothing is guessed.
 */
export function readWideTable(
  grid: Grid,
  table: WideTable,
  names: NameIndex,
  source: string | undefined,
  reading: DatasetReading,
): void {
  new WideReader(grid, table, names, source, reading).run()
}

class WideReader {
  readonly #layout: Layout
  readonly #lookup: GridLookup
  readonly #columns = new Map<number, Line>()
  readonly #toldColumns: ToldMeanings
  readonly #toldRows: ToldMeanings
  readonly #fixed: Meaning
  readonly #missing: ReadonlyMap<string, MissingReason | 'skip'>
  readonly #tableUnits: readonly string[]
  readonly #period: Period | undefined
  readonly #percentInTable: boolean
  readonly #observations: Record<string, unknown>[] = []
  readonly #places: { readonly line: number; readonly column: number }[] = []
  readonly #reported = new Set<string>()
  readonly #rowLabels: RowLabels

  constructor(
    readonly grid: Grid,
    readonly table: WideTable,
    readonly names: NameIndex,
    readonly source: string | undefined,
    readonly reading: DatasetReading,
  ) {
    this.#layout = layoutOf(table)
    this.#lookup = new GridLookup(grid, this.#layout)
    this.#toldColumns = new ToldMeanings(table.columns, table.skip, names, columnAddress)
    this.#toldRows = new ToldMeanings(table.rows, table.skip, names, rowAddresses)
    this.#missing = new Map<string, MissingReason | 'skip'>([
      ...missingMarks,
      ...Object.entries(table.missing).map(([mark, reason]) => [mark.trim().toLowerCase(), reason] as const),
    ])
    const { unit, period, ...fixed } = table
    this.#fixed = fieldsOf(fixed, names)
    this.#tableUnits = unit === undefined || unit === 'catalogue' ? this.#noteUnits() : [unit]
    this.#period = period === undefined ? undefined : parsePeriod(period)
    this.#percentInTable = this.#tableUnits.includes('%')
    this.#rowLabels = new RowLabels(this.#lookup, names, this.#percentInTable)
  }

  run(): void {
    const before = this.#reported.size
    for (const row of this.grid.rows) {
      const { top, bottom } = this.#layout.data
      if (row.line < top || row.line > bottom) continue
      this.#readRow(row.line, row.cells)
    }
    if (this.#observations.length === 0 && this.#reported.size === before)
      this.#report('wide-empty', {}, this.#placeOf(this.#layout.data.top, this.#layout.data.left), 'empty')
    this.reading.append('observations', this.#observations, (index) => {
      const place = this.#places[index]
      return place === undefined ? {} : this.#placeOf(place.line, place.column)
    })
  }

  #readRow(line: number, cells: readonly GridCell[]): void {
    const { data, labels, units } = this.#layout
    const labelCells = this.#rowLabels.cells(line)
    const isData = ({ column }: GridCell): boolean =>
      column >= data.left &&
      column <= data.right &&
      (column < labels[0] || column > labels[1]) &&
      column !== units
    const figures = cells.filter(isData).flatMap((cell) => {
      const of = this.#column(cell.column)
      return of === 'skip' ? [] : [{ cell, of }]
    })
    this.#rowLabels.note(labelCells, figures.length > 0)
    if (figures.length === 0) return
    const row = this.#row(line, labelCells)
    if (row === 'skip') return
    for (const { cell, of } of figures) {
      if (row !== 'unknown' && of !== 'unknown') this.#readCell(line, cell, row, of)
    }
  }

  #readCell(line: number, cell: GridCell, row: Meaning, column: Meaning): void {
    const place = this.#placeOf(line, cell.column)
    if (cell.fault !== undefined) {
      reportCellFault(cell.fault, place, this.reading.findings)
      return
    }
    const figure = cellFigure(cell, this.#missing, this.table.numbers)
    if (figure.kind === 'skip') return
    if (figure.kind === 'unreadable') {
      if (cell.kind === 'error') this.#add('cell-error', { text: figure.text }, place)
      else this.#add('wide-figure-unreadable', { text: figure.text }, place)
      return
    }
    const both = joined(row, column)
    if ('conflict' in both) {
      this.#report('wide-labels-conflict', { field: both.conflict }, place, `conflict ${both.conflict}`)
      return
    }
    const observation = this.#observation({ ...this.#fixed, ...both }, figure, place)
    if (observation === undefined) return
    this.#observations.push(observation)
    this.#places.push({ line, column: cell.column })
  }

  #observation(
    meaning: Meaning,
    figure: Extract<CellFigure, { kind: 'figure' | 'missing' }>,
    place: Place,
  ): Record<string, unknown> | undefined {
    const { units = [], span, unit: told } = meaning
    const fields = settledFields(meaning)
    for (const field of ['region', 'indicator'] as const) {
      if (fields[field] !== undefined) continue
      this.#report('wide-key-missing', { field }, place, `missing ${field}`)
      return undefined
    }
    const period = settlePeriod(meaning, { period: this.#period, year: this.table.year })
    if (typeof period === 'string') {
      if (period === 'year') this.#report('wide-year-missing', { span: span ?? '' }, place, 'year')
      else this.#report('wide-key-missing', { field: 'period' }, place, 'missing period')
      return undefined
    }
    const { indicator = '', measure = 'level' } = fields
    const hints = {
      figure: figure.kind === 'figure' ? figure.unit : undefined,
      told,
      labels: units,
      table: this.#tableUnits,
      trustCatalogue: this.table.unit === 'catalogue',
    }
    const settled = figureUnit(hints, measure, this.names.indicator(indicator)?.unit)
    if (settled.kind === 'unknown') {
      this.#report('wide-unit-unknown', { indicator }, place, `unit ${indicator}`)
      return undefined
    }
    if (settled.kind === 'several') {
      this.#report('wide-units-several', { units: settled.units }, place, `units ${indicator}`)
      return undefined
    }
    return {
      ...fields,
      period: period.id,
      measure,
      ...this.#valueOf(figure, measure),
      ...(settled.unit !== undefined && { unit: settled.unit }),
      source: fields.source ?? this.source,
    }
  }

  #valueOf(
    figure: Extract<CellFigure, { kind: 'figure' | 'missing' }>,
    measure: string,
  ): Record<string, unknown> {
    if (figure.kind === 'missing') return { value: null, missing: figure.reason }
    const value = measure === 'rank' ? figure.value.replace(/\.0+$/, '') : figure.value
    if (figure.mark === '') return { value }
    const told = this.table.marks[figure.mark]
    if (told === undefined) return { value, note: figure.mark }
    return typeof told === 'string' ? { value, note: told } : { value, ...told }
  }

  /** What a column holds, told from its heads; worked out once, when the first figure is met in it. */
  #column(column: number): Line {
    const known = this.#columns.get(column)
    if (known !== undefined) return known
    const meaning = this.#readColumn(column)
    this.#columns.set(column, meaning)
    return meaning
  }

  #readColumn(column: number): Line {
    const cells: LabelCell[] = []
    const [first, last] = this.#layout.heads
    for (let line = first; line <= Math.min(last, first + limits.tableHeads); line++) {
      const cell = this.#lookup.label(line, column)
      const again = cells.some((one) => one.line === cell?.line && one.column === cell.column)
      if (cell !== undefined && !again) cells.push(cell)
    }
    if (cells.length === 0 && this.#toldColumns.special(columnLetters(column), []) === undefined) {
      const label = cellAddress(first, column)
      this.#add('wide-head-empty', { column: columnLetters(column), label }, this.#placeOf(last, column))
      return 'unknown'
    }
    const address = columnLetters(column)
    const percent = this.#percentInTable || cells.some(({ text }) => /[%％]/.test(text))
    const read = (cell: LabelCell): LabelReading => readLabel(cell.text, this.names, percent)
    const report = this.#reportLabels({ line: last, column })
    return understandLabels(cells, address, this.#toldColumns, this.names, read, report)
  }

  #row(line: number, cells: readonly LabelCell[]): Line {
    const told = this.#toldRows.special(
      String(line),
      cells.map(({ text }) => text),
    )
    if (cells.length === 0 && told === undefined) {
      this.#add('wide-label-empty', { line }, this.#placeOf(line, this.#layout.labels[0]))
      return 'unknown'
    }
    const read = (cell: LabelCell): LabelReading => this.#rowLabels.read(cell)
    const report = this.#reportLabels({ line, column: this.#layout.labels[0] })
    const row = understandLabels(cells, String(line), this.#toldRows, this.names, read, report)
    const { units } = this.#layout
    const cell = units === undefined ? undefined : this.#lookup.label(line, units)
    if (typeof row === 'string' || cell === undefined) return row
    const unit = unitOf(plainLabel(cell.text))
    if (unit !== undefined) return { ...row, units: [...new Set([...(row.units ?? []), unit])] }
    if (!/^[-—–]+$/.test(cell.text.trim())) {
      this.#add('wide-unit-unreadable', { text: cell.text }, this.#placeOf(line, cell.column))
      return 'unknown'
    }
    return row
  }

  /** Reports a label where it stands, once, and a line as such at its place. */
  #reportLabels(at: { readonly line: number; readonly column: number }): ReportLabel {
    return (cell, code, parameters) => {
      const { line, column } = cell ?? at
      this.#report(code, parameters, this.#placeOf(line, column), `${code} ${line} ${column}`)
    }
  }

  /** Reports what concerns many cells once. */
  #report<C extends MessageCode>(
    code: C,
    parameters: MessageParameters<C>,
    place: Place,
    once: string,
  ): void {
    if (this.#reported.has(once)) return
    this.#reported.add(once)
    this.#add(code, parameters, place)
  }

  #add<C extends MessageCode>(code: C, parameters: MessageParameters<C>, place: Place): void {
    this.#reported.add(`${code} ${place.line ?? 0} ${place.column ?? 0}`)
    this.reading.findings.add(code, parameters, place)
  }

  #placeOf(line: number, column: number): Place {
    const { file, sheet } = this.grid
    return { file, ...(sheet !== undefined && { sheet }), line, column }
  }

  /** The units of the note 单位：… above the figures. */
  #noteUnits(): readonly string[] {
    const notes = this.grid.rows
      .filter(({ line }) => line <= this.#layout.heads[1])
      .flatMap(({ cells }) => cells.map((cell) => unitNote(plainLabel(cell.text)) ?? []))
    return notes.find((units) => units.length > 0) ?? []
  }
}

function columnAddress(label: string): readonly string[] | undefined {
  return /^[A-Z]{1,3}$/.test(label) && columnNumber(label) !== undefined ? [label] : undefined
}

function rowAddresses(label: string): readonly string[] | undefined {
  const match = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(label)
  if (match === null) return undefined
  const first = Number(match[1])
  const last = Math.min(Number(match[2] ?? first), first + 10_000)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index))
}
