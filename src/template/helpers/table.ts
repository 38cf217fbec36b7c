import type { Absent, Derived, Fact } from '../../derive/fact.js'
import { number, table as tableNode, text } from '../../document/builders.js'
import type { Inline, TableColumn, TableRow } from '../../document/nodes.js'
import type { Indicator } from '../../model/indicator.js'
import type { MeasuredQuantity } from '../../model/measure.js'
import { Decimal } from '../../model/decimal.js'
import { missingReasons } from '../../model/observation.js'
import { parseUnit } from '../../model/unit.js'
import type { Clause } from '../../phrase/clause.js'
import { fillPattern } from '../../phrase/pattern.js'
import type { Missing, Scale } from '../../phrase/phrasebook.js'
import { phraseText, words } from '../../phrase/piece.js'
import { formatCell } from '../../phrase/quantity.js'
import { nameOfIndicator, versusName, wholeOf } from '../../phrase/speaker.js'
import { idListOf, namedText } from '../arguments.js'
import type { HelperCall, PrintHelper } from '../helper.js'
import type { TemplateRun } from '../run.js'
import { named } from '../named-block.js'
import { enumerated, labelled, numberedNotes, scopedCaption } from '../table-notes.js'

interface Row {
  readonly indicator: Indicator
  /** One for each clause. */
  readonly cells: readonly Derived[]
}

/** Indicators down, measures across; what is absent prints as a mark that a note explains. */
export const table: PrintHelper = {
  name: 'table',
  usage: '{{table "indicator indicator" … columns="level growth rank" caption="…" id="…"}}',
  block: false,
  positional: ['indicators'],
  variadic: true,
  named: { columns: 'clauses', caption: 'text', id: 'text' },
  print(call) {
    const { run, place } = call
    const clauses = run.clauses(call.named.columns ?? 'level growth', place)
    const rows = run.indicators('table', call.positional.flatMap(idListOf), place).map((indicator): Row => {
      const cells = clauses.map((clause) => run.derive(run.region, indicator, clause))
      if (cells.every(isAbsent)) run.reportNothing(indicator, clauses, place)
      return { indicator, cells }
    })
    const used = clauses
      .map((clause, index) => ({ clause, index }))
      .filter(({ index }) => rows.some((row) => row.cells[index]?.kind === 'fact'))
    return printTable(call, used, rows)
  },
}

function isAbsent(derived: Derived): derived is Absent {
  return derived.kind === 'absent'
}

function factsOf({ cells }: Row): Fact[] {
  return cells.filter((derived) => derived.kind === 'fact')
}

function printTable(
  call: HelperCall,
  columns: readonly { clause: Clause; index: number }[],
  rows: readonly Row[],
) {
  const { run } = call
  const { tables } = run.speaker.book
  const withUnit = columns.some(({ clause }) => clause.measure === 'level')
  const shown = rows.map((row) =>
    row.cells.filter((_, index) => columns.some((column) => column.index === index)),
  )
  const heads: TableColumn[] = [
    { header: [text(tables.indicator)], align: 'left' },
    ...(withUnit ? [{ header: [text(tables.unit)], align: 'center' as const }] : []),
    ...columns.map(({ clause, index }): TableColumn => ({
      header: [
        text(
          columnHead(
            run,
            clause,
            rows.flatMap((row) => factAt(row, index)),
          ),
        ),
      ],
      align: clause.measure === 'rank' ? 'center' : 'right',
    })),
  ]
  const cell = (fact: Derived, scale: RowScale): Inline[] => {
    if (fact.kind === 'absent') return [text(tables.missing[fact.missing ?? 'unlisted'].mark)]
    const shared = fact.unit?.id === scale.unit ? scale : undefined
    const printed = formatCell(fact, run.speaker.book, run.speaker.rounding, shared)
    run.printFigure(printed, fact)
    return [number(printed, fact.id)]
  }
  const { book } = run.speaker
  const bodyRows = rows.map((row, rowIndex): TableRow => {
    const scale = scaleOf(run, row)
    return {
      cells: [
        [text(book.startCase(nameOfIndicator(run.speaker, row.indicator, 'full')))],
        ...(withUnit ? [[text(book.startCase(scale.name))]] : []),
        ...(shown[rowIndex] ?? []).map((derived) => cell(derived, scale)),
      ],
    }
  })
  run.counters.table += 1
  const label = phraseText(fillPattern(tables.tableLabel, { number: words(String(run.counters.table)) }))
  const node = tableNode({
    ...named(call, label),
    label,
    caption: [text(scopedCaption(run, namedText(call, 'caption')))],
    columns: heads,
    rows: bodyRows,
    notes: numberedNotes(run, tableNotes(run, rows, shown.flat())),
  })
  return run.printBlock(call.place, () => node)
}

