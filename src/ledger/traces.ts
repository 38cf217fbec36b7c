import type { Fact } from '../derive/fact.js'
import type { Trace, Traces } from '../document/traces.js'
import type { InterfaceLanguage } from '../errors.js'
import type { Dataset } from '../model/dataset.js'
import { regionName } from '../model/region.js'
import { formulaWords, publishedWords } from './formula-words.js'

/** In which languages a trace names things, and says formulas. */
export interface TraceLanguage {
  readonly names: Parameters<typeof regionName>[1]
  readonly words: InterfaceLanguage
}

/** Where each of some facts comes from, and each that those were computed from. */
export function tracesOf(facts: Iterable<Fact>, data: Dataset, language: TraceLanguage): Traces {
  const traces = new Map<string, Trace>()
  const pending = [...facts]
  for (let fact = pending.pop(); fact !== undefined; fact = pending.pop()) {
    if (traces.has(fact.id)) continue
    traces.set(fact.id, traceOf(fact, data, language))
    for (const input of fact.inputs) if (!traces.has(input.id)) pending.push(input)
  }
  return traces
}

function traceOf(fact: Fact, data: Dataset, { names, words }: TraceLanguage): Trace {
  const { id, region, indicator, period, value, unit, formula, origin, measure, status } = fact
  const isPublished = origin === 'published'
  return {
    id,
    name: [regionName(region, names) ?? region.id, period.id, indicator.names[names] ?? indicator.id].join(
      ' ',
    ),
    value: value.toFixed(),
    unit: unit?.id ?? '',
    words: (isPublished ? publishedWords : formulaWords[measure])[words],
    symbols: isPublished ? '' : formula.symbols,
    substituted: isPublished ? '' : formula.substituted,
    sources: [...new Set(fact.observations.map(({ source }) => source))].flatMap((source) => {
      const known = data.sources.get(source)
      if (known === undefined) return []
      return [[known.agency, known.title, known.date].filter(Boolean).join(' ')]
    }),
    status,
    inputs: fact.inputs.map((input) => input.id),
  }
}
