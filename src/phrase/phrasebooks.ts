import { documentLanguages, type Language } from '../document/languages.js'
import { fail } from '../errors.js'
import { en } from './en.js'
import type { Phrasebook } from './phrasebook.js'
import { zhHans } from './zh-hans.js'
import { zhHantHk } from './zh-hant-hk.js'
import { zhHantTw } from './zh-hant-tw.js'

const books: Readonly<Record<Language, Phrasebook>> = {
  'zh-Hans': zhHans,
  'zh-Hant': { ...zhHantHk, language: 'zh-Hant' },
  'zh-Hant-HK': zhHantHk,
  'zh-Hant-TW': zhHantTw,
  en,
}

/** The phrasebook of a language; a clear error for one that has none. */
export function phrasebook(language: string): Phrasebook {
  const known = documentLanguages.find((one) => one === language)
  return known === undefined
    ? fail('language-unknown', { language, known: documentLanguages.join(', ') })
    : books[known]
}
