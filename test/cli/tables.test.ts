import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '../read/wide/office.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianbao-tables-'))
  cpSync('test/read/wide/files/counties.xlsx', join(folder, 'q.xlsx'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function jianbao(...args: string[]) {
  const all = ['node_modules/tsx/dist/cli.mjs', 'src/cli/main.ts', '--lang', 'zh', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('tables as offices make them', () => {
  const workbook = (): string => join(folder, 'q.xlsx')
  const map = (table: string): void =>
    writeFileSync(
      join(folder, 'q.mapping.yaml'),
      `${catalogue}\ntables:\n  - { heads: 3-4, region: city, ${table} }\n`,
    )

  test('check tells faults by cell', () => {
    map('columns: { C: growth }, rows: { 工业用电量: nothing-known }')
    const { status, stderr } = jianbao('check', workbook())
    expect(status).toBe(1)
    expect(stderr).toContain(`${workbook()} 用电与生产!A6: 错误：`)
    expect(stderr).not.toContain('用电与生产!A7')
  })

  test('check passes a sound table', () => {
    map('columns: { C: growth }')
    expect(jianbao('check', workbook())).toMatchObject({ status: 0, stderr: '' })
  })

  test('mapping drafts what the table needs', () => {
    const { status, stdout } = jianbao('mapping', workbook())
    expect(status).toBe(0)
    expect(stdout).toContain('sheet: 用电与生产')
    expect(stdout).toContain('全社会用电量: "?"')
  })

  test('mapping writes the draft to a file, and what PowerShell redirected is read', () => {
    const out = join(folder, 'draft.yaml')
    const { status, stdout } = jianbao('mapping', workbook(), '--out', out)
    expect({ status, stdout }).toEqual({ status: 0, stdout: `已写入：${out}\n` })
    expect(readFileSync(out, 'utf8')).toBe(jianbao('mapping', workbook()).stdout)
    map('columns: { C: growth }')
    const mapping = join(folder, 'q.mapping.yaml')
    writeFileSync(mapping, Buffer.from(`\ufeff${readFileSync(mapping, 'utf8')}`, 'utf16le'))
    expect(jianbao('check', workbook())).toMatchObject({ status: 0, stderr: '' })
  })
})
