import { workerData } from 'node:worker_threads'
import { JianbaoError, type InterfaceLanguage } from '../errors.js'
import type { Dataset } from '../model/dataset.js'
import { openDataset } from '../read/open-dataset.js'
import { folderStore } from './folder-store.js'
import type { PlannedJob, StoredFile } from './job.js'
import { makeReport } from './make-report.js'

/** What a worker is started with. */
export interface WorkerSetup {
  readonly dataPath: string
  readonly out: string
  readonly language: InterfaceLanguage
}

export type WorkerResult =
  | { readonly state: 'done'; readonly files: readonly StoredFile[] }
  | { readonly state: 'failed'; readonly reason: string }

const { dataPath, out, language } = workerData as WorkerSetup
const store = folderStore(out)
let data: Promise<Dataset> | undefined

/** Makes one report; the dataset, fonts and templates are read once for all reports of this worker. */
export default async function make(planned: PlannedJob): Promise<WorkerResult> {
  data ??= openDataset(dataPath)
  try {
    return { state: 'done', files: await makeReport(await data, planned, store) }
  } catch (error) {
    if (error instanceof JianbaoError) return { state: 'failed', reason: error.format(language) }
    throw error
  }
}
