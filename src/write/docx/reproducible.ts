import { zipSync, type Zippable } from 'fflate'

/** The earliest moment a zip can name; given in local time because that is how it is written. */
const zipTime = new Date(1980, 0, 1)
/** Readers look for these two first. */
const firstPaths = ['[Content_Types].xml', '_rels/.rels']

function comparePaths(left: string, right: string): number {
  const rank = (path: string): number => {
    const index = firstPaths.indexOf(path)
    return index === -1 ? firstPaths.length : index
  }
  return rank(left) - rank(right) || (left < right ? -1 : 1)
}

/** Deflating less than this costs more time than it saves room. */
const leastDeflatedBytes = 512

/** A package whose bytes depend on its parts alone: in one order, with one time. */
export function zipParts(parts: ReadonlyMap<string, Uint8Array>, isDeflated = true): Uint8Array {
  const files: Zippable = {}
  const sorted = [...parts].sort(([left], [right]) => comparePaths(left, right))
  for (const [path, bytes] of sorted) {
    const level = isDeflated && bytes.length >= leastDeflatedBytes ? 6 : 0
    files[path] = [bytes, { level, mtime: zipTime, os: 0 }]
  }
  return zipSync(files)
}
