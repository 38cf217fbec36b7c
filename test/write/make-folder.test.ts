import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { saveFiles } from '../../src/write/save.js'
import { makeFolder } from '../../src/write/make-folder.js'

const home = mkdtempSync(join(tmpdir(), 'jianbao-folder-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

it('makes a folder and those above it, and tells which are new', async () => {
  const [a, b, c] = [join(home, 'a'), join(home, 'a/b'), join(home, 'a/b/c')]
  expect(await makeFolder(b)).toEqual([a, b])
  expect(await makeFolder(c)).toEqual([c])
  expect(await makeFolder(c)).toEqual([])
  expect(existsSync(c)).toBe(true)
})

it('is made once by many at a time', async () => {
  const deep = join(home, 'x/y/z')
  const made = await Promise.all(Array.from({ length: 20 }, () => makeFolder(deep)))
  expect(made.flat().toSorted()).toEqual([join(home, 'x'), join(home, 'x/y'), deep])
})

it('is not made below a file', async () => {
  writeFileSync(join(home, 'file'), '')
  await expect(makeFolder(join(home, 'file/a/b'))).rejects.toMatchObject({ code: 'ENOTDIR' })
})

it.skipIf(!existsSync('/proc/self'))('ends with an error where the system makes nothing', async () => {
  await expect(makeFolder('/proc/jianbao/a')).rejects.toMatchObject({
    code: 'ENOFOLDER',
    path: '/proc/jianbao',
  })
  for (const path of ['/proc/jianbao.md', '/proc/jianbao/a/b.md'])
    await expect(saveFiles([{ path, bytes: new Uint8Array() }])).rejects.toThrow('can be made there')
})
