import { deflateSync } from 'node:zlib'

const crcTable = Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = ((value >>> 8) ^ (crcTable[(value ^ byte) & 0xff] ?? 0)) >>> 0
  return (value ^ 0xffffffff) >>> 0
}

function chunk(kind: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length)
  ends.writeUInt32BE(crc(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** A grey PNG; `pixelsPerMetre` 0 leaves out its density. */
export function greyPng(widthPx: number, heightPx: number, pixelsPerMetre = 0): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(widthPx)
  head.writeUInt32BE(heightPx, 4)
  head[8] = 8
  const density = Buffer.alloc(9)
  density.writeUInt32BE(pixelsPerMetre)
  density.writeUInt32BE(pixelsPerMetre, 4)
  density[8] = 1
  const rows = Buffer.alloc((widthPx + 1) * heightPx, 0x80)
  for (let row = 0; row < heightPx; row += 1) rows[row * (widthPx + 1)] = 0
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', head),
      ...(pixelsPerMetre > 0 ? [chunk('pHYs', density)] : []),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}
