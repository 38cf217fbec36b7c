import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { formatPlace } from '../../src/errors.js'
import { checkDatasetAt, openDataset } from '../../src/read/open-dataset.js'
import { saveDataset } from '../../src/save/save-dataset.js'

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook with its first growth taken from another workbook, as Excel writes it: formula, last value, link. */
async function linkedWorkbook(): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'jianbao-linked-')), 'data.xlsx')
  await saveDataset(await openDataset('seeds/liaocheng'), path)
  const parts = unzipSync(readFileSync(path))
  let linked = 0
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/worksheets\/sheet\d+\.xml$/.test(name)) continue
    const xml = strFromU8(bytes).replace(/(<c [^>]*>)(<v>7\.9<\/v>)/, (_, cell: string, value: string) => {
      linked += 1
      return `${cell}<f>[1]一季度!$B$3</f>${value}`
    })
    parts[name] = strToU8(xml)
  }
  expect(linked).toBe(1)
  const linkRelations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/externalLinkPath" Target="file:///D:/报表/一季度.xlsx" TargetMode="External"/></Relationships>`
  parts['xl/externalLinks/externalLink1.xml'] = strToU8('<externalLink/>')
  parts['xl/externalLinks/_rels/externalLink1.xml.rels'] = strToU8(linkRelations)
  writeFileSync(path, zipSync(parts))
  return path
}

test('a cell that takes its value from another workbook is read as saved last, and warned of with its place', async () => {
  const path = await linkedWorkbook()
  const { parts, findings } = await checkDatasetAt(path)
  const told = findings.map(({ code, severity, place }) => [code, severity, formatPlace(place)])
  expect(told).toEqual([
    ['workbook-external', 'warning', expect.stringMatching(/data\.xlsx observations![A-Z]+\d+$/)],
  ])
  expect(parts?.observations.size).toBe((await openDataset('seeds/liaocheng')).size)
})
