import { assertNone, finding, JianbaoError, type Finding } from '../errors.js'
import { expectation } from '../messages/expectation.js'
import { eachSchema, jobSchema, type Job } from './job.js'

interface Issues {
  readonly issues: readonly Parameters<typeof expectation>[0][]
}

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
    findings.push(...faultsOf(job.error, `jobs[${index}]`, file))
    return []
  })
  assertNone(findings)
  return parsed
}

/**
 * The same for the one job that goes for each of some regions.
 *
 * @throws JianbaoError with every fault, each with its field
 */
export function parseEach(each: unknown): Omit<Job, 'region' | 'name'> {
  const job = eachSchema.safeParse(each)
  if (job.success) return job.data
  throw new JianbaoError(faultsOf(job.error, 'each'))
}

function faultsOf({ issues }: Issues, path: string, file?: string): Finding[] {
  const place = { ...(file !== undefined && { file }), path }
  return issues.map((issue) => {
    const field = issue.path.map(String).join('.') || 'job'
    return finding('job-field', { field, expected: expectation(issue) }, place)
  })
}
