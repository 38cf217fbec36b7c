import type { NameLanguage } from '../model/identifier.js'
import { sourceTranslation, type Source } from '../model/source.js'

/** A source by its agency and title, in a language where the dataset has them so. */
export function sourceName(source: Source, names: NameLanguage): string {
  const { agency = source.agency, title = source.title } = sourceTranslation(source, names) ?? {}
  return `${agency} ${title}`
}
