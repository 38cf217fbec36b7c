import type { Dataset } from '../model/dataset.js'
import type { Job, PlannedJob } from './job.js'
import { planJobs, type PlanOptions } from './plan.js'
import { selectRegions } from './select-regions.js'

/** One report for each of some regions. */
export interface RegionJobs {
  /** `all`, `level:county`, `group:shandong-16`, `under:shandong`, or ids with commas. */
  readonly regions: string
  readonly each: Omit<Job, 'region' | 'name'>
}

/** What a batch makes: a list of jobs, or one for each region. */
export type BatchJobs = readonly Job[] | RegionJobs

export interface BatchPlan {
  /** In the order of the jobs, which is that of the manifest. */
  readonly planned: readonly PlannedJob[]
  /** Places in `planned`, in the order in which they are made. */
  readonly order: readonly number[]
}

/**
 * Plans a batch. Regions under the same one are made one after another, because they are ranked among the
 * same peers, whose figures are then derived once.
 */
export function planBatch(data: Dataset, jobs: BatchJobs, options: PlanOptions): BatchPlan {
  const list =
    'regions' in jobs
      ? selectRegions(data, jobs.regions, jobs.each.period).map((region) => ({ ...jobs.each, region }))
      : jobs
  const planned = planJobs(data, list, options)
  const keys = planned.map(({ job }) =>
    JSON.stringify([job.template, job.language, job.period, data.region(job.region).parent ?? '']),
  )
  const keyAt = (index: number): string => keys[index] ?? ''
  const order = planned
    .map((_, index) => index)
    .sort((a, b) => (keyAt(a) < keyAt(b) ? -1 : keyAt(a) > keyAt(b) ? 1 : a - b))
  return { planned, order }
}
