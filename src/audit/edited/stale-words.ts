import type { Fact } from '../../derive/fact.js'
import type { TracedFact, TracedFigure } from '../../document/traced-ledger.js'
import { documentLanguages } from '../../document/languages.js'
import { editedAdvice } from '../../messages/edited.js'
import type { Message } from '../../messages/index.js'
import { parseDecimal, exactText } from '../../model/decimal.js'
import { isUnsigned } from '../../phrase/figure-form.js'
import { direction } from '../../phrase/quantity.js'
import { phraseText } from '../../phrase/piece.js'
import { sayFurther } from '../../phrase/say.js'
import type { Span } from '../text/text-figure.js'
import type { EditedHit } from './audit-edited.js'
import { placeWords, scriptOf, wordGroups, type Told, type WordScript } from './direction-words.js'
import type { EditedDocument, EditedFigure, EditedLine } from './edited-document.js'
import type { TodaysFigures } from './todays-figure.js'

/** A bound number whose facts are today's: as the ledger had it before, and what they are now. */
export interface RefreshedFigure {
  readonly before: TracedFigure
  readonly facts: readonly Fact[]
}

/**
 * The words beside refreshed numbers that told their old direction or place and no longer fit, each with
 * what to write; looked for in the clause of the number, and in table rows in its cell.
 */
export function* staleWords(
  edited: EditedDocument,
  refreshed: ReadonlyMap<string, RefreshedFigure>,
  todays: TodaysFigures,
): Iterable<EditedHit> {
  const language = documentLanguages.find((one) => one === edited.ledger.language) ?? ''
  const script = scriptOf(language)
  const told = new Set<number>()
  const byStart = new Map(edited.figures.map((figure) => [figure.start, figure]))
  for (const line of edited.lines) {
    for (const [index, one] of line.figures.entries()) {
      const change = refreshed.get(one.id)
      const figure = byStart.get(line.offset + one.start)
      if (change === undefined || figure === undefined) continue
      for (const hit of hitsOf(line, index, change, figure, script, todays)) {
        if (told.has(hit.at.start)) continue
        told.add(hit.at.start)
        yield hit
      }
    }
  }
}

function* hitsOf(
  line: EditedLine,
  index: number,
  { before, facts }: RefreshedFigure,
  figure: EditedFigure,
  script: WordScript,
  todays: TodaysFigures,
): Iterable<EditedHit> {
  const clause = clauseOf(line, index, script)
  const one = { start: clause.from, end: clause.to }
  for (const [at, fact] of facts.entries()) {
    const was = before.facts[at]
    if (was === undefined) continue
    const [from, to] = [toldBefore(was, before.printed), direction(fact, todays.data.rounding)]
    if (before.form.startsWith('words')) {
      if (from !== to || !sameValue(was, fact)) yield inWords(figure, fact, todays)
      continue
    }
    const hit = (span: Span, right: Message): EditedHit => ({
      code: 'word-stale',
      verdict: 'doubtful',
      at: { start: line.offset + span.start, end: line.offset + span.end },
      related: [figure],
      arithmetic: editedAdvice.today({ before: before.printed, now: todays.amount(fact), name: was.name }),
      right,
    })
    if (fact.measure === 'rank') {
      const isFirst = fact.value.eq(1)
      if (isFirst || parseDecimal(was.value)?.eq(1) !== true) continue
      for (const word of placeWords[script].first) {
        const span = nearest(line.text, word, clause, script)
        if (span !== undefined) yield hit(span, editedAdvice.fits({ number: figure.text }))
      }
      continue
    }
    if (from === to) continue
    const found = directionWord(line.text, clause, fact, from, script)
    if (found !== undefined) yield hit(found.span, editedAdvice.write({ right: found.words[to] }))
    else if (isUnsigned(before.form) && fact.unit !== undefined)
      yield hit(one, editedAdvice.seeWords({ value: todays.amount(fact) }))
  }
}

