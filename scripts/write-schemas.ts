/*
 * Writes the JSON schemas of a dataset's document and of mappings:
 *
 *   npm run schemas
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { jsonSchemas } from '../src/read/json-schemas.js'

mkdirSync('schemas', { recursive: true })
for (const [name, schema] of Object.entries(jsonSchemas())) {
  const path = `schemas/${name}`
  writeFileSync(
    path,
    await format(JSON.stringify(schema), { ...(await resolveConfig(path)), filepath: path }),
  )
}
