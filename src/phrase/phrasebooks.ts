import type { Language } from '../document/nodes.js'
import { fail } from '../errors.js'
import { languages } from '../model/identifier.js'
import type { Phrasebook } from './phrasebook.js'
import { zhHans } from './zh-hans.js'

const books: Readonly<Partial<Record<Language, Phrasebook>>> = { 'zh-Hans': zhHans }

/** The phrasebook of a language; a clear error for one that has none. */
export function phrasebook(language: string): Phrasebook {
  const known = languages.find((one) => one === language)
  if (known === undefined) return fail('language-unknown', { language, known: Object.keys(books).join(', ') })
  return books[known] ?? fail('language-not-ready', { language, known: Object.keys(books).join(', ') })
}
