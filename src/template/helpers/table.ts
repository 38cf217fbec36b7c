import type { Absent, Derived, Fact } from '../../derive/fact.js'
import { totalOf } from '../../derive/total.js'
import { number, table as tableNode, text } from '../../document/builders.js'
import type { Inline, TableColumn, TableRow } from '../../document/nodes.js'
import type { Indicator } from '../../model/indicator.js'
import type { MeasuredQuantity } from '../../model/measure.js'
import { Decimal } from '../../model/decimal.js'
import { missingReasons } from '../../model/observation.js'
import { parseUnit } from '../../model/unit.js'
import type { Clause } from '../../phrase/clause.js'
import { fillPattern } from '../../phrase/pattern.js'
import { cellText, type RowScale } from '../../phrase/cell.js'
import type { Missing } from '../../phrase/phrasebook.js'
import { phraseText, words } from '../../phrase/piece.js'
import { rescaled, type Scaling } from '../../phrase/scaling.js'
import { nameOfIndicator, versusName, wholeOf } from '../../phrase/speaker.js'
import { checkScaling, idListOf, namedScaling, namedText, scalingArguments } from '../arguments.js'
import type { HelperCall, PrintHelper } from '../helper.js'
import type { TemplateRun } from '../run.js'
import { enumerated, labelled, numberedNotes, scopedCaption } from '../table-notes.js'

interface Row {
  readonly indicator: Indicator
  /** One for each clause. */
  readonly cells: readonly Derived[]
}

/** Indicators down, measures across; what is absent prints as a mark that a note explains. */
export const table: PrintHelper = {
  name: 'table',
  usage: '{{table "indicator indicator" … columns="level growth rank" caption="…" unit="亿元" decimals="1"}}',
  block: false,
  positional: ['indicators'],
  variadic: true,
  named: { columns: 'clauses', caption: 'text', ...scalingArguments },
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
    const scaling = namedScaling(call)
    checkScaling(call, scaling, rows.flatMap(factsOf))
    return printTable(call, used, rows, scaling)
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
  scaling: Scaling | undefined,
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
    const printed = cellText(run.speaker, fact, scale)
    run.printFigure(printed, fact)
    return [number(printed, fact.id)]
  }
  const { book } = run.speaker
  const bodyRows = rows.map((row, rowIndex): TableRow => {
    const scale = scaleOf(run, row, scaling)
    return {
      cells: [
        [text(book.startCase(nameOfIndicator(run.speaker, row.indicator, 'full')))],
        ...(withUnit ? [[text(book.startCase(scale.name))]] : []),
        ...(shown[rowIndex] ?? []).map((derived) => cell(derived, scale)),
      ],
    }
  })
  run.counters.table += 1
  const node = tableNode({
    label: phraseText(fillPattern(tables.tableLabel, { number: words(String(run.counters.table)) })),
    caption: [text(scopedCaption(run, namedText(call, 'caption')))],
    columns: heads,
    rows: bodyRows,
    notes: numberedNotes(run, tableNotes(run, rows, shown.flat())),
  })
  return run.printBlock(call.place, () => node)
}

/** In what a row's levels count, and all else of the same kind. */
function scaleOf(run: TemplateRun, row: Row, scaling: Scaling | undefined): RowScale {
  const { book, rounding } = run.speaker
  const facts = factsOf(row)
  const level = facts.find((fact) => fact.measure === 'level')
  const own = level?.unit ?? parseUnit(row.indicator.unit)
  if (own === undefined) return { name: row.indicator.unit, shift: 0, unit: undefined }
  const alike = facts.filter((fact) => fact.unit?.dimension === own.dimension)
  const sizes = alike.map((fact) =>
    fact.value
      .abs()
      .times(fact.unit?.factor ?? 1)
      .div(own.factor),
  )
  const largest = sizes.length === 0 ? undefined : Decimal.max(...sizes)
  const [most] = alike.filter((_, index) => largest !== undefined && sizes[index]?.eq(largest))
  const made = most && rescaled(most, scaling, book, rounding)
  const isScaled = made?.isScaled === true
  const unit = (isScaled ? made.fact.unit : undefined) ?? own
  const inRow = largest?.times(own.factor).div(unit.factor)
  const decimals = scaling?.decimals ?? (scaling?.unit === 'auto' ? made?.fact.decimals : undefined)
  return { ...book.scale(unit, inRow, isScaled), unit, ...(isScaled && { decimals }) }
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
  return [
    ...missingNotes(run, shown.filter(isAbsent)),
    ...rankNotes(run, rows),
    ...sumNotes(run, rows),
    ...statusNotes(run, rows),
  ]
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

/** Wholes whose parts all stand in the table and do not quite add up to them, by rounding alone. */
function sumNotes(run: TemplateRun, rows: readonly Row[]): string[] {
  const levels = new Map(
    rows.flatMap((row) => {
      const level = factsOf(row).find((fact) => fact.measure === 'level')
      return level === undefined ? [] : [[row.indicator.id, level] as const]
    }),
  )
  const names = rows.flatMap(({ indicator: whole }) => {
    const parts = [...run.data.indicators.values()].filter(({ partOf }) => partOf === whole.id)
    if (!levels.has(whole.id) || !parts.every(({ id }) => levels.has(id))) return []
    const total = totalOf(run.data, { region: run.region, period: run.period, whole, parts })
    return 'kind' in total || total.sum.difference.isZero() ? [] : [nameOfIndicator(run.speaker, whole)]
  })
  const { sumNote } = run.speaker.book.tables
  return names.length === 0 ? [] : [labelled(sumNote, { names: enumerated(run, names) })]
}

function statusNotes(run: TemplateRun, rows: readonly Row[]): string[] {
  const { book } = run.speaker
  return Object.entries(book.statuses).flatMap(([status, word]) => {
    const marked = rows.filter((row) =>
      factsOf(row).some((fact) => fact.status.some((one) => one === status)),
    )
    const names = [...new Set(marked.map((row) => nameOfIndicator(run.speaker, row.indicator)))]
    return names.length === 0
      ? []
      : [labelled(book.tables.statusNote, { names: enumerated(run, names), status: word })]
  })
}
