import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import writeExcelFile, { type Row, type SheetData } from 'write-excel-file/node'
import type { Finding } from '../../../src/errors.js'
import { formatPlace } from '../../../src/errors.js'
import type { Observation } from '../../../src/model/observation.js'
import { checkDatasetAt } from '../../../src/read/open-dataset.js'
import { folderWith } from '../folders.js'

export const merged = (value: string, columns: number, rows = 1): Row[number] => ({
  value,
  columnSpan: columns,
  rowSpan: rows,
})

export const shown = (value: number, format: string): Row[number] => ({ value, type: Number, format })

/** A workbook by a writer that is not ours. */
export async function workbookOf(sheets: Readonly<Record<string, SheetData>>): Promise<Uint8Array> {
  const given = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }))
  return writeExcelFile(given).toBuffer()
}

/** A workbook that LibreOffice saves of a flat ODS file, with formulas computed. */
export function workbookByLibreOffice(fods: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'office-table-'))
  try {
    writeFileSync(join(folder, 'a.fods'), fods)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const args = ['--headless', profile, '--convert-to', 'xlsx', '--outdir', folder, join(folder, 'a.fods')]
    const result = spawnSync('soffice', args, { encoding: 'utf8', timeout: 120_000 })
    if (result.error !== undefined) throw result.error
    return readFileSync(join(folder, 'a.xlsx'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Regions, indicators and a source that the tables below are about. */
export const catalogue = `
source: { agency: 东河市统计局, title: 统计月报 }
regions:
  - { id: city, level: prefecture, name: 东河市 }
  - { id: east, level: county, parent: city, name: 东城区, aliases: [东城] }
  - { id: west, level: county, parent: city, name: 西山县 }
  - { id: zone, level: functional-zone, parent: city, name: 东河高新区, shortNames: { zh-Hans: 高新区 } }
indicators:
  - { id: gdp, name: 地区生产总值, name_en: gross regional product, unit: 亿元, aliases: [GDP] }
  - { id: primary, name: 第一产业增加值, unit: 亿元, partOf: gdp, aliases: [第一产业] }
  - { id: secondary, name: 第二产业增加值, unit: 亿元, partOf: gdp, aliases: [第二产业] }
  - { id: industry, name: 规模以上工业增加值, unit: 亿元, shortNames: { zh-Hans: 工业 } }
  - { id: retail, name: 社会消费品零售总额, unit: 亿元 }
  - { id: investment, name: 固定资产投资, unit: 亿元 }
  - { id: power, name: 全社会用电量, unit: 亿千瓦时 }
  - { id: power-industry, name: 工业用电量, unit: 亿千瓦时 }
  - { id: trade, name: 进出口总额, unit: 亿元 }
  - { id: revenue, name: 一般公共预算收入, unit: 亿元 }
  - { id: people, name: 常住人口, unit: 万人, kind: stock }
  - { id: urban, name: 城镇化率, unit: '%', kind: rate }
  - { id: cpi, name: 居民消费价格指数, unit: 点, kind: index }
peerGroups:
  - { id: counties, names: { zh-Hans: 各县区 }, within: city, members: { parent: city, levels: [county, functional-zone] } }
`

export interface Read {
  /** `east gdp 2024-Q1 growth = 7.9 %`, in the order of the table. */
  readonly figures: readonly string[]
  /** `表1!C7 wide-label-unknown`. */
  readonly faults: readonly string[]
  readonly findings: readonly Finding[]
}

/** Reads a table through a mapping, as a clerk would: both files in one folder. */
export async function readOffice(
  table: Uint8Array | string,
  mapping: string,
  name = 'table.xlsx',
  more: Readonly<Record<string, string>> = {},
): Promise<Read> {
  const stem = name.replace(/\.\w+$/, '')
  const folder = await folderWith({
    'dataset.yaml': null,
    'regions.csv': null,
    'indicators.csv': null,
    'observations.csv': null,
    [name]: table,
    [`${stem}.mapping.yaml`]: mapping,
    ...more,
  })
  const { parts, findings } = await checkDatasetAt(join(folder, name))
  const faults = findings.map(({ code, place }) => {
    const { file, ...rest } = place
    const where =
      place.sheet === undefined
        ? `${file?.slice(folder.length + 1) ?? ''}:${place.line}:${place.column}`
        : formatPlace(rest)
    return `${where} ${code}`
  })
  return { figures: [...(parts?.observations.values() ?? [])].map(brieflyFigure), faults, findings }
}

function brieflyFigure(one: Observation): string {
  const { region, indicator, period, measure, of, versus, value, missing, unit, note, status } = one
  const which = [
    region,
    indicator,
    period,
    measure === 'level' ? '' : measure,
    of && `:${of}`,
    versus && `@${versus}`,
  ]
  const what = [value ?? missing, unit, note && `(${note})`, ...status]
  return `${which.filter(Boolean).join(' ').replace(' :', ':').replace(' @', '@')} = ${what.filter(Boolean).join(' ')}`
}
