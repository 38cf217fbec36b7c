import { Inflate } from 'fflate'
import { fail } from '../errors.js'
import { limits } from '../limits.js'
import { crc32 } from './crc32.js'
import { deflated, endSignature, entrySignature, localSignature, stored } from './zip-format.js'

interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/** Pieces handed to the inflater: a bomb is noticed after so many bytes of it at the latest. */
const pieceBytes = 64 * 1024

/** What a package is to its user, in the words of whose faults are told. */
export type PackageKind = 'workbook' | 'document'

/**
 * A zip file's parts, read one at a time in pieces. What a header says of a size is not trusted: bytes
 * are counted while they come out, and the checksum is held at the end.
 */
export class Archive {
  readonly #entries = new Map<string, Entry>()
  readonly #view: DataView
  #inflated = 0

  constructor(
    readonly bytes: Uint8Array,
    readonly kind: PackageKind = 'workbook',
  ) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#readDirectory()
  }

  names(): string[] {
    return [...this.#entries.keys()]
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** Hands a part's bytes over in pieces. */
  read(name: string, take: (piece: Uint8Array) => void): void {
    const entry = this.#entries.get(name)
    if (entry === undefined) fail(`${this.kind}-damaged`, { part: name })
    const data = this.#dataOf(entry)
    let size = 0
    let crc = 0
    const count = (piece: Uint8Array): void => {
      size += piece.length
      this.#inflated += piece.length
      if (size > limits.workbookPartBytes || this.#inflated > limits.workbookBytes) {
        fail(`${this.kind}-too-large`, { part: name, limit: limits.workbookPartBytes })
      }
      const ratio = Math.floor(size / Math.max(1, entry.packed))
      if (size > limits.workbookRatioFrom && ratio > limits.workbookRatio) {
        fail(`${this.kind}-bomb`, { part: name, ratio })
      }
      crc = crc32(piece, crc)
      take(piece)
    }
    if (entry.method === stored) {
      for (let at = 0; at < data.length; at += pieceBytes) count(data.subarray(at, at + pieceBytes))
    } else inflate(data, () => fail(`${this.kind}-damaged`, { part: name }), count)
    if (size !== entry.size || crc !== entry.crc) fail(`${this.kind}-damaged`, { part: name })
  }

  /** A part as a whole. */
  bytesOf(name: string): Uint8Array {
    const pieces: Uint8Array[] = []
    let size = 0
    this.read(name, (piece) => {
      pieces.push(piece.slice())
      size += piece.length
    })
    const whole = new Uint8Array(size)
    let at = 0
    for (const piece of pieces) {
      whole.set(piece, at)
      at += piece.length
    }
    return whole
  }

  #readDirectory(): void {
    const end = this.#findEnd()
    const count = this.#view.getUint16(end + 10, true)
    if (count > limits.workbookParts) {
      fail(`${this.kind}-too-many-parts`, { limit: limits.workbookParts })
    }
    let at = this.#view.getUint32(end + 16, true)
    for (let index = 0; index < count; index++) {
      if (at + 46 > end || this.#view.getUint32(at, true) !== entrySignature) {
        fail(`${this.kind}-damaged`, { part: '' })
      }
      at = this.#readEntry(at)
    }
  }

  #readEntry(at: number): number {
    const u16 = (offset: number): number => this.#view.getUint16(at + offset, true)
    const u32 = (offset: number): number => this.#view.getUint32(at + offset, true)
    const next = at + 46 + u16(28) + u16(30) + u16(32)
    const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + u16(28)))
    const entry = { name, method: u16(10), crc: u32(16), packed: u32(20), size: u32(24), offset: u32(42) }
    const encrypted = (u16(8) & 1) === 1
    if (encrypted) fail(`${this.kind}-encrypted`, {})
    const readable = entry.method === stored || entry.method === deflated
    if (!readable || this.#entries.has(name)) fail(`${this.kind}-damaged`, { part: name })
    if (!name.endsWith('/')) this.#entries.set(name, entry)
    return next
  }

  /** The end record lies at the end, before a comment of at most 64 KB. */
  #findEnd(): number {
    const last = this.bytes.length - 22
    for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
      if (this.#view.getUint32(at, true) === endSignature) return at
    }
    return fail(`${this.kind}-not-one`, {})
  }

  #dataOf({ name, offset, packed }: Entry): Uint8Array {
    const damaged = (): never => fail(`${this.kind}-damaged`, { part: name })
    if (offset + 30 > this.bytes.length || this.#view.getUint32(offset, true) !== localSignature) damaged()
    const start =
      offset + 30 + this.#view.getUint16(offset + 26, true) + this.#view.getUint16(offset + 28, true)
    if (start + packed > this.bytes.length) damaged()
    return this.bytes.subarray(start, start + packed)
  }
}

function inflate(data: Uint8Array, damaged: () => never, take: (piece: Uint8Array) => void): void {
  const inflater = new Inflate(take)
  try {
    for (let at = 0; at < data.length; at += pieceBytes) {
      inflater.push(data.subarray(at, at + pieceBytes), at + pieceBytes >= data.length)
    }
  } catch (error) {
    // The inflater's own errors are plain; those of whoever takes the pieces go on as they are.
    if (error instanceof Error && 'code' in error && typeof error.code === 'number') {
      damaged()
    }
    throw error
  }
}
