import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { JianbaoError } from '../errors.js'
import type { CheckedDataset } from '../model/check-dataset.js'
import { Dataset } from '../model/dataset.js'
import { DatasetReading } from './dataset-reading.js'
import { checkFolder } from './folder.js'
import { readDataFile } from './data-file.js'

/**
 * Opens a dataset: its folder (`dataset.yaml`, `regions.csv`, `indicators.csv`, `observations.csv`), an
 * Excel workbook whose sheets are those tables, or a JSON document; or a table as an office makes it
 * (`.xlsx`, `.csv`), a JSON-stat or SDMX file, with a mapping beside it: `q1.mapping.yaml` for `q1.xlsx`.
 *
 * @throws JianbaoError with every fault of every file, each with file, line and column, or its cell.
 * @example
 * const data = await openDataset('seeds/liaocheng')
 */
export async function openDataset(path: string): Promise<Dataset> {
  const { parts, findings } = await checkDatasetAt(path)
  if (parts === undefined) throw new JianbaoError(findings.filter((one) => one.severity === 'error'))
  return new Dataset(parts)
}

/** Reads and checks what `openDataset` opens, without throwing for what is wrong in it. */
export async function checkDatasetAt(path: string): Promise<CheckedDataset> {
  if (extname(path) === '' || (await isFolder(path))) return checkFolder(path)
  const reading = new DatasetReading()
  await readDataFile(path, reading)
  return reading.check()
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
