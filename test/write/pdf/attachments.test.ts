import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { brief } from '../../../src/briefing.js'
import { writeLedger } from '../../../src/ledger/write-ledger.js'
import { writePdf } from '../../../src/write/pdf/document.js'
import { gongwen } from '../../../src/write/theme/gongwen.js'
import { sampleBriefing } from '../../fixtures/briefing.js'
import { liaocheng } from '../../helpers/brief-text.js'
import { hasTool } from '../../helpers/tools.js'

const briefing = brief({
  data: liaocheng,
  template: 'quarterly-briefing',
  region: 'liaocheng-hitech',
  period: '2024-Q1',
})

/** The files inside a PDF that it shows as associated with itself. */
function embedded(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes).toString('latin1')
  return [...file.matchAll(/\/Type \/EmbeddedFile[^]*?\nstream\n([^]*?)\nendstream/g)].map(([, data]) =>
    inflateSync(Buffer.from(data ?? '', 'latin1')).toString('utf8'),
  )
}

describe('attached files', () => {
  it('are the ledger for programs and as a table, the same bytes twice', async () => {
    const { bytes } = await briefing.write('pdf', { attachLedger: true })
    expect(embedded(bytes)).toEqual([
      writeLedger(briefing.ledger, 'json'),
      writeLedger(briefing.ledger, 'csv'),
    ])
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/AF \[\d+ 0 R \d+ 0 R\]/)
    expect((await briefing.write('pdf', { attachLedger: true })).bytes).toEqual(bytes)
  })

  it('are none unless they are wanted', async () => {
    expect(embedded((await briefing.write('pdf')).bytes)).toEqual([])
  })

  it.skipIf(!hasTool('pdfdetach'))('come out of the PDF as they went in, whatever their names', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jianbao-attached-'))
    try {
      const data = Buffer.from([0, 1, 255, 10, 13])
      const names = ['数据.bin', 'Z.bin', 'a (1).bin']
      const attachments = names.map((name) => ({
        name,
        bytes: data,
        mime: 'application/octet-stream',
        description: '原始“数据”(甲)',
      }))
      const path = join(folder, 'a.pdf')
      writeFileSync(path, (await writePdf(sampleBriefing, { theme: gongwen, attachments })).bytes)
      execFileSync('pdfdetach', ['-saveall', '-o', folder, path])
      for (const name of names) expect(readFileSync(join(folder, name))).toEqual(data)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('may not have one name', async () => {
    const one = { name: 'a.csv', bytes: new Uint8Array([1]), mime: 'text/csv', description: '' }
    await expect(writePdf(sampleBriefing, { theme: gongwen, attachments: [one, one] })).rejects.toMatchObject(
      {
        findings: [{ code: 'attachment-name-twice' }],
      },
    )
  })
})
