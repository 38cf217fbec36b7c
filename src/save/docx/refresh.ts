import { adviceFor, editedFinding, nameOf } from '../../audit/edited/audit-edited.js'
import type { EditedDocument } from '../../audit/edited/edited-document.js'
import { staleWords, type RefreshedFigure } from '../../audit/edited/stale-words.js'
import type { TodaysPoint } from '../../audit/edited/todays-chart.js'
import { TodaysFigures } from '../../audit/edited/todays-figure.js'
import type { TextFinding } from '../../audit/text/finding.js'
import { documentLanguages } from '../../document/languages.js'
import type { TracedChart } from '../../document/traced-ledger.js'
import { fail, type InterfaceLanguage } from '../../errors.js'
import { appendixTitle } from '../../ledger/appendix.js'
import { editedAdvice } from '../../messages/edited.js'
import type { Message } from '../../messages/index.js'
import { refreshMessages } from '../../messages/refresh.js'
import type { Dataset } from '../../model/dataset.js'
import { relationsOf } from '../../ooxml/relations.js'
import { editedDocx } from '../../read/docx/edited-docx.js'
import { findLedger } from '../../read/docx/ledger-part.js'
import { partText, readDocx, type DocxDocument } from '../../read/docx/read-docx.js'
import { ledgerPart } from '../../write/docx/ledger-part.js'
import { withEdits, type Edit } from './edit.js'
import { refreshCharts, type ChartChange } from './refreshed-charts.js'
import { refreshedComments } from './refreshed-comments.js'
import { refreshFigures, type FigureChange } from './refreshed-figures.js'
import { refreshedLedger } from './refreshed-ledger.js'
import { repacked } from './repacked.js'
import type { RefreshReport } from './refresh-report.js'

export interface RefreshOptions {
  /** Also puts today's number where a person typed another one. */
  readonly overwrite?: boolean
  /** The file's name, for the report. */
  readonly name?: string
  /** Language of the report; Chinese if absent. */
  readonly language?: InterfaceLanguage
}

/** A Word file with today's numbers, and what was done and left. */
export interface Refreshed {
  readonly bytes: Uint8Array
  readonly report: RefreshReport
}

/**
 * Pours today's figures into the bound numbers of a Word file that jianbao made, whoever edited it since.
 * Text, styles and everything else stay byte for byte: only the numbers, the ledger in the file, native
 * charts with their workbooks, and comments with formulas change. Numbers that people retyped are left alone
 * unless `overwrite` is asked for, and so are those that the dataset no longer gives. The report lists them,
 * and the words beside numbers that no longer fit a new direction or place. The same file and data give the
 * same bytes.
 *
 * @throws JianbaoError `document-…` for what is no sound .docx, or holds macros; `refresh-without-ledger` for
 * a file that carries no ledger.
 * @example
 * const { bytes, report } = refresh(await readFile('edited.docx'), await openDataset('seeds/liaocheng'))
 * report.findings.map(({ quote, suggestion }) => `${quote}: ${suggestion}`)
 */
