import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { build } from 'tsup'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../../../src/document/nodes.js'
import { writeDocx } from '../../../src/write/docx/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { sampleBriefing } from '../../fixtures/briefing.js'
import { elements, paragraphs, runText, textPart, textParts } from '../../helpers/docx-parts.js'

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const write = async (document: Document) => (await writeDocx(document, { theme: gongwen })).bytes
const twice: Document = {
  ...sampleBriefing,
  title: '另一份',
  children: [...sampleBriefing.children, ...sampleBriefing.children],
}

const folder = mkdtempSync(join(tmpdir(), 'docx-same-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the same document gives the same bytes', () => {
  test('one after the other and at the same time', async () => {
    const first = hash(await write(sampleBriefing))
    const other = hash(await write(twice))
    const together = await Promise.all([twice, sampleBriefing, sampleBriefing, twice].map(write))
    expect(together.map(hash)).toEqual([other, first, first, other])
    expect(other).not.toBe(first)
  })

  describe('in another process', () => {
    beforeAll(async () => {
      const source = (path: string) =>
        JSON.stringify(fileURLToPath(new URL(`../../../${path}`, import.meta.url)))
      writeFileSync(
        join(folder, 'entry.ts'),
        `import { createHash } from 'node:crypto'
import { writeDocx } from ${source('src/write/docx/document.ts')}
import { gongwen } from ${source('src/write/theme/gongwen.ts')}
import { sampleBriefing } from ${source('test/fixtures/briefing.ts')}
const { bytes } = await writeDocx(sampleBriefing, { theme: gongwen })
console.log(createHash('sha256').update(bytes).digest('hex'), new Date(2024, 0, 1).getTimezoneOffset())`,
      )
      await build({
        entry: [join(folder, 'entry.ts')],
        outDir: folder,
        format: 'esm',
        outExtension: () => ({ js: '.mjs' }),
        noExternal: [/./],
        platform: 'node',
        target: 'node20',
        config: false,
        silent: true,
      })
    })

    test.each([
      ['Asia/Shanghai', -480],
      ['America/Los_Angeles', 480],
      ['Pacific/Kiritimati', -840],
    ])('in the time zone %s', async (zone, offset) => {
      const result = spawnSync(process.execPath, [join(folder, 'entry.mjs')], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      })
      expect(result.stderr).toBe('')
      expect(result.stdout.trim()).toBe(`${hash(await write(sampleBriefing))} ${offset}`)
    })
  })
})

describe('the package', () => {
  test('begins with the content types and keeps to one order', async () => {
    const paths = Object.keys(unzipSync(await write(sampleBriefing)))
    expect(paths.slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels'])
    expect(paths.slice(2)).toEqual(paths.slice(2).sort())
  })

  test('holds no clock, no random id and no count of other documents', async () => {
    const bytes = await write(twice)
    const all = [...textParts(bytes).values()].join('\n')
    const moments = all.match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g) ?? []
    expect(new Set(moments)).toEqual(new Set(['2024-04-20T00:00:00Z']))
    expect(all.match(/rId(?!\d+")[^"]*"/g)).toBeNull()
    const drawings = elements(textPart(bytes, 'word/document.xml'), 'wp:docPr')
    expect(drawings.map((one) => /id="(\d+)"/.exec(one)?.[1])).toEqual(['1', '2'])
  })

  test('does not touch text that looks like an id', async () => {
    const value = 'r:id="rId9" <wp:docPr id="7"/>'
    const document: Document = {
      ...sampleBriefing,
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    }
    expect(paragraphs(await write(document)).map(runText)).toEqual([value])
  })
})
