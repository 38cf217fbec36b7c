/** What a PNG says about its size. */
export interface PngSize {
  readonly widthPx: number
  readonly heightPx: number
  /** Undefined where the file does not say how large its pixels are. */
  readonly pixelsPerMetre?: number
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Reads the size from a PNG's chunks; null if the bytes are no whole PNG. */
export function pngSize(bytes: Uint8Array): PngSize | null {
  if (!signature.every((byte, index) => bytes[index] === byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let size: { widthPx: number; heightPx: number } | undefined
  let pixelsPerMetre: number | undefined
  for (let at = signature.length; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (at + 12 + length > bytes.length) return null
    if (kind === 'IHDR' && length >= 8)
      size = { widthPx: view.getUint32(at + 8), heightPx: view.getUint32(at + 12) }
    if (kind === 'pHYs' && length === 9 && bytes[at + 16] === 1) pixelsPerMetre = view.getUint32(at + 8)
    if (kind === 'IEND') {
      if (size === undefined || size.widthPx === 0 || size.heightPx === 0) return null
      return { ...size, ...(pixelsPerMetre && { pixelsPerMetre }) }
    }
    at += 12 + length
  }
  return null
}
