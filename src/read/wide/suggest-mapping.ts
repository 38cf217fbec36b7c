import { basename, extname } from 'node:path'
import { Document } from 'yaml'
import { JianbaoError } from '../../errors.js'
import type { Dataset } from '../../model/dataset.js'
import { csvGrid } from '../csv-grid.js'
import { DatasetReading } from '../dataset-reading.js'
import { readFileText } from '../file-text.js'
import type { Grid } from '../grid.js'
import { openWorkbook } from '../workbook-file.js'
import { NameIndex } from './name-index.js'
import { suggestTable, type SuggestedTable } from './suggest-table.js'

/**
 * Suggests a mapping for a wide table (`.xlsx`, `.csv`): where heads and labels seem to stand, and with
 * `?` the labels whose meaning has to be told. It is a draft to be corrected; a `?` that is left is told
 * as a fault when the table is opened.
 *
 * @throws JianbaoError for a file that cannot be read.
 * @example
 * console.log(await suggestMapping('examples/wide-table/q1.csv', await openDataset('seeds/liaocheng')))
 */
export async function suggestMapping(path: string, catalogue?: Dataset): Promise<string> {
  const reading = new DatasetReading()
  const grids = await gridsOf(path, reading)
  if (reading.findings.failed) throw new JianbaoError(reading.findings.all)
  const names = new NameIndex(
    [...(catalogue?.regions.values() ?? [])],
    [...(catalogue?.indicators.values() ?? [])],
  )
  const tables = grids.flatMap((grid) => suggestTable(grid, names) ?? [])
  const document = new Document({
    catalogue: '?',
    source: { agency: '?', title: basename(path, extname(path)) },
    tables: tables.map(tableFields),
  })
  document.commentBefore =
    ' catalogue: the folder of regions.csv and indicators.csv / 地区和指标目录所在的文件夹\n' +
    ' ?: an id or a name, a period, a measure (growth, rank:growth@counties), several with spaces, or skip\n' +
    ' ?：编号或名称、时期、类型（growth、rank:growth@counties），可并列，或 skip（不读）'
  return document.toString({ lineWidth: 110 })
}

async function gridsOf(path: string, reading: DatasetReading): Promise<Grid[]> {
  if (extname(path).toLowerCase() === '.csv') {
    const text = await readFileText(path, reading.findings)
    return text === undefined ? [] : [csvGrid(path, text, reading.findings)]
  }
  const workbook = await openWorkbook(path, reading)
  const sheets = workbook?.sheets.filter(({ hidden }) => !hidden) ?? []
  return sheets.flatMap((sheet) => {
    try {
      return workbook === undefined ? [] : [workbook.grid(path, sheet)]
    } catch (error) {
      reading.findings.addThrown(error, path)
      return []
    }
  })
}

function tableFields({ sheet, heads, labels, units, period, columns, rows }: SuggestedTable): object {
  const told = (labelsOf: readonly string[]): object =>
    Object.fromEntries(labelsOf.map((label) => [label, '?']))
  return {
    ...(sheet !== undefined && { sheet }),
    heads: /^\d+$/.test(heads) ? Number(heads) : heads,
    labels,
    ...(units !== undefined && { units }),
    region: '?',
    ...(period !== undefined && { period }),
    ...(columns.length > 0 && { columns: told(columns) }),
    ...(rows.length > 0 && { rows: told(rows) }),
  }
}
