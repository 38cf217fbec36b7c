import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, vi } from 'vitest'
import { queueState } from '../../src/bullmq.js'
import { startRedis, withoutRedis, type RunningRedis } from '../helpers/redis.js'

/** Whether a script puts reports on a queue. */
export const needsQueue = (text: string): boolean => text.includes("from 'jianbao/bullmq'")

/** Runs scripts of documents that need a Redis server, until their worker has made all reports. */
export class QueueScript {
  #redis: RunningRedis | undefined

  /** Without a Redis server the script is only loaded by `test/bullmq.test.ts`, which says so, too. */
  async run(text: string, folder: string): Promise<void> {
    if (withoutRedis !== undefined) return console.warn(`skipped: ${withoutRedis}`)
    this.#redis ??= await startRedis()
    const url = `redis://127.0.0.1:${this.#redis.port}`
    vi.stubEnv('REDIS_URL', url)
    const out = /folderStore\('([^']+)'\)/.exec(text)?.[1] ?? ''
    const path = join(folder, `queue-${Math.abs(text.length)}.ts`)
    writeFileSync(path, `${text}\nexport { worker }\n`)
    const home = process.cwd()
    process.chdir(folder)
    try {
      const { worker } = (await import(path)) as { worker: { close(): Promise<void> } }
      const connection = { url, maxRetriesPerRequest: null }
      for (let tries = 0; tries < 400; tries += 1) {
        const { made, waiting, active, failed } = await queueState({ connection })
        expect(failed).toEqual([])
        if (made > 0 && waiting + active === 0) break
        await wait(25)
      }
      await worker.close()
    } finally {
      process.chdir(home)
    }
    expect(readdirSync(join(folder, out)).length).toBeGreaterThan(0)
    await this.#empty()
  }

  /** The next script begins with an empty queue. */
  async #empty(): Promise<void> {
    await this.#redis?.stop()
    this.#redis = undefined
  }

  async stop(): Promise<void> {
    await this.#redis?.stop()
  }
}
