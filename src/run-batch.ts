import { availableParallelism } from 'node:os'
import type { JobInput } from './batch/job.js'
import { parseEach, parseJobs } from './batch/parse-jobs.js'
import {
  runBatch as runParsedBatch,
  type BatchOptions,
  type BatchReport,
  type BatchResult,
} from './batch/run-batch.js'

/** One report for each of some regions: the jobs differ in the region alone. */
export interface RegionRequest {
  readonly regions: string
  readonly each: Omit<JobInput, 'region' | 'name'>
}

/** What `runBatch` takes: the dataset's path, the jobs, the folder for the reports. */
export interface BatchRequest extends Omit<BatchOptions, 'jobs' | 'workers' | 'disk'> {
  /** A list, or a job for each region of an expression: `all`, `level:county`, `group:ID`, `under:ID`, ids. */
  readonly jobs: readonly JobInput[] | RegionRequest
  /** How many worker threads, one for each core if absent; 0 makes the reports in this thread. */
  readonly workers?: number
}

/**
 * Makes many reports on all cores, as `jianbao batch` does. One that fails does not stop the others; it is
 * listed with its reason. A journal in the folder lets a killed run be taken up again: reports that lie
 * there whole, made from the same data, template and version, are not made again.
 *
 * @throws JianbaoError with every fault that no report can be made with: jobs, regions, templates, names
 * @example
 * const common = { template: 'ranking-bulletin', period: '2023', options: { indicator: 'gdp' } }
 * const jobs = ['beijing', 'tianjin'].map((region): JobInput => ({ ...common, region, formats: ['md'] }))
 * const { reports } = await runBatch({ data: 'seeds/china-provinces', jobs, out: 'out/all', workers: 0 })
 * reports.map(({ state }) => state) // ['made', 'made']
 */
export async function runBatch({ jobs, workers, ...options }: BatchRequest): Promise<BatchResult> {
  return runParsedBatch({
    ...options,
    jobs: 'regions' in jobs ? { regions: jobs.regions, each: parseEach(jobs.each) } : parseJobs(jobs),
    workers: workers ?? availableParallelism(),
  })
}

export type { BatchReport, BatchResult }
