import { mkdtempSync, readFileSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { callHere } from '../docs/call-here.js'
import { paragraphs, runText } from '../helpers/docx-parts.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianbao-example-'))
  for (const name of ['examples', 'seeds']) symlinkSync(resolve(name), join(folder, name))
})
const run = (name: string, ...args: string[]) => callHere(folder, 'node', [`examples/${name}.mjs`, ...args])

test('quarterly-briefing makes four formats and tells its figures', async () => {
  const { code, stdout, stderr } = await run('quarterly-briefing')
  expect([code, stderr]).toEqual([0, ''])
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(
    ['docx', 'html', 'md', 'pdf'].map((format) => `liaocheng-hitech-2024-Q1.${format}`),
  )
  expect(stdout).toContain('7.9%\tgdp\tpublished')
})

test("press-conference prints the office's prose with the dataset's figures", async () => {
  const { code, stdout, stderr } = await run('press-conference')
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^高新区2024年一季度经济运行新闻发布会: \d+ figures\n$/)
  const text = paragraphs(readFileSync(join(folder, 'out/press-conference.docx')))
    .map(runText)
    .join('\n')
  expect(text).toContain('进出口总额完成10.8亿元，同比增长25.7%')
  expect(text).toContain('一个季度的数据还不足以判断全年')
})

describe('ranking-bulletin', () => {
  test('makes one for each province, and nothing twice', async () => {
    vi.stubEnv('EXAMPLE_WORKERS', '0')
    expect(await run('ranking-bulletin')).toMatchObject({
      code: 0,
      stdout: '31 made, 0 unchanged, 0 failed\n',
    })
    expect(await run('ranking-bulletin')).toMatchObject({
      code: 0,
      stdout: '0 made, 31 unchanged, 0 failed\n',
    })
    vi.unstubAllEnvs()
    const files = readdirSync(join(folder, 'out/provinces')).filter((name) => name.endsWith('.docx'))
    expect(files).toHaveLength(31)
    expect(
      paragraphs(readFileSync(join(folder, 'out/provinces/四川省2023年位次通报.docx')))
        .map(runText)
        .join('\n'),
    ).toContain('第5位')
  })
})

test('regional-bulletin is English, for the region asked for', async () => {
  const { code, stdout } = await run('regional-bulletin', 'southwest')
  expect(code).toBe(0)
  expect(stdout).toContain('3.9%')
  expect(
    paragraphs(readFileSync(join(folder, 'out/southwest-2024.docx')))
      .map(runText)
      .join('\n'),
  ).toContain('Southwest')
  expect(readFileSync(join(folder, 'out/southwest-2024.csv'), 'utf8')).toContain(
    'Bureau of Economic Analysis',
  )
})
