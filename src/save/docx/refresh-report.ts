import * as z from 'zod'
import { textFindingSchema } from '../../audit/text/finding.js'

/** What `refresh` reports and `jianbao refresh --format json` prints. */
export const refreshReportSchema = z
  .strictObject({
    refreshed: z
      .array(
        z.strictObject({
          id: z.string().describe('Id of the number in the file’s ledger.'),
          name: z.string().describe('What it is the figure of.'),
          before: z.string(),
          now: z.string(),
          place: textFindingSchema.shape.place,
          overwritten: z.boolean().describe('Whether a person had typed another number there.'),
        }),
      )
      .describe('Numbers that were replaced, in reading order.'),
    same: z.int().nonnegative().describe('Numbers that are what today’s data has.'),
    findings: z
      .array(textFindingSchema)
      .describe(
        'Words that no longer fit, and numbers that were left as they are; offsets are those of the refreshed text.',
      ),
    charts: z.array(
      z.strictObject({
        label: z.string(),
        points: z.int().nonnegative().describe('Points that were drawn anew; 0 if it was left as it is.'),
        stale: z.string().optional().describe('Why it was left as it is.'),
        notes: z.array(z.string()),
      }),
    ),
    notes: z.array(z.string()).describe('What else was left as it is.'),
  })
  .describe('What a refresh of a Word file did and left.')
export type RefreshReport = z.output<typeof refreshReportSchema>

/** The JSON schema of the report, draft 2020-12. */
export function refreshReportJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(refreshReportSchema)
}
