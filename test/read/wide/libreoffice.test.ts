import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hasTool } from '../../helpers/tools.js'
import { catalogue, readOffice, workbookByLibreOffice } from './office.js'

const fods = new URL('files/counties.fods', import.meta.url)
const saved = new URL('files/counties.xlsx', import.meta.url)

const mapping = `${catalogue}
tables:
  - heads: 3-4
    region: 东河市
    missing: { …: suppressed }
    columns: { C: growth }
`

const figures = [
  'city power 2024-03 = 1334.60 亿千瓦时',
  'city power 2024-03 growth = 7.9 %',
  'city power 2024-04 = 0.00 亿千瓦时',
  'city power 2024-04 growth = 30.0 %',
  'city power-industry 2024-03 = 1234.50 亿千瓦时',
  'city power-industry 2024-03 growth = -1.3 %',
  'city power-industry 2024-04 = not-available 亿千瓦时',
  'city power-industry 2024-04 growth = suppressed',
  'city retail 2024-03 = 0.3 亿元',
  'city retail 2024-04 = 35 亿元',
]

describe('a workbook that LibreOffice saved: months as dates, percent formats, formulas, indents', () => {
  it('as it was saved once', async () => {
    const read = await readOffice(readFileSync(saved), mapping)
    expect(read.faults).toEqual([])
    expect(read.figures).toEqual(figures)
  })

  it.skipIf(!hasTool('soffice'))('as the LibreOffice that is here saves it', async () => {
    const read = await readOffice(workbookByLibreOffice(readFileSync(fods, 'utf8')), mapping)
    expect(read.faults).toEqual([])
    expect(read.figures).toEqual(figures)
  })

  it('with the numbers as they are stored', async () => {
    const read = await readOffice(
      readFileSync(saved),
      mapping.replace('region:', 'numbers: stored\n    region:'),
    )
    expect(read.figures).toContain('city power-industry 2024-03 growth = -1.25 %')
    expect(read.figures).toContain('city power 2024-03 = 1334.6 亿千瓦时')
    expect(read.figures).toContain('city power 2024-04 growth = 30 %')
  })
})
