import type { Fact } from '../../derive/fact.js'
import type { TracedFigure } from '../../document/traced-ledger.js'
import type { InterfaceLanguage } from '../../errors.js'
import { editedAdvice, editedMessages, type EditedCode } from '../../messages/edited.js'
import type { Message } from '../../messages/index.js'
import type { Dataset } from '../../model/dataset.js'
import { parseDecimal, exactText } from '../../model/decimal.js'
import { isUnsigned } from '../../phrase/figure-form.js'
import { linePlaces, placeAt } from '../text/document-text.js'
import type { TextFinding } from '../text/finding.js'
import type { Span } from '../text/text-figure.js'
import type { TextVerdict } from '../text/rule.js'
import type { EditedDocument, EditedFigure } from './edited-document.js'
import { findAgain, type LooseText } from './find-again.js'
import { plainNumber, retyped } from './retyped.js'
import { hasMoved, todaysPoints } from './todays-chart.js'
import { TodaysFigures, type TodaysFigure } from './todays-figure.js'

export interface EditedAuditOptions {
  /** Today's figures. */
  readonly data?: Dataset
  /** Codes that are switched off: `{ 'bound-deleted': false }`. */
  readonly rules?: Readonly<Partial<Record<EditedCode, boolean>>>
  /** Also what agrees only within rounding. */
  readonly all?: boolean
  readonly language?: InterfaceLanguage
}

/** One thing to be said of an edited document. */
export interface EditedHit {
  readonly code: EditedCode
  readonly verdict: TextVerdict
  readonly at: Span
  readonly related?: readonly Span[]
  readonly arithmetic?: Message
  readonly right?: Message
}

/**
 * What has become of the numbers of a document that jianbao made: which were retyped, deleted, copied or cut
 * loose, which were added, and with a dataset which no longer are what it has. What was moved is fine.
 */
export function auditEdited(edited: EditedDocument, options: EditedAuditOptions = {}): TextFinding[] {
  const { data, rules = {}, all = false, language = 'zh' } = options
  const todays = data && new TodaysFigures(data, edited.ledger)
  return [...hits(edited, todays)]
    .filter(({ code, verdict }) => rules[code] !== false && (all || verdict !== 'within-rounding'))
    .map((hit) => editedFinding(edited, hit, language))
    .sort((a, b) => a.offset - b.offset)
}

/** A hit as a finding, with its place in the document. */
export function editedFinding(
  { document }: EditedDocument,
  { code, verdict, at, related = [], arithmetic, right }: EditedHit,
  language: InterfaceLanguage,
): TextFinding {
  const shown = document.original ?? document.text
  const places = document.places ?? linePlaces(shown)
  const told = ({ start, end }: Span): Pick<TextFinding, 'quote' | 'offset' | 'place'> => ({
    quote: shown.slice(start, end),
    offset: start,
    place: { ...(document.name !== undefined && { file: document.name }), ...placeAt(places, start) },
  })
  return {
    code,
    verdict,
    ...told(at),
    message: editedMessages[code][language],
    related: related.map(told),
    arithmetic: arithmetic?.[language] ?? '',
    suggestion: right?.[language] ?? '',
  }
}

export const nameOf = ({ facts }: TracedFigure): string => facts.map(({ name }) => name).join('；')

function* hits(edited: EditedDocument, todays: TodaysFigures | undefined): Iterable<EditedHit> {
  const { ledger, figures } = edited
  const byId = new Map(ledger.figures.map((figure) => [figure.id, figure]))
  const first = new Map<string, EditedFigure>()
  for (const figure of figures) {
    const traced = byId.get(figure.id)
    if (traced === undefined) continue
    yield* boundHits(traced, figure, todays)
    const original = first.get(figure.id)
    if (original === undefined) first.set(figure.id, figure)
    else
      yield {
        code: 'bound-copied',
        verdict: 'doubtful',
        at: figure,
        related: [original],
        arithmetic: editedAdvice.ledger({ printed: traced.printed, name: nameOf(traced) }),
        right: editedAdvice.seeCopy,
      }
  }
  const missing = ledger.figures.filter(({ id }) => !first.has(id))
  const { unbound, added } = findAgain(edited, missing)
  for (const figure of missing) {
    const at = unbound.get(figure.id)
    if (at === undefined) yield deletedHit(edited, figure, first)
    else yield* unboundHits(figure, at, todays)
  }
  for (const at of added)
    yield { code: 'number-unsourced', verdict: 'doubtful', at, right: editedAdvice.giveSource }
  if (todays !== undefined) yield* chartHits(edited, todays)
}

