import { readFile, stat } from 'node:fs/promises'
import { fail } from '../errors.js'
import { limits } from '../limits.js'
import type { ReadingFindings } from './reading.js'

/** A file's text, or undefined after a finding has told why there is none. */
export async function readFileText(file: string, findings: ReadingFindings): Promise<string | undefined> {
  try {
    const stats = await stat(file)
    if (stats.isDirectory()) findings.add('file-is-folder', {}, { file })
    else if (!stats.isFile()) findings.add('file-not-regular', {}, { file })
    else if (stats.size > limits.datasetFileBytes)
      findings.add('file-too-large', { bytes: stats.size, limit: limits.datasetFileBytes }, { file })
    else return decoded(await readFile(file), file, findings)
  } catch (error) {
    findings.add('file-not-readable', { path: file, reason: systemReason(error) }, { file })
  }
  return undefined
}

/** UTF-8 with or without its mark; otherwise GB18030, as spreadsheets on Chinese Windows save CSV. */
function decoded(bytes: Uint8Array, file: string, findings: ReadingFindings): string | undefined {
  const utf8 = strictlyDecoded(bytes, 'utf-8')
  if (utf8 !== undefined) return utf8
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const gb18030 = marked ? undefined : strictlyDecoded(bytes, 'gb18030')
  if (gb18030 === undefined) findings.add('file-encoding-unknown', {}, { file })
  else findings.add('file-encoding-guessed', {}, { file }, 'warning')
  return gb18030
}

/** The text of bytes without a file's name, such as standard input, in UTF-8 or GB18030. */
export function decodedText(bytes: Uint8Array): string {
  return (
    strictlyDecoded(bytes, 'utf-8') ??
    strictlyDecoded(bytes, 'gb18030') ??
    fail('file-encoding-unknown', {}, { file: '-' })
  )
}

function strictlyDecoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The system's own code for what went wrong, such as `EACCES`. */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}
