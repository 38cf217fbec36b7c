import * as z from 'zod'
import { datasetHeadSchema, tableSchemas } from '../model/dataset-input.js'
import { mappingSchema } from './wide/mapping.js'
import { chineseKeys } from './wide/mapping-keys.js'

type JsonSchema = Record<string, unknown>

const dataset = datasetHeadSchema.extend({
  $schema: z.string().optional(),
  regions: z.array(tableSchemas.regions),
  indicators: z.array(tableSchemas.indicators),
  sources: z.array(tableSchemas.sources),
  peerGroups: z.array(tableSchemas.peerGroups).optional(),
  observations: z.array(tableSchemas.observations),
})

/** The published JSON schemas, by the name of their file; editors check and complete with them. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  const options = { io: 'input', unrepresentable: 'any' } as const
  return {
    'dataset.schema.json': z.toJSONSchema(dataset, options),
    'mapping.schema.json': withChineseKeys(z.toJSONSchema(mappingSchema, options)),
  }
}

/** A mapping's fields have Chinese names too; a field under either name is the same field. */
function withChineseKeys(schema: JsonSchema): JsonSchema {
  addKeys(schema, '#', chineseKeys.root)
  const table = '#/properties/tables/items'
  addKeys(schema, table, chineseKeys.table)
  for (const axis of ['columns', 'rows']) {
    const meaning = `${table}/properties/${axis}/additionalProperties/anyOf/1`
    addKeys(schema, meaning, chineseKeys.meaning)
  }
  return schema
}

function addKeys(root: JsonSchema, pointer: string, keys: ReadonlyMap<string, string>): void {
  const schema = pointer
    .split('/')
    .slice(1)
    .reduce((at, step) => (at[step] ?? {}) as JsonSchema, root)
  const properties = schema.properties as JsonSchema
  for (const [chinese, name] of keys) {
    if (name in properties) properties[chinese] = { $ref: `${pointer}/properties/${name}` }
  }
  const translated = new Set(keys.values())
  if (!Array.isArray(schema.required)) return
  schema.required = (schema.required as string[]).filter((name) => !translated.has(name))
}
