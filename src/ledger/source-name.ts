import type { Names } from '../model/identifier.js'
import type { Source } from '../model/source.js'

/** A source by its agency and title, in a language where the dataset has them so. */
export function sourceName({ agency, title, translations }: Source, names: keyof Names): string {
  const translated = translations[names]
  return `${translated?.agency ?? agency} ${translated?.title ?? title}`
}
