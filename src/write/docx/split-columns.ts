import type { Spanner, Table } from '../../document/nodes.js'

/** Spanners that reach over the columns which a part of the table has, counted anew. */
function spannersOf(spanners: readonly Spanner[], columns: readonly number[]): Spanner[] {
  return spanners.flatMap((spanner) => {
    const places = columns.flatMap((column, place) =>
      column >= spanner.from && column <= spanner.to ? [place] : [],
    )
    const [from] = places
    const to = places.at(-1)
    return from === undefined || to === undefined ? [] : [{ ...spanner, from, to }]
  })
}

function part(table: Table, columns: readonly number[]): Table {
  return {
    ...table,
    columns: columns.flatMap((column) => table.columns[column] ?? []),
    spanners: spannersOf(table.spanners ?? [], columns),
    rows: table.rows.map((row) => ({ ...row, cells: columns.map((column) => row.cells[column] ?? []) })),
    notes: [],
  }
}

/**
 * Divides a table whose columns cannot stand side by side into several, each with the row heads again.
 * `least` are the smallest widths of the columns.
 */
export function splitColumns(table: Table, least: readonly number[], total: number): Table[] {
  const sum = least.reduce((left, right) => left + right, 0)
  if (sum <= total || table.columns.length < 3) return [table]
  const head = least[0] ?? 0
  const groups: number[][] = []
  let used = Infinity
  for (let column = 1; column < table.columns.length; column += 1) {
    const width = least[column] ?? 0
    if (used + width > total) {
      groups.push([0])
      used = head
    }
    groups.at(-1)?.push(column)
    used += width
  }
  return groups.map((columns, index) => {
    const piece = part(table, columns)
    return index === groups.length - 1 ? { ...piece, notes: table.notes } : piece
  })
}
