import type { z } from 'zod'
import { expectation } from '../messages/expectation.js'
import type { Report } from './check-observation.js'
import { printed, valueAt } from './raw-value.js'
import { similar } from './similar.js'

/** A row by its schema; undefined after all its faults are reported. What is missing as a whole is called by `name`. */
export function parseRow<S extends z.ZodObject>(
  schema: S,
  value: unknown,
  name: string,
  report: Report,
): z.output<S> | undefined {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      const known = issue.path.length === 0 ? Object.keys(schema.shape) : []
      for (const key of issue.keys) {
        const path = [...issue.path, key]
        const parameters = { field: path.join('.'), similar: similar(key, known), known: known.join(', ') }
        report('field-unknown', parameters, path)
      }
      continue
    }
    const found = valueAt(value, issue.path)
    const field = issue.path.map(String).join('.') || name
    const expected = expectation(issue)
    if (found === undefined) report('value-missing', { field, expected }, issue.path)
    else report('value-invalid', { field, value: printed(found), expected }, issue.path)
  }
  return undefined
}
