import type { ClaimKind, Qualifier } from './claim.js'
import type { Quantity } from './number.js'
import type { NamedPeriod } from './period-words.js'

/** A place in a rank: 第三位, 首位; or the first so many, 前三. */
export interface Order {
  readonly start: number
  readonly end: number
  readonly place: number
  readonly unit: string | null
  readonly top: boolean
}

/** A word that states a figure without digits: 唯一, 全覆盖, 持平. */
export interface Keyword {
  readonly start: number
  readonly end: number
  readonly kind: ClaimKind
  readonly value: string | null
  readonly unit: string | null
  /** The rank that it tells of, where its own words do so. */
  readonly place?: number
  readonly qualifiers?: readonly Qualifier[]
}

/** What a text holds besides plain words, in its order. */
export type Item =
  | ({ readonly type: 'quantity' } & Quantity)
  | ({ readonly type: 'order' } & Order)
  | ({ readonly type: 'keyword' } & Keyword)
  | { readonly type: 'period'; readonly start: number; readonly end: number; readonly named: NamedPeriod }
  | { readonly type: 'ratio'; readonly start: number; readonly end: number; readonly parts: readonly Part[] }

/** One figure of a structure a∶b∶c. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly value: string
}

export type ItemOf<T extends Item['type']> = Extract<Item, { type: T }>
