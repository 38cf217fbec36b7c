import { access } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { readJsonFile } from './json/read-json-file.js'
import type { DatasetReading } from './dataset-reading.js'
import { readMappedFile } from './mapped-file.js'
import { isMappingName, mappingNames } from './mapping-name.js'
import { readWorkbookFile } from './workbook-file.js'

/** Reads one file as a whole dataset, with its mapping if there is one beside it. */
export async function readDataFile(file: string, reading: DatasetReading): Promise<void> {
  if (isMappingName(file)) {
    await readMappedFile(file, reading)
    return
  }
  const mapping = await firstThatExists(mappingNames(file))
  if (mapping !== undefined) {
    await readMappedFile(mapping, reading, file)
    return
  }
  switch (extname(file).toLowerCase()) {
    case '.xlsx':
      await readWorkbookFile(file, reading)
      break
    case '.json':
      await readJsonFile(file, reading)
      break
    case '.csv':
      reading.findings.add('mapping-missing', { mapping: basename(mappingNames(file)[0] ?? '') }, { file })
      break
    case '.xls':
    case '.et':
      reading.findings.add('workbook-old', {}, { file })
      break
    case '.xlsm':
    case '.xltm':
      reading.findings.add('workbook-macros', {}, { file })
      break
    case '.xlsb':
      reading.findings.add('workbook-binary', {}, { file })
      break
    default:
      reading.findings.add('path-kind-unknown', { accepted: '.xlsx, .json, .csv' }, { file })
  }
}

async function firstThatExists(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) {
    try {
      await access(file)
      return file
    } catch {
      continue
    }
  }
  return undefined
}
