import { readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
import * as z from 'zod'
import { assertNone, fail, finding, type Finding } from '../errors.js'
import { expectation } from '../messages/expectation.js'
import { jobSchema, type Job } from './job.js'

/**
 * Reads a file of jobs: YAML or JSON, a list of jobs, or `{ defaults, jobs }` whose defaults go for each.
 *
 * @throws JianbaoError with every fault, each with its job and field
 */
export function readJobs(path: string): Job[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    return fail('file-not-readable', { path, reason: (error as NodeJS.ErrnoException).code ?? String(error) })
  }
  const document = parseDocument(text, { prettyErrors: false })
  const [first] = document.errors
  if (first !== undefined) fail('jobs-unreadable', { reason: first.message }, { file: path })
  const value = document.toJS() as unknown
  const list = listSchema.safeParse(value)
  if (!list.success) return fail('jobs-not-list', {}, { file: path })
  const { defaults, jobs } = Array.isArray(list.data) ? { defaults: {}, jobs: list.data } : list.data
  const findings: Finding[] = []
  const read = jobs.flatMap((one, index): Job[] => {
    const job = jobSchema.safeParse({ ...defaults, ...one })
    if (job.success) return [job.data]
    for (const issue of job.error.issues) {
      const field = issue.path.map(String).join('.') || 'job'
      findings.push(
        finding('job-field', { field, expected: expectation(issue) }, { file: path, path: `jobs[${index}]` }),
      )
    }
    return []
  })
  assertNone(findings)
  return read
}

const entry = z.record(z.string(), z.unknown())
const listSchema = z.union([
  z.array(entry).min(1),
  z.strictObject({ defaults: entry.default({}), jobs: z.array(entry).min(1) }),
])
