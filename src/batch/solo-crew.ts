import { JianbaoError } from '../errors.js'
import type { Dataset } from '../model/dataset.js'
import { openDataset } from '../read/open-dataset.js'
import type { Crew } from './crew.js'
import { makeReport } from './make-report.js'
import { planBatch } from './plan-batch.js'
import type { ResultStore } from './store.js'
import type { WorkerSetup } from './worker.js'

/** This thread, which makes one report after another. */
export function soloCrew({ dataPath, language }: WorkerSetup, store: ResultStore): Crew {
  let data: Promise<Dataset> | undefined
  const opened = (): Promise<Dataset> => (data ??= openDataset(dataPath))
  return {
    lanes: 1,
    async plan({ jobs, options }) {
      return planBatch(await opened(), jobs, options)
    },
    async make(one) {
      try {
        return { state: 'done', files: await makeReport(await opened(), one, store) }
      } catch (error) {
        if (error instanceof JianbaoError) return { state: 'failed', reason: error.format(language) }
        throw error
      }
    },
    async close() {},
  }
}
