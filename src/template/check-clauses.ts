import { finding, type Finding, type Place } from '../errors.js'
import type { Dataset } from '../model/dataset.js'
import type { Measure } from '../model/measure.js'
import { similar } from '../model/similar.js'
import { clauseGrammar, parseClauses, type Clause } from '../phrase/clause.js'
import type { Phrasebook, Variants } from '../phrase/phrasebook.js'

/**
 * What is wrong with clauses whatever the figures are: words that are none, variants that the language
 * does not have, regions and groups that the dataset does not have. An optional clause is no excuse.
 */
export function checkClauses(text: string, book: Phrasebook, data: Dataset, place: Place): Finding[] {
  if (text.trim() === '') return [finding('clause-unknown', { word: '', grammar: clauseGrammar }, place)]
  const { clauses, unknown } = parseClauses(text)
  return [
    ...unknown.map((word) => finding('clause-unknown', { word, grammar: clauseGrammar }, place)),
    ...clauses.flatMap((clause) => [
      ...checkVariant(clause, book, place),
      ...checkVersus(clause, data, place),
    ]),
  ]
}

function checkVariant({ measure, variant }: Clause, book: Phrasebook, place: Place): Finding[] {
  if (variant === 'default') return []
  const known = [...new Set(variantsOf(book)[measure].flatMap((variants) => Object.keys(variants)))]
  if (known.includes(variant)) return []
  const word = `${measure}.${variant}`
  return [finding('clause-variant-unknown', { word, variant, known: known.join(', ') }, place)]
}

function variantsOf({ growth, gap, rank, share }: Phrasebook): Record<Measure, readonly Variants[]> {
  return {
    level: [],
    growth: Object.values(growth),
    gap: Object.values(gap),
    rank: [rank.alone, rank.tied],
    share: [share],
    first: [],
  }
}

function checkVersus({ measure, versus: id }: Clause, data: Dataset, place: Place): Finding[] {
  if (id === undefined) return []
  const regions = { kind: 'region', ids: data.regions }
  const accepted: Record<Measure, readonly { kind: string; ids: ReadonlyMap<string, unknown> }[]> = {
    level: [],
    growth: [],
    gap: [regions],
    rank: [{ kind: 'peer group', ids: data.peerGroups }],
    share: [regions, { kind: 'indicator', ids: data.indicators }],
    first: [regions],
  }
  if (accepted[measure].length === 0) {
    return [finding('clause-unknown', { word: `${measure}@${id}`, grammar: clauseGrammar }, place)]
  }
  if (id === 'parent' && accepted[measure].includes(regions)) return []
  if (accepted[measure].some(({ ids }) => ids.has(id))) return []
  const kind = accepted[measure].map((one) => one.kind).join(' or ')
  const close = similar(
    id,
    accepted[measure].flatMap(({ ids }) => [...ids.keys()]),
  )
  return [finding('reference-unknown', { field: measure, id, kind, similar: close }, place)]
}
