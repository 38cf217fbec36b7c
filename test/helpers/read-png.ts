import { inflateSync } from 'node:zlib'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** One byte for each channel of a pixel, row by row from the top. */
  readonly bytes: Buffer
}

/** Channels by a PNG's colour type: grey or RGB. */
const channelsOf = new Map([
  [0, 1],
  [2, 3],
])

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** The pixels of a PNG of eight bits, not interlaced, as poppler writes them. */
export function readPng(png: Uint8Array): Pixels {
  const file = Buffer.from(png)
  const data: Buffer[] = []
  let [width, height, channels] = [0, 0, 1]
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at)
    const kind = file.toString('latin1', at + 4, at + 8)
    const body = file.subarray(at + 8, at + 8 + length)
    if (kind === 'IHDR') {
      ;[width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)]
      const found = channelsOf.get(body[9] ?? -1)
      if (body[8] !== 8 || found === undefined || body[12] !== 0) throw new Error('not a plain picture')
      channels = found
    } else if (kind === 'IDAT') data.push(body)
    at += length + 12
  }
  const rows = inflateSync(Buffer.concat(data))
  const span = width * channels
  const bytes = Buffer.alloc(span * height)
  for (let row = 0; row < height; row += 1) {
    const filter = rows[row * (span + 1)] ?? 0
    for (let column = 0; column < span; column += 1) {
      const place = row * span + column
      const left = column < channels ? 0 : (bytes[place - channels] ?? 0)
      const up = row === 0 ? 0 : (bytes[place - span] ?? 0)
      const corner = row === 0 || column < channels ? 0 : (bytes[place - span - channels] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      bytes[place] = ((rows[row * (span + 1) + 1 + column] ?? 0) + guess) & 0xff
    }
  }
  return { width, height, bytes }
}
