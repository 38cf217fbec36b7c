import * as z from 'zod'
import { limits } from '../limits.js'

/** Ids stand in file names, templates and formulas: letters and digits of any script, `-`, `_`, `.`. */
export const identifier = z
  .string()
  .max(80)
  .regex(/^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u, {
    error: 'letters, digits, "-", "_" and "." without spaces / 字母、数字、“-”“_”“.”，不含空格',
  })

/** Languages of names. Hong Kong and Taiwan have a name of their own where they say another than `zh-Hant`. */
export const languages = ['zh-Hans', 'zh-Hant', 'zh-Hant-HK', 'zh-Hant-TW', 'en'] as const
export type NameLanguage = (typeof languages)[number]

const name = z.string().trim().min(1).max(limits.nameCharacters)

/** A name in one language or more. */
export const namesSchema = z
  .strictObject({ 'zh-Hans': name, 'zh-Hant': name, 'zh-Hant-HK': name, 'zh-Hant-TW': name, en: name })
  .partial()
  .refine((names) => languages.some((language) => names[language] !== undefined), {
    error: 'a name in at least one language / 至少一种语言的名称',
  })
export type Names = z.infer<typeof namesSchema>

/** The languages in which a name is looked for, the nearest first. */
export const nearestFirst: Readonly<Record<NameLanguage, readonly NameLanguage[]>> = {
  'zh-Hans': ['zh-Hans'],
  'zh-Hant': ['zh-Hant'],
  'zh-Hant-HK': ['zh-Hant-HK', 'zh-Hant'],
  'zh-Hant-TW': ['zh-Hant-TW', 'zh-Hant'],
  en: ['en'],
}

/**
 * A text in a language, of those that there are; Hong Kong and Taiwan share that of `zh-Hant`.
 *
 * @example inLanguage({ 'zh-Hant': '平台', 'zh-Hant-TW': '平臺' }, 'zh-Hant-HK') // '平台'
 */
export function inLanguage<T>(
  texts: Readonly<Partial<Record<NameLanguage, T | undefined>>> | undefined,
  language: NameLanguage,
): T | undefined {
  const found = nearestFirst[language].find((one) => texts?.[one] !== undefined)
  return found && texts?.[found]
}
