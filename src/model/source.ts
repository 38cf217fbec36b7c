import * as z from 'zod'
import { identifier, nearestFirst, type NameLanguage } from './identifier.js'

const translation = z
  .strictObject({ agency: z.string().min(1), title: z.string().min(1), citation: z.string().min(1) })
  .partial()

/** Where figures come from. */
export const sourceSchema = z.strictObject({
  id: identifier,
  agency: z.string().min(1),
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  date: z.iso.date().optional(),
  /** Page, table or cell. */
  locator: z.string().optional(),
  /** How a note names it; agency and title if absent. */
  citation: z.string().min(1).optional(),
  /** What a note in another language names it by. */
  translations: z
    .strictObject({
      'zh-Hans': translation,
      'zh-Hant': translation,
      'zh-Hant-HK': translation,
      'zh-Hant-TW': translation,
      en: translation,
    })
    .partial()
    .default({}),
  licence: z.string().optional(),
  note: z.string().optional(),
})
export interface SourceInput extends z.input<typeof sourceSchema> {}
export interface Source extends z.output<typeof sourceSchema> {}

/** What a note names a source by in a language; undefined where the dataset has it in its own alone. */
export function sourceTranslation(
  { translations }: Source,
  language: NameLanguage,
): z.output<typeof translation> | undefined {
  const found = nearestFirst[language].flatMap((one) => translations[one] ?? [])
  return found.length === 0 ? undefined : found.reduceRight((shared, own) => ({ ...shared, ...own }))
}
