import type { Fact } from '../derive/fact.js'
import type { TreePlace } from '../document/stretches.js'
import type { Dataset } from '../model/dataset.js'
import type { Observation } from '../model/observation.js'
import type { RoundingMode } from '../model/rounding.js'
import type { Source } from '../model/source.js'
import { formulaIn, unitIn } from '../phrase/formula-text.js'
import type { Phrasebook } from '../phrase/phrasebook.js'
import { formulaWords, publishedWords, type FormulaWords } from './formula-words.js'
import { exactText } from '../model/decimal.js'

export interface LedgerFormula {
  readonly symbols: string
  /** With the figures put in, in the document's language. */
  readonly substituted: string
  readonly words: FormulaWords
}

/** A figure that another was computed from. */
export interface LedgerInput {
  readonly id: string
  readonly value: string
  readonly unit: string
  readonly origin: Fact['origin']
  readonly formula: LedgerFormula
  readonly inputs: readonly LedgerInput[]
}

/** One printed figure with all that is known of its origin. */
export interface LedgerEntry {
  /** From 1, in reading order. */
  readonly number: number
  /** The id that the document's node carries. */
  readonly id: string
  readonly place: TreePlace
  /** As printed: `25.7%`, `500余人`, `第2位`. */
  readonly text: string
  /** Exact value as a plain decimal. */
  readonly value: string
  /** Unit of the value, in the document's language; empty for a rank. */
  readonly unit: string
  /** To how many decimals and by which rule the value was rounded for print. */
  readonly rounding: { readonly decimals: number; readonly mode: RoundingMode }
  /** Taken over as published, or computed from other figures. */
  readonly origin: Fact['origin']
  readonly formula: LedgerFormula
  /** The same figure computed beside a published one. */
  readonly computed?: { readonly value: string; readonly formula: LedgerFormula }
  readonly inputs: readonly LedgerInput[]
  readonly region: string
  readonly indicator: string
  readonly period: string
  readonly measure: Fact['measure']
  readonly status: readonly string[]
  /** All observations behind it, each with its source and vintage. */
  readonly observations: readonly Observation[]
  readonly sources: readonly Source[]
}

export function ledgerEntry(
  data: Dataset,
  fact: Fact,
  book: Phrasebook,
  { number, text, place }: Pick<LedgerEntry, 'number' | 'text' | 'place'>,
): LedgerEntry {
  return {
    number,
    id: fact.id,
    place,
    text,
    value: exactText(fact.value),
    unit: fact.unit === undefined ? '' : unitIn(book, fact.unit),
    rounding: { decimals: fact.decimals, mode: data.rounding },
    origin: fact.origin,
    formula: formulaOf(fact, book),
    ...(fact.counterpart !== undefined && {
      computed: { value: exactText(fact.counterpart.value), formula: formulaOf(fact.counterpart, book) },
    }),
    inputs: fact.inputs.map((input) => inputOf(input, book)),
    region: fact.region.id,
    indicator: fact.indicator.id,
    period: fact.period.id,
    measure: fact.measure,
    status: fact.status,
    observations: fact.observations,
    sources: sourcesOf(data, fact),
  }
}

function formulaOf({ origin, measure, formula }: Fact, book: Phrasebook): LedgerFormula {
  const words = origin === 'published' ? publishedWords : formulaWords[measure]
  return { symbols: formula.symbols, substituted: formulaIn(book, formula.substituted), words }
}

const keptIn = new WeakMap<Phrasebook, WeakMap<Fact, LedgerInput>>()

/** Ranks of one table have the same inputs. */
function inputOf(fact: Fact, book: Phrasebook): LedgerInput {
  const kept = keptIn.get(book) ?? new WeakMap<Fact, LedgerInput>()
  keptIn.set(book, kept)
  const known = kept.get(fact)
  if (known !== undefined) return known
  const input = {
    id: fact.id,
    value: exactText(fact.value),
    unit: fact.unit === undefined ? '' : unitIn(book, fact.unit),
    origin: fact.origin,
    formula: formulaOf(fact, book),
    inputs: fact.inputs.map((input) => inputOf(input, book)),
  }
  kept.set(fact, input)
  return input
}

function sourcesOf(data: Dataset, fact: Fact): Source[] {
  const ids = new Set(fact.observations.map((observation) => observation.source))
  return [...ids].flatMap((id) => data.sources.get(id) ?? [])
}
