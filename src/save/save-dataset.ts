import { extname, join } from 'node:path'
import { stringify } from 'yaml'
import { assertNone, fail, finding, type Finding } from '../errors.js'
import { limits } from '../limits.js'
import type { DatasetInput, TableName } from '../model/dataset-input.js'
import type { Dataset } from '../model/dataset.js'
import { saveFiles } from '../write/save.js'
import { csvText } from './csv-text.js'
import { datasetContent } from './dataset-content.js'
import { tidyTable, type TidyTable } from './tidy-table.js'
import type { SheetContent } from './xlsx/sheet-xml.js'
import { workbookBytes } from './xlsx/workbook-bytes.js'

/**
 * Saves a dataset as a workbook (`.xlsx`), a JSON document (`.json`) or a folder of CSV and YAML (any
 * other path), such that `openDataset` opens an equal one: every figure with its printed decimals.
 * Text is kept without space round it. All files come out together or none does.
 *
 * @throws JianbaoError if a path cannot be written, or a text or the table is too long for a workbook.
 * @example
 * await saveDataset(await openDataset('seeds/liaocheng'), 'out/liaocheng.xlsx')
 */
export async function saveDataset(data: Dataset, path: string): Promise<void> {
  const content = datasetContent(data)
  switch (extname(path).toLowerCase()) {
    case '.xlsx':
      await saveFiles([{ path, bytes: workbookBytes(sheetsOf(content)) }])
      break
    case '.json':
      await saveFiles([{ path, bytes: bytesOf(`${JSON.stringify(content, null, 2)}\n`) }])
      break
    case '.csv':
    case '.xls':
    case '.xlsm':
      fail('dataset-format-unknown', { accepted: '.xlsx, .json' }, { file: path })
      break
    default:
      await saveFiles(
        filesOf(content).map(([name, text]) => ({ path: join(path, name), bytes: bytesOf(text) })),
      )
  }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function filesOf(content: DatasetInput): [name: string, text: string][] {
  const { regions, indicators, observations, ...head } = content
  return [
    ['dataset.yaml', stringify(plain(head), { lineWidth: 110 })],
    ['regions.csv', csvText(tidyTable('regions', regions))],
    ['indicators.csv', csvText(tidyTable('indicators', indicators))],
    ['observations.csv', csvText(tidyTable('observations', observations))],
  ]
}

/** Without fields that are undefined, which YAML would write as null. */
function plain(head: object): unknown {
  return JSON.parse(JSON.stringify(head)) as unknown
}

const sheetNames: Readonly<Record<TableName, string>> = {
  observations: 'observations',
  indicators: 'indicators',
  regions: 'regions',
  peerGroups: 'peer_groups',
  sources: 'sources',
}

function sheetsOf(content: DatasetInput): SheetContent[] {
  const sheets: SheetContent[] = [{ name: 'dataset', rows: headRows(content), numbers: new Set() }]
  const findings: Finding[] = []
  for (const [table, name] of Object.entries(sheetNames) as [TableName, string][]) {
    const rows = content[table] ?? []
    if (rows.length === 0 && table === 'peerGroups') continue
    const tidy = tidyTable(table, rows)
    sheets.push({ name, rows: [tidy.heads, ...tidy.rows], numbers: numberColumns(tidy) })
  }
  for (const { name, rows } of sheets) {
    if (rows.length > limits.sheetRows) {
      findings.push(
        finding('sheet-too-long', { rows: rows.length, limit: limits.sheetRows }, { sheet: name }),
      )
    }
    for (const [row, cells] of rows.entries()) {
      const column = cells.findIndex((text) => text.length > limits.cellCharacters)
      if (column < 0) continue
      const place = { sheet: name, line: row + 1, column: column + 1 }
      findings.push(finding('cell-too-long', { limit: limits.cellCharacters }, place))
    }
  }
  assertNone(findings)
  return sheets
}

function headRows({ title, rounding, templates }: DatasetInput): string[][] {
  const rows = [['field', 'value']]
  if (title !== undefined) rows.push(['title', title])
  if (rounding !== undefined) rows.push(['rounding', rounding])
  if (templates !== undefined) rows.push(['templates', JSON.stringify(templates)])
  return rows
}

/** Ids and codes are text, even where they are digits. */
function numberColumns({ heads }: TidyTable): Set<number> {
  const numeric = new Set(['value', 'value_to', 'decimals'])
  return new Set(heads.flatMap((head, index) => (numeric.has(head) ? [index] : [])))
}
