import type { Derived, Fact } from '../derive/fact.js'
import { table as tableNode, text } from '../document/builders.js'
import type { Spanner, TableColumn, TableRow } from '../document/nodes.js'
import type { Indicator } from '../model/indicator.js'
import type { Period } from '../model/period.js'
import type { Region } from '../model/region.js'
import type { Clause } from '../phrase/clause.js'
import type { Scaling } from '../phrase/scaling.js'
import { nameOfIndicator } from '../phrase/speaker.js'
import { checkScaling } from './arguments.js'
import { breakNotes, missingNotes, nameInNote, rankNotes, statusNotes } from './cell-notes.js'
import { cellScale } from './cell-scale.js'
import { columnHead, ranksByTwo } from './column-head.js'
import type { HelperCall } from './helper.js'
import { named } from './named-block.js'
import { printCell } from './print-cell.js'
import type { TemplateRun } from './run.js'
import { enumerated, labelled, numberedNotes } from './table-notes.js'
import type { MarkdownValue } from './text-value.js'

/** A row of a table whose rows are regions or periods. */
export interface GridLine {
  readonly name: string
  /** What notes call it, where that is not its name: the Far West. */
  readonly said?: string
  readonly region: Region
  readonly period: Period
  readonly kind?: TableRow['kind']
  readonly highlighted?: boolean
}

interface GridColumn {
  readonly indicator: Indicator
  readonly clause: Clause
  /** One for each line. */
  readonly cells: readonly Derived[]
}

interface Grid {
  /** What the rows are: 地区, 时期. */
  readonly head: string
  readonly caption: string
  readonly lines: readonly GridLine[]
  readonly indicators: readonly Indicator[]
  readonly clauses: readonly Clause[]
  readonly scaling: Scaling | undefined
}

/**
 * Prints a table with regions or periods down and the measures of one indicator or several across.
 * Columns and rows without any figure are left out; a table without one is a fault.
 */
export function printGrid(call: HelperCall, grid: Grid): MarkdownValue | undefined {
  const { run } = call
  const { tables } = run.speaker.book
  const all = grid.indicators.flatMap((indicator) =>
    grid.clauses.map((clause): GridColumn => ({
      indicator,
      clause,
      cells: grid.lines.map(({ region, period }) => run.derive(region, indicator, clause, period)),
    })),
  )
  const columns = all.filter(({ cells }) => cells.some(isFact))
  if (columns.length === 0) {
    for (const indicator of grid.indicators) run.reportNothing(indicator, grid.clauses, call.place)
    return undefined
  }
  checkScaling(
    call,
    grid.scaling,
    columns.flatMap(({ cells }) => cells.filter(isFact)),
  )
  const scales = columns.map(({ indicator, cells }) =>
    cellScale(run, indicator, cells.filter(isFact), grid.scaling),
  )
  const kept = grid.lines
    .map((line, index) => ({ line, index }))
    .filter(({ index }) => columns.some(({ cells }) => cells[index]?.kind === 'fact'))
  const rows = kept.map(({ line, index }): TableRow => ({
    cells: [
      [text(line.name)],
      ...columns.map(({ cells }, column) => {
        const cell = cells[index]
        const scale = scales[column]
        return cell === undefined || scale === undefined ? [] : printCell(run, cell, scale)
      }),
    ],
    ...(line.kind !== undefined && { kind: line.kind }),
    ...(line.highlighted === true && { highlighted: true }),
  }))
  run.counters.table += 1
  const label = labelled(tables.tableLabel, { number: String(run.counters.table) })
  const node = tableNode({
    ...named(call, label),
    label,
    caption: [text(grid.caption)],
    ...spanned(run, columns),
    columns: [
      { header: [text(grid.head)], align: 'left' },
      ...columns.map((column, index) => headOf(run, column, scales[index]?.name ?? '', grid.clauses)),
    ],
    rows,
    notes: numberedNotes(run, notesOf(run, grid, kept, columns)),
  })
  return run.printBlock(call.place, () => node)
}

const isFact = (derived: Derived): derived is Fact => derived.kind === 'fact'

function headOf(
  run: TemplateRun,
  { clause, cells }: GridColumn,
  unit: string,
  clauses: readonly Clause[],
): TableColumn {
  const { tables } = run.speaker.book
  const head = columnHead(run, clause, cells.filter(isFact), run.region, clauses)
  const measured = measuresLevel(clause) && unit !== '' ? labelled(tables.headWithUnit, { head, unit }) : head
  const centred = clause.measure === 'rank' || clause.measure === 'rank-change'
  return { header: [text(measured)], align: centred ? 'center' : 'decimal' }
}

const measuresLevel = ({ measure }: Clause): boolean =>
  measure === 'level' || measure === 'target' || measure === 'increment'

/** One head over the columns of each indicator, where there are several. */
function spanned(run: TemplateRun, columns: readonly GridColumn[]): { spanners?: Spanner[] } {
  const spanners: Spanner[] = []
  for (const [index, { indicator }] of columns.entries()) {
    const last = spanners.at(-1)
    if (last !== undefined && columns[index - 1]?.indicator === indicator) {
      spanners[spanners.length - 1] = { ...last, to: index + 1 }
      continue
    }
    const name = run.speaker.book.startCase(nameOfIndicator(run.speaker, indicator, 'full'))
    spanners.push({ header: [text(name)], from: index + 1, to: index + 1 })
  }
  return spanners.length > 1 ? { spanners } : {}
}

function notesOf(
  run: TemplateRun,
  grid: Grid,
  kept: readonly { line: GridLine; index: number }[],
  columns: readonly GridColumn[],
): string[] {
  const cellsAt = (index: number): Derived[] => columns.flatMap(({ cells }) => cells[index] ?? [])
  const lines = kept.map(({ line, index }) => ({
    name: line.said ?? line.name,
    facts: cellsAt(index).filter(isFact),
  }))
  // That a total has no rank needs no note.
  const absent = kept.flatMap(({ line, index }) =>
    (line.kind === 'total' ? [] : cellsAt(index)).filter((cell) => cell.kind === 'absent'),
  )
  const all = enumerated(
    run,
    grid.indicators.map((indicator) => nameInNote(run, indicator)),
  )
  return [
    ...missingNotes(run, absent),
    ...(ranksByTwo(grid.clauses)
      ? []
      : rankNotes(
          run,
          lines.flatMap(({ facts }) => facts),
        )),
    ...statusNotes(run, lines, all),
    ...breakNotes(
      run,
      grid.indicators,
      grid.clauses.map(({ measure }) => measure),
      kept.map(({ line }) => line),
    ),
  ]
}
