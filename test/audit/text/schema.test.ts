import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { audit } from '../../../src/audit/text/audit.js'
import { auditReportJsonSchema } from '../../../src/audit/text/finding.js'
import { auditSarif } from '../../../src/audit/text/sarif.js'
import { auditEditedDocx } from '../../../src/read/docx/read-edited.js'
import { sampleBriefing } from '../../../src/sample.js'
import { withPart } from '../../helpers/edit-docx.js'
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

/** The published schema of SARIF 2.1.0, which no result may break. */
const require = createRequire(import.meta.url)
const officialSchema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object
const ajv = new Ajv({ schemaId: 'auto', allErrors: true, meta: false })
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json') as object)
const isSarif = ajv.compile(officialSchema)

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
      readonly results: readonly {
        readonly ruleId: string
        readonly ruleIndex: number
        readonly kind?: string
        readonly level: string
      }[]
    },
  ]
}

function valid(log: unknown): Log['runs'][0] {
  isSarif(log)
  expect(isSarif.errors ?? []).toEqual([])
  return (log as Log).runs[0]
}

test.each<Partial<DocumentText>>([
  {},
  { name: '报告 1.txt' },
  { name: 'C:\\报告\\a b.txt' },
  { name: '/home/x/a#b?c%.txt' },
  { name: 'a.docx', places: [{ offset: 0, table: 1, row: 2, cell: 3, heading: '一、概况' }] },
  ...stories.map((story) => ({ name: 'a.docx', places: [{ offset: 0, story }] })),
  { name: 'a.pdf', places: [{ offset: 0, page: 3 }] },
])('a log is SARIF 2.1.0 by the schema of the standard: %j', (rest) => {
  const report = audit({ text, ...rest }, { all: true })
  for (const language of ['zh', 'en'] as const) {
    const { tool, results } = valid(auditSarif(report, { version: '1.0.0', language }))
    expect(results.length).toBeGreaterThan(0)
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  }
})

test('every verdict, what is held against one place twice, and nothing at all are valid', () => {
  const [first] = audit({ text }).findings
  if (first === undefined) throw new Error('nothing found')
  const verdicts = ['contradiction', 'doubtful', 'within-rounding', 'not-assessable'] as const
  const [beside] = first.related
  const related = beside === undefined ? [] : [beside, beside]
  const findings = verdicts.map((verdict) => ({ ...first, verdict, related }))
  expect(related).toHaveLength(2)
  // Section 3.27.10: with a kind other than "fail" the level is "none".
  for (const { kind, level } of valid(auditSarif({ findings })).results)
    expect(level === 'none').toBe(kind !== undefined)
  expect(valid(auditSarif({ findings: [] })).results).toEqual([])
})

test('an edited Word file gives a valid log', async () => {
  const { bytes } = await (await sampleBriefing('quarterly-briefing')).write('docx')
  const edited = auditEditedDocx(
    withPart(bytes, (xml) => xml.replace('>7.9%<', '>9.7%<')),
    { language: 'zh', name: 'a.docx' },
  )
  expect(edited?.findings.length).toBeGreaterThan(0)
  valid(auditSarif({ findings: edited?.findings ?? [] }))
})

test('the schema does reject a log that is none', () => {
  const log = auditSarif(audit({ text }))
  expect(isSarif({ ...log, version: '2.0.0' })).toBe(false)
  expect(isSarif({ ...log, runs: [{ results: [{ message: 'text' }] }] })).toBe(false)
})
