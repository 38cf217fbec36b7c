import { assertNone, finding, type Finding } from '../errors.js'
import { expectation } from '../messages/expectation.js'
import { jobSchema, type Job } from './job.js'

/**
 * Checks jobs as users write them and fills in what they leave out.
 *
 * @throws JianbaoError with every fault, each with its job and field
 */
export function parseJobs(jobs: readonly unknown[], file?: string): Job[] {
  const findings: Finding[] = []
  const parsed = jobs.flatMap((one, index): Job[] => {
    const job = jobSchema.safeParse(one)
    if (job.success) return [job.data]
    for (const issue of job.error.issues) {
      const field = issue.path.map(String).join('.') || 'job'
      const place = { ...(file !== undefined && { file }), path: `jobs[${index}]` }
      findings.push(finding('job-field', { field, expected: expectation(issue) }, place))
    }
    return []
  })
  assertNone(findings)
  return parsed
}
