import type { PlannedJob } from './job.js'
import type { BatchPlan } from './plan-batch.js'
import type { PlanRequest, WorkerResult } from './worker.js'

/** Who makes the reports of a batch: this thread, or a pool of workers. */
export interface Crew {
  /** How many reports may be asked for at a time. */
  readonly lanes: number
  /** @throws JianbaoError with every fault of the dataset and the jobs */
  plan(request: PlanRequest): Promise<BatchPlan>
  make(one: PlannedJob): Promise<WorkerResult>
  close(): Promise<void>
}
