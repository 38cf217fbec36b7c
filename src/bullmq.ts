/*
 * The same jobs as `jianbao batch`, on a queue in Redis: reports are made by as many machines as there are
 * workers. BullMQ is an optional peer dependency.
 */
import { Queue, UnrecoverableError, Worker, type ConnectionOptions, type Job as QueueJob } from 'bullmq'
import type { PlannedJob, StoredFile } from './batch/job.js'
import { makeReport } from './batch/make-report.js'
import type { ResultStore } from './batch/store.js'
import { JianbaoError, type InterfaceLanguage } from './errors.js'
import type { Dataset } from './model/dataset.js'
import { openDataset } from './read/open-dataset.js'

export { folderStore } from './batch/folder-store.js'
export { jobSchema, type Job, type JobInput, type PlannedJob, type StoredFile } from './batch/job.js'
export { planJobs, type PlanOptions } from './batch/plan.js'
export { readJobs } from './batch/read-jobs.js'
export { selectRegions } from './batch/select-regions.js'
export type { ResultStore } from './batch/store.js'

export interface QueueOptions {
  readonly connection: ConnectionOptions
  /** Name of the queue; `jianbao` if absent. */
  readonly queue?: string
}

export interface EnqueueOptions extends QueueOptions {
  /** How often a report is tried that fails for a passing reason, such as a store out of reach; 5 if absent. */
  readonly attempts?: number
  /** Wait before the second try in milliseconds; it doubles with each. 1000 if absent. */
  readonly backoffMs?: number
}

/** What a worker leaves for each report. */
export interface ReportResult {
  readonly files: readonly StoredFile[]
}

const defaultQueue = 'jianbao'

/**
 * Puts planned jobs on the queue. A job's id is the digest of all that it is made from, so one that waits
 * or is done already is not put there twice; one that failed is tried again.
 *
 * @returns how many are now on the queue by this call, and how many were there before
 */
export async function enqueue(
  planned: readonly PlannedJob[],
  options: EnqueueOptions,
): Promise<{ readonly added: number; readonly known: number }> {
  const { connection, queue: name = defaultQueue, attempts = 5, backoffMs = 1000 } = options
  const queue = new Queue<PlannedJob, ReportResult>(name, { connection })
  try {
    let known = 0
    const fresh: PlannedJob[] = []
    for (const one of planned) {
      const there = (await queue.getJob(one.id)) as QueueJob<PlannedJob, ReportResult> | undefined
      if (there === undefined) fresh.push(one)
      else if (await there.isFailed()) {
        await there.remove()
        fresh.push(one)
      } else known += 1
    }
    await queue.addBulk(
      fresh.map((one) => ({
        name: one.files[0]?.name ?? one.id,
        data: one,
        opts: { jobId: one.id, attempts, backoff: { type: 'exponential', delay: backoffMs } },
      })),
    )
    return { added: fresh.length, known }
  } finally {
    await queue.close()
  }
}

export interface ReportWorkerOptions extends QueueOptions {
  /** Path of the dataset on this machine. */
  readonly data: string
  /** Where the reports are put: `folderStore(path)`, or an object store of your own. */
  readonly store: ResultStore
  /** Language of the reasons for failures; Chinese if absent. */
  readonly language?: InterfaceLanguage
  /** After how many milliseconds a job whose worker has died is given to another; 30000 if absent. */
  readonly stalledMs?: number
}

/**
 * Starts a worker, one report at a time: run as many processes as there are cores. What it puts into the
 * store is the same however often a job runs, so a worker may be killed at any moment. A report that cannot
 * be made (a figure is missing, a template is wrong) is not tried again; it is kept among the failed jobs
 * with its reason, and so is one that has brought down two workers.
 *
 * @example
 * const worker = startWorker({ connection, data: 'data', store: folderStore('out') })
 * worker.on('completed', (job) => console.log(job.name))
 */
export function startWorker(options: ReportWorkerOptions): Worker<PlannedJob, ReportResult> {
  const { connection, queue = defaultQueue, store, language = 'zh', stalledMs = 30_000 } = options
  let data: Promise<Dataset> | undefined
  return new Worker<PlannedJob, ReportResult>(
    queue,
    async (job) => {
      data ??= openDataset(options.data)
      try {
        const files = await makeReport(await data, job.data, store)
        await job.updateProgress(100)
        return { files }
      } catch (error) {
        if (error instanceof JianbaoError) throw new UnrecoverableError(error.format(language))
        throw error
      }
    },
    {
      connection,
      concurrency: 1,
      lockDuration: stalledMs,
      stalledInterval: stalledMs,
      maxStalledCount: mostCrashes,
    },
  )
}

/** A report that has brought down so many workers is set aside. */
const mostCrashes = 2

/** How a queue stands: reports made, waiting, in work, and those that cannot be made with their reasons. */
export interface QueueState {
  readonly made: number
  readonly waiting: number
  readonly active: number
  readonly failed: readonly { readonly name: string; readonly reason: string }[]
}

/** Reads how a queue stands. */
export async function queueState({
  connection,
  queue: name = defaultQueue,
}: QueueOptions): Promise<QueueState> {
  const queue = new Queue<PlannedJob, ReportResult>(name, { connection })
  try {
    const counts = await queue.getJobCounts('completed', 'waiting', 'delayed', 'active')
    const failed = await queue.getFailed()
    return {
      made: counts.completed ?? 0,
      waiting: (counts.waiting ?? 0) + (counts.delayed ?? 0),
      active: counts.active ?? 0,
      failed: failed.map((job) => ({ name: job.name, reason: job.failedReason })),
    }
  } finally {
    await queue.close()
  }
}
