import type { Fact } from '../../derive/fact.js'
import { number, table as tableNode, text } from '../../document/builders.js'
import type { Inline, TableColumn, TableRow } from '../../document/nodes.js'
import type { Indicator } from '../../model/indicator.js'
import type { MeasuredQuantity } from '../../model/measure.js'
import { Decimal } from '../../model/decimal.js'
import { parseUnit } from '../../model/unit.js'
import type { Clause } from '../../phrase/clause.js'
import { fillPattern } from '../../phrase/pattern.js'
import type { Scale } from '../../phrase/phrasebook.js'
import { phraseText, words } from '../../phrase/piece.js'
import { formatCell } from '../../phrase/quantity.js'
import { nameOfIndicator, versusName, wholeOf } from '../../phrase/speaker.js'
import { idListOf, namedText } from '../arguments.js'
import type { HelperCall, PrintHelper } from '../helper.js'
import type { TemplateRun } from '../run.js'
import { enumerated, labelled, numberedNotes, scopedCaption } from '../table-notes.js'

interface Row {
  readonly indicator: Indicator
  /** One for each clause; undefined where the figure is absent. */
  readonly facts: readonly (Fact | undefined)[]
}

/** Indicators down, measures across; what is absent prints as a dash that a note explains. */
export const table: PrintHelper = {
  name: 'table',
  usage: '{{table "indicator indicator" … columns="level growth rank" caption="…"}}',
  block: false,
  positional: ['indicators'],
  variadic: true,
  named: { columns: 'clauses', caption: 'text' },
  print(call) {
    const { run, place } = call
    const clauses = run.clauses(call.named.columns ?? 'level growth', place)
    const rows = run.indicators('table', call.positional.flatMap(idListOf), place).map((indicator): Row => {
      const facts = clauses.map((clause) => {
        const derived = run.derive(run.region, indicator, clause)
        return derived.kind === 'fact' ? derived : undefined
      })
      if (facts.every((fact) => fact === undefined)) {
        run.reportNothing(indicator, clauses, place)
      }
      return { indicator, facts }
    })
    const used = clauses
      .map((clause, index) => ({ clause, index }))
      .filter(({ index }) => rows.some((row) => row.facts[index] !== undefined))
    return printTable(call, used, rows)
  },
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
    row.facts.filter((_, index) => columns.some((column) => column.index === index)),
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
            rows.map((row) => row.facts[index]),
          ),
        ),
      ],
      align: clause.measure === 'rank' ? 'center' : 'right',
    })),
  ]
  const cell = (fact: Fact | undefined, scale: RowScale): Inline[] => {
    if (fact === undefined) return [text(tables.missing)]
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
        ...(shown[rowIndex] ?? []).map((fact) => cell(fact, scale)),
      ],
    }
  })
  run.counters.table += 1
  const node = tableNode({
    label: phraseText(fillPattern(tables.tableLabel, { number: words(String(run.counters.table)) })),
    caption: [text(scopedCaption(run, namedText(call, 'caption')))],
    columns: heads,
    rows: bodyRows,
    notes: numberedNotes(run, tableNotes(run, rows, shown)),
  })
  return run.printBlock(call.place, () => node)
}

interface RowScale extends Scale {
  /** Id of the unit that is shifted. */
  readonly unit: string
}

/** In what a row's levels count, and all else in the same unit. */
function scaleOf(run: TemplateRun, row: Row): RowScale {
  const level = row.facts.find((fact) => fact?.measure === 'level')
  const unit = level?.unit ?? parseUnit(row.indicator.unit)
  if (unit === undefined) return { name: row.indicator.unit, shift: 0, unit: row.indicator.unit }
  const values = row.facts.flatMap((fact) => (fact?.unit?.id === unit.id ? [fact.value.abs()] : []))
  const largest = values.length === 0 ? undefined : Decimal.max(...values)
  return { ...run.speaker.book.scale(unit, largest), unit: unit.id }
}

function columnHead(run: TemplateRun, clause: Clause, facts: readonly (Fact | undefined)[]): string {
  const { book } = run.speaker
  const versus = facts.find((fact) => fact?.versus !== undefined)?.versus
  const parent = run.region.parent === undefined ? undefined : run.data.regions.get(run.region.parent)
  const reference =
    versus !== undefined
      ? versusName(run.speaker, versus)
      : parent === undefined
        ? ''
        : wholeOf(run.speaker, parent)
  return phraseText(fillPattern(book.tables.columns[clause.measure], { reference: words(reference) }))
}

function tableNotes(
  run: TemplateRun,
  rows: readonly Row[],
  shown: readonly (readonly (Fact | undefined)[])[],
): string[] {
  const { book } = run.speaker
  const notes: string[] = []
  if (shown.some((facts) => facts.includes(undefined))) {
    notes.push(book.tables.missingNote)
  }
  notes.push(...rankNotes(run, rows))
  return [...notes, ...statusNotes(run, rows)]
}

/** By what the ranks of a column are: by the quantity of most of them, with the others named. */
function rankNotes(run: TemplateRun, rows: readonly Row[]): string[] {
  const { book } = run.speaker
  const ranks = rows.flatMap((row) =>
    row.facts.filter((fact) => fact !== undefined && fact.measure === 'rank'),
  )
  const namesBy = (of: MeasuredQuantity): string[] =>
    ranks.flatMap((fact) =>
      fact?.of === of && fact.indicator.kind !== 'rate' ? [nameOfIndicator(run.speaker, fact.indicator)] : [],
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
      .filter((row) => row.facts.some((fact) => fact?.status.some((one) => one === status)))
      .map((row) => nameOfIndicator(run.speaker, row.indicator))
    return names.length === 0
      ? []
      : [labelled(book.tables.statusNote, { names: enumerated(run, names), status: word })]
  })
}
