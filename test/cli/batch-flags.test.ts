import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('batch refuses flags of PDF files where none is made', () => {
  const args = ['batch', '--data', 'seeds/china-provinces', '--template', 'ranking-bulletin']
  args.push('--period', '2023', '--format', 'md', '--pdf-a', '--tooltips', '--out', 'out/never-made')
  const program = ['node_modules/tsx/dist/cli.mjs', 'src/cli/main.ts', '--lang', 'en', ...args]
  const { status, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' })
  expect(status).not.toBe(0)
  for (const flag of ['--tooltips', '--pdf-a'])
    expect(stderr).toContain(`${flag} is for PDF files, and none of the formats is pdf: md`)
})

it('batch refuses flags that a file of jobs would leave unheard', () => {
  const args = ['batch', 'jobs.yaml', '--data', 'seeds/china-provinces', '--format', 'md', '--tooltips']
  args.push('--out', 'out/never-made')
  const program = ['node_modules/tsx/dist/cli.mjs', 'src/cli/main.ts', '--lang', 'zh', ...args]
  const { status, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' })
  expect(status).not.toBe(0)
  for (const flag of ['--format', '--tooltips'])
    expect(stderr).toContain(`${flag} 对任务文件 jobs.yaml 中的任务不起作用`)
})
