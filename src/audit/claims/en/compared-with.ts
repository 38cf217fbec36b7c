import type { ClaimKind } from '../claim.js'
import type { EnglishMatch } from './match.js'

const ofPeriod: readonly (readonly [pattern: RegExp, comparator: string])[] = [
  [
    /^,? ?(?:year[- ](?:on|over)[- ]year|(?:from|on|over|than in|as in|than) (?:the )?(?:(?:same|corresponding) (?:period|month|quarter|half|time) (?:of|in) (?:the )?(?:previous|last|preceding|prior) year|a year (?:earlier|ago|before)|(?:previous|preceding|prior) year))\b/i,
    '同期',
  ],
  [
    /^,? ?(?:(?:month|quarter)[- ](?:on|over)[- ](?:month|quarter)|(?:from|on|over|than in|as in|than) the (?:previous|preceding|prior) (?:month|quarter|half|half-year|period))\b/i,
    '上期',
  ],
]
const fromYear = /^ from ((?:19|20)\d{2})(?![\d–—-])/

/** The period that the words behind a figure, or behind words of no change, compare it with. */
export function periodAfter(right: string): string | undefined {
  return ofPeriod.find(([pattern]) => pattern.test(right))?.[1] ?? fromYear.exec(right)?.[1]
}

const referring: ReadonlySet<ClaimKind> = new Set([
  'point-gap',
  'share',
  'contribution-points',
  'contribution-rate',
])
/** Moved from below the nation in 2023 to 0.4 points above it. */
const sideBefore = /\b(?:above|below) ([^,;()]{2,60}?) (?:in|a) [^,;()]{2,60}$/i
const initials = /[A-Z]\.[A-Z]\.$/

/** Without what only says that the thing is the whole, or its mean. */
export function plainReference(words: string): string {
  const text = words.trim().replace(/^(?:in |than in |the average (?:of|for) )+/i, '')
  return (initials.test(text) ? text : text.replace(/\.$/, '')).replace(/[’']s total$/, '')
}

/** What the words around a figure compare it with. */
export function referenceAround(
  before: string,
  right: string,
  match: EnglishMatch | undefined,
  kind: ClaimKind,
): string | null {
  if (match === undefined) return null
  if (!referring.has(kind) && !(kind === 'times' && match.frame.pattern.includes('{reference}'))) return null
  const words = plainReference(/^[^,;()]*/.exec(right.slice(match.behind))?.[0] ?? '')
  if (words !== '') return words
  return kind === 'point-gap' ? (sideBefore.exec(before)?.[1] ?? null) : null
}
