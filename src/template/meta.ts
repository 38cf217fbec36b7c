import * as z from 'zod'

export const optionTypes = [
  'text',
  'prose',
  'date',
  'flag',
  'indicators',
  'region',
  'regions',
  'period',
  'list',
] as const

const optionName = z.string().regex(/^[a-z][A-Za-z0-9]*$/, {
  error:
    'a name of ASCII letters and digits that begins with a small letter / 以小写字母开头的英文字母和数字',
})

/** What an option is for: in one language, or in both of the program's. */
const aboutSchema = z.union([z.string(), z.strictObject({ zh: z.string(), en: z.string() })])
export type About = z.output<typeof aboutSchema>

interface OptionSpecInput {
  type: (typeof optionTypes)[number]
  about?: About | undefined
  required?: boolean | undefined
  default?: unknown
  fields?: Record<string, OptionSpecInput> | undefined
}

/**
 * One option of a template: `text`, `prose` (Markdown with tags), `date` (YYYY-MM-DD), `flag`,
 * `indicators` (ids), `region` (an id), `regions` (ids, a list to repeat a block over), `period`
 * (2024-Q1, `previous`, `last-year`) or `list`, whose items have the `fields` given.
 */
export const optionSpecSchema: z.ZodType<OptionSpecInput> = z.lazy(() =>
  z.strictObject({
    type: z.enum(optionTypes),
    about: aboutSchema.optional(),
    required: z.boolean().optional(),
    default: z.unknown().optional(),
    fields: z.record(optionName, optionSpecSchema).optional(),
  }),
)
export type OptionSpec = OptionSpecInput

/** Names that stand in every template; no option may take one. */
export const baseNames = [
  'period',
  'periodShort',
  'during',
  'duringShort',
  'region',
  'regionShort',
  'whole',
  'parent',
  'parentWhole',
] as const

const freeOptionName = optionName.refine((name) => !baseNames.some((one) => one === name), {
  error: `a name other than ${baseNames.join(', ')} / ${baseNames.join('、')}以外的名称`,
})

const optionsSchema = z.record(freeOptionName, optionSpecSchema)

/** The file `options.yaml` in a template's folder: the options of all its languages. */
export const sharedOptionsSchema = z.strictObject({ options: optionsSchema })

/** The front matter of a template. */
export const templateMetaSchema = z.strictObject({
  /** What the template is called in a list of templates. */
  name: z.string().min(1),
  description: z.string().default(''),
  /** Whether headings get 一、（一）1.（1） in front. */
  headings: z.enum(['numbered', 'plain']).default('numbered'),
  options: optionsSchema.default({}),
})
export interface TemplateMeta extends z.output<typeof templateMetaSchema> {}
