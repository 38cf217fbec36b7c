import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../src/read/json-schemas.js'

describe('the published JSON schemas', () => {
  it.each(Object.entries(jsonSchemas()))('%s is up to date (npm run schemas)', (name, schema) => {
    expect(JSON.parse(readFileSync(`schemas/${name}`, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)))
  })

  it('names the fields of a mapping in both languages', () => {
    const schema = JSON.stringify(jsonSchemas()['mapping.schema.json'])
    for (const name of ['表', '工作表', '表头', '来源']) expect(schema).toContain(`"${name}":{"$ref"`)
  })
})
