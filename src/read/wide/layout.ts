import { columnNumber } from '../../cell-address.js'
import { limits } from '../../limits.js'
import type { Area, Grid, GridCell, GridRow } from '../grid.js'
import type { WideTable } from './mapping.js'

/** Where the parts of a wide table stand, from 1, both ends included. */
export interface Layout {
  readonly heads: readonly [first: number, last: number]
  readonly labels: readonly [first: number, last: number]
  readonly units: number | undefined
  readonly data: Area
}

const lastColumn = 16_384

export function layoutOf({ heads, labels, units, area }: WideTable): Layout {
  const headLines = range(String(heads), Number)
  const labelColumns = range(labels, letters)
  const within = area === undefined ? undefined : areaOf(area)
  return {
    heads: headLines,
    labels: labelColumns,
    units: units === undefined ? undefined : letters(units),
    data: within ?? {
      top: headLines[1] + 1,
      left: labelColumns[1] + 1,
      bottom: limits.sheetRows,
      right: lastColumn,
    },
  }
}

function range(text: string, read: (part: string) => number): [number, number] {
  const [first = '', last = first] = text.split('-')
  return [read(first), read(last)]
}

function letters(text: string): number {
  return columnNumber(text) ?? lastColumn
}

function areaOf(text: string): Area {
  const [from = '', to = ''] = text.split(':')
  const split = (cell: string): [number, number] => [
    letters(cell.replace(/\d+$/, '')),
    Number(cell.replace(/^[A-Z]+/, '')),
  ]
  const [left, top] = split(from)
  const [right, bottom] = split(to)
  return { top, left, bottom, right }
}

/** A cell of heads or row labels, and the line where it stands. */
export type LabelCell = GridCell & { readonly line: number }

/** A grid's cells by place; in heads and row labels every cell of a merged area shows the area's text. */
export class GridLookup {
  readonly #rows: ReadonlyMap<number, GridRow>
  readonly #painted = new Map<number, LabelCell>()

  constructor(
    readonly grid: Grid,
    readonly layout: Layout,
  ) {
    this.#rows = new Map(grid.rows.map((row) => [row.line, row]))
    for (const area of grid.merges) this.#paint(area)
  }

  row(line: number): GridRow | undefined {
    return this.#rows.get(line)
  }

  /** A cell by itself. */
  at(line: number, column: number): GridCell | undefined {
    return this.#rows.get(line)?.cells.find((cell) => cell.column === column)
  }

  /** A cell of the heads or labels, or the one that is merged over it; with the line where it stands. */
  label(line: number, column: number): LabelCell | undefined {
    const painted = this.#painted.get(line * (lastColumn + 1) + column)
    if (painted !== undefined) return painted
    const cell = this.at(line, column) ?? this.#spread(line, column)
    return cell && labelCell(cell, line)
  }

  /** A CSV file knows no merged cells: in all but the last line of heads, text goes for the empty cells behind it. */
  #spread(line: number, column: number): GridCell | undefined {
    const { heads, labels } = this.layout
    if (this.grid.sheet !== undefined || line < heads[0] || line >= heads[1] || column <= labels[1]) {
      return undefined
    }
    return this.#rows.get(line)?.cells.findLast((cell) => cell.column < column && cell.column > labels[1])
  }

  #paint(area: Area): void {
    const { heads, labels, data, units } = this.layout
    const origin = this.at(area.top, area.left)
    if (origin === undefined) return
    const cell = labelCell(origin, area.top)
    const right = Math.min(area.right, this.#width)
    this.#paintArea(
      { ...area, top: Math.max(area.top, heads[0]), bottom: Math.min(area.bottom, heads[1]), right },
      cell,
    )
    const bottom = Math.min(area.bottom, this.grid.rows.at(-1)?.line ?? 0, data.bottom)
    const top = Math.max(area.top, data.top)
    this.#paintArea(
      { top, bottom, left: Math.max(area.left, labels[0]), right: Math.min(area.right, labels[1]) },
      cell,
    )
    if (units !== undefined && area.left <= units && units <= area.right) {
      this.#paintArea({ top, bottom, left: units, right: units }, cell)
    }
  }

  #paintArea({ top, left, bottom, right }: Area, cell: LabelCell): void {
    for (let line = top; line <= bottom; line++) {
      for (let column = left; column <= right; column++) {
        if (this.#painted.size >= limits.workbookCells) return
        this.#painted.set(line * (lastColumn + 1) + column, cell)
      }
    }
  }

  /** The last column that holds anything. */
  get #width(): number {
    this.#lastColumn ??= this.grid.rows.reduce(
      (most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0),
      0,
    )
    return this.#lastColumn
  }
  #lastColumn: number | undefined
}

/** A number in a head may say 年 by its format. */
function labelCell(cell: GridCell, line: number): LabelCell {
  return { ...cell, text: cell.text + cell.suffix, line }
}
