import type { Fact } from '../derive/fact.js'
import type { TreePlace } from '../document/stretches.js'
import type { Message } from '../messages/index.js'
import type { Dataset } from '../model/dataset.js'
import type { Observation } from '../model/observation.js'
import type { RoundingMode } from '../model/rounding.js'
import type { Source } from '../model/source.js'
import { formulaWords, publishedWords } from './formula-words.js'

export interface LedgerFormula {
  readonly symbols: string
  /** With the figures put in. */
  readonly substituted: string
  readonly words: Message
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
  /** Unit of the value; empty for a rank. */
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
  { number, text, place }: Pick<LedgerEntry, 'number' | 'text' | 'place'>,
): LedgerEntry {
  return {
    number,
    id: fact.id,
    place,
    text,
    value: fact.value.toFixed(),
    unit: fact.unit?.id ?? '',
    rounding: { decimals: fact.decimals, mode: data.rounding },
    origin: fact.origin,
    formula: formulaOf(fact),
    ...(fact.counterpart !== undefined && {
      computed: { value: fact.counterpart.value.toFixed(), formula: formulaOf(fact.counterpart) },
    }),
    inputs: fact.inputs.map(inputOf),
    region: fact.region.id,
    indicator: fact.indicator.id,
    period: fact.period.id,
    measure: fact.measure,
    status: fact.status,
    observations: fact.observations,
    sources: sourcesOf(data, fact),
  }
}

function formulaOf({ origin, measure, formula }: Fact): LedgerFormula {
  const words = origin === 'published' ? publishedWords : formulaWords[measure]
  return { symbols: formula.symbols, substituted: formula.substituted, words }
}

const kept = new WeakMap<Fact, LedgerInput>()

/** Ranks of one table have the same inputs. */
function inputOf(fact: Fact): LedgerInput {
  const known = kept.get(fact)
  if (known !== undefined) return known
  const input = {
    id: fact.id,
    value: fact.value.toFixed(),
    unit: fact.unit?.id ?? '',
    origin: fact.origin,
    formula: formulaOf(fact),
    inputs: fact.inputs.map(inputOf),
  }
  kept.set(fact, input)
  return input
}

function sourcesOf(data: Dataset, fact: Fact): Source[] {
  const ids = new Set(fact.observations.map((observation) => observation.source))
  return [...ids].flatMap((id) => data.sources.get(id) ?? [])
}
