import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { callHere } from '../docs/call-here.js'
import { DocumentShell } from '../docs/shell.js'

interface Step {
  readonly run?: string
  readonly uses?: string
  readonly with?: { readonly sarif_file?: string }
}
const workflow = parse(readFileSync('examples/audit-in-ci/proofread.yml', 'utf8')) as {
  readonly jobs: { readonly proofread: { readonly steps: readonly Step[] } }
}
const { steps } = workflow.jobs.proofread
const commands = steps.flatMap(({ run }) => run ?? [])

/** A repository as the workflow expects it. */
function repository(report: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-ci-'))
  symlinkSync(resolve('seeds/liaocheng'), join(folder, 'data'))
  symlinkSync(resolve('examples/audit-in-ci/proofread.mjs'), join(folder, 'proofread.mjs'))
  mkdirSync(join(folder, 'reports'))
  writeFileSync(join(folder, 'reports', 'q1.md'), report)
  return folder
}

const sound = '2024年一季度，聊城高新区生产总值同比增长7.9%，进出口总额完成10.8亿元。\n'

test('the steps of the workflow run, but for the installation', async () => {
  const shell = new DocumentShell()
  await shell.start()
  const lines = commands
    .filter((command) => !command.startsWith('npm install'))
    .map((code) => ({ code, exitCode: 0 }))
  expect(lines).toHaveLength(2)
  const { code, printed } = await shell.run(lines, repository(sound))
  shell.stop()
  expect([code, printed]).toEqual([0, expect.stringContaining('1 files, 0 contradictions')])
})

test('a contradiction ends with code 1 and stands in the file that is uploaded', async () => {
  const folder = repository(sound.replace('7.9%', '9.7%'))
  const args = commands.at(-1)?.split(' ').slice(1) ?? []
  expect(await callHere(folder, 'node', args)).toMatchObject({
    code: 1,
    stdout: '1 files, 1 contradictions\n',
  })
  const uploaded = steps.find(({ uses }) => uses?.includes('upload-sarif'))?.with?.sarif_file ?? ''
  const sarif = JSON.parse(readFileSync(join(folder, uploaded), 'utf8')) as {
    runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[]
  }
  const [result] = sarif.runs[0]?.results ?? []
  expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('reports/q1.md')
})
