import { expect, test } from 'vitest'
import { ledgerRows, numericColumns } from '../../src/ledger/rows.js'
import { Workbook } from '../../src/read/xlsx/workbook.js'
import { sampleBriefing } from '../../src/sample.js'
import { ledgerWorkbook } from '../../src/save/ledger-workbook.js'
import { textParts } from '../helpers/docx-parts.js'

test.each([['zh'], ['en']] as const)(
  'a ledger read back is the same, its values numbers: %s',
  async (language) => {
    const { ledger } = await sampleBriefing('quarterly-briefing')
    const bytes = ledgerWorkbook(ledger, language)
    const { head, rows } = ledgerRows(ledger, language)
    const workbook = new Workbook(bytes)
    const [sheet] = workbook.sheets
    if (sheet === undefined) throw new Error('no sheet')
    const grid = workbook.grid('ledger.xlsx', sheet)
    const texts = grid.rows.map(({ cells }) =>
      head.map((_, index) => cells.find(({ column }) => column === index + 1)?.text ?? ''),
    )
    expect(texts).toEqual([head, ...rows])
    const values = [...numericColumns].map((column) => head[column])
    expect(values).toHaveLength(3)
    const xml = textParts(bytes).get('xl/worksheets/sheet1.xml') ?? ''
    expect(xml).toContain('<c r="D2" s="')
    expect(xml).toContain('<v>7.9</v>')
    expect(xml).toContain('state="frozen"')
    expect(xml).toContain(`<autoFilter ref="A1:U${rows.length + 1}"/>`)
  },
)

test('the same ledger gives the same bytes', async () => {
  const one = await sampleBriefing('quarterly-briefing')
  const other = await sampleBriefing('quarterly-briefing')
  expect(ledgerWorkbook(one.ledger)).toEqual(ledgerWorkbook(other.ledger))
})
