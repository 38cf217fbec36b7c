import { inflateSync } from 'node:zlib'

export interface GreyPicture {
  readonly width: number
  readonly height: number
  /** One byte a pixel, row by row from the top. */
  readonly pixels: Buffer
}

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** The pixels of a grey PNG of eight bits, not interlaced, as poppler writes them. */
export function readGreyPng(bytes: Uint8Array): GreyPicture {
  const file = Buffer.from(bytes)
  const data: Buffer[] = []
  let [width, height] = [0, 0]
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at)
    const kind = file.toString('latin1', at + 4, at + 8)
    const body = file.subarray(at + 8, at + 8 + length)
    if (kind === 'IHDR') {
      ;[width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)]
      if (body[8] !== 8 || body[9] !== 0 || body[12] !== 0) throw new Error('not a plain grey picture')
    } else if (kind === 'IDAT') data.push(body)
    at += length + 12
  }
  const rows = inflateSync(Buffer.concat(data))
  const pixels = Buffer.alloc(width * height)
  for (let row = 0; row < height; row += 1) {
    const filter = rows[row * (width + 1)]
    for (let column = 0; column < width; column += 1) {
      const place = row * width + column
      const left = column === 0 ? 0 : (pixels[place - 1] ?? 0)
      const up = row === 0 ? 0 : (pixels[place - width] ?? 0)
      const corner = row === 0 || column === 0 ? 0 : (pixels[place - width - 1] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0
      pixels[place] = ((rows[row * (width + 1) + 1 + column] ?? 0) + guess) & 0xff
    }
  }
  return { width, height, pixels }
}
