import type { Surroundings } from './printed-text.js'

/** One fact behind a figure, as the file's ledger tells it. */
export interface TracedFact {
  readonly id: string
  /** Exact value as a plain decimal. */
  readonly value: string
  readonly unit: string
  readonly name: string
  readonly words: string
  readonly symbols: string
  readonly substituted: string
  readonly sources: readonly string[]
  readonly status: readonly string[]
}

/** A figure of the ledger that a Word file carries. */
export interface TracedFigure extends Surroundings {
  readonly id: string
  /** As it was printed when the file was made. */
  readonly printed: string
  /** How the text follows from the facts; empty in files that do not tell. */
  readonly form: string
  readonly facts: readonly TracedFact[]
}

/** Digits that stood in the file when it was made and are no figure: of a date, a name, a note. */
export interface TracedDigits extends Surroundings {
  readonly text: string
}

/** A point of a native chart; series and category count from 0. */
export interface TracedPoint {
  readonly series: number
  readonly category: number
  readonly fact: string
  /** As it is plotted, a plain decimal. */
  readonly value: string
  /** As it is printed at its point. */
  readonly text: string
  readonly form: string
}

export interface TracedChart {
  /** What it is called in the text: 图1. */
  readonly label: string
  readonly kind: string
  readonly points: readonly TracedPoint[]
}

/** What a Word file carries of the figures that it was made with. */
export interface TracedLedger {
  /** Language of the document; empty in files that do not tell. */
  readonly language: string
  readonly figures: readonly TracedFigure[]
  readonly digits: readonly TracedDigits[]
  readonly charts: readonly TracedChart[]
}
