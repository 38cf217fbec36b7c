/** Languages of documents, as BCP 47 tags. `zh-Hant` alone is written as Hong Kong writes. */
export const documentLanguages = ['zh-Hans', 'zh-Hant', 'zh-Hant-HK', 'zh-Hant-TW', 'en'] as const
export type Language = (typeof documentLanguages)[number]

/** The tags under which something for a language is looked for, the nearest first. */
export function languageChain(language: Language): readonly Language[] {
  return language === 'zh-Hant-HK' || language === 'zh-Hant-TW' ? [language, 'zh-Hant'] : [language]
}
