/*
 * Writes the JSON schemas of a dataset's document, of mappings, of the configuration, of the
 * proofreader's report and of a refresh's:
 *
 *   npm run schemas
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { auditReportJsonSchema } from '../src/audit/text/finding.js'
import { configJsonSchema } from '../src/cli/config/schema.js'
import { refreshReportJsonSchema } from '../src/save/docx/refresh-report.js'
import { jsonSchemas } from '../src/read/json-schemas.js'

mkdirSync('schemas', { recursive: true })
for (const [name, schema] of Object.entries({
  ...jsonSchemas(),
  'config.schema.json': configJsonSchema(),
  'audit.schema.json': auditReportJsonSchema(),
  'refresh.schema.json': refreshReportJsonSchema(),
})) {
  const path = `schemas/${name}`
  writeFileSync(
    path,
    await format(JSON.stringify(schema), { ...(await resolveConfig(path)), filepath: path }),
  )
}
