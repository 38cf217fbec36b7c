import type { MissingReason } from '../derive/fact.js'
import type { Measure } from '../model/measure.js'
import type { Pattern } from './pattern.js'
import type { Direction } from './phrasebook.js'

/** Why a cell has no figure. */
export type Missing = MissingReason | 'unlisted'

export interface MissingMark {
  readonly mark: string
  readonly meaning: string
}

/** Heads, cells, notes and captions of tables, as a language says them; part of its phrasebook. */
export interface TableWords {
  readonly indicator: string
  readonly unit: string
  /** Heads of the columns that name regions and periods. */
  readonly region: string
  readonly period: string
  /** In which form rows, categories and captions over time name periods: one that has the year in it. */
  readonly periodForm: 'full' | 'short'
  /** Whether rows with amounts of one kind are all told in one unit, where the unit is left to the book. */
  readonly oneUnit: boolean
  /** A column's {head} with its {unit}. */
  readonly headWithUnit: Pattern
  /** Several periods, {from} the first {to} the last. */
  readonly periodRange: Pattern
  /** {reference} is the region compared with, {unit} the unit of the column. */
  readonly columns: Readonly<Record<Measure, Pattern>>
  /** The head of a column of levels where some are rates or indices, if it is another. */
  readonly mixedLevel?: Pattern
  /** The head of a column of growth where all of it is a year's, if it is another. */
  readonly annualGrowth?: Pattern
  /** The head of a column of ranks by one {quantity}, where another has those by the other. */
  readonly rankBy: Pattern
  /** What a cell has where a number would tell nothing: 高于, 新高. */
  readonly words: Readonly<Partial<Record<Measure, Readonly<Record<Direction, string>>>>>
  /**
   * How a cell without a figure is marked, by what the source says of it; `unlisted` where it says
   * nothing. One mark may stand for two reasons if the meaning of `unlisted` covers both.
   */
  readonly missing: Readonly<Record<Missing, MissingMark>>
  /** Of the marks that occur: {mark} and {meaning}. */
  readonly missingNote: Pattern
  /** What ranks are by: {quantity}; and with exceptions {names} by {other}. */
  readonly rankNote: Pattern
  readonly rankNoteExcept: Pattern
  /** That the ranks of {names}, which are rates, are by the rates themselves. */
  readonly rankNoteRates: Pattern
  /** From {period} on {name} is not comparable with the figures before. */
  readonly breakNote: Pattern
  /** That the parts of {names} differ from their whole by rounding. */
  readonly sumNote: Pattern
  /** All lines but {names}, as the names of a `statusNote`, in a language that says so. */
  readonly allBut?: Pattern
  /** {names} are {status}. */
  readonly statusNote: Pattern
  readonly notesLabel: { readonly one: string; readonly several: string }
  /** One of several notes: {number} and {note}. */
  readonly numberedNote: Pattern
  /** A caption with the {region} and the {period}, or the {short} form of it. */
  readonly caption: Pattern
  readonly tableLabel: Pattern
  readonly figureLabel: Pattern
}
