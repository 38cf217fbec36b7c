import { columnLetters } from '../../cell-address.js'
import type { Grid, GridCell, GridRow } from '../grid.js'
import { cellFigure, missingMarks } from './figure-text.js'
import { GridLookup, layoutOf } from './layout.js'
import type { WideTable } from './mapping.js'
import type { NameIndex } from './name-index.js'
import { settlePeriod, periodMeaning } from './period-words.js'
import { plainLabel } from './plain-label.js'
import { readLabel } from './read-label.js'

/** A guess at where a wide table's parts stand, and the labels that have to be told. */
export interface SuggestedTable {
  readonly sheet: string | undefined
  readonly heads: string
  readonly labels: string
  readonly units: string | undefined
  readonly period: string | undefined
  readonly columns: readonly string[]
  readonly rows: readonly string[]
}

/** Rows of a head that are looked for above the first figures. */
const mostHeads = 4

/** Guesses from the sheet's look: figures stand together, heads right above them, labels to their left. */
export function suggestTable(grid: Grid, names: NameIndex): SuggestedTable | undefined {
  const rows = grid.rows
  const first = rows.findIndex((row) => figuresOf(row).length >= 1 && row.cells.some(isLabel))
  const data = rows[first]
  if (data === undefined) return undefined
  const heads = headRows(rows, first)
  const body = rows.slice(first)
  const labels = labelColumn(body)
  const units = unitColumn(heads)
  const range = heads.length === 0 ? Math.max(1, data.line - 1) : `${heads[0]?.line}-${heads.at(-1)?.line}`
  const table = { heads: String(range).replace(/^(\d+)-\1$/, '$1'), labels: columnLetters(labels) }
  const lookup = new GridLookup(grid, layoutOf({ ...table } as WideTable))
  const columns = new Set(body.flatMap(figuresOf).map(({ column }) => column))
  const untold = (texts: Iterable<string>): string[] =>
    [...new Set([...texts].map((text) => text.replace(/\s+/g, ' ').trim()))].filter(
      (text) => text !== '' && readLabel(text, names, true).kind !== 'meaning',
    )
  return {
    sheet: grid.sheet,
    ...table,
    units: units === undefined ? undefined : columnLetters(units),
    period: titlePeriod(rows.slice(0, first)),
    columns: untold(
      heads.flatMap(({ line }) =>
        [...columns]
          .filter((column) => column !== labels)
          .map((column) => lookup.label(line, column)?.text ?? ''),
      ),
    ),
    rows: untold(
      body
        .filter((row) => figuresOf(row).length > 0)
        .map(({ line }) => lookup.label(line, labels)?.text ?? ''),
    ),
  }
}

function isLabel(cell: GridCell): boolean {
  return cell.kind === 'text' && cellFigure(cell, missingMarks, 'shown').kind === 'unreadable'
}

function figuresOf({ cells }: GridRow): GridCell[] {
  const figures = cells.filter((cell) => cellFigure(cell, missingMarks, 'shown').kind === 'figure')
  // Years across, or a number in front of each row, are no figures.
  return figures.filter(
    ({ text, suffix, column }) =>
      periodMeaning(plainLabel(text + suffix)) === undefined && (column > 1 || figures.length > 1),
  )
}

/** The rows with several labels right above the figures; a title or a note has one alone. */
function headRows(rows: readonly GridRow[], first: number): GridRow[] {
  const heads: GridRow[] = []
  for (let index = first - 1; index >= 0 && heads.length < mostHeads; index--) {
    const row = rows[index]
    if (row === undefined || row.cells.length < 2 || row.cells.some(({ text }) => /单位[:：]/.test(text)))
      break
    heads.unshift(row)
  }
  return heads
}

function labelColumn(body: readonly GridRow[]): number {
  const counts = new Map<number, number>()
  for (const { column } of body.flatMap(({ cells }) => cells.filter(isLabel).slice(0, 1))) {
    counts.set(column, (counts.get(column) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 1
}

function unitColumn(heads: readonly GridRow[]): number | undefined {
  return heads.flatMap(({ cells }) => cells).find(({ text }) => /^(?:计量)?单位$/.test(plainLabel(text)))
    ?.column
}

/** The period in a title: 东河市2024年一季度主要经济指标. */
function titlePeriod(rows: readonly GridRow[]): string | undefined {
  for (const { text } of rows.flatMap(({ cells }) => cells)) {
    const found = /\d{4}年(?:第?[一二三四1-4]季度|前[二三四]季度|[上下]半年|(?:\d{1,2}月?-)?\d{1,2}月)?/.exec(
      plainLabel(text),
    )
    const meaning = found === null ? undefined : periodMeaning(found[0])
    const period = meaning && settlePeriod(meaning, { period: undefined, year: undefined })
    if (typeof period === 'object') return period.id
  }
  return undefined
}
