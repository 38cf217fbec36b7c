import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'jianbao-audit-'))

function command(args: readonly string[], input = '') {
  return spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/cli/main.ts', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C', LC_ALL: '', LC_MESSAGES: '' },
  })
}

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('a contradiction ends with 1, in the language asked for', () => {
  const wrong = file('wrong.txt', '产值从3.2亿元增至10.8亿元，增长了3.4倍。')
  const { status, stdout } = command(['--lang', 'zh', 'audit', wrong])
  expect(status).toBe(1)
  expect(stdout).toContain(`${wrong}:1:18：矛盾`)
})

test('a rule can be switched off, and then it ends with 0', () => {
  const { status, stdout } = command(
    ['audit', '-', '--off', 'fold-by-to', '--format', 'json'],
    '产值从3.2亿元增至10.8亿元，增长了3.4倍。',
  )
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual({ findings: [] })
})

test('Markdown against a dataset', () => {
  const report = file(
    'report.md',
    '# 聊城高新区2024年一季度简报\n\n2024年一季度，全区生产总值同比增长**8.9%**。\n',
  )
  const { status, stdout } = command(['audit', report, '--data', 'seeds/liaocheng', '--format', 'sarif'])
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({ runs: [{ results: [{ ruleId: 'data-value' }] }] })
})

test('documents against each other', () => {
  const a = file('a.txt', '聊城市2024年经济。\n2024年，聊城市进出口总额完成610.8亿元。')
  const b = file('b.txt', '聊城市2024年外贸。\n2024年，聊城市进出口总额完成601.8亿元。')
  const { status, stdout } = command(['audit', a, b])
  expect(status).toBe(1)
  expect(stdout).toContain('documents-conflict')
})

test('lists its rules', () => {
  expect(command(['audit', '--rules']).stdout).toContain('gap-of-rates\titself\t')
})

test.each([
  [['audit', join(folder, 'nowhere.txt'), join(folder, 'no.md')], 1, 'no.md'],
  [['audit'], 2, 'files'],
  [['audit', '-', '--off', 'gap-rates'], 2, 'no rule "gap-rates"'],
  [['audit', '-', '--format', 'xml'], 2, 'xml'],
])('a wrong call is told: %j', (args, code, told) => {
  const { status, stderr } = command(args)
  expect(status).toBe(code)
  expect(stderr).toContain(told)
})
