import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Decimal } from 'decimal.js'
import { Document, Packer, Paragraph } from 'docx'
import { transform } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as jianbao from '../../src/index.js'
import { jobSchema } from '../../src/batch/job.js'
import { openFace } from '../../src/write/fonts/font-face.js'
import { checkedCode, docstringExamples } from './docstring-examples.js'

const examples = docstringExamples()
const home = process.cwd()
/** What an example may name beside the module that it stands in, the package, and `node:fs/promises`. */
const given: Record<string, unknown> = { ...fs, Decimal, jobSchema, openFace, ...jianbao.themes }

beforeAll(async () => {
  const data = await jianbao.openDataset('seeds/liaocheng')
  const briefing = jianbao.brief({
    data,
    template: 'quarterly-briefing',
    region: 'liaocheng-hitech',
    period: '2024-Q1',
  })
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-examples-'))
  for (const name of ['seeds', 'examples', 'fonts']) symlinkSync(resolve(name), join(folder, name))
  writeFileSync(join(folder, 'office.docx'), await letterhead())
  writeFileSync(join(folder, 'my-theme.yaml'), 'extends: report\ncolors: { accent: "8B1A1A" }\n')
  await briefing.save(join(folder, 'edited.docx'))
  const { catalogue } = (await import('../../examples/catalogue.mjs')) as { catalogue: unknown }
  const row = { area: '371500', quarter: '2024-Q1', gdp: '650.3', gdp_growth: '6.1' }
  const client = { query: () => Promise.resolve({ rows: [row] }) }
  Object.assign(given, { data, briefing, document: briefing.document, catalogue, client })
  process.chdir(folder)
})

afterAll(() => {
  process.chdir(home)
})

async function letterhead(): Promise<Buffer> {
  const children = ['{{title}}', '{{body}}'].map((text) => new Paragraph(text))
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

/** These need a Redis server, and have their own test. */
const elsewhere = ['src/bullmq.ts']

describe('examples in docstrings', () => {
  it.each(examples.filter(({ file }) => !elsewhere.includes(file)))(
    '$file: $symbol',
    async ({ file, code }) => {
      const own = (await import(join(home, file))) as Record<string, unknown>
      const same = (found: unknown, expected: unknown): void => expect(found).toEqual(expected)
      const names = { ...given, ...jianbao, ...own, same }
      const source = `async function example({ ${Object.keys(names).join(', ')} }) { { ${checkedCode(code)}\n } }`
      const { code: plain } = await transform(source, { loader: 'ts' })
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the examples are the package's own
      const example = new Function('names', `${plain}; return example(names)`) as (
        names: object,
      ) => Promise<void>
      await example(names)
    },
  )

  it('stand on every exported function and class', () => {
    const shown = new Set(examples.map(({ symbol }) => symbol))
    const missing = Object.entries(jianbao)
      .filter(([name, value]) => typeof value === 'function' && !shown.has(name))
      .map(([name]) => name)
    expect(missing).toEqual([])
  })
})
