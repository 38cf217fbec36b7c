import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import * as promises from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Disk } from '../../src/batch/folder-store.js'
import { journalName } from '../../src/batch/journal.js'
import { runBatch } from '../../src/batch/run-batch.js'
import { builtFolder } from '../helpers/built.js'
import { randoms } from '../fixtures/random.js'
import { fiftyJobs, filesIn, job, provinces, templateFile, temporaryFolder } from './fixtures.js'

const template = templateFile()
const jobs = ['shandong', 'henan'].map((region) => job({ template, region }))

interface Fault {
  readonly disk: Disk
  readonly calls: () => number
}

/** A disk whose call of a number fails, once or from then on. */
function failingDisk(failing: number, forEver: boolean): Fault {
  let calls = 0
  const step = <T>(work: () => Promise<T>): Promise<T> => {
    calls += 1
    const fails = forEver ? calls >= failing : calls === failing
    if (fails) return Promise.reject(Object.assign(new Error('EIO: input/output error'), { code: 'EIO' }))
    return work()
  }
  const open: Disk['open'] = (...given) =>
    step(async () => {
      const file = await promises.open(...given)
      const writeFile = file.writeFile.bind(file)
      const sync = file.sync.bind(file)
      const close = file.close.bind(file)
      // A write that fails has written half.
      file.writeFile = (data: Uint8Array | string) =>
        step(() => writeFile(data)).catch(async (error: unknown) => {
          await writeFile(data.slice(0, Math.floor(data.length / 2)))
          throw error
        })
      file.sync = () => step(() => sync())
      file.close = () =>
        step(() => close()).catch(async (error: unknown) => {
          await close()
          throw error
        })
      return file
    })
  const wrapped = <K extends 'mkdir' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'truncate'>(name: K) =>
    ((...given: unknown[]) =>
      step(() => (promises[name] as (...all: unknown[]) => Promise<unknown>)(...given))) as unknown as Disk[K]
  return {
    disk: {
      open,
      mkdir: wrapped('mkdir'),
      readdir: wrapped('readdir'),
      readFile: wrapped('readFile'),
      rename: wrapped('rename'),
      rm: wrapped('rm'),
      truncate: wrapped('truncate'),
    },
    calls: () => calls,
  }
}

describe('when a call to the disk fails', () => {
  test.each([
    ['once', false],
    ['and all after it', true],
  ])(
    'at any place, %s, the next run ends as if nothing had happened',
    async (_, forEver) => {
      const sound = temporaryFolder()
      const counting = failingDisk(Infinity, false)
      await runBatch({ data: provinces, jobs, out: sound, workers: 0, disk: counting.disk })
      const expected = filesIn(sound)
      expect(counting.calls()).toBeGreaterThan(20)
      for (let failing = 1; failing <= counting.calls(); failing += 1) {
        const out = temporaryFolder()
        const { disk } = failingDisk(failing, forEver)
        await runBatch({ data: provinces, jobs, out, workers: 0, disk }).catch((error: unknown) => {
          expect(String(error)).toContain('EIO')
        })
        await runBatch({ data: provinces, jobs, out, workers: 0 })
        expect(filesIn(out), `after call ${failing}`).toEqual(expected)
      }
    },
    240_000,
  )

  test('a call that fails while the batch is taken up again loses nothing either', async () => {
    const sound = temporaryFolder()
    await runBatch({ data: provinces, jobs, out: sound, workers: 0 })
    const expected = filesIn(sound)
    for (let failing = 1; failing <= 12; failing += 1) {
      const out = temporaryFolder()
      for (const disk of [failingDisk(9 + failing, true).disk, failingDisk(failing, true).disk]) {
        await runBatch({ data: provinces, jobs, out, workers: 0, disk }).catch(() => undefined)
      }
      await runBatch({ data: provinces, jobs, out, workers: 0 })
      expect(filesIn(out), `after call ${failing}`).toEqual(expected)
    }
  }, 120_000)
})

const kills = Number(process.env.JIANBAO_KILLS ?? 4)

describe('when the process is killed', () => {
  test(`at ${kills} random moments over batches of 50, nothing is lost, doubled or torn`, async () => {
    const cli = join(await builtFolder(), 'cli.js')
    const jobsFile = fiftyJobs()
    const start = (out: string): ChildProcess => {
      const given = ['batch', jobsFile, '--data', provinces, '--workers', '2', '--out', out]
      return spawn(process.execPath, [cli, ...given], { stdio: 'ignore' })
    }
    const sound = temporaryFolder()
    const begun = performance.now()
    const [code] = (await once(start(sound), 'exit')) as [number]
    const wholeMs = performance.now() - begun
    expect(code).toBe(0)
    const expected = filesIn(sound)
    expect(expected.size).toBe(101)
    const random = randoms(20240401)
    const folders = [temporaryFolder()]
    for (let killed = 0; killed < kills;) {
      const child = start(folders.at(-1) ?? '')
      const ended = once(child, 'exit')
      // The first third is the start of the process.
      await Promise.race([ended, wait((0.3 + 0.7 * (random.next().value as number)) * wholeMs)])
      if (child.kill('SIGKILL')) {
        await ended
        killed += 1
      } else folders.push(temporaryFolder())
    }
    for (const folder of folders) {
      await once(start(folder), 'exit')
      expect(filesIn(folder)).toEqual(expected)
      const lines = readFileSync(join(folder, journalName), 'utf8').trimEnd().split('\n')
      const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id)
      expect(new Set(ids).size).toBe(50)
    }
  }, 3_600_000)
})
