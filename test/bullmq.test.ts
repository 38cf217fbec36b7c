import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { runBatch } from '../src/batch/run-batch.js'
import {
  enqueue,
  folderStore,
  planJobs,
  queueState,
  startWorker,
  type PlannedJob,
  type ResultStore,
} from '../src/bullmq.js'
import { openDataset } from '../src/read/open-dataset.js'
import { fiftyJobsOf, filesIn, job, provinces, templateFile, temporaryFolder } from './batch/fixtures.js'
import { randoms } from './fixtures/random.js'
import { builtFolder } from './helpers/built.js'
import { startRedis, withoutRedis, type RunningRedis } from './helpers/redis.js'

const data = await openDataset(provinces)
const template = templateFile()
const regions = [...data.regions.values()].filter(({ level }) => level === 'province').map(({ id }) => id)
const jobsOf = (ids: readonly string[]) => ids.map((region) => job({ template, region }))
const planOf = (jobs: ReturnType<typeof jobsOf>): PlannedJob[] =>
  planJobs(data, jobs, { dataPath: provinces })

/** A queue and what lies in a folder after it, without the manifest that only a batch writes. */
const resultsIn = (folder: string) => {
  const files = filesIn(folder)
  files.delete('manifest.json')
  return files
}

describe.skipIf(withoutRedis !== undefined)(`on a queue in Redis ${withoutRedis ?? ''}`, () => {
  let redis: RunningRedis
  let names = 0
  const children: ChildProcess[] = []
  const queueOf = () => ({
    connection: { host: '127.0.0.1', port: redis.port, maxRetriesPerRequest: null },
    queue: `queue-${(names += 1)}`,
  })

  beforeAll(async () => {
    redis = await startRedis()
  })
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
  })
  afterAll(() => redis.stop())

  const settled = async (options: ReturnType<typeof queueOf>, all: number): Promise<void> => {
    for (;;) {
      const { made, failed } = await queueState(options)
      if (made + failed.length >= all) return
      await wait(50)
    }
  }

  test('makes what a batch makes, once', async () => {
    const [expected, out] = [temporaryFolder(), temporaryFolder()]
    const jobs = jobsOf(regions.slice(0, 5))
    await runBatch({ data: provinces, jobs, out: expected, workers: 0 })
    const options = queueOf()
    expect(await enqueue(planOf(jobs), options)).toEqual({ added: 5, known: 0 })
    expect(await enqueue(planOf(jobs), options)).toEqual({ added: 0, known: 5 })
    const worker = startWorker({ ...options, data: provinces, store: folderStore(out) })
    await settled(options, 5)
    await worker.close()
    expect(filesIn(out)).toEqual(resultsIn(expected))
    expect(await queueState(options)).toEqual({ made: 5, waiting: 0, active: 0, failed: [] })
  }, 60_000)

  test('sets a report aside that cannot be made, with its reason, and takes it again when asked', async () => {
    const out = temporaryFolder()
    const options = queueOf()
    const planned = planOf([
      job({ template, region: 'henan' }),
      job({ template, region: 'henan', period: '1999' }),
    ])
    await enqueue(planned, options)
    const worker = startWorker({ ...options, data: provinces, store: folderStore(out), language: 'en' })
    await settled(options, 2)
    const { made, failed } = await queueState(options)
    expect(made).toBe(1)
    expect(failed.map(({ name, reason }) => [name, /\[[\w-]+\]/.exec(reason)?.[0]])).toEqual([
      ['henan-1999-flash.md', '[period-empty]'],
    ])
    expect(await enqueue(planned, options)).toEqual({ added: 1, known: 1 })
    await settled(options, 2)
    await worker.close()
  }, 60_000)

  test('tries again when the store is out of reach for a while', async () => {
    const out = temporaryFolder()
    const options = queueOf()
    await enqueue(planOf(jobsOf(['henan'])), { ...options, backoffMs: 20 })
    const folder = folderStore(out)
    let refusals = 2
    const store: ResultStore = {
      ...folder,
      put: (name, bytes) => {
        refusals -= 1
        return refusals >= 0 ? Promise.reject(new Error('out of reach')) : folder.put(name, bytes)
      },
    }
    const worker = startWorker({ ...options, data: provinces, store })
    await settled(options, 1)
    await worker.close()
    expect((await queueState(options)).made).toBe(1)
    expect(filesIn(out).size).toBe(2)
  }, 60_000)

  const kills = Number(process.env.JIANBAO_KILLS ?? 4)
  test(`loses, doubles and tears nothing when workers are killed ${kills} times over queues of 50`, async () => {
    const jobs = fiftyJobsOf()
    const expected = temporaryFolder()
    await runBatch({ data: provinces, jobs, out: expected, workers: 0 })
    const planned = planOf(jobs)
    const script = join(await builtFolder(), 'queue-worker.js')
    const begin = async () => {
      const options = queueOf()
      await enqueue(planned, { ...options, attempts: 50 })
      return { options, out: temporaryFolder() }
    }
    const start = ({ options, out }: Awaited<ReturnType<typeof begin>>): ChildProcess => {
      const given = [String(redis.port), provinces, out, '500', options.queue]
      const child = spawn(process.execPath, [script, ...given], { stdio: 'ignore' })
      children.push(child)
      return child
    }
    const first = await begin()
    const begun = performance.now()
    const whole = start(first)
    await settled(first.options, planned.length)
    const wholeMs = performance.now() - begun
    whole.kill('SIGKILL')
    const batches = [await begin()]
    const random = randoms(7)
    for (let killed = 0; killed < kills;) {
      const batch = batches.at(-1) ?? first
      const child = start(batch)
      // The first third is the start of the process.
      await wait((0.3 + 0.7 * (random.next().value as number)) * wholeMs)
      const { made, failed } = await queueState(batch.options)
      child.kill('SIGKILL')
      if (made + failed.length < planned.length) killed += 1
      else batches.push(await begin())
    }
    for (const batch of [first, ...batches]) {
      const last = start(batch)
      await settled(batch.options, planned.length)
      // One that has been killed with its worker again and again was set aside.
      await enqueue(planned, { ...batch.options, attempts: 50 })
      await settled(batch.options, planned.length)
      last.kill('SIGKILL')
      const { made, failed } = await queueState(batch.options)
      expect([made, failed]).toEqual([planned.length, []])
      const files = filesIn(batch.out)
      for (const name of files.keys()) if (name.includes('.jianbao-aside-')) files.delete(name)
      expect(files).toEqual(resultsIn(expected))
    }
  }, 3_600_000)
})
