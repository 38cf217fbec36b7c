import type { Direction } from '../../phrase/phrasebook.js'

/** What a statement says of its figure. */
export const claimKinds = [
  'level',
  'count',
  'money',
  'growth-rate',
  'point-gap',
  'point-change',
  'increase-multiple',
  'times',
  'from-to',
  'rank',
  'top-tier',
  'unique',
  'share',
  'fraction',
  'average-growth',
  'annual-average',
  'cumulative-change',
  'contribution-rate',
  'contribution-points',
  'price-index',
  'increment-and-total',
  'streak',
  'target',
  'completion',
  'ahead-of-plan',
  'duration',
  'range',
  'intensity',
  'flat',
  'other',
] as const
export type ClaimKind = (typeof claimKinds)[number]

/** How a figure stands to the true one; several are joined with `+`, in this order. */
export const qualifiers = [
  'nearly',
  'about',
  'over',
  'at-least',
  'at-most',
  'under',
  'estimated',
  'cumulative',
] as const
export type Qualifier = (typeof qualifiers)[number]

/** A quantitative statement found in a text. */
export interface Claim {
  /** The words of the text, as they stand there. */
  readonly quote: string
  /** Where the quote begins, in UTF-16 code units from the start of the text: `text.slice(offset)` opens with it. */
  readonly offset: number
  /** Id of the dataset's region; without a dataset the name or the word (全市) as printed. */
  readonly region: string | null
  /** Id of the dataset's indicator; without a dataset the noun phrase as printed. */
  readonly indicator: string | null
  /** Id of a period such as `2024-Q1`; null where the year cannot be told. */
  readonly period: string | null
  readonly kind: ClaimKind
  /** Without sign, which is `direction`; of a fraction as printed, `1/3`. */
  readonly value: string | null
  readonly from: string | null
  readonly to: string | null
  readonly unit: string | null
  readonly direction: Direction | null
  readonly qualifier: string | null
  /** What it is compared with: 同期, 上期, 全市, 时序进度. */
  readonly comparator: string | null
  /** Among whom a rank stands. */
  readonly peerGroup: string | null
  /** A place from 1, `top-tier` or `only`. */
  readonly rank: number | 'top-tier' | 'only' | null
}

export function joinQualifiers(given: Iterable<Qualifier>): string | null {
  const set = new Set(given)
  return qualifiers.filter((one) => set.has(one)).join('+') || null
}
