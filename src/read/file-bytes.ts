import { readFile, stat } from 'node:fs/promises'
import { limits } from '../limits.js'
import type { ReadingFindings } from './reading.js'

/** A file's bytes, or undefined after a finding has told why there are none. */
export async function readFileBytes(
  file: string,
  findings: ReadingFindings,
): Promise<Uint8Array | undefined> {
  try {
    const stats = await stat(file)
    if (stats.isDirectory()) findings.add('file-is-folder', {}, { file })
    else if (!stats.isFile()) findings.add('file-not-regular', {}, { file })
    else if (stats.size > limits.datasetFileBytes)
      findings.add('file-too-large', { bytes: stats.size, limit: limits.datasetFileBytes }, { file })
    else return await readFile(file)
  } catch (error) {
    findings.add('file-not-readable', { path: file, reason: systemReason(error) }, { file })
  }
  return undefined
}

/** The system's own code for what went wrong, such as `EACCES`. */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}
