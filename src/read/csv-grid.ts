import { csvRecords } from './csv.js'
import { textCell, type Grid, type GridRow } from './grid.js'
import type { ReadingFindings } from './reading.js'

/** A CSV file as a sheet; its separator may also be a tab or a semicolon. */
export function csvGrid(file: string, text: string, findings: ReadingFindings): Grid {
  const rows: GridRow[] = []
  for (const { line, cells, fault } of csvRecords(text, separatorOf(text))) {
    if (fault !== undefined) findings.at(file, line)(`csv-${fault}`, {})
    else
      rows.push({
        line,
        cells: cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [textCell(index + 1, cell)])),
      })
  }
  return { file, sheet: undefined, rows, merges: [] }
}

function separatorOf(text: string): ',' | ';' | '\t' {
  const start = text.slice(0, 64 * 1024)
  const count = (mark: string): number => start.split(mark).length
  const [best = ','] = ([',', '\t', ';'] as const).toSorted((a, b) => count(b) - count(a))
  return best
}
