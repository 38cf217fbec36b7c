import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync, appendFileSync, copyFileSync, cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { journalName } from '../../src/batch/journal.js'
import { manifestName } from '../../src/batch/manifest.js'
import { runBatch, type BatchResult } from '../../src/batch/run-batch.js'
import { builtFolder } from '../helpers/built.js'
import { filesIn, job, provinces, templateFile, temporaryFolder } from './fixtures.js'

const template = templateFile()
const someRegions = ['shandong', 'henan', 'sichuan', 'guangdong']
const jobs = someRegions.map((region) => job({ template, region }))
const states = ({ reports }: BatchResult): string => reports.map(({ state }) => state).join(' ')

describe('a batch', () => {
  test('makes the same files in this thread and in workers', async () => {
    const [here, there] = [temporaryFolder(), temporaryFolder()]
    expect(states(await runBatch({ data: provinces, jobs, out: here, workers: 0 }))).toBe(
      'made made made made',
    )
    const regions = someRegions.join(',')
    const cli = join(await builtFolder(), 'cli.js')
    const given = `batch --data ${provinces} --template ${template} --regions ${regions} --period 2023`
    const more = `--format md --format html --workers 2 --out ${there} --lang en`
    const { stdout } = spawnSync(process.execPath, [cli, ...`${given} ${more}`.split(' ')], {
      encoding: 'utf8',
    })
    expect(stdout).toBe('4 made, 0 unchanged, 0 failed\n')
    expect(filesIn(there)).toEqual(filesIn(here))
    expect([...filesIn(here).keys()]).toContain('shandong-2023-flash.md')
    expect(filesIn(here).size).toBe(9)
  }, 60_000)

  test('goes on after a report that fails, and lists it with its reason', async () => {
    const out = temporaryFolder()
    const broken = job({ template, region: 'shandong', period: '1999', name: 'broken' })
    const result = await runBatch({ data: provinces, jobs: [broken, ...jobs], out, workers: 0 })
    expect(states(result)).toBe('failed made made made made')
    expect(result.reports[0]?.reason).toContain('[period-empty]')
    const manifest = JSON.parse(readFileSync(join(out, manifestName), 'utf8')) as {
      reports: { state: string }[]
    }
    expect(manifest.reports.map(({ state }) => state)).toEqual(['failed', 'done', 'done', 'done', 'done'])
  })

  test('skips what lies there unchanged, and makes anew what does not', async () => {
    const out = temporaryFolder()
    const run = (more = {}) => runBatch({ data: provinces, jobs, out, workers: 0, ...more })
    await run()
    expect(states(await run())).toBe('unchanged unchanged unchanged unchanged')
    rmSync(join(out, 'henan-2023-flash.md'))
    writeFileSync(join(out, 'sichuan-2023-flash.html'), 'edited')
    expect(states(await run())).toBe('unchanged made made unchanged')
    expect(states(await run({ force: true }))).toBe('made made made made')
    expect(states(await run({ pattern: 'b/{region}' }))).toBe('made made made made')
    expect(filesIn(out).has('b/山东省.md')).toBe(true)
  })

  test('makes anew what other data, another template or options change', async () => {
    const out = temporaryFolder()
    const data = temporaryFolder()
    cpSync(provinces, data, { recursive: true })
    const own = templateFile()
    const [one] = [job({ template: own, region: 'shandong' })]
    const run = () => runBatch({ data, jobs: [one], out, workers: 0 })
    await run()
    expect(states(await run())).toBe('unchanged')
    appendFileSync(own, '\n补充。\n')
    expect(states(await run())).toBe('made')
    expect(states(await run())).toBe('unchanged')
    appendFileSync(join(data, 'dataset.yaml'), '\n# 更正\n')
    expect(states(await run())).toBe('made')
  })

  test.each([
    ['../../outside', 'outside.md'],
    ['/etc/report', 'etc/report.md'],
    ['..', 'shandong-2023-flash.md'],
    ['a\\..\\b:c', 'a_.._b_c.md'],
  ])('a job named %j leads out of no folder', async (name, file) => {
    const out = temporaryFolder()
    await runBatch({
      data: provinces,
      jobs: [job({ template, region: 'shandong', name })],
      out: join(out, 'in'),
      workers: 0,
    })
    expect([...filesIn(out).keys()]).toContain(`in/${file}`)
    expect([...filesIn(out).keys()].every((one) => one.startsWith('in/'))).toBe(true)
  })

  test('a torn last line of the journal costs one report, no more', async () => {
    const out = temporaryFolder()
    await runBatch({ data: provinces, jobs, out, workers: 0 })
    const journal = join(out, journalName)
    const bytes = readFileSync(journal)
    writeFileSync(journal, bytes.subarray(0, bytes.length - 20))
    expect(states(await runBatch({ data: provinces, jobs, out, workers: 0 }))).toBe(
      'unchanged unchanged unchanged made',
    )
    expect(
      readFileSync(journal, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toHaveLength(4)
  })

  test('removes what a killed run left half written', async () => {
    const out = temporaryFolder()
    await runBatch({ data: provinces, jobs, out, workers: 0 })
    copyFileSync(join(out, 'henan-2023-flash.md'), join(out, '.jianbao-aside-0123456789ab'))
    await runBatch({ data: provinces, jobs, out, workers: 0 })
    expect([...filesIn(out).keys()].filter((name) => name.startsWith('.jianbao-aside'))).toEqual([])
  })

  test.each([
    ['an unknown region', [job({ template, region: 'shandnog' })], 'reference-unknown'],
    ['an unknown template', [job({ template: 'nothing', region: 'henan' })], 'template-unknown'],
    ['two of one name', [jobs, jobs].flat(), 'file-name-repeated'],
    ['a pattern with a wrong slot', [job({ template, region: 'henan' })], 'pattern-slot-unknown'],
  ])('%s is told before anything is made', async (_, given, code) => {
    const out = temporaryFolder()
    const pattern = code === 'pattern-slot-unknown' ? { pattern: '{place}' } : {}
    await expect(runBatch({ data: provinces, jobs: given, out, workers: 0, ...pattern })).rejects.toThrow(
      code,
    )
    expect(filesIn(out).size).toBe(0)
  })

  test('stops when it is told to, and goes on later', async () => {
    const out = temporaryFolder()
    const stop = new AbortController()
    const first = await runBatch({
      data: provinces,
      jobs,
      out,
      workers: 0,
      signal: stop.signal,
      onReport: () => stop.abort(),
    })
    expect(states(first)).toBe('made')
    expect(states(await runBatch({ data: provinces, jobs, out, workers: 0 }))).toBe(
      'unchanged made made made',
    )
  })
})
