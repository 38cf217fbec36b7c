import { fail } from '../errors.js'
import { strictlyDecoded, unicodeText, utf16Of } from '../unicode-text.js'
import { readFileBytes } from './file-bytes.js'
import type { ReadingFindings } from './reading.js'

/** A file's text, or undefined after a finding has told why there is none. */
export async function readFileText(file: string, findings: ReadingFindings): Promise<string | undefined> {
  const bytes = await readFileBytes(file, findings)
  return bytes && textOf(bytes, file, findings)
}

/**
 * UTF-8 with or without its mark; UTF-16 by its mark, as spreadsheets save “Unicode text”; otherwise
 * GB18030, as spreadsheets on Chinese Windows save CSV.
 */
export function textOf(bytes: Uint8Array, file: string, findings: ReadingFindings): string | undefined {
  const unicode = unicodeText(bytes)
  if (unicode !== undefined) return unicode
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const gb18030 = marked || utf16Of(bytes) !== undefined ? undefined : strictlyDecoded(bytes, 'gb18030')
  if (gb18030 === undefined) findings.add('file-encoding-unknown', {}, { file })
  else findings.add('file-encoding-guessed', {}, { file }, 'warning')
  return gb18030
}

/** The text of bytes without a file's name, such as standard input, in UTF-8, UTF-16 with its mark or GB18030. */
export function decodedText(bytes: Uint8Array): string {
  return (
    unicodeText(bytes) ??
    strictlyDecoded(bytes, 'gb18030') ??
    fail('file-encoding-unknown', {}, { file: '-' })
  )
}
