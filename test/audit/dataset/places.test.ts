import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { auditDataset } from '../../../src/audit/dataset/audit.js'
import { Dataset } from '../../../src/model/dataset.js'
import { checkFolder } from '../../../src/read/folder.js'
import { briefly, folderWith } from '../../read/folders.js'

const rows = (...lines: string[]): string =>
  ['region,indicator,period,measure,of,versus,value,mode,comparable_basis,source', ...lines, ''].join('\n')
const contradicting = rows(
  'county,gdp,2024-01/2024-03,growth,,,7.9,,,s',
  'city,gdp,2024-Q1,growth,,,6.0,,,s',
  'county,gdp,2024-Q1,gap,growth,city,2.9,,,s',
)

describe('a contradiction', () => {
  it('is told with the file, line and column of the figure', async () => {
    const folder = await folderWith({ 'observations-2024.csv': contradicting, 'observations.csv': null })
    const { parts, findings, placeOf } = await checkFolder(folder)
    if (parts === undefined) throw new Error(JSON.stringify(findings))
    const audit = auditDataset(new Dataset(parts), { placeOf })
    expect(briefly(audit.findings, folder)).toEqual(['observations-2024.csv:4:7 contradiction-gap'])
  })

  it('ends the command with code 1', async () => {
    const folder = await folderWith({ 'observations.csv': contradicting })
    const { status, stderr } = spawnSync(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'src/cli/main.ts', 'check', folder, '--lang', 'zh'],
      { encoding: 'utf8' },
    )
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /observations\.csv:4:7: 错误：.*7\.9% − 6\.0% = 1\.9个百分点.*\[contradiction-gap\]\n共 1 处错误/,
    )
  })
})

it('the basis of a figure is read from its columns', async () => {
  const folder = await folderWith({
    'observations.csv': rows('county,gdp,2024-Q1,growth,,,7.9,year-to-date,是,s'),
  })
  const { parts } = await checkFolder(folder)
  expect([...(parts?.observations.values() ?? [])]).toMatchObject([
    { mode: 'year-to-date', comparableBasis: true },
  ])
})
