import { z } from 'zod'

export const optionTypes = ['text', 'date', 'flag', 'indicators', 'list'] as const

const optionName = z.string().regex(/^[a-z][A-Za-z0-9]*$/, {
  error:
    'a name of ASCII letters and digits that begins with a small letter / 以小写字母开头的英文字母和数字',
})

interface OptionSpecInput {
  type: (typeof optionTypes)[number]
  about?: string | undefined
  required?: boolean | undefined
  default?: unknown
  fields?: Record<string, OptionSpecInput> | undefined
}

/**
 * One option of a template: `text`, `date` (YYYY-MM-DD), `flag`, `indicators` (ids) or `list`, whose
 * items have the `fields` given.
 */
export const optionSpecSchema: z.ZodType<OptionSpecInput> = z.lazy(() =>
  z.strictObject({
    type: z.enum(optionTypes),
    about: z.string().optional(),
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

/** The front matter of a template. */
export const templateMetaSchema = z.strictObject({
  /** What the template is called in a list of templates. */
  name: z.string().min(1),
  description: z.string().default(''),
  /** Whether headings get 一、（一）1.（1） in front. */
  headings: z.enum(['numbered', 'plain']).default('numbered'),
  options: z.record(freeOptionName, optionSpecSchema).default({}),
})
export type TemplateMeta = z.output<typeof templateMetaSchema>
