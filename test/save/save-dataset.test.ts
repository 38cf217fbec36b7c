import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unzipSync } from 'fflate'
import { JianbaoError } from '../../src/errors.js'
import { openDataset } from '../../src/read/open-dataset.js'
import { datasetContent } from '../../src/save/dataset-content.js'
import { saveDataset } from '../../src/save/save-dataset.js'
import { smallDataset, observation } from '../fixtures/small-dataset.js'
import { hasTool } from '../helpers/tools.js'
import { seedFolder } from '../seeds/seeds.js'
import { randomDataset } from './random-dataset.js'
import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { readdirSync } from 'node:fs'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jianbao-save-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const targets = ['a.xlsx', 'a.json', 'a-folder']

describe('saveDataset', () => {
  it.each(readdirSync(seedFolder('')))('%s reads back equal', async (seed) => {
    const data = await openDataset(seedFolder(seed))
    for (const target of targets) {
      await saveDataset(data, join(folder, target))
      expect(datasetContent(await openDataset(join(folder, target)))).toEqual(datasetContent(data))
    }
  })

  it('random datasets read back equal', async () => {
    for (let seed = 1; seed <= Number(process.env.JIANBAO_RUNS ?? 30); seed++) {
      const data = randomDataset(seed)
      for (const target of targets) {
        await saveDataset(data, join(folder, target))
        const back = await openDataset(join(folder, target))
        expect(datasetContent(back), `seed ${seed} ${target}`).toEqual(datasetContent(data))
      }
    }
  })

  it.skipIf(!hasTool('soffice'))('reads back equal after LibreOffice has saved it again', async () => {
    const data = await openDataset(seedFolder('liaocheng'))
    const path = join(folder, 'again.xlsx')
    await saveDataset(data, path)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const args = ['--headless', profile, '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), path]
    expect(spawnSync('soffice', args, { timeout: 120_000 }).status).toBe(0)
    expect(datasetContent(await openDataset(join(folder, 'out', 'again.xlsx')))).toEqual(datasetContent(data))
  })

  it('gives the same bytes for the same dataset', async () => {
    const data = await openDataset(seedFolder('liaocheng'))
    const twice = []
    for (const name of ['one.xlsx', 'two.xlsx']) {
      await saveDataset(data, join(folder, name))
      twice.push(await readFile(join(folder, name)))
    }
    expect(twice[0]?.equals(twice[1] as Buffer)).toBe(true)
  })

  it('lets no text be a formula, and keeps numbers numbers', async () => {
    const data = smallDataset([
      observation('east', 'gdp', '-3.20', { note: '=HYPERLINK("x")' }),
      observation('west', 'gdp', '7', { note: '@SUM(A1)' }),
      observation('zone', 'gdp', '+4', { note: "'-1" }),
    ])
    await saveDataset(data, join(folder, 'guard'))
    const csv = await readFile(join(folder, 'guard', 'observations.csv'), 'utf8')
    expect(csv).toContain(`,-3.20,s,"'=HYPERLINK(""x"")"`)
    expect(csv).toContain(`,7,s,'@SUM(A1)`)
    expect(csv).toContain(`,'+4,s,''-1`)
    await saveDataset(data, join(folder, 'guard.xlsx'))
    const parts = unzipSync(await readFile(join(folder, 'guard.xlsx')))
    const xml = new TextDecoder().decode(parts['xl/worksheets/sheet2.xml'])
    expect(xml).toMatch(/<c r="D2" s="4"><v>-3.20<\/v><\/c>/)
    expect(xml).toMatch(/s="3" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK/)
    expect(xml).not.toContain('<f>')
  })

  it('refuses what a workbook cannot hold, and formats that it does not know, and writes nothing', async () => {
    const long = smallDataset([observation('east', 'gdp', '1', { note: '长'.repeat(40_000) })])
    const before = await readdir(folder)
    await expect(saveDataset(long, join(folder, 'long.xlsx'))).rejects.toThrow(
      /observations!\w2: error: the text has more/,
    )
    await expect(saveDataset(long, join(folder, 'long.xls'))).rejects.toThrow(JianbaoError)
    expect(await readdir(folder)).toEqual(before)
    await saveDataset(long, join(folder, 'long'))
    expect((await openDataset(join(folder, 'long'))).size).toBe(1)
  })

  it('tells a fault of a sheet by its cell', async () => {
    const path = join(folder, 'fault.json')
    await saveDataset(await openDataset(seedFolder('liaocheng')), path)
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('"value": "25.7"', '"value": "25,7"'))
    await expect(openDataset(path)).rejects.toThrow(/fault\.json:\d+:16: error: value: "25,7"/)
  })
})
