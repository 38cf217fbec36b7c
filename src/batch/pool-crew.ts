import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { JianbaoError } from '../errors.js'
import type { Crew } from './crew.js'
import type { PlanResult, WorkerResult, WorkerSetup } from './worker.js'

/** A report that has brought down so many workers is set aside. */
const mostCrashes = 2
/** Reports that wait inside the pool for each worker. */
const queuedPerWorker = 2

/** Worker threads. The dataset is read by them alone: one plans with it while the others read theirs. */
export function poolCrew(setup: WorkerSetup, workers: number): Crew {
  const pool = new Piscina({
    filename: workerFile(),
    workerData: setup,
    minThreads: workers,
    maxThreads: workers,
    idleTimeout: Infinity,
  })
  return {
    lanes: workers * queuedPerWorker,
    async plan(request) {
      const planned = pool.run(request, { name: 'plan' }) as Promise<PlanResult>
      for (let other = 1; other < workers; other += 1)
        pool.run(undefined, { name: 'open' }).catch(() => undefined)
      const result = await planned
      if (result.state === 'faults') throw new JianbaoError(result.findings)
      return result.plan
    },
    async make(one) {
      for (let crashes = 1; ; crashes += 1) {
        try {
          return (await pool.run(one)) as WorkerResult
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error)
          if (crashes >= mostCrashes) return { state: 'failed', reason }
        }
      }
    },
    close: () => pool.destroy(),
  }
}

/** The worker's module, which the build puts beside this one. */
function workerFile(): string {
  return fileURLToPath(new URL('./batch-worker.js', import.meta.url))
}
