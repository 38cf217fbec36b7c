import type { Direction } from '../../../phrase/phrasebook.js'
import type { ClaimKind } from '../claim.js'

/** Words that state a figure by themselves: a rank, no change, a streak, the only or the first, a record. */
export interface EnglishKeyword {
  readonly kind: ClaimKind
  readonly start: number
  readonly end: number
  readonly value: string | null
  readonly unit: string | null
  readonly rank: number | 'only' | 'top-tier' | null
  /** None where the words in front tell it. */
  readonly direction: Direction | null
  /** Among whom, or what it is level with. */
  readonly reference: string | null
  /** The two places of a rank that moved. */
  readonly from?: string
  readonly to?: string
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const cardinals =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
export const order = `(?:(\\d{1,4})(?:st|nd|rd|th)|(${ordinals.join('|')}))(?![A-Za-z])`
export const many = `(?:(\\d{1,3})|(${cardinals.join('|')}))`
export const group =
  '(?: (?:in|among|across|of|out of) ([^,;()↑↓→]{2,60}?)(?= by |,|;|\\(|\\)|\\.|$|[↑↓→]| and | with | for ))?'
export const place =
  '(?:city|province|county|country|nation|region|prefecture|district|state|zone|world|municipality|territory|sector|industry)'
export type Made = Omit<EnglishKeyword, 'start' | 'end'>
export type Read = (parts: RegExpExecArray) => Made | undefined

export const none = { value: null, unit: null, rank: null, direction: null, reference: null } as const

export const orderOf = (digits?: string, word?: string): number =>
  digits === undefined ? ordinals.indexOf((word ?? '').toLowerCase()) + 1 : Number(digits)
export const numberOf = (digits?: string, word?: string): number =>
  digits === undefined ? cardinals.indexOf((word ?? '').toLowerCase()) + 1 : Number(digits)

/** What words look like, and what they state. */
export type KeywordRow = readonly [pattern: string, read: Read]

export function ranked(rank: number, reference: string | undefined): Made {
  return { ...none, kind: 'rank', value: String(rank), rank, reference: reference ?? null }
}
