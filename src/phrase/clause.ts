import type { Message } from '../messages/index.js'
import { measuredQuantities, measures, type Measure, type MeasuredQuantity } from '../model/measure.js'

/** What a template asks to be said of an indicator, in one word such as `growth?` or `rank:level@province`. */
export interface Clause {
  readonly measure: Measure
  /** A variant of the phrasebook: `growth.short`. */
  readonly variant: string
  /** Several of them, of which a seed picks one: `growth.default|short`. */
  readonly alternatives?: readonly string[]
  readonly of?: MeasuredQuantity
  readonly versus?: string
  /** A period, `previous` or `last-year`. */
  readonly base?: string
  /** Left out without an error if the figure is absent. */
  readonly optional: boolean
}

/** What `parseClauses` accepts, for messages. */
export const clauseGrammar: Message = {
  en: `${measures.join(', ')}, each with .variant or .one|another, :level, :growth or :share, @region-or-group-or-indicator, ~base period, and ? if it may be left out`,
  zh: `${measures.join('、')}；其后可加 .说法（或 .一种|另一种）、:level、:growth 或 :share、@地区、比较组或指标、~基期，可省略的加 ?`,
}

const clausePattern =
  /^([a-z-]+)(?:\.([a-z]+(?:\|[a-z]+)*))?(?::(level|growth|share))?(?:@([\p{L}\p{N}._-]+))?(?:~([\d/QH-]+|previous|last-year))?(\?)?$/u

/** Reads clauses separated by blanks; a word that is none is returned as it stands. */
export function parseClauses(text: string): { clauses: Clause[]; unknown: string[] } {
  const clauses: Clause[] = []
  const unknown: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const clause = parseClause(word)
    if (clause === undefined) unknown.push(word)
    else clauses.push(clause)
  }
  return { clauses, unknown }
}

function parseClause(word: string): Clause | undefined {
  const match = clausePattern.exec(word)
  const measure = measures.find((one) => one === match?.[1])
  if (match === null || measure === undefined) return undefined
  const [, , named, of, versus, base, optional] = match
  const [variant = 'default', ...others] = (named ?? 'default').split('|')
  const quantity = measuredQuantities.find((one) => one === of)
  return {
    measure,
    variant,
    ...(others.length > 0 && { alternatives: [variant, ...others] }),
    ...(quantity !== undefined && { of: quantity }),
    ...(versus !== undefined && { versus }),
    ...(base !== undefined && { base }),
    optional: optional !== undefined,
  }
}
