import * as z from 'zod'
import { limits } from '../limits.js'

/** Ids stand in file names, templates and formulas: letters and digits of any script, `-`, `_`, `.`. */
export const identifier = z
  .string()
  .max(80)
  .regex(/^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u, {
    error: 'letters, digits, "-", "_" and "." without spaces / 字母、数字、“-”“_”“.”，不含空格',
  })

export const languages = ['zh-Hans', 'zh-Hant', 'en'] as const

const name = z.string().trim().min(1).max(limits.nameCharacters)

/** A name in one language or more. */
export const namesSchema = z
  .strictObject({ 'zh-Hans': name, 'zh-Hant': name, en: name })
  .partial()
  .refine((names) => languages.some((language) => names[language] !== undefined), {
    error: 'a name in at least one language / 至少一种语言的名称',
  })
export type Names = z.infer<typeof namesSchema>