export function refresh(docx: Uint8Array, data: Dataset, options: RefreshOptions = {}): Refreshed {
  const { overwrite = false, name, language = 'zh' } = options
  const file = readDocx(docx, name)
  if (file.archive.names().some((one) => one.endsWith('vbaProject.bin'))) fail('document-macros', {})
  const found = findLedger(file.archive)
  if (found === undefined) return fail('refresh-without-ledger', {})
  const { ledger, part } = found
  if (!documentLanguages.some((one) => one === ledger.language)) fail('refresh-old-ledger', {})
  const todays = new TodaysFigures(data, ledger)
  const figures = refreshFigures(file, ledger, todays, { overwrite })
  const charts = refreshCharts(file, ledger, todays)
  const drawn = new Map(
    charts.changes
      .filter(({ stale }) => stale === undefined)
      .map(({ chart, points }): [TracedChart, readonly TodaysPoint[]] => [chart, points]),
  )
  const now = refreshedLedger(ledger, data, figures.todays, drawn)
  const changed = new Map<string, string | Uint8Array>(charts.parts)
  for (const [path, edits] of editsByPart(file, figures.edits, charts.edits))
    changed.set(path, withEdits(partText(file.archive, path), edits))
  const renewed = ledgerPart(now)
  if (renewed !== partText(file.archive, part)) changed.set(part, renewed)
  const comments = relationsOf(file.archive, file.part).find(
    ({ type, target }) => type === 'comments' && file.archive.has(target),
  )?.target
  const told =
    comments === undefined ? undefined : refreshedComments(partText(file.archive, comments), ledger, now)
  if (comments !== undefined && told !== undefined) changed.set(comments, told.xml)
  const bytes = repacked(file.archive, changed)
  const edited = editedDocx(readDocx(bytes, name))
  if (edited === undefined) throw new Error('the ledger is gone')
  const notes = [
    ...(told !== undefined && told.left > 0 ? [refreshMessages.comments({ count: told.left })] : []),
    ...(edited.document.text.includes(appendixTitle(ledger.language)) ? [refreshMessages.appendix] : []),
  ]
  return { bytes, report: reportOf(edited, figures.changes, charts.changes, todays, notes, language) }
}

function editsByPart(
  { part }: DocxDocument,
  figures: ReadonlyMap<string, readonly Edit[]>,
  alternatives: readonly Edit[],
): Map<string, readonly Edit[]> {
  const all = new Map(figures)
  if (alternatives.length > 0) all.set(part, [...(all.get(part) ?? []), ...alternatives])
  return all
}

function reportOf(
  edited: EditedDocument,
  changes: readonly FigureChange[],
  charts: readonly ChartChange[],
  todays: TodaysFigures,
  notes: readonly Message[],
  language: InterfaceLanguage,
): RefreshReport {
  const refreshed = new Map<string, RefreshedFigure>()
  const numbers: RefreshReport['refreshed'][number][] = []
  const findings: TextFinding[] = []
  for (const { traced, index, before, result } of changes) {
    const at = edited.figures[index] ?? { start: 0, end: 0 }
    const derived = todays.of(traced)
    const add = (hit: Omit<Parameters<typeof editedFinding>[1], 'at' | 'verdict'>): void => {
      findings.push(editedFinding(edited, { verdict: 'doubtful', at, ...hit }, language))
    }
    const arithmetic = editedAdvice.ledger({ printed: traced.printed, name: nameOf(traced) })
    // The sign may have turned though the digits are the same.
    if (result.kind !== 'retyped' && derived.kind !== 'absent')
      refreshed.set(traced.id, { before: traced, facts: derived.facts })
    if (result.kind === 'refreshed') {
      const { place } = editedFinding(edited, { code: 'bound-outdated', verdict: 'doubtful', at }, language)
      const { text, overwritten } = result
      numbers.push({ id: traced.id, name: nameOf(traced), before, now: text, place, overwritten })
    } else if (result.kind === 'retyped')
      add({
        code: 'bound-retyped',
        arithmetic,
        right:
          derived.kind === 'text'
            ? adviceFor(traced, derived, todays)
            : editedAdvice.write({ right: result.text }),
      })
    else if (result.kind === 'kept') add({ code: 'bound-underivable', arithmetic, right: result.reason })
  }
  for (const hit of staleWords(edited, refreshed, todays)) findings.push(editedFinding(edited, hit, language))
  return {
    refreshed: numbers,
    same: changes.filter(({ result }) => result.kind === 'same').length,
    findings: findings.sort((a, b) => a.offset - b.offset),
    charts: charts
      .filter(({ moved }) => moved > 0)
      .map(({ chart, moved, stale, notes: own }) => ({
        label: chart.label,
        points: stale === undefined ? moved : 0,
        ...(stale !== undefined && { stale: stale[language] }),
        notes: own.map((one) => one[language]),
      })),
    notes: notes.map((one) => one[language]),
  }
}
