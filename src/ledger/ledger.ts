import type { Fact } from '../derive/fact.js'
import type { Document } from '../document/nodes.js'
import { stretchesOf } from '../document/stretches.js'
import type { Dataset } from '../model/dataset.js'
import { phrasebook } from '../phrase/phrasebooks.js'
import { ledgerEntry, type LedgerEntry } from './entry.js'
import { unsourcedIn, type Unsourced } from './unsourced.js'

/** Where every number of a document comes from. */
export interface Ledger {
  readonly title: string
  /** One for each figure that is printed, in reading order; a figure for several facts has one for each. */
  readonly entries: readonly LedgerEntry[]
  /** Digits of the text that no fact stands behind. */
  readonly unsourced: readonly Unsourced[]
}

/** Reads a document's figures back from its tree; `facts` are those that it was made with, by id. */
export function ledgerOf(document: Document, facts: ReadonlyMap<string, Fact>, data: Dataset): Ledger {
  const book = phrasebook(document.language)
  const stretches = stretchesOf(document)
  const entries = stretches.flatMap(({ text, factIds, place }) => factIds.map((id) => ({ id, text, place })))
  return {
    title: document.title,
    entries: entries.map(({ id, text, place }, index) => {
      const fact = facts.get(id)
      if (fact === undefined) throw new Error(`no fact has the id ${id}`)
      return ledgerEntry(data, fact, book, { number: index + 1, text, place })
    }),
    unsourced: unsourcedIn(stretches, namesOf(data)),
  }
}

/** All that a dataset calls by a name: digits in it are the name's. */
function* namesOf(data: Dataset): Iterable<string> {
  const indicators = [...data.indicators.values()].flatMap((one) => [one.names, one.shortNames])
  const regions = [...data.regions.values()].flatMap((one) => [one.names, one.shortNames, one.proseNames])
  for (const names of [...indicators, ...regions]) {
    for (const name of Object.values(names ?? {})) if (typeof name === 'string') yield name
  }
  for (const { agency, title, citation, translations } of data.sources.values()) {
    yield* [agency, title, citation ?? '']
    for (const one of Object.values(translations)) {
      yield* [one?.agency ?? '', one?.title ?? '', one?.citation ?? '']
    }
  }
}
