import * as promises from 'node:fs/promises'
import type { InterfaceLanguage } from '../errors.js'
import type { Crew } from './crew.js'
import { folderStore, removeAsides, type Disk } from './folder-store.js'
import type { PlannedJob, StoredFile } from './job.js'
import { Journal } from './journal.js'
import { writeManifest } from './manifest.js'
import type { BatchJobs } from './plan-batch.js'
import { poolCrew } from './pool-crew.js'
import { soloCrew } from './solo-crew.js'
import type { ResultStore } from './store.js'
import type { WorkerResult, WorkerSetup } from './worker.js'

export interface BatchOptions {
  /** Folder or file of the dataset. */
  readonly data: string
  /** A list of jobs, or one for each region of an expression. */
  readonly jobs: BatchJobs
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
  /** How many reports there are to be, those among them that a stopped batch has not come to. */
  readonly all: number
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
  const { data: dataPath, out, language = 'zh', workers, disk = promises } = options
  const store = folderStore(out, disk)
  const setup: WorkerSetup = { dataPath, out, language }
  const crew = workers === 0 ? soloCrew(setup, store) : poolCrew(setup, workersFor(options))
  try {
    return await runWith(crew, store, options)
  } finally {
    await crew.close()
  }
}

/** A short list of jobs needs no more workers than it is long. */
function workersFor({ jobs, workers }: BatchOptions): number {
  return 'regions' in jobs ? workers : Math.max(1, Math.min(workers, jobs.length))
}

async function runWith(crew: Crew, store: ResultStore, options: BatchOptions): Promise<BatchResult> {
  const { data: dataPath, jobs, out, pattern, force = false, signal, disk = promises } = options
  const { planned, order } = await crew.plan({
    jobs,
    options: { dataPath, ...(pattern !== undefined && { pattern }) },
  })
  const journal = await Journal.open(out, disk)
  await removeAsides(out, disk)
  const reports = new Map<string, BatchReport>()
  const settle = (report: BatchReport): void => {
    reports.set(report.planned.id, report)
    options.onReport?.(report, reports.size, planned.length)
  }
  const waiting: PlannedJob[] = []
  for (const one of order.flatMap((index) => planned[index] ?? [])) {
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
  const left = waiting.values()
  const lane = async (): Promise<void> => {
    for (const one of left) {
      if (signal?.aborted === true) return
      await finish(one, await crew.make(one))
    }
  }
  await Promise.all(Array.from({ length: crew.lanes }, lane))
  const result = { all: planned.length, reports: planned.flatMap((one) => reports.get(one.id) ?? []) }
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
