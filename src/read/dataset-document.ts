import type { Place } from '../errors.js'
import { similar } from '../model/similar.js'
import type { ReadingFindings } from './reading.js'
import { parseYamlDocument } from './yaml-document.js'

const knownFields = ['title', 'rounding', 'sources', 'peerGroups', 'templates'] as const
type KnownField = (typeof knownFields)[number]

/** What `dataset.yaml` or `dataset.json` says, and where. */
export interface DatasetDocument {
  readonly fields: Readonly<Partial<Record<KnownField, unknown>>>
  /** Where the value under a path stands, or what holds it if it is absent. */
  readonly place: (path: readonly PropertyKey[]) => Place
}

/** Parses the document; undefined after a finding if it is no mapping. */
export function parseDatasetDocument(
  file: string,
  text: string,
  findings: ReadingFindings,
): DatasetDocument | undefined {
  const document = parseYamlDocument(file, text, knownFields, findings)
  if (document === undefined) return undefined
  const fields: Partial<Record<KnownField, unknown>> = {}
  for (const [key, value] of Object.entries(document.plain)) {
    const known = knownFields.find((field) => field === key)
    if (known !== undefined) {
      if (value !== null) fields[known] = value
      continue
    }
    const parameters = { field: key, similar: similar(key, knownFields), known: knownFields.join(', ') }
    findings.add('field-unknown', parameters, document.place([key]))
  }
  return { fields, place: (path) => document.place(path) }
}
