import type { Absent, Derived, Fact } from '../../derive/fact.js'
import { table as tableNode, text } from '../../document/builders.js'
import type { TableColumn, TableRow } from '../../document/nodes.js'
import type { Indicator } from '../../model/indicator.js'
import type { Clause } from '../../phrase/clause.js'
import { commonScaling, type Scaling } from '../../phrase/scaling.js'
import { nameOfIndicator } from '../../phrase/speaker.js'
import { checkScaling, idListOf, namedScaling, namedText, scalingArguments } from '../arguments.js'
import { missingNotes, nameInNote, rankNotes, statusNotes, sumNotes } from '../cell-notes.js'
import { cellScale } from '../cell-scale.js'
import { columnHead, ranksByTwo } from '../column-head.js'
import type { HelperCall, PrintHelper } from '../helper.js'
import { named } from '../named-block.js'
import { printCell } from '../print-cell.js'
import { clausesOf, neededScope, scopeArguments, type Scope } from '../scope.js'
import { labelled, numberedNotes, scopedCaption } from '../table-notes.js'
import { MarkdownValue } from '../text-value.js'

interface Row {
  readonly indicator: Indicator
  /** One for each clause. */
  readonly cells: readonly Derived[]
}

/** Indicators down, measures across; what is absent prints as a mark that a note explains. */
export const table: PrintHelper = {
  name: 'table',
  usage:
    '{{table "indicator indicator" … columns="level growth rank" caption="…" id="…" unit="亿元" decimals="1" region="parent" period="2019"}}',
  block: false,
  positional: ['indicators'],
  variadic: true,
  named: { columns: 'clauses', caption: 'text', id: 'text', ...scopeArguments, ...scalingArguments },
  print(call) {
    const { run, place } = call
    const clauses = clausesOf(call, call.named.columns ?? 'level growth')
    const scope = neededScope(call, false)
    if (scope === undefined) return new MarkdownValue('')
    const rows = run.indicators('table', call.positional.flatMap(idListOf), place).map((indicator): Row => {
      const cells = clauses.map((clause) => run.derive(scope.region, indicator, clause, scope.period))
      // What the source lists without a value has its mark; what nobody lists is a fault.
      if (cells.every((cell) => isAbsent(cell) && cell.missing === undefined))
        run.reportNothing(indicator, clauses, place, scope)
      return { indicator, cells }
    })
    const used = clauses
      .map((clause, index) => ({ clause, index }))
      .filter(({ index }) => rows.some((row) => row.cells[index]?.kind === 'fact'))
    const scaling = namedScaling(call)
    checkScaling(call, scaling, rows.flatMap(factsOf))
    return printTable(call, scope, used, rows, scaling)
  },
}

function isAbsent(derived: Derived): derived is Absent {
  return derived.kind === 'absent'
}

function factsOf({ cells }: Row): Fact[] {
  return cells.filter((derived) => derived.kind === 'fact')
}

function factAt({ cells }: Row, index: number): Fact[] {
  const derived = cells[index]
  return derived?.kind === 'fact' ? [derived] : []
}

const levelsOf = (row: Row): Fact[] => factsOf(row).filter(({ measure }) => measure === 'level')

/** The levels of all rows that have money of the same currency as one of them. */
function levelsBeside(rows: readonly Row[], row: Row): Fact[] {
  const dimension = levelsOf(row)[0]?.unit?.dimension ?? ''
  if (!dimension.startsWith('money:')) return levelsOf(row)
  return rows.flatMap(levelsOf).filter(({ unit }) => unit?.dimension === dimension)
}

function printTable(
  call: HelperCall,
  scope: Scope,
  columns: readonly { clause: Clause; index: number }[],
  rows: readonly Row[],
  scaling: Scaling | undefined,
) {
  const { run } = call
  const { book } = run.speaker
  const { tables } = book
  const withUnit = columns.some(({ clause }) => clause.measure === 'level')
  const shownClauses = columns.map(({ clause }) => clause)
  const shown = rows.map((row) =>
    row.cells.filter((_, index) => columns.some((column) => column.index === index)),
  )
  const heads: TableColumn[] = [
    { header: [text(tables.indicator)], align: 'left' },
    ...(withUnit ? [{ header: [text(tables.unit)], align: 'center' as const }] : []),
    ...columns.map(({ clause, index }): TableColumn => {
      const facts = rows.flatMap((row) => factAt(row, index))
      return {
        header: [text(columnHead(run, clause, facts, scope.region, shownClauses))],
        align: clause.measure === 'rank' ? 'center' : 'right',
      }
    }),
  ]
  const scalingOf = (row: Row): Scaling | undefined =>
    tables.oneUnit ? commonScaling(levelsBeside(rows, row), scaling, book) : undefined
  const bodyRows = rows.map((row, rowIndex): TableRow => {
    const scale = cellScale(run, row.indicator, factsOf(row), scalingOf(row) ?? scaling)
    return {
      cells: [
        [text(book.startCase(nameOfIndicator(run.speaker, row.indicator, 'full')))],
        ...(withUnit ? [[text(book.startCase(scale.name) || tables.missing.unlisted.mark)]] : []),
        ...(shown[rowIndex] ?? []).map((derived) => printCell(run, derived, scale)),
      ],
    }
  })
  run.counters.table += 1
  const label = labelled(tables.tableLabel, { number: String(run.counters.table) })
  const lines = rows.map((row) => ({
    indicator: row.indicator,
    name: nameInNote(run, row.indicator, 'full'),
    facts: factsOf(row),
  }))
  const notes = [
    ...missingNotes(run, shown.flat().filter(isAbsent)),
    ...(ranksByTwo(shownClauses) ? [] : rankNotes(run, rows.flatMap(factsOf), 'full')),
    ...sumNotes(run, scope, lines),
    ...statusNotes(run, lines),
  ]
  const node = tableNode({
    ...named(call, label),
    label,
    caption: [text(scopedCaption(run, namedText(call, 'caption'), scope))],
    columns: heads,
    rows: bodyRows,
    notes: numberedNotes(run, notes),
  })
  return run.printBlock(call.place, () => node)
}
