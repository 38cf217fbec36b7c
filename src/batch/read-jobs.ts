import { readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
import * as z from 'zod'
import { fail } from '../errors.js'
import { unicodeText } from '../unicode-text.js'
import type { Job } from './job.js'
import { parseJobs } from './parse-jobs.js'

/**
 * Reads a file of jobs: YAML or JSON, a list of jobs, or `{ defaults, jobs }` whose defaults go for each.
 *
 * @throws JianbaoError with every fault, each with its job and field
 */
export function readJobs(path: string): Job[] {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    return fail('file-not-readable', { path, reason: (error as NodeJS.ErrnoException).code ?? String(error) })
  }
  const text = unicodeText(bytes) ?? fail('file-encoding-unknown', {}, { file: path })
  const document = parseDocument(text, { prettyErrors: false })
  const [first] = document.errors
  if (first !== undefined) fail('jobs-unreadable', { reason: first.message }, { file: path })
  const value = document.toJS() as unknown
  const list = listSchema.safeParse(value)
  if (!list.success) return fail('jobs-not-list', {}, { file: path })
  const { defaults, jobs } = Array.isArray(list.data) ? { defaults: {}, jobs: list.data } : list.data
  return parseJobs(
    jobs.map((one) => ({ ...defaults, ...one })),
    path,
  )
}

const entry = z.record(z.string(), z.unknown())
const listSchema = z.union([
  z.array(entry).min(1),
  z.strictObject({ defaults: entry.default({}), jobs: z.array(entry).min(1) }),
])
