import type { Absent, Fact } from '../derive/fact.js'
import { totalOf } from '../derive/total.js'
import type { Indicator } from '../model/indicator.js'
import type { Measure, MeasuredQuantity } from '../model/measure.js'
import { missingReasons } from '../model/observation.js'
import { parsePeriod, type Period } from '../model/period.js'
import type { Region } from '../model/region.js'
import type { Missing } from '../phrase/table-words.js'
import { definite } from '../phrase/topic.js'
import { nameOfIndicator, nameOfRegion, type NameForm } from '../phrase/speaker.js'
import type { TemplateRun } from './run.js'
import { enumerated, labelled } from './table-notes.js'

/** The marks that occur, in the order of the book, in one note. */
export function missingNotes(run: TemplateRun, cells: readonly Absent[]): string[] {
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

/** An indicator as a note names it, which is as the rows name it: the unemployment rate. */
export function nameInNote({ speaker }: TemplateRun, indicator: Indicator, form?: NameForm): string {
  return definite(speaker.book, nameOfIndicator(speaker, indicator, form))
}

/** A region as a note names it: short, but with its article where a language has one. */
export function regionInNote({ speaker }: TemplateRun, region: Region): string {
  return nameOfRegion(speaker, region, speaker.book.definite === undefined ? 'short' : 'prose')
}

const missingOrder: readonly Missing[] = [...missingReasons, 'unlisted']

/** By what the ranks of a table are: by the quantity of most of them, with the others named. */
export function rankNotes(run: TemplateRun, facts: readonly Fact[], form?: NameForm): string[] {
  const { book } = run.speaker
  const ranks = facts.filter((fact) => fact.measure === 'rank')
  const namesOf = (kept: (fact: Fact) => boolean): string[] => [
    ...new Set(ranks.filter(kept).map((fact) => nameInNote(run, fact.indicator, form))),
  ]
  const isRate = ({ indicator }: Fact): boolean => indicator.kind === 'rate'
  const namesBy = (of: MeasuredQuantity): string[] => namesOf((fact) => fact.of === of && !isRate(fact))
  const [most, fewer] = [
    { of: 'growth' as const, names: namesBy('growth') },
    { of: 'level' as const, names: namesBy('level') },
  ].sort((a, b) => b.names.length - a.names.length)
  if (most === undefined || fewer === undefined || most.names.length === 0) return []
  const quantity = book.quantities[most.of]
  const { rankNote, rankNoteExcept, rankNoteRates } = book.tables
  // A rate has a rank by itself, which a note on growth would deny.
  const rates = most.of === 'growth' ? namesOf((fact) => isRate(fact) && fact.of === 'level') : []
  const ofRates = rates.length === 0 ? [] : [labelled(rankNoteRates, { names: enumerated(run, rates) })]
  if (fewer.names.length === 0) return [labelled(rankNote, { quantity }), ...ofRates]
  const names = enumerated(run, fewer.names)
  return [labelled(rankNoteExcept, { quantity, names, other: book.quantities[fewer.of] }), ...ofRates]
}

/** From when figures of the lines' regions are not comparable with the ones before, where they show both. */
export function breakNotes(
  run: TemplateRun,
  indicators: readonly Indicator[],
  measures: readonly Measure[],
  points: readonly { readonly region: Region; readonly period: Period }[],
): string[] {
  const { book } = run.speaker
  const regions = new Set(points.map(({ region }) => region.id))
  return indicators.flatMap((indicator) => {
    const days = new Set(
      [...regions].flatMap((region) =>
        measures.flatMap((measure) => run.data.breaks(region, indicator.id, measure)),
      ),
    )
    return [...days].sort().flatMap((day) => {
      const after = points.find(({ period }) => period.end >= day)
      if (after === undefined || !points.some(({ period }) => period.end < day)) return []
      const name = nameInNote(run, indicator)
      return [labelled(book.tables.breakNote, { name, period: book.period(after.period, 'full') })]
    })
  })
}

/** What is named of figures that are provisional, estimated and so on: a table's rows, a chart's series. */
export interface Line {
  readonly name: string
  readonly facts: readonly Fact[]
}

/** Which lines have figures of a status; `all` names them together where every line with figures has it. */
export function statusNotes(run: TemplateRun, lines: readonly Line[], all?: string): string[] {
  const { book } = run.speaker
  const filled = lines.filter(({ facts }) => facts.length > 0)
  const words = new Map<string, string[]>()
  for (const [status, word] of Object.entries(book.statuses)) {
    const marked = filled
      .filter(({ facts }) => facts.some((fact) => isMarked(fact, status)))
      .map(({ name }) => name)
    const names = [...new Set(marked)]
    if (names.length === 0) continue
    const whole = all !== undefined && marked.length === filled.length
    const told = whole ? all : (allBut(run, filled, names) ?? enumerated(run, names))
    words.set(told, [...(words.get(told) ?? []), word])
  }
  // Two statuses of the same figures are one note.
  return [...words].map(([names, statuses]) =>
    labelled(book.tables.statusNote, { names, status: enumerated(run, statuses) }),
  )
}

/** A change from a revised figure is not revised itself, as one from a provisional figure is provisional. */
function isMarked({ status: marks, observations, period }: Fact, status: string): boolean {
  if (!marks.some((one) => one === status)) return false
  if (status !== 'revised') return true
  const own = observations.filter((one) => parsePeriod(one.period)?.id === period.id)
  return own.length === 0 || own.some((one) => one.status.includes('revised'))
}

/** Of many lines the few that are not meant, where the language has words for it and that is shorter. */
function allBut(run: TemplateRun, lines: readonly Line[], meant: readonly string[]): string | undefined {
  const { allBut: pattern } = run.speaker.book.tables
  const others = [...new Set(lines.map(({ name }) => name))].filter((name) => !meant.includes(name))
  if (pattern === undefined || others.length === 0 || meant.length < 4 * others.length) return undefined
  return labelled(pattern, { names: enumerated(run, others) })
}

/** Wholes whose parts all stand in the table and do not quite add up to them, by rounding alone. */
export function sumNotes(
  run: TemplateRun,
  { region, period }: { readonly region: Region; readonly period: Period },
  rows: readonly { readonly indicator: Indicator; readonly facts: readonly Fact[] }[],
): string[] {
  const shown = new Set(
    rows.flatMap(({ indicator, facts }) =>
      facts.some(({ measure }) => measure === 'level') ? [indicator.id] : [],
    ),
  )
  const names = rows.flatMap(({ indicator: whole }) => {
    const parts = [...run.data.indicators.values()].filter(({ partOf }) => partOf === whole.id)
    if (!shown.has(whole.id) || !parts.every(({ id }) => shown.has(id))) return []
    const total = totalOf(run.data, { region, period, whole, parts })
    return 'kind' in total || total.sum.difference.isZero() ? [] : [nameInNote(run, whole, 'full')]
  })
  const { sumNote } = run.speaker.book.tables
  return names.length === 0 ? [] : [labelled(sumNote, { names: enumerated(run, names) })]
}
