import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { audit } from '../../../src/audit/text/audit.js'
import { auditReportJsonSchema } from '../../../src/audit/text/finding.js'
import { auditSarif } from '../../../src/audit/text/sarif.js'
import { stories, type DocumentText } from '../../../src/audit/text/document-text.js'

const published: unknown = JSON.parse(readFileSync('schemas/audit.schema.json', 'utf8'))
const text = '产值从3.2亿元增至10.8亿元，增长了3.4倍。'

test('the published schema is up to date (npm run schemas)', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(auditReportJsonSchema())))
})

test.each<Partial<DocumentText>>([
  {},
  { name: 'a.docx', places: [{ offset: 0, paragraph: 2, heading: '一、概况' }] },
  { places: [{ offset: 0, table: 1, row: 2, cell: 3 }] },
  ...stories.map((story) => ({ places: [{ offset: 0, story }] })),
  { places: [{ offset: 0, page: 4 }] },
])('a report fits the published schema: %j', (rest) => {
  const schema = z.fromJSONSchema(published as Parameters<typeof z.fromJSONSchema>[0])
  const report = audit({ text, ...rest }, { all: true })
  expect(report.findings.length).toBeGreaterThan(0)
  expect(schema.safeParse(report).error).toBeUndefined()
  expect(schema.safeParse({ findings: [{ ...report.findings[0], verdict: 'wrong' }] }).success).toBe(false)
})

const message = z.strictObject({ text: z.string().min(1) })
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri: z.string().regex(/^[^\s\\]+$/) }),
    region: z.strictObject({
      startLine: z.int().min(1).optional(),
      startColumn: z.int().min(1).optional(),
      charOffset: z.int().min(0),
      charLength: z.int().min(0),
      snippet: message,
    }),
  }),
  logicalLocations: z.array(z.strictObject({ fullyQualifiedName: z.string().min(1) })).optional(),
})
/** What the standard (SARIF 2.1.0, sections 3.13 to 3.37) says of the properties that are written. */
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string().optional(),
          rules: z.array(z.strictObject({ id: z.string(), shortDescription: message, help: message })),
        }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(
        z
          .strictObject({
            ruleId: z.string(),
            ruleIndex: z.int().min(0),
            level: z.enum(['none', 'note', 'warning', 'error']),
            kind: z.enum(['review']).optional(),
            message,
            locations: z.array(location).min(1),
            relatedLocations: z.array(location).optional(),
          })
          // Section 3.27.10: with a kind other than "fail" the level is "none".
          .refine(({ kind, level }) => kind === undefined || level === 'none'),
      ),
    }),
  ]),
})

test.each<Partial<DocumentText>>([
  { name: '报告 1.txt' },
  { name: 'a.docx', places: [{ offset: 0, table: 1, row: 2, cell: 3, heading: '一、概况' }] },
  { name: 'a.pdf', places: [{ offset: 0, page: 3 }] },
])('a log has the structure of SARIF 2.1.0: %j', (rest) => {
  const log = auditSarif(audit({ text, ...rest }), { version: '1.0.0' })
  const { runs } = sarif.parse(log)
  for (const { ruleId, ruleIndex } of runs[0].results) {
    expect(runs[0].tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  }
})
