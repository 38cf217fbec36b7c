import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import * as disk from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { JianbaoError } from '../../src/errors.js'
import { saveFiles } from '../../src/write/save.js'

vi.mock('node:fs/promises', { spy: true })

let folder = ''
beforeEach(() => {
  vi.restoreAllMocks()
  folder = mkdtempSync(join(tmpdir(), 'jianbao-save-'))
})

const at = (...names: string[]) => join(folder, ...names)
const bytes = (text: string) => new TextEncoder().encode(text)
const output = (name: string, text: string) => ({ path: at(name), bytes: bytes(text) })
const read = (name: string) => readFileSync(at(name), 'utf8')

async function failures(outputs: Parameters<typeof saveFiles>[0]): Promise<JianbaoError> {
  const error: unknown = await saveFiles(outputs).catch((thrown: unknown) => thrown)
  if (!(error instanceof JianbaoError)) throw new Error('the files were saved')
  return error
}

test('files are written and replaced, and nothing else is left', async () => {
  writeFileSync(at('a.md'), 'old')
  await saveFiles([output('a.md', 'A'), output('b.md', 'B')])
  expect([read('a.md'), read('b.md')]).toEqual(['A', 'B'])
  expect(readdirSync(folder)).toEqual(['a.md', 'b.md'])
})

test('a new folder is made', async () => {
  await saveFiles([output('x/y/a.md', 'A'), output('x/b.md', 'B')])
  expect([read('x/y/a.md'), read('x/b.md')]).toEqual(['A', 'B'])
})

test('a name as long as the system allows', async () => {
  const name = `${'字'.repeat(84)}.md`
  await saveFiles([output(name, 'A')])
  expect(read(name)).toBe('A')
})

test('two saves at once into the same folder', async () => {
  const saves = ['A', 'B', 'C', 'D'].map((text) =>
    saveFiles([output('x/a.md', text), output(`x/${text}.md`, text)]),
  )
  await Promise.all(saves)
  expect(['A', 'B', 'C', 'D']).toContain(read('x/a.md'))
  expect(readdirSync(at('x'))).toEqual(['A.md', 'B.md', 'C.md', 'D.md', 'a.md'])
})

test('the same file twice', async () => {
  await saveFiles([output('a.md', 'A'), output('a.md', 'B')])
  expect(read('a.md')).toBe('B')
  expect(readdirSync(folder)).toEqual(['a.md'])
})

test('every path that cannot be written is told, and all is as it was', async () => {
  writeFileSync(at('a.md'), 'old')
  writeFileSync(at('file'), '')
  mkdirSync(at('b.md'))
  const error = await failures([
    output('a.md', 'A'),
    output('new/deep/c.md', 'C'),
    output('b.md', 'B'),
    output('file/d.md', 'D'),
    output(`${'字'.repeat(100)}.md`, 'E'),
  ])
  expect(error.findings.map(({ code }) => code)).toEqual(Array(3).fill('output-not-writable'))
  expect(error.findings.map(({ message }) => message.zh.replace(/.*：(.*)；.*/, '$1'))).toEqual([
    '已有同名文件夹',
    '路径中有一段是文件，不是文件夹',
    '文件名过长',
  ])
  expect(read('a.md')).toBe('old')
  expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md', 'file'])
})

test('an empty folder that was there stays when a save fails', async () => {
  mkdirSync(at('mine'))
  mkdirSync(at('b.md'))
  const here = relative(process.cwd(), folder)
  await failures([
    { path: join(here, 'mine', 'a.md'), bytes: bytes('A') },
    { path: join(here, 'b.md'), bytes: bytes('B') },
  ])
  expect(readdirSync(folder).sort()).toEqual(['b.md', 'mine'])
})

const calls = ['mkdir', 'open', 'copyFile', 'rename'] as const
const cases = calls.flatMap((call) => [0, 1, 2].map((count) => [call, count] as const))

test.each(cases)('when %s fails after %i calls, no file is changed', async (call, count) => {
  writeFileSync(at('a.md'), 'old a')
  writeFileSync(at('c.md'), 'old c')
  writeFileSync(at('d.md'), 'old d')
  const spy = vi.spyOn(disk, call)
  const original = spy.getMockImplementation() as ((...values: unknown[]) => Promise<unknown>) | undefined
  let made = 0
  const actual = await vi.importActual<typeof disk>('node:fs/promises')
  const real = original ?? (actual[call] as unknown as (...values: unknown[]) => Promise<unknown>)
  spy.mockImplementation(((...values: unknown[]) =>
    made++ === count
      ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
      : real(...values)) as never)
  const error = await failures(['a.md', 'b.md', 'c.md', 'd.md'].map((name) => output(name, `new ${name}`)))
  expect(error.findings.map((one) => one.message.zh)).toEqual([expect.stringContaining('磁盘空间不足')])
  expect([read('a.md'), read('c.md'), read('d.md')]).toEqual(['old a', 'old c', 'old d'])
  expect(readdirSync(folder)).toEqual(['a.md', 'c.md', 'd.md'])
})
