import type { Direction } from '../../../phrase/phrasebook.js'
import { draft, type Draft } from '../draft.js'
import type { Subject } from '../subject.js'
import { periodAfter, plainReference } from './compared-with.js'
import type { EnglishKeyword } from './keyword-row.js'
import { numberName } from './number-words.js'

/** Where a keyword stands, and what the words around it tell. */
export interface KeywordPlace {
  readonly start: number
  /** Where the sentence begins in the whole text. */
  readonly offset: number
  /** The words that follow. */
  readonly behind: string
  readonly direction: Direction | null
  readonly subject: Subject
  /** The rank that a streak is of. */
  readonly tier: Draft | undefined
  readonly period: string | null
}

/** The claim that words make by themselves. */
export function keywordDraft(
  { kind, end, value, unit, rank, reference, from, to }: EnglishKeyword,
  { start, offset, behind, direction, subject, tier, period }: KeywordPlace,
): Draft {
  const isPlace =
    kind === 'rank' || kind === 'unique' || kind === 'top-tier' || kind === 'other' || rank !== null
  const base = reference === null && kind === 'flat' ? periodAfter(behind) : undefined
  const told = isPlace
    ? { peerGroup: reference }
    : { comparator: base ?? (reference === null ? null : plainReference(reference)) }
  return draft({
    start: tier?.start ?? start,
    end: offset + end,
    kind,
    value,
    from: from ?? null,
    to: to ?? null,
    unit,
    rank,
    direction: tier === undefined ? direction : null,
    ...told,
    ...subject,
    ...(tier && { rank: tier.rank, peerGroup: tier.peerGroup }),
    period,
  })
}

/** The claim of words beside a sentence's figures: none of the indicator that these are of. */
export function beside(keyword: EnglishKeyword, offset: number, period: string | null): Draft {
  const subject = { region: null, indicator: null }
  const start = offset + keyword.start
  return keywordDraft(keyword, {
    start,
    offset,
    behind: '',
    direction: null,
    subject,
    tier: undefined,
    period,
  })
}

/** Whether a claim is a rank among others that a streak right behind it is of; one for the nth year is told beside it. */
export function standsBefore(last: Draft | undefined, at: number, ordinal: boolean): boolean {
  if (last === undefined || at - last.end > 2 || at < last.end) return false
  return last.kind === 'top-tier' || (last.kind === 'rank' && last.peerGroup !== null && !ordinal)
}

/** Whether some words of a streak count its place: for the 11th year running. */
export const isOrdinal = (words: string): boolean =>
  /\b(?:\d+(?:st|nd|rd|th)|first|second|third|[a-z]+(?:fth|xth|nth|hth|ieth))\b/i.test(words)

const inSome = new RegExp(`^ in (?:\\d{1,3}|${numberName})(?=[,.;]|$| and\\b)`)

/** Whether words of no change are what a number of things did: eight were unchanged, stable in two. */
export function isOfCount({ start, end }: EnglishKeyword, text: string, counted: number | null): boolean {
  if (inSome.test(text.slice(end, end + 16))) return true
  return counted !== null && /^ ?(?:an? )?$/.test(text.slice(counted, start))
}

/** The words of a statement; of one of 45 projects with what they are. */
export function statementOf({ kind, start, end }: EnglishKeyword, text: string): string {
  if (kind !== 'other' && kind !== 'unique' && kind !== 'rank') return ''
  const told = text.slice(start, end)
  return kind === 'other' ? told + (/^[^,;.()]{0,60}/.exec(text.slice(end, end + 60))?.[0] ?? '') : told
}
