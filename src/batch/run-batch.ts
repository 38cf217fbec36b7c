import * as promises from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { JianbaoError, type InterfaceLanguage } from '../errors.js'
import { openDataset } from '../read/open-dataset.js'
import { folderStore, removeAsides, type Disk } from './folder-store.js'
import type { Job, PlannedJob, StoredFile } from './job.js'
import { Journal } from './journal.js'
import { makeReport } from './make-report.js'
import { writeManifest } from './manifest.js'
import { planJobs } from './plan.js'
import type { ResultStore } from './store.js'
import type { WorkerResult, WorkerSetup } from './worker.js'

export interface BatchOptions {
  /** Folder or file of the dataset. */
  readonly data: string
  readonly jobs: readonly Job[]
  /** Folder for the reports, the journal and the manifest. */
  readonly out: string
  /** Names of the files without extension: `{region}/{period}-{template}`. */
  readonly pattern?: string
  /** How many worker threads; 0 makes the reports in this thread, one after another. */
  readonly workers: number
  /** Makes reports anew that lie there unchanged. */
  readonly force?: boolean
  /** Language of the reasons for failures. */
  readonly language?: InterfaceLanguage
  readonly onReport?: (report: BatchReport, done: number, all: number) => void
  readonly signal?: AbortSignal
  /** The disk, for tests of what happens when it fails. */
  readonly disk?: Disk
}

/** How one report of a batch ended; `unchanged` lay there from an earlier run. */
export interface BatchReport {
  readonly planned: PlannedJob
  readonly state: 'made' | 'unchanged' | 'failed'
  readonly files: readonly StoredFile[]
  readonly reason?: string
}

export interface BatchResult {
  readonly reports: readonly BatchReport[]
}

/**
 * Makes many reports. One that fails does not stop the others; it is listed with its reason. A journal in
 * the folder lets a killed run be taken up again: reports that lie there whole, made from the same data,
 * template and version, are not made again.
 *
 * @throws JianbaoError for faults that no report can be made with: jobs, regions, templates, names
 * @example
 * const common = { template: 'ranking-bulletin', period: '2023', options: { indicator: 'gdp' } }
 * const jobs = ['beijing', 'tianjin'].map((region) => jobSchema.parse({ ...common, region, formats: ['md'] }))
 * const { reports } = await runBatch({ data: 'seeds/china-provinces', jobs, out: 'out', workers: 0 })
 * reports.map(({ state }) => state) // ['made', 'made']
 */
export async function runBatch(options: BatchOptions): Promise<BatchResult> {
  const { out, language = 'zh', force = false, disk = promises } = options
  const data = await openDataset(options.data)
  const planned = planJobs(data, options.jobs, {
    dataPath: options.data,
    ...(options.pattern !== undefined && { pattern: options.pattern }),
  })
  const journal = await Journal.open(out, disk)
  await removeAsides(out, disk)
  const store = folderStore(out, disk)
  const reports = new Map<string, BatchReport>()
  const settle = (report: BatchReport): void => {
    reports.set(report.planned.id, report)
    options.onReport?.(report, reports.size, planned.length)
  }
  const waiting: PlannedJob[] = []
  for (const one of planned) {
    const files = force ? undefined : await unchanged(one, journal, store)
    if (files === undefined) waiting.push(one)
    else settle({ planned: one, state: 'unchanged', files })
  }
  const finish = async (one: PlannedJob, result: WorkerResult): Promise<void> => {
    if (result.state === 'done') {
      await journal.note({ id: one.id, state: 'done', files: [...result.files] })
      settle({ planned: one, state: 'made', files: result.files })
      return
    }
    await journal.note({ id: one.id, state: 'failed', reason: result.reason })
    settle({ planned: one, state: 'failed', files: [], reason: result.reason })
  }
  if (options.workers === 0) {
    for (const one of waiting) {
      if (options.signal?.aborted === true) break
      await finish(one, await inThisThread(() => makeReport(data, one, store), language))
    }
  } else {
    const setup: WorkerSetup = { dataPath: options.data, out, language }
    await inWorkers(waiting, setup, options, finish)
  }
  const result = { reports: planned.flatMap((one) => reports.get(one.id) ?? []) }
  await writeManifest(out, result, disk)
  return result
}

/** The files of a report that were noted as made and lie there as they were noted. */
async function unchanged(
  planned: PlannedJob,
  journal: Journal,
  store: ResultStore,
): Promise<readonly StoredFile[] | undefined> {
  const line = journal.line(planned.id)
  if (line?.state !== 'done') return undefined
  const names = line.files.map(({ name }) => name)
  if (planned.files.some(({ name }, index) => name !== names[index])) return undefined
  for (const noted of line.files) {
    const there = await store.stat(noted.name)
    if (there?.sha256 !== noted.sha256) return undefined
  }
  return line.files
}

async function inThisThread(
  make: () => Promise<StoredFile[]>,
  language: InterfaceLanguage,
): Promise<WorkerResult> {
  try {
    return { state: 'done', files: await make() }
  } catch (error) {
    if (error instanceof JianbaoError) return { state: 'failed', reason: error.format(language) }
    throw error
  }
}

/** A report that has brought down so many workers is set aside. */
const mostCrashes = 2
/** Reports that wait inside the pool for each worker. */
const queuedPerWorker = 2

async function inWorkers(
  waiting: readonly PlannedJob[],
  setup: WorkerSetup,
  { workers, signal }: BatchOptions,
  finish: (one: PlannedJob, result: WorkerResult) => Promise<void>,
): Promise<void> {
  const pool = new Piscina({
    filename: workerFile(),
    workerData: setup,
    minThreads: Math.min(workers, Math.max(1, waiting.length)),
    maxThreads: workers,
    idleTimeout: Infinity,
  })
  const left = [...waiting]
  const lane = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) {
      if (signal?.aborted === true) return
      await finish(one, await runInPool(pool, one))
    }
  }
  try {
    await Promise.all(Array.from({ length: workers * queuedPerWorker }, lane))
  } finally {
    await pool.destroy()
  }
}

async function runInPool(pool: Piscina, one: PlannedJob): Promise<WorkerResult> {
  for (let crashes = 1; ; crashes += 1) {
    try {
      return (await pool.run(one)) as WorkerResult
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      if (crashes >= mostCrashes) return { state: 'failed', reason }
    }
  }
}

/** The worker's module, which the build puts beside this one. */
function workerFile(): string {
  return fileURLToPath(new URL('./batch-worker.js', import.meta.url))
}
