import { basename } from 'node:path'
import { similar } from '../../model/similar.js'
import { tableSchemas } from '../../model/dataset-input.js'
import { headFields, type DatasetReading } from '../dataset-reading.js'
import { readFileText } from '../file-text.js'
import { mappingNames } from '../mapping-name.js'
import { jsonPlace } from './json-place.js'
import { parseJsonObject } from './parse-json.js'

const knownFields: readonly string[] = [...headFields, ...Object.keys(tableSchemas), '$schema']

/** Reads a whole dataset as one JSON document, shaped as `createDataset` takes it. */
export async function readJsonFile(file: string, reading: DatasetReading): Promise<void> {
  const { findings } = reading
  const text = await readFileText(file, findings)
  const document = text === undefined ? undefined : parseJsonObject(file, text, findings)
  if (text === undefined || document === undefined) {
    reading.failed()
    return
  }
  if ('data' in document || document.class !== undefined) {
    findings.add('mapping-missing', { mapping: basename(mappingNames(file)[0] ?? '') }, { file })
    reading.failed()
    return
  }
  for (const key of Object.keys(document)) {
    if (knownFields.includes(key)) continue
    const parameters = { field: key, similar: similar(key, knownFields), known: knownFields.join(', ') }
    findings.add('field-unknown', parameters, { file, ...jsonPlace(text, [key]) })
  }
  reading.addDocument(document, (path) => ({ file, ...jsonPlace(text, path) }))
}
