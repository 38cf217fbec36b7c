import { workerData } from 'node:worker_threads'
import { JianbaoError, type Finding, type InterfaceLanguage } from '../errors.js'
import type { Dataset } from '../model/dataset.js'
import { openDataset } from '../read/open-dataset.js'
import { folderStore } from './folder-store.js'
import type { PlannedJob, StoredFile } from './job.js'
import { makeReport } from './make-report.js'
import type { PlanOptions } from './plan.js'
import { planBatch, type BatchJobs, type BatchPlan } from './plan-batch.js'

/** What a worker is started with. */
export interface WorkerSetup {
  readonly dataPath: string
  readonly out: string
  readonly language: InterfaceLanguage
}

export type WorkerResult =
  | { readonly state: 'done'; readonly files: readonly StoredFile[] }
  | { readonly state: 'failed'; readonly reason: string }

export interface PlanRequest {
  readonly jobs: BatchJobs
  readonly options: PlanOptions
}

export type PlanResult =
  | { readonly state: 'planned'; readonly plan: BatchPlan }
  | { readonly state: 'faults'; readonly findings: readonly Finding[] }

const { dataPath, out, language } = workerData as WorkerSetup
const store = folderStore(out)
let data: Promise<Dataset> | undefined

const opened = (): Promise<Dataset> => (data ??= openDataset(dataPath))

/** Makes one report; the dataset, fonts and templates are read once for all reports of this worker. */
export default async function make(planned: PlannedJob): Promise<WorkerResult> {
  try {
    return { state: 'done', files: await makeReport(await opened(), planned, store) }
  } catch (error) {
    if (error instanceof JianbaoError) return { state: 'failed', reason: error.format(language) }
    throw error
  }
}

/** Plans the batch with the dataset that this worker needs anyway; faults travel as values between threads. */
export async function plan({ jobs, options }: PlanRequest): Promise<PlanResult> {
  try {
    return { state: 'planned', plan: planBatch(await opened(), jobs, options) }
  } catch (error) {
    if (error instanceof JianbaoError) return { state: 'faults', findings: error.findings }
    throw error
  }
}

/** Reads the dataset before there is a report to make; its faults are told by the worker that plans. */
export async function open(): Promise<void> {
  await opened().catch(() => undefined)
}
