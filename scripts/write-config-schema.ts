/*
 * Writes the JSON schema of jianbao.config.yaml:
 *
 *   npm run schemas
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { configJsonSchema } from '../src/cli/config/schema.js'

const path = 'schemas/config.schema.json'
mkdirSync('schemas', { recursive: true })
writeFileSync(
  path,
  await format(JSON.stringify(configJsonSchema()), { ...(await resolveConfig(path)), filepath: path }),
)
