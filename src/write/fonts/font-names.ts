import { closeSync, openSync, readSync } from 'node:fs'

/** The names of one face in a font file, read without opening the rest of it. */
export interface FontNames {
  /** In every language that the file gives. */
  readonly families: readonly string[]
  readonly postscriptName: string
  readonly isRegular: boolean
}

const nameId = { family: 1, style: 2, postscript: 6, typographicFamily: 16 } as const
const regularStyles = new Set(['Regular', 'Normal', 'Book', 'Roman', '常规', '標準'])
const largestNameTable = 1 << 20

/** The names of all faces of a .ttf, .otf or .ttc file; empty if it is none of these. */
export function readFontNames(path: string): FontNames[] {
  const file = openSync(path, 'r')
  try {
    const read = (position: number, length: number): Buffer => {
      const bytes = Buffer.alloc(length)
      if (readSync(file, bytes, 0, length, position) !== length) throw new RangeError('file is cut short')
      return bytes
    }
    return faceOffsets(read).map((offset) => namesAt(read, offset))
  } catch {
    return []
  } finally {
    closeSync(file)
  }
}

type Read = (position: number, length: number) => Buffer

function faceOffsets(read: Read): number[] {
  const tag = read(0, 4).toString('latin1')
  if (tag === 'ttcf') {
    const count = Math.min(read(8, 4).readUInt32BE(), 64)
    const offsets = read(12, count * 4)
    return Array.from({ length: count }, (_, index) => offsets.readUInt32BE(index * 4))
  }
  return ['\0\u0001\0\0', 'OTTO', 'true'].includes(tag) ? [0] : []
}

function namesAt(read: Read, faceOffset: number): FontNames {
  const tableCount = read(faceOffset + 4, 2).readUInt16BE()
  const directory = read(faceOffset + 12, tableCount * 16)
  for (let entry = 0; entry < directory.length; entry += 16)
    if (directory.toString('latin1', entry, entry + 4) === 'name') {
      const length = Math.min(directory.readUInt32BE(entry + 12), largestNameTable)
      return parseNameTable(read(directory.readUInt32BE(entry + 8), length))
    }
  throw new RangeError('no name table')
}

function parseNameTable(table: Buffer): FontNames {
  const families = new Set<string>()
  const styles = new Set<string>()
  let postscriptName = ''
  const count = table.readUInt16BE(2)
  const storage = table.readUInt16BE(4)
  for (let record = 6; record < 6 + count * 12; record += 12) {
    const start = storage + table.readUInt16BE(record + 10)
    const bytes = table.subarray(start, start + table.readUInt16BE(record + 8))
    const platform = table.readUInt16BE(record)
    if (platform === 1 && bytes.some((byte) => byte > 0x7e)) continue
    const value = platform === 1 ? bytes.toString('latin1') : decodeUtf16(bytes)
    const id = table.readUInt16BE(record + 6)
    if (id === nameId.family || id === nameId.typographicFamily) families.add(value)
    if (id === nameId.style) styles.add(value)
    if (id === nameId.postscript) postscriptName ||= value
  }
  const isRegular = [...styles].some((style) => regularStyles.has(style))
  return { families: [...families], postscriptName, isRegular }
}

const utf16 = new TextDecoder('utf-16be')
const decodeUtf16 = (bytes: Buffer): string => utf16.decode(bytes)