function* boundHits(
  traced: TracedFigure,
  figure: EditedFigure,
  todays: TodaysFigures | undefined,
): Iterable<EditedHit> {
  const { text } = figure
  const now = todays?.of(traced)
  const isToday = now?.kind === 'text' && plainNumber(now.text) === plainNumber(text)
  const ledger = editedAdvice.ledger({ printed: traced.printed, name: nameOf(traced) })
  const change = retyped(traced, text)
  if (change !== 'same') {
    const right = isToday
      ? editedAdvice.isToday
      : change === 'within-rounding'
        ? editedAdvice.sameValue
        : todays !== undefined && now?.kind === 'text'
          ? adviceFor(traced, now, todays)
          : editedAdvice.write({ right: traced.printed })
    const verdict = change === 'within-rounding' ? change : isToday ? 'doubtful' : 'contradiction'
    yield { code: 'bound-retyped', verdict, at: figure, arithmetic: ledger, right }
  }
  if (isToday || change === 'other') return
  yield* todaysHits(traced, figure, todays)
}

/** What today's data has to say of a number that stands as the ledger has it. */
function* todaysHits(traced: TracedFigure, at: Span, todays: TodaysFigures | undefined): Iterable<EditedHit> {
  if (todays === undefined) return
  const now = todays.of(traced)
  const name = nameOf(traced)
  if (now.kind === 'absent') {
    const ledger = editedAdvice.ledger({ printed: traced.printed, name })
    yield { code: 'bound-underivable', verdict: 'doubtful', at, arithmetic: ledger, right: now.reason }
  } else if (now.kind === 'text') {
    const isSame = plainNumber(now.text) === plainNumber(traced.printed)
    if (isSame && turnedFact(traced, now.facts) === undefined) return
    const turned = turnedFact(traced, now.facts)
    const arithmetic = editedAdvice.today({
      before: traced.printed,
      now: turned === undefined ? now.text : todays.amount(turned),
      name,
    })
    const right = adviceFor(traced, now, todays)
    yield { code: 'bound-outdated', verdict: 'contradiction', at, arithmetic, right }
  } else {
    const moved = traced.facts.flatMap(({ value, unit, name }, index) => {
      const fact = now.facts[index]
      const text = fact && `${exactText(fact.value)}${fact.unit?.id ?? ''}`
      return text === undefined || text === `${value}${unit}`
        ? []
        : [{ before: todays.amount(`${value}${unit}`), now: todays.amount(text), name }]
    })
    const [one] = moved
    if (one === undefined) return
    const arithmetic = editedAdvice.today(one)
    yield { code: 'bound-outdated', verdict: 'doubtful', at, arithmetic, right: now.reason }
  }
}

function* unboundHits(
  traced: TracedFigure,
  at: LooseText,
  todays: TodaysFigures | undefined,
): Iterable<EditedHit> {
  const arithmetic = editedAdvice.ledger({ printed: traced.printed, name: nameOf(traced) })
  yield { code: 'bound-unbound', verdict: 'doubtful', at, arithmetic, right: editedAdvice.rebind }
  yield* todaysHits(traced, at, todays)
}

/** What to write, and that words around it have to follow where it is printed without its sign. */
export function adviceFor(
  traced: TracedFigure,
  { text, facts }: Pick<Extract<TodaysFigure, { kind: 'text' }>, 'text' | 'facts'>,
  todays: TodaysFigures,
): Message {
  const turned = turnedFact(traced, facts)
  return turned === undefined
    ? editedAdvice.write({ right: text })
    : editedAdvice.turned({ right: text, value: todays.amount(turned) })
}

/** The fact of a figure without its sign that was above zero and is below it now, or the other way. */
function turnedFact({ facts: before, form }: TracedFigure, now: readonly Fact[]): Fact | undefined {
  if (!isUnsigned(form)) return undefined
  return now.find(({ value }, index) => {
    const was = parseDecimal(before[index]?.value ?? '')
    return was !== undefined && !was.isZero() && !value.isZero() && was.isNegative() !== value.isNegative()
  })
}

/** A number that is gone is told where the one before it in the ledger stands, else where the next one does. */
function deletedHit(
  { ledger, figures }: EditedDocument,
  figure: TracedFigure,
  first: ReadonlyMap<string, EditedFigure>,
): EditedHit {
  const at = ledger.figures.indexOf(figure)
  const before = ledger.figures.slice(0, at).findLast(({ id }) => first.has(id))
  const anchor = first.get(before?.id ?? '') ?? figures[0] ?? { start: 0, end: 0 }
  return {
    code: 'bound-deleted',
    verdict: 'doubtful',
    at: anchor,
    arithmetic: editedAdvice.ledger({ printed: figure.printed, name: nameOf(figure) }),
    right: editedAdvice.wasDeleted,
  }
}

/** A chart is told where its label stands in the text. */
function* chartHits({ document, ledger }: EditedDocument, todays: TodaysFigures): Iterable<EditedHit> {
  for (const chart of ledger.charts) {
    const moved = todaysPoints(chart, todays).filter(hasMoved)
    const [first] = moved
    const start = chart.label === '' ? 0 : Math.max(0, document.text.lastIndexOf(chart.label))
    if (first === undefined) continue
    yield {
      code: 'chart-outdated',
      verdict: 'contradiction',
      at: { start, end: start + (document.text.startsWith(chart.label, start) ? chart.label.length : 0) },
      arithmetic: editedAdvice.points({
        count: moved.length,
        before: first.point.value,
        now: first.value ?? '—',
        name: first.point.fact,
      }),
    }
  }
}
