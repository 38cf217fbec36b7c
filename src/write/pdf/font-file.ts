import type { Font } from 'fontkit'

/** An outline as in the face's own file, and the sizes that go with it, in units of the face. */
export interface Outline {
  readonly bytes: Uint8Array
  readonly metrics: { readonly advance: number; readonly bearing: number }
}

/** The parts of fontkit's fonts through which the file's own tables are read. */
interface OpenFont {
  readonly stream: { readonly buffer: Uint8Array }
  readonly directory: {
    readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>>
  }
}

/** Tables of a TrueType font inside a PDF, in the order of a font's directory: ISO 32000-1, 9.9. */
const tags = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const
const directoryBytes = 12
const entryBytes = 16
/** Where the tables say what a subset changes. */
const longOffsetsAt = 50
const horizontalMetricsAt = 34
const glyphsAt = 4

const padded = (length: number): number => (length + 3) & ~3

/** A TrueType file with these outlines, the rest as in the face's file. fontkit's own writer takes much longer. */
export function fontFile(font: Font, outlines: readonly Outline[]): Buffer {
  const { stream, directory } = font as unknown as OpenFont
  const copy = (tag: string): Buffer | undefined => {
    const entry = directory.tables[tag]
    return entry && Buffer.from(stream.buffer.subarray(entry.offset, entry.offset + entry.length))
  }
  const changed = (tag: string, at: number, value: number): Buffer => {
    const table = copy(tag)
    if (!table) throw new Error(`a face without its table "${tag}"`)
    table.writeUInt16BE(value, at)
    return table
  }

  const loca = Buffer.allocUnsafe(4 * (outlines.length + 1))
  const hmtx = Buffer.allocUnsafe(4 * outlines.length)
  let end = 0
  for (const [index, { bytes, metrics }] of outlines.entries()) {
    loca.writeUInt32BE(end, 4 * index)
    hmtx.writeUInt16BE(metrics.advance, 4 * index)
    hmtx.writeInt16BE(metrics.bearing, 4 * index + 2)
    end += padded(bytes.length)
  }
  loca.writeUInt32BE(end, 4 * outlines.length)
  const glyf = Buffer.alloc(end)
  for (const [index, { bytes }] of outlines.entries()) glyf.set(bytes, loca.readUInt32BE(4 * index))

  return assemble({
    'cvt ': copy('cvt '),
    fpgm: copy('fpgm'),
    glyf,
    head: changed('head', longOffsetsAt, 1),
    hhea: changed('hhea', horizontalMetricsAt, outlines.length),
    hmtx,
    loca,
    maxp: changed('maxp', glyphsAt, outlines.length),
    prep: copy('prep'),
  })
}

function assemble(tables: Readonly<Record<(typeof tags)[number], Buffer | undefined>>): Buffer {
  const present = tags.flatMap((tag) => {
    const bytes = tables[tag]
    return bytes ? [{ tag, bytes }] : []
  })
  let offset = directoryBytes + entryBytes * present.length
  const file = Buffer.alloc(present.reduce((sum, { bytes }) => sum + padded(bytes.length), offset))
  const selector = Math.floor(Math.log2(present.length))
  file.writeUInt32BE(0x00010000, 0)
  file.writeUInt16BE(present.length, 4)
  file.writeUInt16BE(entryBytes * 2 ** selector, 6)
  file.writeUInt16BE(selector, 8)
  file.writeUInt16BE(entryBytes * (present.length - 2 ** selector), 10)
  for (const [index, { tag, bytes }] of present.entries()) {
    file.set(bytes, offset)
    const entry = directoryBytes + entryBytes * index
    file.write(tag, entry, 'latin1')
    file.writeUInt32BE(checksum(file, offset, bytes.length), entry + 4)
    file.writeUInt32BE(offset, entry + 8)
    file.writeUInt32BE(bytes.length, entry + 12)
    offset += padded(bytes.length)
  }
  return file
}

function checksum(file: Buffer, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + file.readUInt32BE(at)) >>> 0
  return sum
}
