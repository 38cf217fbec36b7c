import { plainNumber, retyped } from '../../audit/edited/retyped.js'
import type { TodaysFigures } from '../../audit/edited/todays-figure.js'
import type { Fact } from '../../derive/fact.js'
import type { TracedFigure, TracedLedger } from '../../document/traced-ledger.js'
import type { Message } from '../../messages/index.js'
import { boundFigures, type FigurePieces } from '../../read/docx/bound-figures.js'
import type { DocxDocument } from '../../read/docx/read-docx.js'
import type { Edit } from './edit.js'
import { figureEdits } from './figure-edits.js'
import { exactText } from '../../model/decimal.js'

/** What is done with a bound number: where it is, why it is left as it is, or what it becomes. */
export interface FigureChange {
  readonly traced: TracedFigure
  /** Which of the file's bound controls, from 0. */
  readonly index: number
  readonly before: string
  readonly result:
    | { readonly kind: 'refreshed'; readonly text: string; readonly overwritten: boolean }
    | { readonly kind: 'same' }
    | { readonly kind: 'words' }
    | { readonly kind: 'retyped'; readonly text: string }
    | { readonly kind: 'kept'; readonly reason: Message }
}

export interface RefreshedFigures {
  readonly changes: readonly FigureChange[]
  readonly edits: ReadonlyMap<string, readonly Edit[]>
  /** Today's text and facts of the figures that could be derived, by id. */
  readonly todays: ReadonlyMap<string, { readonly text: string; readonly facts: readonly Fact[] }>
}

/** Decides for each bound number of a file what becomes of it, and how the parts change by it. */
export function refreshFigures(
  docx: DocxDocument,
  ledger: TracedLedger,
  todays: TodaysFigures,
  { overwrite }: { readonly overwrite: boolean },
): RefreshedFigures {
  const byId = new Map(ledger.figures.map((figure) => [figure.id, figure]))
  const edits = new Map<string, Edit[]>()
  const changes: FigureChange[] = []
  for (const [index, bound] of boundFigures(docx.pieces, new Set(byId.keys())).entries()) {
    const traced = byId.get(bound.id)
    if (traced === undefined) continue
    const before = bound.pieces.map(({ text }) => text.text).join('')
    const result = resultOf(traced, before, todays, overwrite)
    const made = result.kind === 'refreshed' ? figureEdits(bound, result.text) : undefined
    changes.push({
      traced,
      index,
      before,
      result: result.kind === 'refreshed' && made === undefined ? unplaced(bound) : result,
    })
    for (const [part, more] of made ?? []) edits.set(part, [...(edits.get(part) ?? []), ...more])
  }
  return { changes, edits, todays: derivedOf(ledger, todays) }
}

const unplaced = ({ id }: FigurePieces): FigureChange['result'] => ({
  kind: 'kept',
  reason: { en: `the control of ${id} has no text to replace`, zh: `控件 ${id} 中没有可替换的文字` },
})

function resultOf(
  traced: TracedFigure,
  before: string,
  todays: TodaysFigures,
  overwrite: boolean,
): FigureChange['result'] {
  const now = todays.of(traced)
  if (now.kind === 'absent') return { kind: 'kept', reason: now.reason }
  const isRetyped = retyped(traced, before) !== 'same' || isRewritten(traced.printed, before)
  if (now.kind === 'words') {
    const values = traced.facts.map(({ value, unit }, index) => {
      const fact = now.facts[index]
      return fact !== undefined && exactText(fact.value) === value && (fact.unit?.id ?? '') === unit
    })
    if (values.every(Boolean)) return { kind: 'same' }
    return traced.form.startsWith('words') ? { kind: 'words' } : { kind: 'kept', reason: now.reason }
  }
  if (now.text === before) return { kind: 'same' }
  if (plainNumber(now.text) === plainNumber(before) && isRetyped) return { kind: 'same' }
  if (isRetyped && !overwrite) return { kind: 'retyped', text: now.text }
  return { kind: 'refreshed', text: now.text, overwritten: isRetyped }
}

/** Full-width digits and blanks are a person's as well. */
const isRewritten = (printed: string, text: string): boolean =>
  printed !== text && plainNumber(printed) === plainNumber(text)

function derivedOf(ledger: TracedLedger, todays: TodaysFigures): RefreshedFigures['todays'] {
  const derived = new Map<string, { text: string; facts: readonly Fact[] }>()
  for (const figure of ledger.figures) {
    const now = todays.of(figure)
    if (now.kind === 'text') derived.set(figure.id, { text: now.text, facts: now.facts })
  }
  return derived
}
