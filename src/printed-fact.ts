import type { Fact } from './derive/fact.js'
import type { Dataset } from './model/dataset.js'
import type { Observation } from './model/observation.js'
import type { Source } from './model/source.js'
import type { PrintedFigure } from './template/run.js'

/** One figure as a briefing prints it, with where it comes from. */
export interface PrintedFact {
  /** The id that the document's nodes carry. */
  readonly id: string
  /** As printed: `25.7%`, `500余人`, `第2位`. */
  readonly text: string
  /** Exact value as a plain decimal. */
  readonly value: string
  /** Unit of the value; empty for a rank. */
  readonly unit: string
  /** Taken over as published, or computed from other figures. */
  readonly origin: 'published' | 'computed'
  /** In symbols, and with the figures put in. */
  readonly formula: { readonly symbols: string; readonly substituted: string }
  /** The same figure computed beside a published one. */
  readonly computed?: {
    readonly value: string
    readonly formula: { readonly symbols: string; readonly substituted: string }
  }
  readonly region: string
  readonly indicator: string
  readonly period: string
  readonly measure: string
  readonly status: readonly string[]
  readonly observations: readonly Observation[]
  readonly sources: readonly Source[]
}

export function printedFact(data: Dataset, { text, fact }: PrintedFigure): PrintedFact {
  return {
    id: fact.id,
    text,
    value: fact.value.toFixed(),
    unit: fact.unit?.id ?? '',
    origin: fact.origin,
    formula: fact.formula,
    ...(fact.counterpart !== undefined && {
      computed: { value: fact.counterpart.value.toFixed(), formula: fact.counterpart.formula },
    }),
    region: fact.region.id,
    indicator: fact.indicator.id,
    period: fact.period.id,
    measure: fact.measure,
    status: fact.status,
    observations: fact.observations,
    sources: sourcesOf(data, fact),
  }
}

function sourcesOf(data: Dataset, fact: Fact): Source[] {
  const ids = new Set(fact.observations.map((observation) => observation.source))
  return [...ids].flatMap((id) => data.sources.get(id) ?? [])
}
