/**
 * The text of bytes in UTF-8 with or without its mark, or in UTF-16 with it, as spreadsheets save “Unicode
 * text” and PowerShell redirects; undefined if they are neither.
 */
export function unicodeText(bytes: Uint8Array): string | undefined {
  return strictlyDecoded(bytes, utf16Of(bytes) ?? 'utf-8')
}

/** The encoding that the first bytes mark as UTF-16, if they do. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/** The text of bytes in an encoding; undefined if they are not. */
export function strictlyDecoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
