import type { Language } from '../../document/languages.js'
import type { Theme } from './theme.js'

/** Makes something once for each theme and language: a theme is never changed, and thousands of documents share it. */
export function perTheme<T>(make: (theme: Theme, language: Language) => T): typeof make {
  const made = new WeakMap<Theme, Map<Language, T>>()
  return (theme, language) => {
    let ofTheme = made.get(theme)
    if (ofTheme === undefined) made.set(theme, (ofTheme = new Map<Language, T>()))
    let one = ofTheme.get(language)
    if (one === undefined) ofTheme.set(language, (one = make(theme, language)))
    return one
  }
}
