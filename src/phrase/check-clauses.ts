import { finding, type Finding, type Place } from '../errors.js'
import type { Dataset } from '../model/dataset.js'
import { measureTraits, type Measure } from '../model/measure.js'
import { parsePeriod } from '../model/period.js'
import { similar } from '../model/similar.js'
import { clauseGrammar, parseClauses, type Clause } from './clause.js'
import type { Phrasebook, Variants } from './phrasebook.js'

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
      ...checkBase(clause, place),
    ]),
  ]
}

function checkVariant(
  { measure, variant, alternatives = [variant] }: Clause,
  book: Phrasebook,
  place: Place,
): Finding[] {
  const known = [
    ...new Set(['default', ...variantsOf(book, measure).flatMap((variants) => Object.keys(variants))]),
  ]
  return alternatives
    .filter((one) => !known.includes(one))
    .map((one) => {
      const word = `${measure}.${one}`
      return finding('clause-variant-unknown', { word, variant: one, known: known.join(', ') }, place)
    })
}

function variantsOf(book: Phrasebook, measure: Measure): readonly Variants[] {
  switch (measure) {
    case 'level':
    case 'first':
      return []
    case 'growth':
    case 'gap':
      return Object.values(book[measure])
    case 'rank':
      return [book.rank.alone, book.rank.tied]
    case 'share':
      return [book.share]
    case 'point-change':
      return Object.values(book.pointChange).flatMap((one) => Object.values(one))
    default:
      return Object.values(book.directed[measure])
  }
}

/** A period that is none, or one that the measure has no use for. */
function checkBase({ measure, base }: Clause, place: Place): Finding[] {
  if (base === undefined) return []
  const readable = base === 'previous' || base === 'last-year' || parsePeriod(base) !== undefined
  if (readable && measureTraits[measure].base !== 'none') return []
  return [finding('clause-unknown', { word: `${measure}~${base}`, grammar: clauseGrammar }, place)]
}

function checkVersus({ measure, versus: id }: Clause, data: Dataset, place: Place): Finding[] {
  if (id === undefined) return []
  const regions = { kind: 'region', ids: data.regions }
  const groups = { kind: 'peer group', ids: data.peerGroups }
  const indicators = { kind: 'indicator', ids: data.indicators }
  const accepted: readonly { kind: string; ids: ReadonlyMap<string, unknown> }[] = {
    none: [],
    region: [regions],
    'peer-group': [groups],
    indicator: [indicators],
    'region-or-indicator': [regions, indicators],
  }[measureTraits[measure].versus]
  if (accepted.length === 0) {
    return [finding('clause-unknown', { word: `${measure}@${id}`, grammar: clauseGrammar }, place)]
  }
  if (id === 'parent' && accepted.includes(regions)) return []
  if (accepted.some(({ ids }) => ids.has(id))) return []
  const kind = accepted.map((one) => one.kind).join(' or ')
  const close = similar(
    id,
    accepted.flatMap(({ ids }) => [...ids.keys()]),
  )
  return [finding('reference-unknown', { field: measure, id, kind, similar: close }, place)]
}
