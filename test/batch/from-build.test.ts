import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Options } from 'tsup'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import config from '../../tsup.config.js'
import { filesIn, provinces, templateFile, temporaryFolder } from './fixtures.js'

const built = join('node_modules', '.cache', `jianbao-build-${process.pid}`)

/** As published, without the declarations of types, which take a minute. */
beforeAll(async () => {
  const outDir = built
  for (const one of config as Options[])
    await build({ ...one, config: false, dts: false, clean: false, silent: true, outDir })
}, 60_000)
afterAll(() => rmSync(built, { recursive: true, force: true }))

const load = {
  'index.js': 'const { runBatch } = await import(process.argv[2])',
  'index.cjs': 'const { runBatch } = require(process.argv[2])',
}

describe('runBatch of the built package', () => {
  test.each(['index.js', 'index.cjs'] as const)('%s makes reports in workers', (file) => {
    const out = temporaryFolder()
    const template = templateFile()
    const jobs = ['shandong', 'henan'].map((region) => ({ template, region, period: 2023, formats: ['md'] }))
    const script = `(async () => {
      ${load[file]}
      const { reports } = await runBatch({ ...JSON.parse(process.argv[1]), workers: 1 })
      console.log(reports.map(({ state }) => state).join(' '))
    })()`
    const request = JSON.stringify({ data: provinces, jobs, out })
    const path = join(process.cwd(), built, file)
    const args = ['--input-type=commonjs', '-e', script, request, path]
    expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe('made made\n')
    expect([...filesIn(out).keys()]).toContain('shandong-2023-flash.md')
  })
})
