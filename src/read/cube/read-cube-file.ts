import { extname } from 'node:path'
import type { DatasetReading } from '../dataset-reading.js'
import { readFileText } from '../file-text.js'
import { parseJsonObject } from '../json/parse-json.js'
import type { CubeMapping } from '../wide/mapping.js'
import type { NameIndex } from '../wide/name-index.js'
import type { Cube } from './cube.js'
import { cubeObservations } from './cube-observations.js'
import { readJsonStat } from './json-stat.js'
import { readSdmxCsv } from './sdmx-csv.js'
import { readSdmxJson } from './sdmx-json.js'

/** Reads a cube's file (JSON-stat 2.0, SDMX-JSON 2.0, SDMX-CSV) through its mapping. */
export async function readCubeFile(
  file: string,
  mapping: CubeMapping,
  names: NameIndex,
  source: string | undefined,
  reading: DatasetReading,
): Promise<void> {
  const text = await readFileText(file, reading.findings)
  const cube = text === undefined ? undefined : cubeOf(file, text, mapping, reading)
  if (cube !== undefined) cubeObservations(cube, mapping, names, source, file, reading)
}

function cubeOf(
  file: string,
  text: string,
  mapping: CubeMapping,
  { findings }: DatasetReading,
): Cube | undefined {
  if (extname(file).toLowerCase() === '.csv') {
    return readSdmxCsv(file, text, mapping.values ?? 'OBS_VALUE', findings)
  }
  const document = parseJsonObject(file, text, findings)
  if (document === undefined) return undefined
  return 'data' in document ? readSdmxJson(file, document, findings) : readJsonStat(file, document, findings)
}
