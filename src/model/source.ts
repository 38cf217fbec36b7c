import * as z from 'zod'
import { identifier } from './identifier.js'

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
    .strictObject({ 'zh-Hans': translation, 'zh-Hant': translation, en: translation })
    .partial()
    .default({}),
  licence: z.string().optional(),
  note: z.string().optional(),
})
export interface SourceInput extends z.input<typeof sourceSchema> {}
export interface Source extends z.output<typeof sourceSchema> {}