interface RowScale extends Scale {
  /** Id of the unit that is shifted. */
  readonly unit: string
}

/** In what a row's levels count, and all else in the same unit. */
function scaleOf(run: TemplateRun, row: Row): RowScale {
  const facts = factsOf(row)
  const level = facts.find((fact) => fact.measure === 'level')
  const unit = level?.unit ?? parseUnit(row.indicator.unit)
  if (unit === undefined) return { name: row.indicator.unit, shift: 0, unit: row.indicator.unit }
  const values = facts.flatMap((fact) => (fact.unit?.id === unit.id ? [fact.value.abs()] : []))
  const largest = values.length === 0 ? undefined : Decimal.max(...values)
  return { ...run.speaker.book.scale(unit, largest), unit: unit.id }
}

function factAt({ cells }: Row, index: number): Fact[] {
  const derived = cells[index]
  return derived?.kind === 'fact' ? [derived] : []
}

function columnHead(run: TemplateRun, clause: Clause, facts: readonly Fact[]): string {
  const { book } = run.speaker
  const versus = facts.find((fact) => fact.versus !== undefined)?.versus
  const parent = run.region.parent === undefined ? undefined : run.data.regions.get(run.region.parent)
  const reference =
    versus !== undefined
      ? versusName(run.speaker, versus)
      : parent === undefined
        ? ''
        : wholeOf(run.speaker, parent)
  return phraseText(fillPattern(book.tables.columns[clause.measure], { reference: words(reference) }))
}

function tableNotes(run: TemplateRun, rows: readonly Row[], shown: readonly Derived[]): string[] {
  return [...missingNotes(run, shown.filter(isAbsent)), ...rankNotes(run, rows), ...statusNotes(run, rows)]
}

/** The marks that occur, in the order of the book, in one note. */
function missingNotes(run: TemplateRun, cells: readonly Absent[]): string[] {
  const { book } = run.speaker
  const { missing, missingNote } = book.tables
  const occurs = (reason: Missing): boolean => cells.some((cell) => (cell.missing ?? 'unlisted') === reason)
  const meanings = new Map<string, string>()
  // The last of two reasons with one mark is the wider one.
  for (const reason of missingOrder) {
    const { mark, meaning } = missing[reason]
    if (occurs(reason)) meanings.set(mark, meaning)
  }
  if (meanings.size === 0) return []
  return [[...meanings].map(([mark, meaning]) => labelled(missingNote, { mark, meaning })).join(book.comma)]
}

const missingOrder: readonly Missing[] = [...missingReasons, 'unlisted']

/** By what the ranks of a column are: by the quantity of most of them, with the others named. */
function rankNotes(run: TemplateRun, rows: readonly Row[]): string[] {
  const { book } = run.speaker
  const ranks = rows.flatMap((row) => factsOf(row).filter((fact) => fact.measure === 'rank'))
  const namesBy = (of: MeasuredQuantity): string[] =>
    ranks.flatMap((fact) =>
      fact.of === of && fact.indicator.kind !== 'rate' ? [nameOfIndicator(run.speaker, fact.indicator)] : [],
    )
  const [most, fewer] = [
    { of: 'growth' as const, names: namesBy('growth') },
    { of: 'level' as const, names: namesBy('level') },
  ].sort((a, b) => b.names.length - a.names.length)
  if (most === undefined || fewer === undefined || most.names.length === 0) return []
  const quantity = book.quantities[most.of]
  if (fewer.names.length === 0) return [labelled(book.tables.rankNote, { quantity })]
  const names = enumerated(run, fewer.names)
  return [labelled(book.tables.rankNoteExcept, { quantity, names, other: book.quantities[fewer.of] })]
}

function statusNotes(run: TemplateRun, rows: readonly Row[]): string[] {
  const { book } = run.speaker
  return Object.entries(book.statuses).flatMap(([status, word]) => {
    const names = rows
      .filter((row) => factsOf(row).some((fact) => fact.status.some((one) => one === status)))
      .map((row) => nameOfIndicator(run.speaker, row.indicator))
    return names.length === 0
      ? []
      : [labelled(book.tables.statusNote, { names: enumerated(run, names), status: word })]
  })
}
