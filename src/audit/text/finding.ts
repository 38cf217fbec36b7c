import * as z from 'zod'
import { editedMessages, type EditedCode } from '../../messages/edited.js'
import { proofreadingMessages, type ProofreadingCode } from '../../messages/proofreading.js'
import { stories } from './document-text.js'
import { verdicts } from './rule.js'

/** A rule's code, or that of something found in an edited file of ours. */
export type FindingCode = ProofreadingCode | EditedCode

const codes = [...Object.keys(proofreadingMessages), ...Object.keys(editedMessages)] as [
  FindingCode,
  ...FindingCode[],
]

const placeSchema = z
  .strictObject({
    /** The document's name, where it was given with one. */
    file: z.string().optional(),
    line: z.int().positive().optional(),
    column: z.int().positive().optional(),
    paragraph: z.int().positive().optional(),
    heading: z.string().optional(),
    table: z.int().positive().optional(),
    row: z.int().positive().optional(),
    cell: z.int().positive().optional(),
    story: z.enum(stories).optional(),
    page: z.int().positive().optional(),
  })
  .describe(
    'Where it stands, as far as the kind of document has lines, paragraphs, tables or pages; all from 1.',
  )

const quoted = {
  quote: z.string().describe('The words of the document, as they stand there.'),
  offset: z.int().nonnegative().describe('UTF-16 code units from the start of the document’s text.'),
}

/** One finding of the proofreader. */
export const textFindingSchema = z.strictObject({
  code: z.enum(codes).describe('Stable code of the rule.'),
  verdict: z.enum(verdicts),
  ...quoted,
  place: placeSchema,
  message: z.string().describe('What is wrong, in the language asked for.'),
  related: z
    .array(z.strictObject({ ...quoted, place: placeSchema }))
    .describe('Other places that it is held against.'),
  arithmetic: z.string().describe('The calculation in one line; empty where there is none.'),
  suggestion: z.string().describe('What to write or to look at; empty where nobody can tell.'),
})
export interface TextFinding extends z.output<typeof textFindingSchema> {}

/** What `audit` returns and `jianbao audit --format json` prints. */
export const auditReportSchema = z
  .strictObject({ findings: z.array(textFindingSchema) })
  .describe('Result of proofreading one or several documents.')

/**
 * The JSON schema of the report, draft 2020-12.
 *
 * @example auditReportJsonSchema().type // 'object'
 */
export function auditReportJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(auditReportSchema)
}
