import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

function claims(args: readonly string[], input: string | Uint8Array = '') {
  return spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'src/cli/main.ts', 'claims', ...args],
    {
      input,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'C', LC_ALL: '', LC_MESSAGES: '' },
    },
  )
}

test('prints JSON from standard input', () => {
  const { status, stdout } = claims(['-', '--format', 'json', '--year', '2024'], '一季度出口增长7.9%。')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject([
    {
      quote: '一季度出口增长7.9%',
      offset: 0,
      kind: 'growth-rate',
      value: '7.9',
      unit: '%',
      period: '2024-Q1',
    },
  ])
})

test('quotes English as it stands, Chinese without the ends of lines', () => {
  const english = claims(['-'], 'In 2024, Rivermouth’s gross domestic\nproduct grew by 6.1%.').stdout
  expect(english).toMatch(/gross domestic product grew by 6\.1%\n$/)
  expect(claims(['-'], '2024年一季度，全市出口\n增长7.9%。').stdout).toMatch(/出口增长7\.9%\n$/)
})

test('prints units and names of English claims in English', () => {
  const text =
    'In 2024, real gross domestic product of the Far West rose 3.2 percent, to 4.9 billion yuan per hectare.'
  const lines = claims(['-', '--data', 'seeds/us-regions'], text).stdout.split('\n')
  expect(lines[0]).toContain('\t3.2%\tup\t-\t2024\tFar West\treal gross domestic product\t')
  expect(lines[1]).toContain('\t4.9 billion yuan per hectare\t')
})

test('reads UTF-16 with its mark', () => {
  expect(claims(['-'], Buffer.from('\ufeff增长5%', 'utf16le')).stdout).toContain('growth-rate\t5%')
})

test('reads GB18030', () => {
  const text = Buffer.from([0xd4, 0xf6, 0xb3, 0xa4, 0x35, 0x25])
  expect(claims(['-'], text).stdout).toContain('growth-rate\t5%')
})

test.each([
  [['nowhere.txt'], 1, 'file-not-readable'],
  [['-', '--format', 'xml'], 2, 'xml'],
  [['-', '--year', 'x'], 2, 'four digits'],
  [[], 2, 'file'],
])('a wrong call is told: %j', (args, code, told) => {
  const { status, stderr } = claims(args)
  expect(status).toBe(code)
  expect(stderr).toContain(told)
})
