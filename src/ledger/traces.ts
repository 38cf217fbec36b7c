import type { Fact } from '../derive/fact.js'
import type { Trace, Traces } from '../document/traces.js'
import type { Dataset } from '../model/dataset.js'
import { inLanguage } from '../model/identifier.js'
import { regionName } from '../model/region.js'
import { formOf, formText, parseForm, printInForm } from '../phrase/figure-form.js'
import type { Phrasebook } from '../phrase/phrasebook.js'
import type { Speaker } from '../phrase/speaker.js'
import { amountIn, formulaIn, unitIn } from '../phrase/formula-text.js'
import { formulaLanguage, formulaWords, publishedWords } from './formula-words.js'
import { sourceName } from './source-name.js'
import { exactText } from '../model/decimal.js'

/** In which language a trace names things, and says formulas. */
export interface TraceLanguage {
  readonly book: Phrasebook
  /** Who printed the figures; without it their forms are not told. */
  readonly speaker?: Speaker
}

/** A rank among thousands has thousands of inputs; the ledger lists them all. */
const mostInputs = 40

/** Where each of some facts comes from, and each that those were computed from; found when it is asked for. */
export function tracesOf(facts: Iterable<Fact>, data: Dataset, language: TraceLanguage): Traces {
  const known = new Map<string, Fact>()
  const { speaker } = language
  for (const fact of facts) known.set(fact.id, fact)
  const traces = new Map<string, Trace>()
  return {
    get(id) {
      const there = traces.get(id)
      const fact = known.get(id)
      if (there !== undefined || fact === undefined) return there
      const trace = traceOf(fact, data, language)
      traces.set(id, trace)
      for (const input of shown(fact)) if (!known.has(input.id)) known.set(input.id, input)
      return trace
    },
    ...(speaker !== undefined && {
      form: ({ text, factId, otherIds = [], form }) =>
        formOfAll(
          speaker,
          [factId, ...otherIds].flatMap((id) => known.get(id) ?? []),
          text,
          form,
        ),
    }),
  }
}

/** The form of a figure that stands for one fact or several: one that prints its text for each of them. */
function formOfAll(
  speaker: Speaker,
  [first, ...others]: readonly Fact[],
  text: string,
  told: string | undefined,
): string {
  const form = first && formOf(speaker, first, text, told === undefined ? undefined : parseForm(told))
  const printsAll = form && others.every((fact) => printInForm(speaker, fact, form) === text)
  return formText(printsAll === true ? form : { kind: 'words' })
}

const shown = ({ inputs }: Fact): readonly Fact[] => inputs.slice(0, mostInputs)

function traceOf(fact: Fact, data: Dataset, { book }: TraceLanguage): Trace {
  const { id, region, indicator, period, value, unit, formula, origin, measure, status } = fact
  const isPublished = origin === 'published'
  const { names } = book
  return {
    id,
    name: [
      regionName(region, names) ?? region.id,
      period.id,
      inLanguage(indicator.names, names) ?? indicator.id,
    ].join(' '),
    value: exactText(value),
    unit: unit?.id ?? '',
    amount: amountIn(exactText(value), unit === undefined ? '' : unitIn(book, unit)),
    words: (isPublished ? publishedWords : formulaWords[measure])[formulaLanguage[book.language]],
    symbols: isPublished ? '' : formula.symbols,
    substituted: isPublished ? '' : formulaIn(book, formula.substituted),
    sources: [...new Set(fact.observations.map(({ source }) => source))].flatMap((source) => {
      const known = data.sources.get(source)
      if (known === undefined) return []
      return [[sourceName(known, names), known.date].filter(Boolean).join(' ')]
    }),
    status,
    inputs: shown(fact).map((input) => input.id),
    moreInputs: Math.max(0, fact.inputs.length - mostInputs),
  }
}
