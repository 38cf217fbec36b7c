import type { ReadingFindings } from '../reading.js'
import { jsonFault } from './json-fault.js'
import { lineAndColumn } from './json-place.js'

/** The object that a JSON text holds; undefined after a finding if it holds none. */
export function parseJsonObject(
  file: string,
  text: string,
  findings: ReadingFindings,
): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>
    }
    findings.add('json-not-object', {}, { file, line: 1 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const place = lineAndColumn(text, jsonFault(text))
    findings.add('yaml-syntax', { reason }, { file, ...place })
  }
  return undefined
}
