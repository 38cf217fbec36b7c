import { zlibSync } from 'fflate'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

const bigEndian = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff)

function chunk(name: string, data: readonly number[]): number[] {
  const body = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...data]
  return [...bigEndian(data.length), ...body, ...bigEndian(crc32(body))]
}

/** A PNG of one pixel of a colour (RGB, six hex digits), to be stretched: bars and bands. */
export function onePixel(color: string): Uint8Array {
  const rgb = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  const header = [...bigEndian(1), ...bigEndian(1), 8, 2, 0, 0, 0]
  const pixels = [...zlibSync(Uint8Array.from([0, ...rgb]))]
  return Uint8Array.from([
    ...signature,
    ...chunk('IHDR', header),
    ...chunk('IDAT', pixels),
    ...chunk('IEND', []),
  ])
}
