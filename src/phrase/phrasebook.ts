import type { Language } from '../document/nodes.js'
import type { Measure, MeasuredQuantity } from '../model/measure.js'
import type { Approximation, Status } from '../model/observation.js'
import type { Period } from '../model/period.js'
import type { Pattern } from './pattern.js'

/** Where a printed figure points: above zero, below it, or neither. */
export type Direction = 'up' | 'down' | 'flat'

/** How a rate moved: between two rises, between two declines, or from one to the other. */
export type Turn = 'faster' | 'slower' | 'narrower' | 'wider' | 'to-rise' | 'to-decline' | 'steady'

/** Measures that have patterns of their own below; all others are said alike, by direction. */
export type DirectedMeasure = Exclude<
  Measure,
  'level' | 'growth' | 'gap' | 'rank' | 'share' | 'first' | 'point-change'
>

export type Directed = Readonly<Record<Direction, Variants>>

/** Patterns by variant; `default` is taken unless a template asks for another. */
export interface Variants {
  readonly default: Pattern
  readonly [variant: string]: Pattern | undefined
}

/**
 * Everything a language says of figures, as data. A language is complete when the compiler accepts
 * its book. Slots: {name} the indicator, {verb}, {value} the figure with its unit, {mark} that it is
 * expected or a running total, {reference} the region compared with, {quantity} the ranked or compared quantity, {order} a rank's number.
 */
export interface Phrasebook {
  readonly language: Language
  readonly comma: string
  /** Between the items of a list. */
  readonly itemSeparator: string
  /** Between things named: the enumeration comma. */
  readonly enumerationComma: string
  readonly stop: string
  readonly quotes: readonly [open: string, close: string]
  readonly level: {
    readonly afterName: Pattern
    readonly beforeName: Pattern
    /** Without a verb of its own: of a rate or index, and of an expected figure. */
    readonly linked: Pattern
    readonly bare: Pattern
  }
  readonly growth: Readonly<Record<Direction, Variants>>
  /** `named` tells the quantity, where the words before leave it open. */
  readonly gap: Readonly<Record<Direction, Variants & { readonly named: Pattern }>>
  readonly rank: {
    readonly alone: Variants & { readonly named: Pattern }
    readonly tied: Variants & { readonly named: Pattern }
  }
  /** What stands for {order}: {number} is the place. */
  readonly order: Pattern
  /** `approximate` is for a value with a word such as 近 in front. */
  readonly share: Variants & { readonly approximate: Pattern }
  readonly first: {
    readonly value: Readonly<Record<string, string>> & { readonly default: string }
    readonly beforeName: Pattern
    readonly afterName: Pattern
  }
  /**
   * All other measures. Besides the slots above: {base} the earlier period (上年同期, 2013年), {from} and
   * {to} the two figures that a change or multiple was computed from.
   */
  readonly directed: Readonly<Record<DirectedMeasure, Directed>>
  /** A change of a rate, in points; `growth` by the grid of signs, others by direction. */
  readonly pointChange: {
    readonly growth: Readonly<Record<Turn, Variants>>
    readonly level: Directed
    readonly share: Directed
  }
  /** How the period of comparison is called: the same period of last year, the one before, any other. */
  base(period: Period, base: Period): string
  readonly quantities: Readonly<Record<MeasuredQuantity, string>>
  /** Words in front of a level's verb. */
  readonly marks: { readonly forecast: string; readonly cumulative: string }
  readonly approximations: Readonly<Record<Approximation, ApproximationWord>>
  readonly statuses: Readonly<Partial<Record<Status, string>>>
  readonly tables: {
    readonly indicator: string
    readonly unit: string
    /** {reference} is the region compared with, {unit} the unit of the column. */
    readonly columns: Readonly<Record<Measure, Pattern>>
    readonly missing: string
    readonly missingNote: Pattern
    /** What ranks are by: {quantity}; and with exceptions {names} by {other}. */
    readonly rankNote: Pattern
    readonly rankNoteExcept: Pattern
    /** {names} are {status}. */
    readonly statusNote: Pattern
    readonly notesLabel: string
    /** A caption with the region and period in front. */
    readonly caption: Pattern
    readonly tableLabel: Pattern
    readonly figureLabel: Pattern
  }
  readonly chart: { readonly alternative: Pattern; readonly missing: string }
  readonly sourcesLabel: string
  /** A source as a note names it. */
  source(agency: string, title: string): string
  period(period: Period, form: 'full' | 'short'): string
  /** A heading's number at a level from 1. */
  headingLabel(level: 1 | 2 | 3 | 4, number: number): string
  /** A date in words for a signature, from YYYY-MM-DD. */
  date(isoDate: string): string
}

/** A word and where it stands: before the number, between number and unit, or after the unit. */
export interface ApproximationWord {
  readonly word: string
  readonly place: 'before' | 'inside' | 'after'
}
