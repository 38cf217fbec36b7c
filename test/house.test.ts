import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Which rooms a room may import from; one direction only. Files beside the rooms belong to `root`. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  messages: [],
  model: ['root', 'messages'],
  derive: ['root', 'messages', 'model'],
  document: ['root', 'messages', 'model'],
  phrase: ['root', 'messages', 'model', 'derive', 'document'],
  template: ['root', 'messages', 'model', 'derive', 'phrase', 'document'],
  ledger: ['root', 'messages', 'model', 'derive', 'phrase', 'document'],
  ooxml: ['root', 'messages'],
  write: ['root', 'messages', 'document', 'ooxml'],
  audit: ['root', 'messages', 'model', 'derive', 'phrase', 'document'],
  read: ['root', 'messages', 'model', 'derive', 'audit', 'ooxml', 'document'],
  batch: ['root', 'messages', 'model', 'template', 'write', 'read', 'document'],
  preview: ['root', 'messages', 'model', 'template', 'write', 'read', 'document'],
  save: [
    'root',
    'messages',
    'model',
    'derive',
    'phrase',
    'ledger',
    'document',
    'audit',
    'read',
    'write',
    'ooxml',
  ],
  cli: [
    'root',
    'batch',
    'preview',
    'messages',
    'model',
    'derive',
    'phrase',
    'template',
    'ledger',
    'write',
    'audit',
    'read',
    'save',
    'document',
  ],
}
/** Modules at the top of `src` that any room may use; the others put the rooms together. */
const shared = ['cell-address.ts', 'errors.ts', 'limits.ts', 'package-root.ts', 'unicode-text.ts']
/** Rooms that make whole briefings. */
const togetherRooms = ['cli', 'batch', 'preview']
/** Rooms that must run in a browser, and their files that read the disk for a caller in Node. */
const coreRooms = ['messages', 'model', 'derive', 'phrase', 'document', 'template', 'ledger', 'audit']
const nodeFiles = ['files', 'load', 'load-partials', 'load-sample'].map((name) => `template/${name}.ts`)

const src = resolve('src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'))

const roomOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : 'root')

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1] ?? '')
}

function target(file: string, specifier: string): string {
  const path = resolve(src, dirname(file), specifier).replace(/\.js$/, '.ts')
  return relative(src, path).split(sep).join('/')
}

describe('the direction of imports', () => {
  it.each(files.filter((file) => roomOf(file) !== 'root'))('%s', (file) => {
    const room = roomOf(file)
    const allowed = mayImport[room]
    expect(allowed, `the room ${room} is not in the table`).toBeDefined()
    for (const specifier of importsOf(file).filter((one) => one.startsWith('.'))) {
      const imported = target(file, specifier)
      const from = roomOf(imported)
      if (from === room || imported.startsWith('..')) continue
      expect(allowed, `${file} imports ${imported}`).toContain(from)
      if (from === 'root' && !togetherRooms.includes(room))
        expect(shared, `${file} imports ${imported}`).toContain(imported)
    }
  })
})

describe('the core uses nothing of Node’s', () => {
  it.each(files.filter((file) => coreRooms.includes(roomOf(file)) && !nodeFiles.includes(file)))(
    '%s',
    (file) => {
      expect(importsOf(file).filter((one) => one.startsWith('node:'))).toEqual([])
    },
  )
})

it('keeps docx and pdfmake behind one adapter each', () => {
  const users = (name: string): string[] =>
    files.filter(
      (file) =>
        importsOf(file).some((one) => one === name || one.startsWith(`${name}/`)) ||
        readFileSync(join(src, file), 'utf8').includes(`\`${name}/`),
    )
  expect(users('docx')).toEqual(['write/docx/adapter.ts'])
  expect(users('pdfmake')).toEqual(['write/pdf/adapter.ts'])
})