/** A number that is said in words is a word itself: what the phrasebook says now. */
function inWords(figure: EditedFigure, fact: Fact, todays: TodaysFigures): EditedHit {
  const speaker = todays.speakerOf(fact)
  const text =
    speaker === undefined ? '' : phraseText(sayFurther(speaker, [{ fact, variant: 'default' }], []))
  return {
    code: 'word-stale',
    verdict: 'doubtful',
    at: figure,
    right: editedAdvice.toldNow({ text: text.trim() || exactText(fact.value) }),
  }
}

const sameValue = (was: TracedFact, { value, unit }: Fact): boolean =>
  was.value === exactText(value) && was.unit === (unit?.id ?? '')

function toldBefore({ value }: TracedFact, printed: string): Told {
  const exact = parseDecimal(value)
  const isFlat = exact === undefined || exact.isZero() || (/\d/.test(printed) && !/[1-9]/.test(printed))
  return isFlat ? 'flat' : exact.isNegative() ? 'down' : 'up'
}

interface Clause {
  readonly start: number
  /** Where the number begins and ends. */
  readonly from: number
  readonly to: number
  readonly end: number
}

const ends: Readonly<Record<WordScript, RegExp>> = {
  hans: /[，。；！？：]/,
  hant: /[，。；！？：]/,
  en: /[;:!?]|[,.](?=\s|$)/,
}

/** From the mark before a number to the mark behind it; words behind it count up to the next number alone. */
function clauseOf({ text, figures }: EditedLine, index: number, script: WordScript): Clause {
  const { start: from = 0, end: to = 0 } = figures[index] ?? {}
  const end = figures[index + 1]?.start ?? text.length
  let start = from
  while (start > 0 && !ends[script].test(text.slice(start - 1, start + 1))) start--
  const behind = text.slice(to, end)
  const stop = behind.search(ends[script])
  return { start, from, to, end: stop < 0 ? end : to + stop }
}

/** The nearest word of a fact's kind that tells a direction: before the number, else behind it. */
function directionWord(
  text: string,
  clause: Clause,
  { measure }: Fact,
  from: Told,
  script: WordScript,
): { readonly span: Span; readonly words: Readonly<Record<Told, string>> } | undefined {
  const sides = [
    { start: clause.start, end: clause.from },
    { start: clause.to, end: clause.end },
  ]
  for (const [side, { start, end }] of sides.entries()) {
    let best: { span: Span; words: Record<Told, string> } | undefined
    for (const group of wordGroups.filter(({ measures }) => measures.includes(measure))) {
      for (const [up, down, flat] of group.words[script]) {
        const words = { up, down, flat }
        const at = find(text.slice(start, end), words[from], script, side === 0)
        if (at < 0) continue
        const span = { start: start + at, end: start + at + words[from].length }
        if (best === undefined || isNearer(span, best.span, side === 0)) best = { span, words }
      }
    }
    if (best !== undefined) return best
  }
  return undefined
}

/** Nearer to the number; of two that overlap the longer one. */
function isNearer(one: Span, other: Span, isBefore: boolean): boolean {
  if (one.start < other.end && other.start < one.end) return one.end - one.start > other.end - other.start
  return isBefore ? one.start > other.start : one.start < other.start
}

/** The first quarter is no first place. */
const counted = /^(?:季|产业|產業|批|期|次|家|個|个| (?:quarter|half|time|two|three|nine)\b)/

function nearest(text: string, word: string, { start, end }: Clause, script: WordScript): Span | undefined {
  const at = find(text.slice(start, end), word, script, false)
  const span = { start: start + at, end: start + at + word.length }
  return at < 0 || counted.test(text.slice(span.end)) ? undefined : span
}

/** In English words are found whole. */
function find(text: string, word: string, script: WordScript, isLast: boolean): number {
  if (script !== 'en') return isLast ? text.lastIndexOf(word) : text.indexOf(word)
  const isWhole = (at: number): boolean =>
    !/[a-z]/i.test(text.charAt(at - 1)) && !/[a-z]/i.test(text.charAt(at + word.length))
  const lower = text.toLowerCase()
  const found: number[] = []
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1))
    if (isWhole(at)) found.push(at)
  return (isLast ? found.at(-1) : found[0]) ?? -1
}
