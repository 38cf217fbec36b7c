import { fail } from '../../errors.js'

/** What a file is by its first bytes, whatever its name. */
export type FileKind = 'pdf' | 'zip' | 'compound' | 'rtf' | 'image' | 'other'

const magic: Readonly<Record<Exclude<FileKind, 'other'>, readonly (readonly number[])[]>> = {
  pdf: [[0x25, 0x50, 0x44, 0x46, 0x2d]],
  zip: [
    [0x50, 0x4b, 0x03, 0x04],
    [0x50, 0x4b, 0x05, 0x06],
  ],
  compound: [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  rtf: [[0x7b, 0x5c, 0x72, 0x74, 0x66]],
  image: [
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
  ],
}

export function kindOf(bytes: Uint8Array): FileKind {
  const begins = (start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte)
  const kinds = Object.keys(magic) as (keyof typeof magic)[]
  return kinds.find((kind) => magic[kind].some(begins)) ?? 'other'
}

const accepted = '.docx, .pdf, .html, .md, .txt'
const names: Readonly<Record<Exclude<FileKind, 'other' | 'compound'>, string>> = {
  pdf: 'PDF (.pdf)',
  zip: 'ZIP (.docx, .xlsx …)',
  rtf: 'RTF (.rtf)',
  image: 'PNG, JPEG',
}

/** Refuses a file whose contents are of another kind than its ending says, with what to do about it. */
export function refuseOtherKinds(bytes: Uint8Array, expected: FileKind): void {
  const kind = kindOf(bytes)
  if (kind === expected) return
  if (kind === 'compound') {
    const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
      Buffer.from('EncryptedPackage', 'utf16le'),
    )
    if (encrypted) fail('document-encrypted', {})
    fail('document-old', {})
  }
  if (kind !== 'other') fail('document-other-kind', { kind: names[kind], accepted })
  if (expected === 'zip') fail('document-not-one', {})
  if (expected === 'pdf') fail('pdf-not-one', {})
}
